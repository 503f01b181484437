// The comparison of the sample's two plans as a paper: every difference once, marked where it changed, each with its reason.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { acts } from '#sample/acts';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { nextPlan, plan } from '#sample/programs';
import { office, round as midterm } from '#sample/scenes/streams';
import { placed } from '#documents/grid';
import type { Paper, Run, Table } from '#documents/model';
import { planComparisonPaper } from '#documents/papers/plan-comparison';
import { rowsOf } from '#contract/comparison/rows';
import type { ComparedVersion, ComparisonView } from '#contract/views';
import { editionShown, type Edition } from '#domain/plan/states';
import { tableOf, textOf, wordsOf } from './read-paper.js';

let view: ComparisonView;
let edition: Edition;
let paper: Paper;
let table: Table;

beforeAll(async () => {
  const house = new HouseInMemory(organization.id);
  await play(acts, (act) => house.perform(act));
  const versionOf = (id: string): ComparedVersion => {
    const { title, year, editions } = house.plan(id);
    const [first] = Object.values(editions);
    if (!first) throw new Error(`${id} has no edition`);
    return { plan: id, title, year, edition: first.id, status: first.status };
  };
  const read = await house.reading().comparison(office, nextPlan);
  view = { from: versionOf(plan.id), to: versionOf(nextPlan.id), ...read };
  const shown = editionShown(house.plan(nextPlan.id));
  if (!shown) throw new Error('nothing is shown');
  edition = shown;
  paper = planComparisonPaper(
    {
      view,
      edition,
      rounds: new Map([[midterm.id, house.round(midterm.id)]]),
      ends: new Map(),
      nameOfDepartment: (id) => id,
    },
    { language: 'ko', asOf: '2022-01-03T00:00:00Z', position: 1, author: 'S시', draft: false },
  );
  table = tableOf(paper, `comparison/${nextPlan.id}`);
});

/** The last cells of a difference’s row: what it is, how it was, how it is, and why. */
const cellsOf = (key: string) => {
  const row = placed(table).find((each) => each.row.id === key);
  return (row?.cells ?? []).slice(-4).map(({ cell }) => cell);
};
const runsIn = (key: string, at: number): readonly Run[] =>
  (cellsOf(key)[at]?.paragraphs ?? []).flatMap(({ runs }) => runs);

describe('the comparison of two plans', () => {
  it('lies across, with a row for every difference, and each program’s rows together', () => {
    expect(paper.sections.map(({ orientation }) => orientation)).toEqual(['landscape']);
    const rows = rowsOf(view.differences);
    expect(rows.length).toBeGreaterThan(10);
    expect(
      placed(table)
        .slice(1)
        .map(({ row }) => row.id),
    ).toEqual(expect.arrayContaining(rows.map(({ difference }) => difference.key)));
    expect(table.rows).toHaveLength(1 + rows.length);
  });

  it('strikes the target that was and underlines the one that is, with the committee’s opinion as the reason', () => {
    const growth = view.differences.find(
      (each) => each.kind === 'indicatorChanged' && each.from.target === '5' && each.to.target === '10',
    );
    if (!growth) throw new Error('the growth rate is not among them');
    expect(runsIn(growth.key, 1)).toEqual([{ text: '5%', struck: true }]);
    expect(runsIn(growth.key, 2)).toEqual([{ text: '10%', underlined: true }]);
    const reason = cellsOf(growth.key)[3];
    expect(reason && textOf(reason)).toMatch(/위원회 의견: .+\n수용/);
  });

  it('says the reason of every difference: what was agreed, what the office noted, or that nobody noted any', () => {
    for (const { key } of view.differences.filter((each) => cellsOf(each.key).length > 0)) {
      const reason = cellsOf(key)[3];
      expect([key, reason && textOf(reason).split('\n').length > 1]).toEqual([key, true]);
    }
  });

  it('has what was kept with its reason', () => {
    expect(view.kept.length).toBeGreaterThan(0);
    for (const { reason } of view.kept) expect(wordsOf(paper)).toContain(reason);
  });
});
