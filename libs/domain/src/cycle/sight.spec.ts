// Holds the read policy of a cycle: the committee and the office see all, others what they answer for, in state and history.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import {
  aMember,
  theCarryOver,
  theChair,
  theChairElsewhere,
  theCoordinator,
  theHeadOf,
  theLeader,
  theMeeting,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  adopted,
  concluded,
  cycleAfter,
  cycleOpened,
  growth,
  hours,
  kept,
  leaving,
  leftOpen,
  noted,
  ofLastYear,
  promised,
  putOff,
  reviewed,
  teaching,
} from '#testing/given-cycle';
import { everyLife } from '#testing/law';
import { cycleWorld } from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import { sees, tagsOf } from '../tags.js';
import {
  audienceOfCycle,
  audienceOfCycleEvent,
  audienceOfItem,
  cycleEventSeenBy,
  cycleSeenBy,
} from './sight.js';
import type { OpenedCycle } from './states.js';

const cycle = cycleAfter(...reviewed());
const idsSeenBy = (actor: Actor, of: OpenedCycle = cycle) => {
  const { changes, owed } = cycleSeenBy(of, tagsOf(actor));
  return [...Object.keys(changes), ...Object.keys(owed)];
};

describe('a cycle as a reader sees it', () => {
  it.each([
    ['the chair', theChair],
    ['the secretary', theSecretary],
    ['a member', aMember],
    ['the coordinating office', theCoordinator],
  ])('is whole for %s', (_who, actor) => {
    expect(cycleSeenBy(cycle, tagsOf(actor))).toBe(cycle);
  });

  it.each([
    ['economy', theOfficerOf('economy'), [growth.id, promised.id]],
    ['tourism', theHeadOf('tourism'), [teaching.id, hours.id, leftOpen.id]],
    ['a leader of the strategy', theLeader('college-dean'), [putOff.id]],
    ['culture', theOfficerOf('culture'), []],
  ])('holds for %s only what they answer for', (_who, actor, ids) => {
    expect(idsSeenBy(actor)).toEqual(ids);
    expect(cycleSeenBy(cycle, tagsOf(actor))).toMatchObject({ kept: [], rounds: cycle.rounds, year: 2021 });
  });

  it('is no affair of another committee, or of a department that it holds nothing for', () => {
    const mayLookAt = (actor: Actor) => sees(tagsOf(actor), audienceOfCycle(cycle));
    expect(
      [theChair, theCoordinator, theOfficerOf('economy'), theLeader('college-dean')].map(mayLookAt),
    ).toEqual([true, true, true, true]);
    expect([theChairElsewhere, theOfficerOf('culture')].map(mayLookAt)).toEqual([false, false]);
    expect(idsSeenBy(theChairElsewhere)).toEqual([]);
  });

  it('names each group once', () => {
    expect(audienceOfCycle(cycle)).toEqual([
      'committee:jobs',
      'office',
      'department:economy',
      'department:tourism',
      'post:welfare-director',
      'post:college-dean',
    ]);
  });
});

