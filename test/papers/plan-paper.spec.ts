// Plans as papers: the signed yearly plan of a job centre with every figure that its paper prints, and a city's plan of a year.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EnteredPaper } from '#sample/papers/entered';
import { acts, plan } from '#sample/papers/centre/acts';
import { approvalLine, district } from '#sample/papers/centre/district';
import { foundByHand } from '#sample/papers/found-by-hand';
import { printed } from '#sample/papers/centre/printed';
import type { Paper, ApprovalLine } from '#documents/model';
import { planPaper } from '#documents/papers/plan-paper';
import { grouped } from '#contract/measured';
import { editionShown } from '#domain/plan/states';
import { reckoningRules } from '#domain/reckoning/rules';
import { blocksOf, rowOf, tableOf, textOf, wordsOf } from './read-paper.js';

const on = '2016-02-11';
const running = 'p-4-1';
let paper: Paper;

beforeAll(async () => {
  const { house } = await EnteredPaper.from(district.id, plan.id, acts);
  const drafted = house.plan(plan.id);
  const edition = editionShown(drafted);
  if (!edition) throw new Error('the plan has no edition');
  paper = planPaper(
    {
      id: plan.id,
      plan: drafted,
      edition,
      partly: false,
      rules: reckoningRules(district.rules.rules, on),
      on,
      programs: new Map(Object.keys(edition.lines).map((id) => [id, house.program(id)])),
      nameOfDepartment: (id) => district.departments.find((each) => each.id === id)?.name ?? id,
      nameOfCommittee: (id) => id,
      titleOfPost: (post) => post,
    },
    { language: 'ko', asOf: `${on}T00:00:00Z`, position: 1, author: 'D구', draft: false },
  );
});

const cellOf = (table: string, row: string, head: string) => rowOf(tableOf(paper, table), row)[head];

describe('a plan as a paper', () => {
  it('has every figure of the product that its paper prints, at its place', () => {
    const figures = printed.flatMap(({ place, says, of }) => (of ? [{ place, says, ...of }] : []));
    const cells = figures.map(({ place, says, program, ref }) => {
      const inTable = () => {
        switch (ref.figure) {
          case 'budget':
            return cellOf(`budget/${program}`, `budget/${program}/${ref.source ?? 'total'}`, '2016년');
          case 'target':
            return ref.period === '2016'
              ? cellOf(`indicators/${program}`, `indicators/${program}/${ref.indicator}`, '2016년 목표')
              : cellOf(
                  `indicators/${program}/2016`,
                  `indicators/${program}/2016/${ref.indicator}`,
                  ref.period.endsWith('H1') ? '상반기' : '하반기',
                );
          case 'monthlyAverage':
            return cellOf(
              `indicators/${program}/baselines`,
              `indicators/${program}/baselines/2016/${ref.indicator}`,
              '월평균',
            );
          default:
            return undefined;
        }
      };
      return { place, says, cell: inTable()?.replaceAll(',', '') };
    });
    expect(cells.filter(({ says, cell }) => says !== cell)).toEqual([]);
    expect(cells).toHaveLength(17);
  });

  it('says in words what its paper says in words', () => {
    const words = wordsOf(paper);
    const inWords = printed.filter(
      ({ of, place }) =>
        !of && !/^(장 번호|추진 일정)|더한 값|목표\/(분야|사업)|달마다|첫 달|끝 달/.test(place),
    );
    expect(inWords.length).toBeGreaterThan(70);
    expect(inWords.filter(({ says }) => !words.includes(grouped(says)) && !words.includes(says))).toEqual([]);
  });

  it('has its baselines, by how much they were raised, and notes the one target that does not follow', () => {
    const row = (indicator: string) =>
      rowOf(
        tableOf(paper, `indicators/${running}/baselines`),
        `indicators/${running}/baselines/2016/${indicator}`,
      );
    expect(row('i-openings')).toMatchObject({
      기준값: '2,664',
      '상향(%)': '5',
      목표: '2,800',
      월평균: '233',
    });
    expect(row('i-seekers')).toMatchObject({ 기준값: '6,594', 목표: '6,930', 월평균: '577' });
    expect(foundByHand.centre).toContainEqual({
      place: '목표/구직(실적에서)',
      says: '6930',
      follows: '6920',
      by: '10',
    });
    expect(wordsOf(paper)).toMatch(/확인이 필요한 수치(.|\n)*적힌 값 6,930, 산출한 값 6,920, 차이 10/);
  });

  it('is signed: by whoever drafted and approved in one line, by four beside it, with its numbers and its grade', () => {
    const line = blocksOf(paper).find((block): block is ApprovalLine => block.kind === 'approvalLine');
    const titles = (isBeside: boolean) =>
      approvalLine.filter(({ part }) => (part === 'cooperates') === isBeside).map(({ title }) => title);
    expect(line?.steps.map(({ post }) => post)).toEqual(titles(false));
    expect(line?.cooperation?.map(({ post }) => post)).toEqual(titles(true));
    expect(line?.steps.map(({ on: day, mark }) => [day, mark])).toEqual(
      line?.steps.map((_, at) => ['2016. 2. 5.', at === 0 ? '(기안)' : undefined]),
    );
    expect(line?.registration).toEqual([
      '시행 일자리정책과-1632 (2016. 2. 5.)',
      '방침번호 부구청장 방침 제44호',
      '공개 구분: 공개',
    ]);
  });

  it('has its overview and its schedule across: four fields, eleven programs, sums of the rows', () => {
    expect(paper.sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
      'landscape',
    ]);
    const overview = tableOf(paper, `overview/${plan.id}`);
    expect(overview.rows).toHaveLength(1 + 4 + 11 + 1);
    const totals = overview.rows.flatMap(({ cells }) => cells.slice(-1).map(textOf));
    expect(totals.filter((text) => text === '85,232')).toHaveLength(3);
    const schedule = tableOf(paper, `schedule/${plan.id}`);
    expect([schedule.columns.length, schedule.rows.length]).toEqual([13, 2 + 11]);
    const bars = (program: string) => rowOf(schedule, `schedule/${plan.id}/${program}/${program.slice(2)}`);
    expect(
      Object.entries(bars('p-2-1'))
        .filter(([, text]) => text === '■')
        .map(([month]) => month),
    ).toEqual(Array.from({ length: 11 }, (_, at) => String(at + 1)));
  });

  it('has its prior review with the boxes that were ticked', () => {
    expect(wordsOf(paper)).toContain('■\u00a0보도자료');
    expect(wordsOf(paper)).toContain('□\u00a0방송');
  });
});
