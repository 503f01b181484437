// A pasted row becomes the commands that are still missing, and none once all of it is there: so that a second run is harmless.
import { tableOf } from '#contract/tables/table-text';
import { describe, expect, it } from '@jest/globals';
import type { EstablishedCommittee } from '#domain/committee/states';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { DraftedPlan } from '#domain/plan/states';
import { committeesSheet, type AroundCommittees } from './committees-sheet.js';
import { officesSheet, type AroundOffices } from './offices-sheet.js';
import { programsSheet, type AroundPrograms } from './programs-sheet.js';
import { readingOf, type Entry } from './sheet.js';

const table = (...rows: readonly (readonly string[])[]) =>
  tableOf(rows.map((row) => row.join('\t')).join('\n'));
const problemsOf = <K extends string>(entries: readonly Entry<unknown, K>[]) =>
  entries.map(({ problems }) => problems.map(({ column }) => column));
const rowsOf = <Row>(entries: readonly Entry<Row, string>[]) => entries.flatMap(({ row }) => row ?? []);

const today = '2021-01-04';
const tourism = {
  id: 'd-1',
  revision: 1,
  status: 'active',
  name: '관광과',
  former: [],
  releases: false,
} as const;
const head = {
  id: 'o-1',
  revision: 2,
  title: '관광과장',
  former: [],
  rank: 'head',
  department: 'd-1',
  status: 'held',
  holdings: [{ person: 'kim', from: today }],
} as const;
const empty: EstablishedOrganization = {
  status: 'established',
  name: '새샘시',
  departments: {},
  posts: {},
  deputies: {},
  packs: [],
  rules: [],
  days: {},
};
const built: EstablishedOrganization = { ...empty, departments: { 'd-1': tourism }, posts: { 'o-1': head } };

describe('the table of offices', () => {
  const around = (state: EstablishedOrganization): AroundOffices => ({ organization: 'city', state, today });
  const next = (state: EstablishedOrganization, ...cells: readonly string[]) => {
    const headings = ['부서', '직위', '직위 구분', '사람 식별자', '시작일', '부서장 승인'];
    const [row] = rowsOf(readingOf(officesSheet, table(headings, cells), around(state)).entries);
    return row && officesSheet.next(row, state, around(state));
  };

  it('asks for a department, then its post, then who holds it, then nothing more', () => {
    const cells = ['관광과', '관광과장', '', 'kim', '', '예'];
    expect(next(empty, ...cells)).toMatchObject({
      command: 'AddDepartment',
      body: { name: '관광과', releases: true },
    });
    const released = { ...tourism, releases: true };
    const withDepartment = { ...empty, departments: { 'd-1': released } };
    expect(next(withDepartment, ...cells)).toMatchObject({
      command: 'AddPost',
      body: { title: '관광과장', rank: 'head', department: 'd-1' },
    });
    const vacant = { ...head, status: 'vacant' as const, holdings: [] };
    expect(next({ ...withDepartment, posts: { 'o-1': vacant } }, ...cells)).toMatchObject({
      command: 'AppointHolder',
      body: { post: 'o-1', person: 'kim', from: today },
    });
    expect(next({ ...withDepartment, posts: { 'o-1': head } }, ...cells)).toBeUndefined();
  });

  it('changes the release only where the table says something of it', () => {
    expect(next(built, '관광과', '관광과장', '', '', '', '')).toBeUndefined();
    expect(next(built, '관광과', '관광과장', '', '', '', '예')).toMatchObject({ command: 'SetRelease' });
  });

  it('leaves who holds a post, and says that the table has another', () => {
    const [row] = rowsOf(
      readingOf(
        officesSheet,
        table(['부서', '직위', '사람 식별자'], ['관광과', '관광과장', 'lee']),
        around(built),
      ).entries,
    );
    expect(row && officesSheet.next(row, built, around(built))).toBeUndefined();
    expect(row && officesSheet.differs?.(row, built, around(built))?.ko).toContain('다른 사람');
  });

  it('fills a vacant post that somebody held only with somebody who is named', () => {
    const left = { ...built, posts: { 'o-1': { ...head, status: 'vacant' as const } } };
    expect(next(left, '관광과', '관광과장', '', '', '', '')).toBeUndefined();
    expect(next(left, '관광과', '관광과장', '', 'lee', '', '')).toMatchObject({ command: 'AppointHolder' });
    const never = { ...built, posts: { 'o-1': { ...head, status: 'vacant' as const, holdings: [] } } };
    expect(next(never, '관광과', '관광과장', '', '-', '', '')).toBeUndefined();
  });

  it('names what is wrong, cell by cell', () => {
    const { entries } = readingOf(
      officesSheet,
      table(
        ['부서', '직위', '직위 구분', '사람 식별자', '시작일', '부서장 승인'],
        ['관광과', '관광과장', '임금', '홍길동', '13월', '글쎄'],
        ['관광과', '담당자', '총괄 담당', '', '', '예'],
        ['관광과', '담당자', '', '', '', '아니요'],
      ),
      around(empty),
    );
    expect(problemsOf(entries)).toEqual([
      ['rank', 'from', 'releases', 'person'],
      ['rank', 'releases'],
      ['title', 'releases'],
    ]);
  });
});

