// Holds the read policy of a plan: a draft is its makers' and reviewers', a department's as far as it is its own; in force, everybody's.
import { describe, expect, it } from '@jest/globals';
import { after } from '#testing/given';
import {
  aMember,
  theChairElsewhere,
  theCoordinator,
  theHeadOf,
  theLeader,
  theOfficerOf,
} from '#testing/given-actors';
import {
  carried,
  commented,
  deferredGuides,
  laden,
  life,
  longerCourses,
  moreGrowth,
  noFerry,
  office,
  receiving,
  replied,
  setting,
  growing,
  market,
} from '#testing/given-plan';
import { everyLife } from '#testing/law';
import { planWorld } from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import type { KeptEntry } from '../agreed.js';
import type { Stamped } from '../gate/evolution.js';
import { tagsOf } from '../tags.js';
import { planEventSeenBy, planSeenBy } from './sight.js';
import type { DraftedPlan, Plan } from './states.js';
import { planStream } from './table.js';
import type { PlanEvent } from './words.js';

const tourism = theOfficerOf('tourism');
const economy = theHeadOf('economy');
const culture = theOfficerOf('culture');
const elsewhere = theOfficerOf('parks');

const kept: KeptEntry = {
  origin: { round: 'round-1', opinion: 'o-7', topic: 'heritage/midterm', remarks: [] },
  number: '1-1',
  program: 'heritage',
  asked: 'Fewer guides',
  reason: 'All of them are booked',
};

const seenBy = (events: readonly Stamped<PlanEvent>[], actor: Actor): DraftedPlan | undefined =>
  planSeenBy(drafted(after(planStream, events)), tagsOf(actor));

const reads = (events: readonly Stamped<PlanEvent>[], event: Stamped<PlanEvent>, actor: Actor) =>
  planEventSeenBy(drafted(after(planStream, [...events, event])), event, tagsOf(actor));

function drafted(plan: Plan): DraftedPlan {
  if (plan.status === 'none') throw new Error('no plan');
  return plan;
}

describe('a draft', () => {
  const whole = drafted(after(planStream, laden));

  it('is seen whole by the office and by the committees that hand over to it or deliberate on it', () => {
    for (const actor of [theCoordinator, aMember]) expect(seenBy(laden, actor)).toEqual(whole);
  });

  it('shows a department its own lines and what was agreed or deferred on them', () => {
    const seen = seenBy(laden, tourism);
    expect(Object.keys(seen?.editions['e-1']?.lines ?? {})).toEqual(['heritage']);
    expect(Object.keys(seen?.changes ?? {})).toEqual([longerCourses.id]);
    expect(Object.keys(seen?.deferred ?? {})).toEqual([deferredGuides.id]);
    expect(Object.keys(seenBy(laden, culture)?.changes ?? {})).toEqual([longerCourses.id]);
  });

  it('shows a department that a program of its own is no longer in it', () => {
    const seen = seenBy(laden, economy);
    expect(Object.keys(seen?.editions['e-1']?.lines ?? {})).toEqual(['market']);
    expect(seen?.editions['e-1']?.leftOut.map(({ program }) => program)).toEqual(['ferry']);
    expect(Object.keys(seen?.changes ?? {})).toEqual(expect.arrayContaining([moreGrowth.id, noFerry.id]));
  });

  it('shows the leaders of a strategy all of its lines', () => {
    const seen = seenBy(laden, theLeader('college-dean'));
    expect(Object.keys(seen?.editions['e-1']?.lines ?? {})).toEqual(['heritage', 'market']);
  });

  it('is not there for others', () => {
    for (const actor of [elsewhere, theChairElsewhere]) expect(seenBy(laden, actor)).toBeUndefined();
  });

  it('keeps what residents said, and what a department kept, to those whom it concerns', () => {
    const events = [
      ...laden.slice(0, 2),
      carried({ ...receiving({ kept: [kept] }), type: 'PartReceived', fits: [] }),
      office({
        type: 'HearingAnnounced',
        edition: 'e-1',
        from: '2021-06-28',
        until: '2021-07-19',
        place: 'Gazette',
      }),
      commented(),
      replied(),
    ];
    expect(seenBy(events, theCoordinator)).toMatchObject({ kept: [kept], comments: { 'c-1': {} } });
    expect(seenBy(events, tourism)).toMatchObject({ kept: [kept], comments: {} });
    expect(seenBy(events, economy)).toMatchObject({ kept: [], comments: {} });
  });
});

describe('a plan in force', () => {
  it('is everybody’s, its correction in draft only theirs whose it is', () => {
    for (const actor of [elsewhere, theChairElsewhere]) {
      expect(Object.keys(seenBy(life.inForce, actor)?.editions['e-1']?.lines ?? {})).toHaveLength(3);
      expect(Object.keys(seenBy(life.correction.drafted, actor)?.editions ?? {})).toEqual(['e-1']);
    }
    const own = seenBy(life.correction.drafted, tourism);
    expect(Object.keys(own?.editions['e-2']?.lines ?? {})).toEqual(['heritage']);
  });
});

describe('an event', () => {
  const inForce = life.inForce.at(-1);
  const part = laden.at(-1);

  it('of a draft is told to its makers, and of a line to those whose it is', () => {
    const set = office({ ...setting(market, { years: growing('7') }), type: 'LineSet' });
    const base = laden.slice(0, 1);
    for (const actor of [theCoordinator, aMember, economy, theLeader('college-dean')])
      expect(reads(base, set, actor)).toBe(set);
    for (const actor of [tourism, elsewhere]) expect(reads(base, set, actor)).toBeUndefined();
  });

  it('about something agreed or deferred is told to those whom it concerns', () => {
    const dropped = office({ type: 'PlannedChangeDropped', change: longerCourses.id, reason: 'No hall' });
    const declined = office({ type: 'DeferredDeclined', deferred: deferredGuides.id, reason: 'No money' });
    for (const event of [dropped, declined]) {
      expect(reads(laden, event, tourism)).toBe(event);
      expect(reads(laden, event, economy)).toBeUndefined();
    }
  });

  it('that brings a whole part, or what residents said, is told to no department', () => {
    if (!part || !inForce) throw new Error('nothing happened');
    expect(reads(laden.slice(0, -1), part, aMember)).toBe(part);
    expect(reads(laden.slice(0, -1), part, tourism)).toBeUndefined();
    expect(reads(life.first.heard, commented(), tourism)).toBeUndefined();
  });

  it('by which a plan comes into force or ends is told to everybody', () => {
    for (const events of [life.inForce, life.reporting, life.closed]) {
      const event = events.at(-1);
      if (!event) throw new Error('nothing happened');
      expect(reads(events.slice(0, -1), event, elsewhere)).toBe(event);
    }
  });

  it('over random lives tells a department that has no part in it of its coming into force, its end, and its publication only', () => {
    everyLife(planWorld, { lives: 10, steps: 40 }, ({ event, after: plan }) => {
      if (plan.status === 'none') return [];
      const told = [planEventSeenBy(plan, event, tagsOf(elsewhere)) ?? []].flat();
      const published = ['PlanPublished', 'PublicationWithdrawn'];
      const open = ['PlanPutInForce', 'SuccessorNoted', 'PlanClosed', ...published];
      return told
        .filter(({ type }) => !open.includes(type))
        .map(({ type }) => `a stranger learns of ${type}`);
    });
  });
});
