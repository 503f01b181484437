// What the year comes to, as each reader may see it: cycles, comparison, indicators, follow-ups and the fate of a remark.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract/routes';
import type {
  ComparisonView,
  CyclesView,
  FollowUpsView,
  HistoryView,
  IndicatorsView,
  Page,
  RemarkFateView,
} from '#contract/views';
import { boot, city, theRound, type Booted, type Caller } from './booted.js';
import { listen } from './listening.js';
import { yearOf, type PlayedYear } from './year-played.js';

const firstCycle = 'jobs.plan-2021.2021';
const nextCycle = 'jobs.plan-2022.2022';

/** Path below the organization of an address that the contract builds. */
const below = (address: string) => address.slice(`/api/${city}`.length);

async function read<T>(caller: Caller, address: string): Promise<T> {
  const { status, body } = await caller.get(below(address));
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as unknown as T;
}

describe('the year', () => {
  let house: Booted;
  let year: PlayedYear;
  let chair: Caller;
  let office: Caller;
  let economy: Caller;
  let labour: Caller;
  let juror: Caller;

  beforeAll(async () => {
    house = await boot();
    year = yearOf(house);
    await year.playTo();
    chair = await year.as('p-self-support-head', 'seat:jobs/chair-private');
    office = await year.as('p-coordination-officer', 'post:coordination-officer');
    economy = await year.as('p-local-economy-head', 'post:local-economy-head');
    labour = await year.as('p-labour-policy-officer', 'post:labour-policy-officer');
    juror = await aJuror(house, office);
  });

  afterAll(() => house.stop());

  describe('cycles', () => {
    const cyclesOf = async (caller: Caller, asOf?: number) =>
      (await read<CyclesView>(caller, routes.cycles(city, { asOf }))).cycles;

    it('are listed with how much is in which state, now and as it was', async () => {
      const cycles = await cyclesOf(chair);
      expect(cycles.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
        `${firstCycle} closed`,
        `${nextCycle} planned`,
      ]);
      const [first] = cycles.filter(({ id }) => id === firstCycle);
      expect(first).toMatchObject({ committee: 'jobs', plan: 'plan-2021', year: 2021 });
      expect(first?.changes).toMatchObject({ inForce: 5, inPlan: 1 });

      const before = await cyclesOf(chair, year.before('end'));
      expect(before).toEqual([
        {
          id: firstCycle,
          committee: 'jobs',
          plan: 'plan-2021',
          year: 2021,
          status: 'midterm',
          changes: {},
          owed: {},
        },
      ]);
    });

    it('are there as rounds are: as they are, and as they were', async () => {
      const rounds = async (asOf?: number) =>
        (await chair.get(below(routes.rounds(city, { asOf })))).body['rounds'];
      expect(await rounds()).toMatchObject([{ id: theRound, status: 'concluded' }]);
      expect(await rounds(year.before('end'))).toMatchObject([{ status: 'answering' }]);
      expect(await rounds(1)).toEqual([]);
      expect(await cyclesOf(chair, 1)).toEqual([]);
    });

    it('count to a department what is its own, and are not there for a stranger', async () => {
      const [own] = (await cyclesOf(economy)).filter(({ id }) => id === firstCycle);
      expect(own?.changes).toEqual({ inForce: 1 });
      expect(await cyclesOf(juror)).toEqual([]);
    });

    it('have a page and a history for those whom they concern, each with their part', async () => {
      const page = async (caller: Caller) => caller.get(`/cycle/${firstCycle}`);
      const whole = (await page(office)).body as unknown as Page<'cycle'>;
      const part = (await page(economy)).body as unknown as Page<'cycle'>;
      const changes = ({ state }: Page<'cycle'>) =>
        state.status === 'none' ? [] : Object.values(state.changes);
      expect(changes(whole)).toHaveLength(6);
      expect(changes(part).map(({ agreed }) => agreed.program)).toEqual(['p-1-6']);
      expect(await page(juror)).toMatchObject({ status: 404, body: { code: 'unknown-page' } });

      const told = await read<HistoryView>(labour, routes.history(city, 'cycle', firstCycle));
      expect(JSON.stringify(told)).not.toContain('p-1-6');
      expect(JSON.stringify(told)).toContain('p-1-9');
      expect(await juror.get(`/cycle/${firstCycle}/history`)).toMatchObject({ status: 404 });
      const item = { kind: 'change', item: `${theRound}:o-1-6-change:1` };
      const moves = await read<HistoryView>(office, routes.history(city, 'cycle', firstCycle, item));
      expect(moves.entries.at(-1)?.moved).toContainEqual({
        field: 'status',
        before: 'cleared',
        after: 'inForce',
      });
      const hidden = await read<HistoryView>(labour, routes.history(city, 'cycle', firstCycle, item));
      expect(JSON.stringify(hidden)).not.toContain('o-1-6');
    });

    it('move live only before those whom the moved item concerns', async () => {
      const page = (await chair.get(`/cycle/${nextCycle}`)).body as unknown as Page<'cycle'>;
      const owed = page.state.status === 'none' ? [] : Object.values(page.state.owed);
      const [promise, department] = owed
        .flatMap(({ id, status, entry: { kind, addressee } }) =>
          status === 'owed' && kind === 'followUp' && addressee.kind === 'department'
            ? [[id, addressee.department] as const]
            : [],
        )
        .at(0) ?? ['', ''];
      const officer = await year.as(...officerOf(department));
      const stranger = department === 'labour-policy' ? economy : labour;
      const ears = await Promise.all([chair, officer, stranger].map((each) => listen(house, each)));
      const reported = await officer.ask(
        'ReportFollowUp',
        { owed: promise, evidence: '현장 점검표' },
        { stream: 'cycle', id: nextCycle },
      );
      expect(reported).toMatchObject({ status: 200 });
      await ears[0]?.hears('FollowUpReported');
      await ears[1]?.hears('FollowUpReported');
      const renamed = { name: '이름을 바꾼 사업', reason: '알기 쉽게' };
      await office.ask('RenameProgram', renamed, { stream: 'program', id: 'p-1-7' });
      await ears[2]?.hears('ProgramRenamed');
      expect(ears[2]?.heard('FollowUpReported')).toBe(false);
      await Promise.all(ears.map((ear) => ear.end()));
    });
  });

  describe('the comparison of two plans', () => {
    const compared = (caller: Caller, query: Parameters<typeof routes.comparison>[2] = {}) =>
      read<ComparisonView>(caller, routes.comparison(city, 'plan-2022', query));
    const growth = ({ differences }: ComparisonView) =>
      differences.find(({ program, kind }) => program === 'p-1-6' && kind === 'indicatorChanged');

    it('leads each difference back to opinion and remarks, beside what was kept and what is owed', async () => {
      const told = await compared(chair);
      expect(told.from).toMatchObject({ plan: 'plan-2021', edition: 'e-1', year: 2021 });
      expect(told.to).toMatchObject({ plan: 'plan-2022', edition: 'e-1', year: 2022, status: 'inForce' });
      expect(growth(told)).toMatchObject({
        from: { target: '5' },
        to: { target: '10' },
        mark: 'alreadyInForce',
        behind: [
          {
            agreed: { origin: { round: theRound, opinion: 'o-1-6-change' } },
            opinion: expect.stringContaining('목표'),
            remarks: [
              { id: 'r-1-6-target', text: expect.any(String) },
              { id: 'r-1-6-average', text: expect.any(String) },
            ],
          },
        ],
      });
      expect(new Set(told.differences.map(({ mark }) => mark))).toEqual(
        new Set(['alreadyInForce', 'new', 'byOffice']),
      );
      expect(told.kept.map(({ number }) => number)).toContain('1-7');
      expect(told.owed.length).toBeGreaterThan(0);
      expect(new Set(told.owed.map(({ cycle }) => cycle))).toEqual(new Set([nextCycle]));
    });

    it('against the figures as they stand shows only what is new', async () => {
      const told = await compared(chair, { as: 'standing' });
      expect(growth(told)).toBeUndefined();
      expect(new Set(told.differences.map(({ mark }) => mark))).toEqual(new Set(['new', 'byOffice']));
    });

    it('says the same whichever of the two it is asked of', async () => {
      const versions = { with: 'plan-2022', edition: 'e-1', withEdition: 'e-1' };
      const back = await read<ComparisonView>(chair, routes.comparison(city, 'plan-2021', versions));
      expect(back).toEqual(await compared(chair));
    });

    it('shows a department the words of its own opinions only, and a stranger what came into force without them', async () => {
      expect(growth(await compared(economy))?.behind[0]).toHaveProperty('opinion');
      for (const reader of [labour, juror]) {
        const told = await compared(reader);
        expect(growth(told)?.behind[0]).not.toHaveProperty('opinion');
        expect(JSON.stringify(growth(told)?.behind[0]?.remarks)).toBe(
          '[{"id":"r-1-6-target"},{"id":"r-1-6-average"}]',
        );
      }
      const { kept, owed } = await compared(juror);
      expect({ kept, owed }).toEqual({ kept: [], owed: [] });
    });

    it('while it is a draft is the office’s and the committees’, a department’s as far as it is its own, and no stranger’s', async () => {
      const asOf = year.before('hearing');
      const whole = await compared(chair, { asOf });
      expect(whole.to.status).toBe('draft');
      const own = await compared(economy, { asOf });
      expect(new Set(own.differences.map(({ number }) => number))).toEqual(new Set(['1-6']));
      expect(whole.differences.length).toBeGreaterThan(own.differences.length);
      expect(await juror.get(below(routes.comparison(city, 'plan-2022', { asOf })))).toMatchObject({
        status: 404,
        body: { code: 'unknown-page' },
      });
      expect(await juror.get(`/plan/plan-2022?asOf=${asOf}`)).toMatchObject({ status: 404 });
      expect((await juror.get('/plan/plan-2022')).status).toBe(200);
    });

    it('refuses versions that are not there, and a way of comparing that there is not', async () => {
      for (const query of [{ edition: 'e-9' }, { with: 'plan-1999' }, { withEdition: 'constructor' }]) {
        expect(await chair.get(below(routes.comparison(city, 'plan-2022', query)))).toMatchObject({
          status: 404,
        });
      }
      const odd = `${below(routes.comparison(city, 'plan-2022'))}?as=drawn`;
      expect((await chair.get(odd)).body).toMatchObject({ code: 'invalid-field', field: 'as' });
      const never = `${below(routes.comparison(city, 'plan-2022'))}?asOf=yesterday`;
      expect((await chair.get(never)).body).toMatchObject({ code: 'date-invalid', field: 'asOf' });
    });
  });

  describe('the plan’s history', () => {
    it('tells a department of its own programs and the plan’s public acts, and of no comment or draft besides', async () => {
      const whole = await read<HistoryView>(office, routes.history(city, 'plan', 'plan-2022'));
      const told = await read<HistoryView>(labour, routes.history(city, 'plan', 'plan-2022'));
      expect(whole.entries.map(({ event }) => event)).toEqual(
        expect.arrayContaining(['PlanDrafted', 'PartReceived', 'CommentRecorded', 'PlanPutInForce']),
      );
      const events = told.entries.map(({ event }) => event);
      expect(events).toContain('PlanPutInForce');
      expect(events).not.toContain('PartReceived');
      expect(events).not.toContain('CommentRecorded');
      expect(JSON.stringify(told)).not.toContain('p-1-6');
    });
  });

  describe('the indicators of a program', () => {
    const indicatorsOf = (caller: Caller, asOf?: number) =>
      read<IndicatorsView>(caller, routes.indicators(city, 'p-1-6', { asOf }));

    it('are told over the years, each revision with its opinion', async () => {
      const { indicators } = await indicatorsOf(chair);
      const [growing] = indicators.filter(({ indicator }) => indicator === 'i-1-6-growth');
      expect(growing?.years.map(({ year: of, first, present }) => [of, first, present])).toEqual([
        [2021, '5', '10'],
        [2022, '10', '10'],
      ]);
      expect(growing?.years[0]?.revisions).toMatchObject([
        { from: '5', to: '10', opinion: expect.any(String), remarks: [{ text: expect.any(String) }, {}] },
      ]);
      const [before] = (await indicatorsOf(chair, year.before('planChange'))).indicators;
      expect(before?.years).toMatchObject([{ year: 2021, first: '5', revisions: [], present: '5' }]);
    });

    it('keep the words behind them to those who see the round', async () => {
      expect(JSON.stringify(await indicatorsOf(labour))).not.toContain('"opinion":"해마다');
      expect(await chair.get('/program/nothing/indicators')).toMatchObject({ status: 404 });
    });
  });

  describe('follow-ups', () => {
    const followUpsOf = async (caller: Caller, query: Parameters<typeof routes.followUps>[1] = {}) =>
      (await read<FollowUpsView>(caller, routes.followUps(city, query))).followUps;

    it('are told once each, where they are now, with what was claimed and found', async () => {
      const all = await followUpsOf(office);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const dues = all.map(({ due }) => due);
      expect(dues).toEqual([...dues].sort());
      const kept = await followUpsOf(office, { status: 'kept' });
      expect(kept.map(({ origin, cycle }) => [origin.opinion, cycle])).toEqual([
        ['o-1-4-midterm', firstCycle],
        ['o-1-1-midterm-1', nextCycle],
      ]);
      expect(kept[0]).toMatchObject({ found: { finding: 'kept', note: expect.any(String) } });
      expect((await followUpsOf(office, { status: 'late' })).map(({ origin }) => origin.opinion)).toEqual([
        'o-1-2-midterm-1',
      ]);
    });

    it('were only promised before anybody looked', async () => {
      const before = await followUpsOf(office, { asOf: year.before('planChange') });
      expect(new Set(before.map(({ standing, cycle }) => `${standing} ${cycle}`))).toEqual(
        new Set([`promised ${firstCycle}`]),
      );
    });

    it('are a department’s own, and no stranger’s', async () => {
      const departments = (await followUpsOf(labour)).map(({ addressee }) =>
        addressee.kind === 'department' ? addressee.department : addressee.strategy,
      );
      expect(new Set(departments)).toEqual(new Set(['labour-policy']));
      expect(await followUpsOf(juror)).toEqual([]);
      expect((await office.get('/follow-ups?status=gone')).body).toMatchObject({ code: 'invalid-field' });
    });
  });

  describe('what became of a remark', () => {
    const fateOf = (caller: Caller, remark: string, asOf?: number) =>
      read<RemarkFateView>(caller, routes.fate(city, theRound, remark, { asOf }));

    it('that raised a target: opinion, answer, steps and the revision of its program', async () => {
      const { standing, opinions } = await fateOf(chair, 'r-1-6-target');
      expect(standing).toBe('takenUp');
      expect(opinions).toMatchObject([
        {
          opinion: 'o-1-6-change',
          status: 'settled',
          answer: { answer: { disposition: 'accepted' } },
          changes: [
            {
              id: `${theRound}:o-1-6-change:1`,
              standing: 'inForce',
              cycle: firstCycle,
              revised: { program: 'p-1-6', on: expect.stringMatching(/^2021-/) },
            },
          ],
        },
      ]);
      expect(opinions[0]?.changes[0]?.steps.map(({ step }) => step)).toContain('deliberated');
      const before = await fateOf(chair, 'r-1-6-target', year.before('planChange'));
      expect(before.opinions[0]?.changes).toMatchObject([{ standing: 'agreed', steps: [] }]);
    });

    it('that waited for the next year: the plan that took it in, first as a draft', async () => {
      const remark = await remarkBehind(chair, 'o-1-5-midterm');
      expect((await fateOf(chair, remark)).opinions).toMatchObject([
        { changes: [{ standing: 'inPlan', plan: { id: 'plan-2022', from: '2022-01-01' } }] },
      ]);
      const drafted = await fateOf(chair, remark, year.before('bodies'));
      expect(drafted.opinions).toMatchObject([
        { changes: [{ standing: 'drafted', plan: { id: 'plan-2022' } }] },
      ]);
    });

    it('that was refused, or never taken up: said plainly', async () => {
      const refused = await remarkBehind(chair, 'o-1-7-change');
      expect((await fateOf(chair, refused)).opinions).toMatchObject([
        { answer: { answer: { disposition: 'notAccepted', reason: expect.any(String) } }, changes: [] },
      ]);
      const { remarks, opinions } = (await chair.round()).state;
      const behind = Object.values(opinions).flatMap((opinion) => opinion.remarks);
      const alone = Object.values(remarks).find(
        ({ id, status }) => status === 'standing' && !behind.includes(id),
      );
      expect(await fateOf(chair, alone?.id ?? '')).toMatchObject({ standing: 'notTakenUp', opinions: [] });
    });

    it('is told to whoever sees the remark, and to nobody else', async () => {
      expect((await fateOf(economy, 'r-1-6-target')).opinions).toHaveLength(1);
      for (const [caller, remark] of [
        [labour, 'r-1-6-target'],
        [juror, 'r-1-6-target'],
        [chair, 'no-such-remark'],
        [chair, 'constructor'],
      ] as const) {
        expect(await caller.get(below(routes.fate(city, theRound, remark)))).toMatchObject({
          status: 404,
          body: { code: 'unknown-page' },
        });
      }
    });
  });
});

async function aJuror(house: Booted, office: Caller): Promise<Caller> {
  const jury = { stream: 'committee', id: 'jury' } as const;
  await office.ask('EstablishCommittee', { name: '주민배심원단', kind: 'citizenJury' }, jury);
  const seat = { id: 'juror-1', title: '배심원 1', sector: 'private', role: 'member' };
  await office.ask('AddSeat', seat, jury);
  const term = { seat: 'juror-1', person: 'p-juror', from: '2022-01-01', until: '2022-12-31' };
  await office.ask('FillSeat', term, jury);
  return house.as('p-juror', 'seat:jury/juror-1');
}

function officerOf(department: string): readonly [person: string, post: string] {
  const post = department === 'job-policy' ? 'job-policy-officer' : `${department}-officer`;
  return [`p-${post}`, `post:${post}`];
}

async function remarkBehind(caller: Caller, opinion: string): Promise<string> {
  const { opinions } = (await caller.round()).state;
  const [remark] = opinions[opinion]?.remarks ?? [];
  if (remark === undefined) throw new Error(`nothing is behind ${opinion}`);
  return remark;
}
