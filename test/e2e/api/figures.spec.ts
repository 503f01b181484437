// Figures over HTTP: of a program with what was reported of it, why each is what it is, and how a whole plan comes along.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ContradictionsView,
  DashboardView,
  ExplanationStep,
  ExplanationView,
  FiguresExport,
  FiguresImportView,
  ProgramFiguresView,
  TrendView,
} from '#contract/figure-views';
import { budgetSourceLabels } from '#contract/glossary';
import { routes } from '#contract/routes';
import { tableOf } from '#contract/tables/table-text';
import { boot, call, city, type Answered, type Booted, type Caller } from './booted.js';

const program = 'p-1-1';
const [people, pay] = ['i-1-1-people', 'b-1-1-wages'];
const sourceLabel = budgetSourceLabels.own.ko;
const thisYear = { figure: 'rate', indicator: people, period: '2021' } as const;

/** Path below the organization of an address that the contract builds. */
const below = (address: string) => address.slice(`/api/${city}`.length);

async function read<T>(caller: Caller, address: string): Promise<T> {
  const { status, body } = await caller.get(below(address));
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as unknown as T;
}

describe('figures', () => {
  let house: Booted;
  let office: Caller;
  let officer: Caller;
  /** Before anything was reported, and before the first result was corrected. */
  let beforeAny: number;
  let beforeCorrected: number;

  const figuresNow = () => read<ProgramFiguresView>(officer, routes.figures(city, program));

  const ask = async (caller: Caller, command: string, body: object): Promise<Answered['body']> => {
    const answer = await caller.ask(command, body, { stream: 'program', id: program });
    if (answer.status !== 200) throw new Error(`${command}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  beforeAll(async () => {
    house = await boot();
    office = await house.as('p-coordination-officer', 'post:coordination-officer');
    officer = await house.as('p-job-policy-officer', 'post:job-policy-officer');
    const evidence = [{ title: '참여자 명부' }];
    const first = await ask(officer, 'ReportResult', {
      id: 'r-q1',
      ...{ indicator: people, period: '2021-Q1', value: '30', evidence },
    });
    beforeAny = Number(first['position']) - 1;
    await ask(officer, 'ReportResult', {
      id: 'r-q2',
      ...{ indicator: people, period: '2021-Q2', value: '25', evidence: [] },
    });
    const spent = { id: 's-1', year: 2021, line: pay, amount: '240000', until: '2021-06-30' };
    const last = await ask(officer, 'RecordSpending', spent);
    beforeCorrected = Number(last['position']);
    await ask(office, 'ConfirmResult', { result: 'r-q1', value: '30' });
    await ask(officer, 'CorrectResult', { result: 'r-q2', value: '26', evidence: [], reason: '중복 집계' });
    await ask(office, 'StateFigure', {
      id: 'st-1',
      ...{ figure: thisYear, value: '50', document: '상반기 추진실적 보고' },
    });
  });

  afterAll(() => house.stop());

  describe('of a program', () => {
    const figures = (asOf?: number) =>
      read<ProgramFiguresView>(officer, routes.figures(city, program, { asOf }));

    it('stand by year and part, each under the name by which it can be asked why', async () => {
      const { indicators, span, years, rate, past } = await figures();
      expect({ span, years, past }).toEqual({ span: '2021', years: [2021], past: false });
      const [indicator] = indicators;
      expect(indicator).toMatchObject({ indicator: people, unit: '명', whole: { rate: { text: '46.7' } } });
      const [year] = indicator?.years ?? [];
      expect(year).toMatchObject({
        target: { text: '120', provisional: false },
        result: { text: '56', provisional: true },
        rate: { text: '46.7', figure: thisYear },
      });
      expect(year?.parts.map(({ period, result }) => `${period} ${result.text}`)).toEqual([
        '2021-Q1 30',
        '2021-Q2 26',
      ]);
      expect(year?.parts[0]).toMatchObject({
        target: { lack: 'no-target' },
        result: { provisional: false },
      });
      expect(rate.text).toBe('46.7');
    });

    it('carry each result with its state and its corrections', async () => {
      const { indicators } = await figures();
      expect(indicators[0]?.results).toMatchObject([
        { id: 'r-q1', status: 'confirmed', verified: '30' },
        { id: 'r-q2', status: 'provisional', claimed: '26', corrections: [{ from: '25' }] },
      ]);
    });

    it('tell money by year and source, with what was spent', async () => {
      const { money } = await figures();
      expect(money.sources).toEqual(['own']);
      expect(money.years).toMatchObject([
        {
          period: '2021',
          whole: {
            budget: { text: '960000', scale: 'thousandWon' },
            spent: { text: '240000' },
            execution: { text: '25.0' },
          },
        },
      ]);
      expect(money.lines).toMatchObject([{ line: pay, spending: [{ id: 's-1', until: '2021-06-30' }] }]);
    });

    it('say what does not add up, and how the program stands', async () => {
      const { contradictions, standing, stated } = await figures();
      expect(contradictions.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
        'stated stated:st-1',
        `noEvidence noEvidence:result:${people}@2021-Q2`,
      ]);
      expect(contradictions[0]).toMatchObject({
        ...{ program, indicatorName: '참여 인원', unit: '명' },
        ...{ says: '50', follows: '46.7', by: '3.3', document: '상반기 추진실적 보고' },
      });
      expect(standing.standing).toBe(standing.byRule?.standing);
      expect(stated).toMatchObject([{ id: 'st-1', value: '50' }]);
    });

    it('are as they were when asked for the past', async () => {
      const before = await figures(beforeCorrected);
      expect(before.past).toBe(true);
      expect(before.indicators[0]?.whole).toMatchObject({ result: { text: '55' }, rate: { text: '45.8' } });
      expect(before.stated).toEqual([]);
      const atFirst = await figures(beforeAny);
      expect(atFirst.indicators[0]?.whole).toMatchObject({ result: { lack: 'no-result' } });
    });
  });

  describe('what somebody wrote over', () => {
    const on = { stream: 'program', id: program } as const;
    const checking = { period: '2021-Q2', standing: 'onCourse', done: '두 차례 모집함' };

    it('is refused to who has not seen it, with both texts', async () => {
      expect((await officer.ask('CheckQuarter', checking, { ...on, seen: 0 })).status).toBe(200);
      const mine = { ...checking, done: '세 차례 모집함', reason: '한 차례가 빠져 있었음' };
      const { status, body } = await office.ask('CheckQuarter', mine, { ...on, seen: 0 });
      expect([status, body['code'], body['field']]).toEqual([409, 'item-moved', 'period']);
      expect(body).toMatchObject({
        yours: { done: '세 차례 모집함' },
        current: { done: '두 차례 모집함', revision: 1 },
      });
      expect((await office.ask('CheckQuarter', mine, { ...on, seen: 1 })).status).toBe(200);
      expect((await figuresNow()).selfChecks).toMatchObject([
        { done: '세 차례 모집함', revision: 2, former: [{ done: '두 차례 모집함' }] },
      ]);
    });

    it('leaves the reason for a contradiction as it was while that was of another size', async () => {
      const giving = { contradiction: 'stated:st-1', reason: '문서의 반올림' };
      expect((await office.ask('GiveReason', giving, { ...on, seen: 0 })).status).toBe(200);
      const reasons = async () =>
        (await figuresNow()).contradictions.map(({ reason, isOutgrown }) => [reason?.size, isOutgrown]);
      const size = { says: '50', follows: '46.7' };
      expect((await reasons())[0]).toEqual([size, undefined]);
      const larger = { ...giving, reason: '다른 표의 합계', size: { ...size, follows: '40' } };
      expect((await office.ask('GiveReason', larger, { ...on, seen: 1 })).status).toBe(200);
      expect((await reasons())[0]).toEqual([larger.size, true]);
    });
  });

  describe('why', () => {
    const why = (asOf?: number) =>
      read<ExplanationView>(officer, routes.explain(city, program, thisYear, { asOf }));

    it('goes down to who reported what, by the post that they held', async () => {
      const { root, contradictions } = await why();
      expect(root).toMatchObject({ shown: { text: '46.7' }, how: 'quotient' });
      const leaves = leavesOf(root);
      expect(leaves.map(({ leaf }) => leaf?.kind)).toEqual(['result', 'result', 'target']);
      expect(leaves[0]).toMatchObject({
        indicator: { name: '참여 인원', unit: '명' },
        leaf: {
          ...{ id: 'r-q1', counted: 'verified', status: 'confirmed' },
          evidence: [{ title: '참여자 명부' }],
        },
      });
      expect(leaves[0]?.leaf?.title).toMatch(/일자리/);
      expect(leaves[2]).toMatchObject({
        leaf: { kind: 'target', year: 2021, planTitle: '2021년도 시행계획' },
      });
      expect(contradictions.map(({ kind }) => kind)).toEqual(['stated', 'noEvidence']);
    });

    it('is answered as it was', async () => {
      expect((await why(beforeCorrected)).root.shown.text).toBe('45.8');
    });

    it.each([
      ['figure', 'figure=size&period=2021'],
      ['period', 'figure=programRate&period=sometimes'],
      ['period', 'figure=programRate&period=2022/2021'],
      ['period', 'figure=programRate&period=1991/9998'],
      ['indicator', 'figure=rate&period=2021'],
      ['source', 'figure=budget&period=2021&source=nobody'],
    ])('names the field that is wrong: %s', async (field, query) => {
      const { status, body } = await officer.get(`/program/${program}/explain?${query}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body['field']).toBe(field);
    });
  });

  describe('of a plan', () => {
    const dashboard = (query: Parameters<typeof routes.dashboard>[2] = {}) =>
      read<DashboardView>(office, routes.dashboard(city, 'plan-2021', query));

    it('are those of its programs and of all of them together', async () => {
      const { programs, whole, groups, byYear, sources, takesIn } = await dashboard();
      expect(takesIn).toBe(true);
      expect((await dashboard({ asOf: '2030-01-01T00:00:00Z' })).takesIn).toBe(false);
      expect(programs.map(({ number }) => number)).toEqual([
        '1-1',
        '1-2',
        '1-3',
        '1-4',
        '1-5',
        '1-6',
        '1-7',
        '1-8',
        '1-9',
      ]);
      const [first, ...others] = programs;
      expect(first).toMatchObject({
        ...{ program, rate: { text: '46.7', provisional: true }, execution: { text: '25.0' } },
        ...{ indicators: 1, reported: 1, provisional: 1, contradictions: 2, unexplained: 2 },
      });
      expect(others.every(({ rate }) => rate.text === undefined)).toBe(true);
      const sum = programs.reduce((all, { budget }) => all + Number(budget.text ?? 0), 0);
      expect(whole).toMatchObject({ programs: 9, budget: { text: String(sum) }, spent: { text: '240000' } });
      expect(groups).toMatchObject([{ kind: 'strategy', id: 's-1', number: 'I', programs: 9 }]);
      expect(groups[0]?.budget.text).toBe(whole.budget.text);
      expect(byYear).toMatchObject([{ year: 2021, budget: { text: String(sum) } }]);
      expect(sources).toMatchObject([{ source: 'own', whole: { budget: { text: String(sum) } } }]);
    });

    it('are grouped by department, and their sums are the whole', async () => {
      const { groups, whole } = await dashboard({ by: 'department', year: 2021 });
      expect(groups.every(({ kind }) => kind === 'department')).toBe(true);
      expect(groups.reduce((all, { programs }) => all + programs, 0)).toBe(whole.programs);
      const sum = groups.reduce((all, { budget }) => all + Number(budget.text ?? 0), 0);
      expect(String(sum)).toBe(whole.budget.text);
    });

    it('are as they were', async () => {
      expect((await dashboard({ asOf: beforeAny })).programs[0]?.rate.lack).toBe('no-result');
    });

    it('are explained down to each program, which is asked for itself', async () => {
      const { whole } = await dashboard();
      const { figure } = whole.budget;
      if (!('of' in figure)) throw new TypeError('a figure over programs says of which');
      const { root } = await read<ExplanationView>(office, routes.explainGroup(city, 'plan-2021', figure));
      expect(root.shown.text).toBe(whole.budget.text);
      // One of the nine is abolished and has no money.
      expect(root.parts).toHaveLength(8);
      expect(root.parts[0]).toMatchObject({ program: { id: program }, parts: [] });
    });

    it('refuse a year that is none of the plan’s', async () => {
      const { status, body } = await office.get('/plan/plan-2021/dashboard?year=2030');
      expect([status >= 400, body['field']]).toEqual([true, 'year']);
    });

    it('say what does not add up, program by program', async () => {
      const { contradictions } = await read<ContradictionsView>(
        office,
        routes.contradictions(city, 'plan-2021'),
      );
      expect(contradictions.map((each) => `${each.program} ${each.kind}`)).toEqual([
        `${program} stated`,
        `${program} noEvidence`,
      ]);
    });
  });

  it('over a draft are told to be of what their reader sees of it', async () => {
    const draft = { title: '2022년도 시행계획', year: 2022, basis: 'plan-2021', bodies: ['jobs'] };
    const answer = await office.ask('DraftPlan', draft, { stream: 'plan', id: 'plan-2022' });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    const all = await read<DashboardView>(office, routes.dashboard(city, 'plan-2022'));
    expect([all.programs.length > 1, all.ownOnly]).toEqual([true, undefined]);
    const own = await read<DashboardView>(officer, routes.dashboard(city, 'plan-2022'));
    expect([own.programs.length < all.programs.length, own.ownOnly]).toEqual([true, true]);
    const { figure } = own.whole.budget;
    if (!('of' in figure)) throw new TypeError('a figure over programs says of which');
    const others = [
      routes.explainGroup(city, 'plan-2022', figure),
      routes.contradictions(city, 'plan-2022'),
      routes.exportFigures(city, 'plan-2022', 'json'),
    ];
    for (const address of others) {
      expect(await read(officer, address)).toHaveProperty('ownOnly', true);
      expect(await read(office, address)).not.toHaveProperty('ownOnly');
    }
    const inForce = await read<DashboardView>(officer, routes.dashboard(city, 'plan-2021'));
    expect(inForce.ownOnly).toBeUndefined();
  });

  describe('of a draft as files', () => {
    const heads = '번호,지표,단위,재원,기간,목표,가중치(%),정정 사유';
    const send = async (caller: Caller, how: 'try' | 'carry-out', ...rows: readonly string[]) => {
      const address = `${house.url}${routes.importFigures(city, 'plan-2022', how)}`;
      const table = [heads, ...rows].join('\n');
      const { body } = await call(address, { method: 'POST', token: caller.token, body: { table } });
      return body as unknown as FiguresImportView;
    };
    const outcomes = ({ rows }: FiguresImportView) =>
      rows.map(({ row, outcome, refusal }) => `${row} ${refusal?.code ?? outcome}`);
    const rows = [
      '1-1,참여 인원,명,,2022,130,100,내년 계획',
      '1-1,참여 인원,,,2022-H1,60,,',
      `1-1,인건비,백만원,${sourceLabel},2022,1000,,`,
      '1-1,취업 인원,명,,2022,12,,',
      '1-1,참여 인원,천명,,2022,1,,',
      '1-1,참여 인원,,,2024,140,,',
      '1-1,참여 인원,,,2022,많음,,',
    ];
    const asTried = [
      ...['2 set', '3 set', '4 set', '5 set'],
      ...['6 unit-unfit', '7 unknown-year', '8 number-invalid'],
    ];

    it('set targets, their parts, weights and money of its lines, row by row, and only by its makers', async () => {
      expect(outcomes(await send(office, 'try', ...rows))).toEqual(asTried);
      expect(outcomes(await send(officer, 'try', ...rows.slice(0, 1)))).toEqual(['2 not-your-part']);
      expect(outcomes(await send(office, 'try', '1-1,참여 인원,,,2022,131,,'))).toEqual(['2 reason-missing']);
      expect(outcomes(await send(office, 'carry-out', ...rows))).toEqual(asTried);
      const again = await send(office, 'carry-out', ...rows);
      expect(again.counts).toMatchObject({ set: 0, same: 4, refused: 3 });
      const { body } = await office.get('/plan/plan-2022');
      expect(body).toMatchObject({
        state: {
          editions: {
            'e-1': {
              lines: {
                [program]: {
                  reasons: ['내년 계획'],
                  years: [
                    {
                      indicators: [
                        { target: '130', weight: '100', parts: [{ period: '2022-H1', target: '60' }] },
                        { name: '취업 인원', unit: '명', target: '12' },
                      ],
                      budget: [{ amount: '1000000', scale: 'thousandWon' }],
                    },
                  ],
                },
              },
            },
          },
        },
        found: [{ program, kind: 'parts', says: '130', follows: '60' }],
      });
    });

    it('come in as they went out: all of it is there already', async () => {
      const response = await fetch(`${house.url}${routes.exportFigures(city, 'plan-2022', 'csv')}`, {
        headers: { authorization: `Bearer ${office.token}` },
      });
      const address = `${house.url}${routes.importFigures(city, 'plan-2022', 'try')}`;
      const table = await response.text();
      const { body } = await call(address, { method: 'POST', token: office.token, body: { table } });
      const { counts } = body as unknown as FiguresImportView;
      expect(counts).toMatchObject({ reported: 0, corrected: 0, set: 0, refused: 0 });
      expect(counts.same).toBeGreaterThan(4);
    });
  });

  it('follow an indicator over the plans', async () => {
    const trend = await read<TrendView>(officer, routes.trend(city, program, people));
    expect(trend).toMatchObject({ name: '참여 인원', unit: '명', seams: [], continuedBy: [] });
    expect(trend.years).toMatchObject([
      {
        year: 2021,
        values: { rate: { text: '46.7' } },
        breaks: [],
        entries: [{ plan: { id: 'plan-2021' } }],
      },
    ]);
    expect((await officer.get(`/program/${program}/trend?indicator=none`)).status).toBe(404);
  });

  describe('as files', () => {
    const heads = '번호,지표,재원,기간,실적,집행액,집행 기준일,증빙,정정 사유';
    const sheet = (...rows: readonly string[]) => ({ table: [heads, ...rows].join('\n') });
    const send = async (caller: Caller, how: 'try' | 'carry-out', body: object) => {
      const { status, body: said } = await call(
        `${house.url}${routes.importFigures(city, 'plan-2021', how)}`,
        {
          method: 'POST',
          token: caller.token,
          body,
        },
      );
      if (status !== 200) throw new Error(JSON.stringify(said));
      return said as unknown as FiguresImportView;
    };
    const csv = async (language: string) => {
      const response = await fetch(`${house.url}${routes.exportFigures(city, 'plan-2021', 'csv')}`, {
        headers: { authorization: `Bearer ${officer.token}`, 'accept-language': language },
      });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      return Buffer.from(await response.arrayBuffer()).toString('utf8');
    };

    it('go out with a row for each indicator and period, and for each budget line', async () => {
      const text = await csv('ko');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const [head, ...rows] = tableOf(text);
      expect(head?.slice(0, 4)).toEqual(['구분', '번호', '세부사업 식별자', '세부사업']);
      const own = rows.filter((cells) => cells[2] === program).map((cells) => cells.join('|'));
      expect(own).toHaveLength(4);
      expect(own[0]).toMatch(/^지표\|1-1\|.*\|2021\|120\|/);
      expect(own[1]).toContain('|2021-Q1|||30|||30|30|');
      expect(own[3]).toContain(`|천원|${sourceLabel}|2021|960000|||240000|2021-06-30|`);
      expect(tableOf(await csv('en'))[0]?.[1]).toBe('Number');
    });

    it('are tried row by row, each with what is wrong with it, and nothing is written', async () => {
      const before = await figuresNow();
      const tried = await send(
        officer,
        'try',
        sheet(
          '1-1,참여 인원,,2021년 1분기,30,,,,',
          '1-1,참여 인원,,2021-Q2,28,,,,',
          '1-1,참여 인원,,2021-Q2,28,,,명부,추가 확인',
          '1-1,참여 인원,,2021-Q4,10,,,,',
          '1-1,없는 지표,,2021-Q1,10,,,,',
          '9-9,참여 인원,,2021-Q1,10,,,,',
          `1-1,인건비,${sourceLabel},2021,,250000,2021. 7. 10.,,`,
          '1-6,사회적경제기업 증가율,,2021-H1,3,,,,',
          '1-1,참여 인원,,2021-07,많음,,,,',
          '1-1,참여 인원,,2021-07,,,,,',
        ),
      );
      expect(tried.done).toBe(false);
      expect(tried.rows.map(({ row, outcome, refusal }) => `${row} ${refusal?.code ?? outcome}`)).toEqual([
        '2 same',
        '3 reason-missing',
        '4 corrected',
        '5 period-to-come',
        '6 unknown-indicator',
        '7 unknown-program',
        '8 reported',
        '9 not-your-part',
        '10 invalid-field',
        '11 empty',
      ]);
      expect(tried.rows[8]?.refusal).toMatchObject({ field: 'value' });
      expect(tried.counts).toEqual({ reported: 1, corrected: 1, set: 0, same: 1, empty: 1, refused: 6 });
      expect(await figuresNow()).toEqual(before);
    });

    it('are carried out as commands, and change nothing when they come again', async () => {
      const table = sheet(
        `1-1,인건비,${sourceLabel},2021,,250000,2021. 7. 10.,,`,
        '1-1,참여 인원,,2021-Q2,27,,,명부,추가 확인',
      );
      const done = await send(officer, 'carry-out', table);
      expect(done).toMatchObject({ done: true, counts: { reported: 1, corrected: 1, refused: 0 } });
      const now = await figuresNow();
      expect(now.indicators[0]?.whole.result.text).toBe('57');
      expect(now.money.lines[0]?.spending.map(({ amount }) => amount)).toEqual(['250000', '240000']);
      const again = await send(officer, 'carry-out', table);
      expect(again.counts).toMatchObject({ same: 2, reported: 0, corrected: 0 });
      expect((await figuresNow()).version).toBe(now.version);
    });

    it('come in as they went out: all of it is there already', async () => {
      const file = await read<FiguresExport>(officer, routes.exportFigures(city, 'plan-2021', 'json'));
      expect(file).toMatchObject({ format: 'committee-cycles/figures', plan: 'plan-2021' });
      const back = await send(officer, 'try', { figures: file });
      expect(back.counts).toEqual({ reported: 0, corrected: 0, set: 0, same: 4, empty: 0, refused: 0 });
      const table = await send(officer, 'try', { table: await csv('en') });
      expect(table.counts).toMatchObject({ reported: 0, corrected: 0, same: 3, refused: 0 });
    });

    it.each([
      [{}, 'figures'],
      [{ table: 'a,b\n1,2' }, 'table'],
      [{ figures: { format: 'another' } }, 'figures'],
    ])('say which part of a request is none: %j', async (body, field) => {
      const { status, body: said } = await call(
        `${house.url}${routes.importFigures(city, 'plan-2021', 'try')}`,
        {
          method: 'POST',
          token: officer.token,
          body,
        },
      );
      expect([status, said['field']]).toEqual([400, field]);
    });
  });

  it.each([
    ['asOf', `program/${program}/figures?asOf=sometimes`],
    ['asOf', `program/${program}/explain?figure=programRate&period=2021&asOf=sometimes`],
    ['indicator', `program/${program}/explain?figure=rate&period=2021&indicator=none`],
    ['indicator', `program/${program}/trend`],
    ['indicator', `program/${program}/trend?indicator=none`],
    ['figure', 'plan/plan-2021/explain?figure=rate&period=2021'],
    ['period', 'plan/plan-2021/explain?figure=groupRate'],
    ['period', 'plan/plan-2021/explain?figure=groupRate&period=1991/9998'],
    ['source', 'plan/plan-2021/explain?figure=groupBudget&period=2021&source=nobody'],
    ['department', 'plan/plan-2021/explain?figure=groupRate&period=2021&strategy=s-1&department=d-1'],
    ['strategy', 'plan/plan-2021/explain?figure=groupRate&period=2021&strategy=none'],
    ['department', 'plan/plan-2021/explain?figure=groupRate&period=2021&department=none'],
    ['year', 'plan/plan-2021/dashboard?year=20x1'],
    ['by', 'plan/plan-2021/dashboard?by=nobody'],
    ['asOf', 'plan/plan-2021/dashboard?asOf=sometimes'],
    ['asOf', 'plan/plan-2021/contradictions?asOf=sometimes'],
    ['asOf', 'plan/plan-2021/figures.json?asOf=sometimes'],
    ['asOf', 'plan/plan-2021/figures.csv?asOf=sometimes'],
  ])('name what is wrong in an address: %s of %s', async (field, address) => {
    const { status, body } = await office.get(`/${address}`);
    expect([status >= 400 && status < 500, body['field']]).toEqual([true, field]);
  });

  it('are nobody’s outside', async () => {
    const addresses = [
      routes.figures(city, program),
      routes.explain(city, program, thisYear),
      routes.trend(city, program, people),
      routes.dashboard(city, 'plan-2021'),
      routes.contradictions(city, 'plan-2021'),
    ];
    for (const address of addresses) expect((await call(`${house.url}${address}`)).status).toBe(401);
    expect((await officer.get('/program/none/figures')).status).toBe(404);
    expect((await officer.get('/plan/none/dashboard')).status).toBe(404);
  });
});

function leavesOf(step: ExplanationStep): readonly ExplanationStep[] {
  return step.leaf ? [step] : step.parts.flatMap(leavesOf);
}
