// What the year refuses, or resolves in plain words: every wrong turn over HTTP, with nothing written and nothing lost.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '#contract/views';
import type { PlanStatus } from '#domain/plan/states';
import { eventually } from '../eventually.js';
import { boot, theRound, type AskOptions, type Booted, type Caller } from './booted.js';
import { yearOf, type PlayedYear } from './year-played.js';

const cycle = { stream: 'cycle', id: 'jobs.plan-2021.2021' } as const;
const nextPlan = { stream: 'plan', id: 'plan-2022' } as const;
const edition = 'e-1';
const hours = `${theRound}:o-1-5-midterm:1`;

type Who = 'office' | 'chair' | 'secretary' | 'economy' | 'workingSecretary' | 'workingChair';
type On = Required<Pick<AskOptions, 'stream' | 'id'>>;
type Asking = Readonly<Record<string, unknown>> & { readonly type: string };

/** What somebody asks in vain: the status, the code and the field of the refusal. */
interface Wrong {
  readonly who: Who;
  readonly on: On;
  readonly ask: Asking;
  readonly says: readonly [status: number, code: string, field?: string];
}

type Wrongs = readonly (readonly [why: string, wrong: Wrong])[];

const refusedTo =
  (who: Who, on: On) =>
  (why: string, ask: Asking, ...says: Wrong['says']): Wrongs[number] => [why, { who, on, ask, says }];

const byOffice = refusedTo('office', nextPlan);
const onCycle = refusedTo('office', cycle);
const ofEdition = (type: string, more: object = {}) => ({ type, edition, ...more });
const program = (id: string) => ({ stream: 'program', id }) as const;

