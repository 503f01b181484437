// A citizen jury is configuration: the same streams and rules carry its vote on each pledge into the plan of the term.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDecimals } from '#domain/decimal';
import { shows } from '../consequence.js';
import { HouseInMemory } from '../in-memory.js';
import { play } from '../play.js';
import { acts } from './acts.js';
import { district, jury } from './district.js';
import { adjustmentOf, isCarried, pledges, roundYear, rowOf, years } from './pledges.js';
import { changeOf, cycle, opinionOn, plan, round } from './streams.js';

let house: HouseInMemory;

beforeAll(async () => {
  house = new HouseInMemory(district.id);
  await play(acts, (act) => {
    const refusal = house.perform(act);
    const missing = (act.brings ?? []).filter(
      ({ stream, ...each }) => !shows(house.now(stream.kind, stream.id), { stream, ...each }),
    );
    expect(missing).toEqual([]);
    return refusal;
  });
});

const targetOf = (program: string, year: number) => house.program(program).years[year]?.indicators[0]?.target;

describe('the pledges', () => {
  it('have the road map of the paper: 53,300 jobs over the term, in half-years at both ends', () => {
    const [jobs] = pledges;
    expect(jobs?.targets).toEqual(['5000', '13300', '13500', '13500', '8000']);
    expect(jobs?.targets.reduce(addDecimals)).toBe('53300');
  });

  it('have the money of the paper: 247,040 million won, 18,000 of it in the first half-year', () => {
    const sums = years.map((year) =>
      pledges
        .flatMap((pledge) => rowOf(pledge, year).budget)
        .reduce((sum, { amount }) => addDecimals(sum, amount), '0'),
    );
    expect(sums).toEqual(['18000', '58640', '64500', '69300', '36600']);
    expect(sums.reduce(addDecimals)).toBe('247040');
  });

  it('are fifteen, each with an adjustment; the jury carries fourteen and rejects one', () => {
    expect(pledges).toHaveLength(15);
    expect(pledges.filter(isCarried)).toHaveLength(14);
  });
});

describe('the jury’s round', () => {
  it('makes each vote the committee’s opinion: agreed to, or objected to', () => {
    for (const pledge of pledges) {
      expect(house.round(round.id).opinions[opinionOn(pledge)]).toMatchObject({
        status: 'settled',
        phrase: isCarried(pledge) ? 'agreeToChange' : 'objectToChange',
        asks: isCarried(pledge) ? 'agreement' : 'withdrawal',
        changes: isCarried(pledge) ? [adjustmentOf(pledge)] : [],
      });
    }
  });

  it('ends with the department of the rejected one yielding', () => {
    const [rejected] = pledges.filter((pledge) => !isCarried(pledge));
    expect(house.round(round.id).opinions[opinionOn(rejected!)]).toMatchObject({
      response: { answer: { disposition: 'accepted', proof: { kind: 'proposalWithdrawn' } } },
    });
    expect(targetOf(rejected!.id, roundYear)).toBe('220');
  });

  it('brings fourteen changes into force, each traceable to its vote, and closes over nothing', () => {
    const { changes, ...stands } = house.cycle(cycle.id);
    expect(stands).toMatchObject({
      status: 'closed',
      stages: ['planChange'],
      lastYear: years.at(-1),
      owed: {},
    });
    expect(Object.keys(changes)).toEqual(pledges.filter(isCarried).map(changeOf));
    for (const pledge of pledges.filter(isCarried)) {
      expect(changes[changeOf(pledge)]).toMatchObject({
        status: 'inForce',
        agreed: { program: pledge.id, origin: { round: round.id, opinion: opinionOn(pledge) } },
      });
    }
  });

  it('moves the adjusted year alone', () => {
    for (const pledge of pledges) {
      const targets = years.map((year) => targetOf(pledge.id, year));
      const expected = years.map((year, nth) =>
        year === roundYear && isCarried(pledge) ? pledge.wanted : pledge.targets[nth],
      );
      expect(targets).toEqual(expected);
    }
  });

  it('leaves nothing refused to a policy, and the plan of the term in force', () => {
    expect(house.refused).toEqual([]);
    expect(house.plan(plan.id)).toMatchObject({
      status: 'inForce',
      reviewers: { [jury.id]: cycle.id },
    });
  });
});
