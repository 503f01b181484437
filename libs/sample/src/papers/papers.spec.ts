// Three papers are entered; every figure that they print follows from what was entered, or is on the list of what a person finds.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { mannersOf } from '#domain/plan/words';
import { figureKey } from '#domain/reckoning/figures';
import { standingOf } from '#domain/reckoning/standing';
import { standingRules } from '#domain/reckoning/standing-rules';
import { district as districtK } from '../jury/district.js';
import { printed as roadMap } from '../jury/printed.js';
import { acts as ofRoadMap } from '../jury/road-map.js';
import { plan as pledgesOf2018 } from '../jury/streams.js';
import { acts as ofCentre, plan as planOf2016 } from './centre/acts.js';
import { approvalLine, district as districtD } from './centre/district.js';
import { printed as centre, units } from './centre/printed.js';
import { projects } from './centre/programs.js';
import { EnteredPaper } from './entered.js';
import { countedTwoWays, foundByHand } from './found-by-hand.js';
import { acts as ofPledge, plan as pledgesOf2022 } from './pledge/acts.js';
import { district as districtG } from './pledge/district.js';
import { costItem, program as publicJobs } from './pledge/figures.js';
import { printed as pledge, term } from './pledge/printed.js';
import type { Printed } from './printed.js';

let papers: Readonly<Record<'pledge' | 'centre' | 'roadMap', EnteredPaper>>;

beforeAll(async () => {
  papers = {
    pledge: await EnteredPaper.from(districtG.id, pledgesOf2022.id, ofPledge),
    centre: await EnteredPaper.from(districtD.id, planOf2016.id, ofCentre),
    roadMap: await EnteredPaper.from(districtK.id, pledgesOf2018.id, ofRoadMap),
  };
});

const sizes = (printed: readonly Printed[]) => ({
  cells: printed.length,
  stated: printed.filter(({ isStated }) => isStated).length,
});

describe('the figures of a pledge with results', () => {
  it('follow, each at its place, but for those that a person finds', () => {
    expect(papers.pledge.disagreements(pledge)).toEqual(foundByHand.pledge);
  });

  it('are all there', () => {
    expect(sizes(pledge)).toEqual({ cells: 396, stated: 39 });
  });

  it('do not add up where the product says so itself: three sums of the overview, and two sources overspent', () => {
    expect(
      papers.pledge.contradictions(publicJobs).map(({ kind, at, says, follows, by }) => ({
        kind,
        at: figureKey(at),
        says,
        follows,
        by,
      })),
    ).toEqual([
      { kind: 'stated', at: 'budget@2022/2026', says: '33590', follows: '34034', by: '-444' },
      { kind: 'stated', at: 'budget:province@2022/2026', says: '16936', follows: '17876', by: '-940' },
      { kind: 'stated', at: 'budget:own@2022/2026', says: '16286', follows: '15790', by: '496' },
      { kind: 'overspent', at: `spent:province:${costItem}@2023`, says: '7333', follows: '3885', by: '3448' },
      { kind: 'overspent', at: `spent:own:${costItem}@2023`, says: '4380', follows: '2975', by: '1405' },
    ]);
  });

  it('come of a program that the paper judges to be carried on, which the rule does not', () => {
    const told = standingOf(
      papers.pledge.house.program(publicJobs),
      '2024-04-08',
      standingRules(districtG.rules.rules, '2024-04-08'),
      term,
    );
    expect(told).toMatchObject({ standing: 'carriedOn', judged: { standing: 'carriedOn' } });
    expect(told.byRule?.standing).toBe('onCourse');
  });
});

describe('the figures of a signed yearly plan', () => {
  it('follow, each at its place, but for those that a person finds', () => {
    expect(papers.centre.disagreements(centre)).toEqual(foundByHand.centre);
  });

  it('are all there', () => {
    expect(sizes(centre)).toEqual({ cells: 144, stated: 4 });
  });

  it('count three things in two units', () => {
    const twoWays = units.filter((each) => new Set(each.in.map(([, unit]) => unit)).size > 1);
    expect(twoWays.map(({ counted }) => counted)).toEqual(countedTwoWays);
  });

  it('do not add up where the product says so itself: one target that came of its baseline', () => {
    const found = projects.flatMap(({ id }) => papers.centre.contradictions(id));
    expect(found).toMatchObject([
      {
        kind: 'derived',
        at: { figure: 'target', indicator: 'i-seekers', period: '2016' },
        says: '6930',
        follows: '6920',
        by: '10',
      },
    ]);
  });

  it('stand in a plan that one drafted, four approved and four cooperated in, with its prior review and its numbers', () => {
    const { editions } = papers.centre.house.plan(planOf2016.id);
    expect(Object.values(editions)).toMatchObject([
      {
        status: 'inForce',
        from: '2016-02-05',
        disclosure: { grade: 'public' },
        checklist: { form: { title: '사전검토사항' } },
        approval: {
          approved: '2016-02-05',
          number: '일자리정책과-1632',
          policyNumber: '부구청장 방침 제44호',
          line: approvalLine.map(({ part }) => ({
            signature: { manner: mannersOf(part)[0] },
          })),
        },
      },
    ]);
    expect(approvalLine.filter(({ part }) => part === 'drafts')).toHaveLength(1);
    expect(approvalLine.filter(({ part }) => part === 'approves')).toHaveLength(4);
    expect(approvalLine.filter(({ part }) => part === 'cooperates')).toHaveLength(4);
  });
});

describe('the figures of a road map', () => {
  it('follow, each at its place, and all of them are right', () => {
    expect(papers.roadMap.disagreements(roadMap)).toEqual(foundByHand.roadMap);
  });

  it('are all there', () => {
    expect(sizes(roadMap)).toEqual({ cells: 107, stated: 23 });
  });

  it('leave the product nothing to say', () => {
    expect(papers.roadMap.contradictions('p-iii-1-1')).toEqual([]);
  });
});