describe('the table of committees', () => {
  const council: EstablishedCommittee = {
    status: 'established',
    name: '대표협의체',
    kind: 'council',
    seats: {},
    rules: [],
    stages: [],
  };
  const around: AroundCommittees = {
    organization: built,
    committees: [{ id: 'council', name: '대표협의체' }],
    seated: { council },
    today,
  };
  const headings = ['위원회', '상위 위원회', '위원석', '공공·민간', '역할', '겸직', '임기 종료'];

  it('fills a blank committee in from above, and reads kind, sector and role from names', () => {
    const { entries } = readingOf(
      committeesSheet,
      table(
        headings,
        ['일자리분과', '대표협의체', '공공분과장', '', '', '관광과장', '2022-12-31'],
        ['', '', '민간 위원 1', '', '', '', '2022-12-31'],
      ),
      around,
    );
    expect(rowsOf(entries)).toEqual([
      {
        committee: '일자리분과',
        kind: 'subcommittee',
        parent: '대표협의체',
        title: '공공분과장',
        sector: 'public',
        role: 'chair',
        person: 'kim',
        from: today,
        until: '2022-12-31',
      },
      {
        committee: '일자리분과',
        kind: 'subcommittee',
        title: '민간 위원 1',
        sector: 'private',
        role: 'member',
        from: today,
        until: '2022-12-31',
      },
    ]);
  });

  it('asks for the committee under the one above it, then the seat, then who sits in it', () => {
    const cells = ['일자리분과', '대표협의체', '총무', '민간', '총무', '', '2022-12-31'];
    const [row] = rowsOf(readingOf(committeesSheet, table(headings, cells), around).entries);
    if (!row) throw new Error('no row');
    const facts = committeesSheet.known(row, around);
    expect(committeesSheet.next(row, facts, around)).toMatchObject({
      id: facts.id,
      command: 'EstablishCommittee',
      body: { name: '일자리분과', reportsTo: 'council' },
    });
    const jobs = { ...council, name: '일자리분과' };
    const step = committeesSheet.next(row, { id: facts.id, state: jobs }, around);
    expect(step).toMatchObject({ command: 'AddSeat', body: { title: '총무', role: 'secretary' } });
    const seat = {
      id: 's-1',
      revision: 1,
      title: '총무',
      former: [],
      sector: 'private',
      role: 'secretary',
      terms: [],
      acting: [],
    } as const;
    const seated = (status: 'vacant' | 'filled') => ({ ...jobs, seats: { 's-1': { ...seat, status } } });
    expect(committeesSheet.next(row, { id: facts.id, state: seated('vacant') }, around)).toMatchObject({
      command: 'FillSeat',
      body: { seat: 's-1', person: 'p-s-1', until: '2022-12-31' },
    });
    expect(committeesSheet.next(row, { id: facts.id, state: seated('filled') }, around)).toBeUndefined();
  });

  it('names an unknown committee above, a person by name, a term without an end', () => {
    const { entries } = readingOf(
      committeesSheet,
      table(headings, ['일자리분과', '없는 협의체', '총무', '민간', '', '홍길동', '']),
      around,
    );
    expect(problemsOf(entries)).toEqual([['parent', 'person', 'until']]);
  });
});