describe('the year, where it goes wrong', () => {
  let house: Booted;
  let year: PlayedYear;
  let people: Readonly<Record<Who, Caller>>;

  beforeAll(async () => {
    house = await boot();
    year = yearOf(house);
    people = {
      office: await year.as('p-coordination-officer', 'post:coordination-officer'),
      chair: await year.as('p-self-support-head', 'seat:jobs/chair-private'),
      secretary: await year.as('p-secretary', 'seat:jobs/secretary'),
      economy: await year.as('p-local-economy-officer', 'post:local-economy-officer'),
      workingSecretary: await year.as('p-working-secretary', 'seat:working-council/working-secretary'),
      workingChair: await year.as('p-working-chair', 'seat:working-council/working-chair'),
    };
  });

  afterAll(() => house.stop());

  const versionOf = async ({ stream, id }: On) =>
    (await people.office.get(`/${stream}/${id}`)).body['version'];

  const doing = async (who: Who, on: On, { type, ...body }: Asking) => {
    const answered = await people[who].ask(type, body, on);
    if (answered.status !== 200) throw new Error(`${type}: ${JSON.stringify(answered.body)}`);
  };

  const planNow = async () => {
    const { state } = (await people.office.get('/plan/plan-2022')).body as unknown as Page<'plan'>;
    if (state.status === 'none') throw new Error('no plan');
    return state;
  };

  async function isRefused({ who, on, ask: { type, ...body }, says }: Wrong): Promise<void> {
    const [status, code, field] = says;
    const before = await versionOf(on);
    const answered = await people[who].ask(type, body, on);
    expect(answered).toMatchObject({ status, body: { status, code } });
    expect(answered.body['field']).toBe(field);
    expect(answered.body['detail']).toMatch(/[가-힣]/);
    expect(answered.body['detailEn']).toMatch(/[a-z]/);
    expect(await versionOf(on)).toBe(before);
  }

  describe('while the departments answer', () => {
    const growing = (to: string) => ({
      kind: 'indicatorTarget',
      indicator: 'i-1-6-growth',
      from: '5',
      to,
      effective: 2021,
    });
    const answering = (...changes: readonly object[]) => ({
      type: 'GiveResponse',
      opinion: 'o-1-6-change',
      text: '목표를 올리겠습니다.',
      answer: { disposition: 'accepted', proof: { kind: 'changes', changes } },
    });
    const answersWith = refusedTo('economy', { stream: 'round', id: theRound });

    it.each<Wrongs[number]>([
      onCycle('adoption over an open round', { type: 'BeginAdoption' }, 409, 'rounds-still-open'),
      onCycle('closing before adoption', { type: 'CloseCycle' }, 409, 'adoption-owed'),
      answersWith(
        'two changes on one indicator',
        answering(growing('10'), growing('12')),
        422,
        'changes-contradict',
        'answer.proof.changes',
      ),
      answersWith(
        'a change of a year that is neither this nor the next',
        answering({ ...growing('10'), effective: 2024 }),
        422,
        'year-out-of-range',
        'answer.proof.changes[0].effective',
      ),
      refusedTo('office', { stream: 'plan', id: 'plan-2022' })(
        'a second plan of the series without the one that it follows',
        { type: 'DraftPlan', title: '2022년도 시행계획', year: 2022, bodies: [] },
        422,
        'basis-unsuitable',
        'basis',
      ),
    ])('%s', (_, wrong) => isRefused(wrong));
  });

  describe('while this year’s changes take their steps', () => {
    beforeAll(() => year.playTo('planChange'));

    const growth = `${theRound}:o-1-6-change:1`;
    const recording = (step: string, more: object = {}) => ({
      type: 'RecordStep',
      changes: [growth],
      step,
      taken: '2021-08-31',
      number: '2021-1',
      ...more,
    });

    it.each<Wrongs[number]>([
      onCycle(
        'a report before residents were heard',
        recording('reported'),
        409,
        'step-out-of-order',
        'changes[0]',
      ),
      onCycle(
        'a step in the future',
        recording('residentsHeard', { taken: '2030-01-01' }),
        422,
        'date-future',
        'taken',
      ),
      onCycle(
        'a step of no change',
        recording('residentsHeard', { changes: [] }),
        422,
        'list-empty',
        'changes',
      ),
      onCycle(
        'a step of a change that nobody knows',
        recording('residentsHeard', { changes: ['constructor'] }),
        422,
        'change-unknown',
        'changes[0]',
      ),
      onCycle('a deliberation without a meeting', recording('deliberated'), 400, 'invalid-field', 'step'),
      onCycle('closing while changes are open', { type: 'CloseCycle' }, 409, 'adoption-owed'),
      onCycle(
        'adoption while this year’s changes are open',
        { type: 'BeginAdoption' },
        409,
        'changes-still-open',
      ),
      onCycle('a revision by hand', { type: 'NoteRevision', change: growth }, 403, 'not-your-part'),
      refusedTo('secretary', { stream: 'meeting', id: 'jobs-2021-99' })(
        'a meeting convened on a change by a name that every object has',
        {
          type: 'ConveneMeeting',
          committee: 'jobs',
          number: '2021-99',
          date: '2021-09-08',
          time: '10:00',
          place: '시청',
          agenda: [
            {
              id: 'one',
              title: '변경안',
              motion: { kind: 'deliberateChanges', cycle: cycle.id, changes: ['constructor'] },
            },
          ],
        },
        404,
        'unknown-item',
        'agenda[0].motion.changes[0]',
      ),
      refusedTo('economy', cycle)(
        'a change dropped by its department',
        { type: 'DropChange', change: growth, reason: '어려움' },
        403,
        'not-your-part',
      ),
      refusedTo('chair', cycle)(
        'a change dropped without a reason',
        { type: 'DropChange', change: growth, reason: ' ' },
        422,
        'reason-missing',
        'reason',
      ),
    ])('%s', (_, wrong) => isRefused(wrong));
  });

  describe('once the target was revised', () => {
    const second = { stream: 'round', id: 'second' } as const;

    beforeAll(() => year.playTo('drafting'));

    it('a second revision of it stands on what it is now', async () => {
      await doing('chair', second, {
        type: 'OpenRound',
        committee: 'jobs',
        plan: 'plan-2021',
        title: '추가 변경안',
        tracks: ['change'],
        programs: ['p-1-6'],
        opinionsDue: '2021-10-08',
        answersDue: '2021-10-20',
      });
      const twice = {
        kind: 'indicatorTarget',
        indicator: 'i-1-6-growth',
        from: '5',
        to: '12',
        effective: 2021,
      };
      const proposing = {
        type: 'ProposeChange',
        topic: 'p-1-6/change',
        changes: [twice],
        reason: '한 번 더 올림',
      };
      await isRefused({
        who: 'economy',
        on: second,
        ask: proposing,
        says: [409, 'figure-stale', 'changes[0].from'],
      });
      await doing('economy', second, { ...proposing, changes: [{ ...twice, from: '10' }] });
      await isRefused({
        who: 'office',
        on: cycle,
        ask: { type: 'BeginAdoption' },
        says: [409, 'rounds-still-open'],
      });
      await doing('chair', second, { type: 'CancelRound', reason: '내년에 다시 봄' });
      await eventually(async () => {
        const { state } = (await people.office.get(`/cycle/${cycle.id}`)).body as unknown as Page<'cycle'>;
        expect(state).toMatchObject({ rounds: { second: { status: 'cancelled' } } });
      });
    });
  });

  describe('while the next plan is drafted', () => {
    beforeAll(() => year.playTo('hearing'));

    const drafting = {
      type: 'DraftPlan',
      title: '2022년도 시행계획',
      year: 2022,
      basis: 'plan-2021',
      bodies: ['council'],
    };
    const another = (id: string) => refusedTo('office', { stream: 'plan', id });

    it.each<Wrongs[number]>([
      byOffice('the same plan once more', drafting, 409, 'wrong-stage'),
      another('plan-22')('the same year in a plan of another name', drafting, 422, 'plan-id-invalid', 'year'),
      another('plan-2023')(
        'a plan that skips a year',
        { ...drafting, year: 2023 },
        422,
        'basis-unsuitable',
        'basis',
      ),
      byOffice(
        'a program left out while a change of it is in the draft',
        ofEdition('LeaveOut', { program: 'p-1-5', reason: '예산', successors: [] }),
        409,
        'change-waits',
        'program',
      ),
      byOffice(
        'a correction of what is not in force',
        { type: 'DraftCorrection', reason: '숫자 정정' },
        409,
        'wrong-stage',
      ),
      byOffice(
        'a submission before residents were heard',
        ofEdition('SubmitDraft'),
        409,
        'hearing-owed',
        'edition',
      ),
      byOffice(
        'coming into force from the draft',
        ofEdition('PutInForce', { from: '2022-01-01' }),
        409,
        'item-not-ready',
        'edition',
      ),
      byOffice(
        'an edition that nobody drafted',
        ofEdition('SubmitDraft', { edition: 'e-9' }),
        404,
        'unknown-item',
        'edition',
      ),
      byOffice(
        'an edition by a name that every object has',
        ofEdition('SubmitDraft', { edition: 'constructor' }),
        404,
        'unknown-item',
        'edition',
      ),
      byOffice(
        'a change dropped without a reason',
        { type: 'DropChange', change: hours, reason: '' },
        422,
        'reason-missing',
        'reason',
      ),
      byOffice(
        'a deliberation by hand',
        ofEdition('RecordDeliberation', { meeting: 'council-2021-2' }),
        403,
        'not-your-part',
      ),
      byOffice(
        'a strategy with a wrong type',
        ofEdition('AddStrategy', { id: 's-9', number: 9, title: '새 전략', leaders: [] }),
        400,
        'invalid-field',
        'number',
      ),
      refusedTo('chair', nextPlan)(
        'a draft submitted by a chair',
        ofEdition('SubmitDraft'),
        403,
        'not-your-part',
      ),
    ])('%s', (_, wrong) => isRefused(wrong));
  });

  describe('while the bodies deliberate', () => {
    const meeting = { stream: 'meeting', id: 'working-extra' } as const;

    beforeAll(() => year.playTo('bodies'));

    it('a recused majority adopts nothing', async () => {
      const motion = { kind: 'deliberatePlan', plan: nextPlan.id, edition };
      await doing('workingSecretary', meeting, {
        type: 'ConveneMeeting',
        committee: 'working-council',
        number: '2021-9',
        date: '2021-10-28',
        time: '10:00',
        place: '시청 소회의실',
        agenda: [{ id: 'plan', title: '2022년도 시행계획(안)의 심의', motion }],
      });
      const { state } = (await people.workingSecretary.get(`/meeting/${meeting.id}`))
        .body as unknown as Page<'meeting'>;
      const seats = state.status === 'none' ? [] : Object.keys(state.roll);
      for (const attendance of seats)
        await doing('workingSecretary', meeting, { type: 'RecordArrival', attendance });
      await doing('workingChair', meeting, { type: 'OpenMeeting' });
      const voting = seats.filter((seat) => seat !== 'working-chair');
      for (const seat of voting.slice(0, 3))
        await doing('workingSecretary', meeting, {
          type: 'RecordRecusal',
          agendaItem: 'plan',
          seat,
          reason: '맡은 사업의 안건',
        });
      await isRefused({
        who: 'workingChair',
        on: meeting,
        ask: { type: 'TakeVote', agendaItem: 'plan', inFavour: 2, against: 0, abstained: 0 },
        says: [409, 'no-quorum'],
      });
      expect((await planNow()).editions[edition]).toMatchObject({ status: 'submitted', deliberations: [] });
    });

    it.each<Wrongs[number]>([
      byOffice(
        'a report before the bodies have taken the draft',
        ofEdition('RecordReport', { reported: '2021-10-28', number: '2021-1' }),
        409,
        'item-not-ready',
        'edition',
      ),
      byOffice(
        'a line set after it was submitted',
        ofEdition('LeaveOut', { program: 'p-1-1', reason: '예산', successors: [] }),
        409,
        'item-not-ready',
        'edition',
      ),
    ])('%s', (_, wrong) => isRefused(wrong));
  });

  describe('when a program is abolished while a change waits for it', () => {
    it('the change stands in the way of the draft until it is dropped by name, and is lost nowhere', async () => {
      await doing('office', nextPlan, ofEdition('SendBack', { reason: '다시 살핌' }));
      await doing('office', program('p-1-5'), {
        type: 'AbolishProgram',
        on: '2021-10-28',
        reason: '다른 사업에 합침',
      });
      await eventually(async () => {
        expect((await planNow()).changes[hours]?.status).toBe('conflicting');
      });
      await isRefused({
        who: 'office',
        on: nextPlan,
        ask: ofEdition('SubmitDraft'),
        says: [409, 'changes-conflicting', 'edition'],
      });
      await doing('office', nextPlan, { type: 'DropChange', change: hours, reason: '사업이 없어짐' });
      await doing('office', nextPlan, ofEdition('SubmitDraft'));
      const { status, changes, editions } = await planNow();
      expect(status).toBe('inPreparation' satisfies PlanStatus);
      expect(changes[hours]).toMatchObject({ status: 'dropped', reason: '사업이 없어짐' });
      expect(editions[edition]?.leftOut.map((left) => left.program)).toContain('p-1-5');
    });
  });
});
