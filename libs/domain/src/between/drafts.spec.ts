// Tells how an edition that is being prepared keeps up with its programs: with their end, and with figures that moved meanwhile.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import { growth } from '#testing/given-cycle';
import { carried, draftedFor, draftedWith, life, lifeOf, linesFor, office } from '#testing/given-plan';
import { roundOpened } from '#testing/given-round';
import { follow, type Histories } from '#testing/given-streams';

const market = 'program/market';
const [plan, draft] = ['plan/plan-2021', 'plan/plan-2022'];
const [, { name, owner, cooperating, years }] = linesFor(2021);
const [figures = { year: 2021, content: [], indicators: [], budget: [] }] = years;
const introduced = by(theCoordinator, { type: 'ProgramIntroduced', name, owner, cooperating, ...figures });
const left = office({
  type: 'ProgramLeftOut',
  edition: 'e-1',
  program: 'market',
  reason: 'Sunk',
  successors: [],
});

describe('after the office abolished a program', () => {
  const abolished = by(theCoordinator, {
    type: 'ProgramAbolished',
    since: '2021-07-20',
    reason: 'Nobody came',
  });
  const ground: Histories = { [market]: [introduced, abolished], [plan]: lifeOf(2021).correction.drafted };
  const noting = { type: 'NoteAbolition', program: 'market', reason: 'Nobody came' };

  it('every plan in preparation that knows it does without it', () => {
    const empty = { 'plan/pledge-2022': [draftedWith({ copied: { strategies: [], lines: [] } })] };
    for (const past of [[draftedFor(2022)], [draftedFor(2022), left], life.first.submitted]) {
      const { commands, refused, again } = follow({ ...ground, ...empty, [draft]: past }, market);
      expect(commands).toEqual([[draft, noting]]);
      expect({ refused, again }).toEqual({ refused: [], again: [] });
    }
  });

  it('a plan that knows of it already has nothing to learn', () => {
    const known = carried({ type: 'AbolitionNoted', program: 'market', reason: 'Nobody came' });
    expect(follow({ ...ground, [draft]: [draftedFor(2022), known] }, market).commands).toEqual([]);
  });
});

describe('after a program was revised', () => {
  const revised = by(theCarryOver, { type: 'ProgramRevised' as const, agreed: growth });
  const ground: Histories = {
    [market]: [introduced, revised],
    'round/round-1': [roundOpened()],
    [plan]: lifeOf(2021).inForce,
  };
  const noting = { type: 'NoteRevision', agreed: growth };
  const told = (histories: Histories, meanwhile: Histories = {}) => {
    const { commands, histories: now } = follow({ ...ground, ...histories }, market, { meanwhile });
    const inPlans = commands.filter(([stream]) => stream.startsWith('plan/'));
    return { inPlans, again: follow(now, market).commands.filter(([stream]) => stream.startsWith('plan/')) };
  };

  it('an open correction of its plan learns of it, submitted or not', () => {
    const { drafted, submitted, approved } = lifeOf(2021).correction;
    for (const past of [drafted, submitted, approved]) {
      expect(told({ [plan]: past })).toEqual({ inPlans: [[plan, noting]], again: [] });
    }
  });

  it('a correction that was begun later has its figures already', () => {
    expect(told({}, { [plan]: lifeOf(2021).correction.drafted }).inPlans).toEqual([]);
  });

  it('an abolition is none of a correction’s: the program stays in the list of its year', () => {
    const agreed = { ...growth, change: { kind: 'abolition', effective: 2021 } } as const;
    const gone = [introduced, by(theCarryOver, { type: 'ProgramRevised' as const, agreed })];
    expect(told({ [market]: gone, [plan]: lifeOf(2021).correction.drafted }).inPlans).toEqual([]);
  });

  it('a draft that left the program out learns of it too: it may place it again', () => {
    expect(told({ [draft]: [draftedFor(2022), left] })).toEqual({ inPlans: [[draft, noting]], again: [] });
  });
});