describe('the table of programs', () => {
  const plan = {
    status: 'inPreparation',
    title: '2021년도 시행계획',
    year: 2021,
    lastYear: 2021,
    editions: { 'e-1': { id: 'e-1', status: 'draft', strategies: {}, lines: {}, leftOut: [] } },
  } as unknown as DraftedPlan;
  const around: AroundPrograms = { organization: built, planId: 'plan-2021', plan };
  const headings = [
    '전략 번호',
    '추진전략',
    '담당 직위',
    '번호',
    '사업명',
    '주관부서',
    '성과지표',
    '목표',
    '단위',
    '비목',
    '예산액(백만원)',
  ];
  const first = ['I', '일자리', '관광과장', '1-1', 'MICE', '관광과', '인원', '1,200', '명', '교육비', '24'];

  it('takes what stands on the lines below as more of the same program', () => {
    const { entries } = readingOf(
      programsSheet,
      table(
        headings,
        first,
        ['', '', '', '', '', '', '취업', '60', '%', '홍보비', '3'],
        ['', '', '', '1-2', '축제', '관광과', '', '', '', '', ''],
      ),
      around,
    );
    expect(entries.map(({ lines }) => lines)).toEqual([[1, 2], [3]]);
    expect(rowsOf(entries)).toMatchObject([
      {
        strategy: { number: 'I', title: '일자리', leaders: ['o-1'] },
        name: 'MICE',
        owner: 'd-1',
        indicators: [
          { name: '인원', target: '1200', unit: '명' },
          { name: '취업', target: '60', unit: '%' },
        ],
        budget: [
          { item: '교육비', amount: '24', scale: 'millionWon', source: 'own' },
          { item: '홍보비', amount: '3', scale: 'millionWon', source: 'own' },
        ],
      },
      { strategy: { number: 'I' }, name: '축제', indicators: [], budget: [] },
    ]);
  });

  it('asks for the strategy, the program, its place in the plan, then nothing more', () => {
    const [row] = rowsOf(readingOf(programsSheet, table(headings, first), around).entries);
    if (!row) throw new Error('no row');
    const known = programsSheet.known(row, around);
    expect(programsSheet.next(row, known, around)).toMatchObject({
      command: 'AddStrategy',
      body: { edition: 'e-1', number: 'I', leaders: ['o-1'] },
    });
    const draftWith = (more: object): DraftedPlan =>
      ({ ...plan, editions: { 'e-1': { ...plan.editions['e-1'], ...more } } }) as DraftedPlan;
    const withStrategy = draftWith({ strategies: { 's-1': { id: 's-1', number: 'I' } } });
    const introducing = programsSheet.next(row, { ...known, plan: withStrategy }, around);
    expect(introducing).toMatchObject({
      stream: 'program',
      command: 'IntroduceProgram',
      body: { year: 2021 },
    });
    const running = { status: 'running' } as Parameters<typeof programsSheet.next>[1]['program'];
    const program = introducing?.id ?? '';
    expect(programsSheet.next(row, { plan: withStrategy, program: running }, around)).toMatchObject({
      command: 'PlaceProgram',
      body: { program, strategy: 's-1', number: '1-1' },
    });
    const placed = draftWith({ lines: { [program]: { program, name: 'MICE' } } });
    expect(programsSheet.next(row, { plan: placed, program: running }, around)).toBeUndefined();
  });

  it('names what is wrong at its line', () => {
    const { entries } = readingOf(
      programsSheet,
      table(
        headings,
        first,
        ['', '', '', '', '', '', '취업', '스물', '%', '', ''],
        ['', '', '', '1-1', '축제', '교통과', '', '', '', '교육비', '1.5'],
      ),
      around,
    );
    expect(entries.map(({ problems }) => problems.map(({ line, column }) => `${line} ${column}`))).toEqual([
      ['2 target'],
      ['3 number', '3 owner', '3 amount'],
    ]);
  });
});