describe('an event of a cycle', () => {
  const told = (actor: Actor, event: Parameters<typeof audienceOfCycleEvent>[1], of: OpenedCycle = cycle) =>
    sees(tagsOf(actor), audienceOfCycleEvent(of, event));
  const [economy, tourism, dean] = [
    theOfficerOf('economy'),
    theOfficerOf('tourism'),
    theLeader('college-dean'),
  ];

  it('about one item reaches those who see the item', () => {
    const events = [
      by(theCarryOver, { type: 'RevisionNoted', change: growth.id }),
      by(theCarryOver, { type: 'ChangeStuck', change: growth.id, code: 'figure-stale' }),
      by(theChair, { type: 'ChangeRetried', change: growth.id }),
      by(theChair, { type: 'ChangePostponed', change: growth.id, reason: 'Late' }),
      by(theChair, { type: 'AgreedChangeDropped', change: growth.id, reason: 'Late' }),
      by(economy, { type: 'FollowUpReported', owed: promised.id, evidence: 'Twelve' }),
      by(theChair, { type: 'FollowUpChecked', owed: promised.id, finding: 'kept', note: 'Seen' }),
      by(theChair, { type: 'OwedResolved', owed: promised.id, outcome: 'done', note: 'Seen' }),
      by(theChair, { type: 'OwedCarried', owed: promised.id, reason: 'Late' }),
    ] as const;
    for (const event of events)
      expect([aMember, theCoordinator, economy, tourism, dean].map((actor) => told(actor, event))).toEqual([
        true,
        true,
        true,
        false,
        false,
      ]);
  });

  it('about several items reaches those who see one of them, without the others', () => {
    const event = by(theMeeting, {
      type: 'ChangesDeliberated',
      changes: [growth.id, teaching.id],
      meeting: 'jobs-2021-7',
      cleared: [growth.id, teaching.id],
    });
    const seen = (actor: Actor) => cycleEventSeenBy(cycleSeenBy(cycle, tagsOf(actor)), event);
    expect([economy, tourism, dean].map((actor) => told(actor, event))).toEqual([true, true, false]);
    expect(seen(economy)).toEqual({ ...event, changes: [growth.id], cleared: [growth.id] });
    expect(seen(theChair)).toEqual(event);
  });

  it('that brings something is told to each as far as it is theirs', () => {
    const entries = [promised, putOff].map(ofLastYear);
    const before = cycleAfter(cycleOpened({ owed: entries }), noted(), concluded());
    const seen = (actor: Actor, event: Parameters<typeof cycleEventSeenBy>[1]) =>
      cycleEventSeenBy(cycleSeenBy(before, tagsOf(actor)), event);
    const opened = cycleOpened({ owed: entries });
    expect(seen(dean, opened)).toEqual({ ...opened, owed: entries.slice(1) });
    const end = concluded();
    expect(seen(economy, end)).toEqual({ ...end, outcome: leaving({ changes: [growth], owed: [promised] }) });
    expect(seen(theSecretary, end)).toMatchObject({ outcome: { kept: [kept] } });
    const late = by(theCarryOver, { type: 'OwedTakenOver', owed: entries });
    expect([economy, dean, tourism].map((actor) => told(actor, late, before))).toEqual([true, true, false]);
    expect(seen(economy, late)).toEqual({ ...late, owed: entries.slice(0, 1) });
  });

  it('about the end is told to everybody, with what became of their own', () => {
    const now = cycleAfter(...adopted);
    const [adoption] = adopted.slice(-1);
    const seen = (actor: Actor) => adoption && cycleEventSeenBy(cycleSeenBy(now, tagsOf(actor)), adoption);
    expect(seen(economy)).toMatchObject({ changes: [], deferred: [], passedOn: [promised.id] });
    expect(seen(tourism)).toMatchObject({ changes: [{ change: hours.id }], passedOn: [leftOpen.id] });
    expect(seen(dean)).toMatchObject({ deferred: [{ owed: putOff.id }], passedOn: [] });
    const closed = by(theChair, { type: 'CycleClosed', passedOn: [promised.id, leftOpen.id] });
    expect(cycleEventSeenBy(cycleSeenBy(now, tagsOf(tourism)), closed)).toEqual({
      ...closed,
      passedOn: [leftOpen.id],
    });
    expect(told(dean, closed, now)).toBe(true);
  });
});

it('names nothing in an event that its reader does not see, over random lives', () => {
  const readers = [theOfficerOf('economy'), theOfficerOf('tourism'), theLeader('college-dean')];
  everyLife(cycleWorld, { lives: 20, steps: 40 }, ({ event, after: now }) => {
    if (now.status === 'none') return [];
    const items = [...Object.values(now.changes), ...Object.values(now.owed)];
    return readers.flatMap((reader) => {
      const tags = tagsOf(reader);
      if (!sees(tags, audienceOfCycleEvent(now, event))) return [];
      const text = JSON.stringify(cycleEventSeenBy(cycleSeenBy(now, tags), event));
      return items
        .filter((item) => !sees(tags, audienceOfItem(now, item)) && text.includes(`"${item.id}"`))
        .map(({ id }) => `${event.type} tells ${reader.person} of ${id}`);
    });
  });
});

it('shows nothing of a cycle to whom nothing of it concerns, over random lives', () => {
  everyLife(cycleWorld, { lives: 10, steps: 40 }, ({ after: now }) => {
    if (now.status === 'none') return [];
    const { changes, owed, kept: rest } = cycleSeenBy(now, ['committee:elsewhere', 'department:harbour']);
    return [...Object.keys(changes), ...Object.keys(owed), ...rest.map(({ number }) => number)];
  });
});
