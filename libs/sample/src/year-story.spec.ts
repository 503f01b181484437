// The year told on the domain alone must come out as its tables say, and whatever comes out otherwise must be named.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ComparedDifference } from '#contract/views';
import type { KeptEntry } from '#domain/agreed';
import type { OpenedCycle } from '#domain/cycle/states';
import { firstEdition } from '#domain/plan/words';
import { HouseInMemory } from './in-memory.js';
import { changeOf, owedOf } from './left-behind.js';
import { play } from './play.js';
import { nextPlan, plan } from './programs.js';
import { cycle, nextCycle, office, round } from './scenes/streams.js';
import { differenceLines } from './year-account.js';
import { compareRows, yearDifferences, type YearFound } from './year-outcome.js';
import { story } from './year-story.js';

let house: HouseInMemory;
let found: YearFound;

beforeAll(async () => {
  house = new HouseInMemory();
  await play(story.acts, (act) => house.perform(act));
  const compared = await house.reading().comparison(office, nextPlan);
  found = { ...compared, nextCycle: house.cycle(nextCycle.id) };
});

describe('the year', () => {
  it('comes out as its tables say', async () => {
    const { sections, differences } = await story.end(house.reading());
    expect(differences).toEqual([]);
    expect(sections.map(({ lines }) => lines.length > 0)).not.toContain(false);
  });

  it('revises the programs within the year, and freezes their figures with it', () => {
    const years = house.program('p-1-6').years;
    expect(years[2021]).toMatchObject({ indicators: [{ target: '10' }], adopted: { plan: plan.id } });
    expect(years[2022]).toMatchObject({ indicators: [{ target: '10' }], adopted: { plan: nextPlan.id } });
    expect(house.program('p-1-5').years[2021]?.content).toEqual(['하루 3시간 또는 5시간 근무']);
    expect(house.program('p-1-5').years[2022]?.content).toEqual(['하루 3시간에서 8시간까지 근무']);
  });

  it('keeps the plan of 2021 as it was first adopted', () => {
    expect(house.plan(plan.id)).toMatchObject({ status: 'closed', from: '2021-01-01' });
    expect(house.plan(plan.id).editions[firstEdition]?.lines['p-1-6']?.years[0]?.indicators[0]?.target).toBe(
      '5',
    );
  });

  it('leads the 2022 line of 1-6 back to what members said', () => {
    const [growth] = found.differences.filter(({ program }) => program === 'p-1-6');
    expect(growth?.behind).toMatchObject([
      {
        agreed: {
          id: changeOf('o-1-6-change'),
          origin: { opinion: 'o-1-6-change', remarks: ['r-1-6-target', 'r-1-6-average'] },
        },
      },
    ]);
  });

  it('passes every promise on but the one that was kept in time, and closes over nothing', () => {
    expect(house.cycle(cycle.id)).toMatchObject({
      status: 'closed',
      into: nextPlan.id,
      owed: { [owedOf('o-1-4-midterm')]: { status: 'checked', finding: 'kept' } },
    });
    expect(Object.values(found.nextCycle.owed).every(({ inherited }) => inherited)).toBe(true);
  });
});

describe('what differs from the tables of the year', () => {
  const withDifference = (
    program: string,
    change: (difference: ComparedDifference) => readonly ComparedDifference[],
  ) => ({
    ...found,
    differences: found.differences.flatMap((each) => (each.program === program ? change(each) : [each])),
  });

  it('is another figure, another mark, another way back', () => {
    const other = withDifference('p-1-6', (each) =>
      each.kind === 'indicatorChanged'
        ? [{ ...each, to: { ...each.to, target: '8' }, mark: 'byOffice', behind: [] }]
        : [each],
    );
    const names = yearDifferences(other).map((line) => line.split(': ').slice(0, 2).join(' '));
    expect(names).toEqual([
      '1-6 i-1-6-growth to',
      '1-6 i-1-6-growth mark',
      '1-6 i-1-6-growth opinions',
      '1-6 i-1-6-growth remarks',
    ]);
    const sources = { round: house.round(round.id), plan: house.plan(nextPlan.id), gone: {} };
    const told = differenceLines(compareRows(other.differences), sources);
    expect(told.filter((line) => line.startsWith('≠'))).toHaveLength(1);
  });

  it('is a line that is missing, or one too many', () => {
    expect(yearDifferences(withDifference('p-1-3', () => []))).toEqual([
      expect.stringMatching(/^1-3 line: expected .*, found none$/),
    ]);
    const more = withDifference('p-1-3', (each) => [each, { ...each, program: 'p-2-1', number: '2-1' }]);
    expect(yearDifferences(more)).toEqual([expect.stringMatching(/^2-1 line: expected none, found .*/)]);
  });

  it('is something kept or owed otherwise', () => {
    const [first] = found.kept;
    const lost: readonly KeptEntry[] = first ? [first] : [];
    expect(yearDifferences({ ...found, kept: lost })).toEqual([expect.stringMatching(/^kept: /)]);
    expect(yearDifferences({ ...found, owed: [] })).toEqual([
      expect.stringMatching(/^still owed: .*, found \[\]$/),
    ]);
    const forgotten: OpenedCycle = { ...found.nextCycle, owed: {} };
    expect(yearDifferences({ ...found, nextCycle: forgotten })).toEqual([
      expect.stringMatching(/^taken over by the cycle of 2022: .*, found \{\}$/),
    ]);
  });
});
