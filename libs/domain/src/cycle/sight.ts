// The one read policy of a cycle: who may see what. Pages, lists, history and live updates all ask here.
import type { Stamped } from '../gate/evolution.js';
import type { ChangeId, OwedId } from '../ids.js';
import { filterValues } from '../records.js';
import { distinct, sees, tagsOfAddressee, type Tag } from '../tags.js';
import { addresseeOf } from './facts.js';
import type { CycleItems, OpenedCycle } from './states.js';
import type { CycleEvent } from './words.js';

type Item = CycleItems[keyof CycleItems];

/** The committee and the office see all of a cycle. */
export function overseersOfCycle({ committee }: OpenedCycle): readonly Tag[] {
  return [`committee:${committee}`, 'office'];
}

/** Everybody whom something in the cycle concerns. */
export function audienceOfCycle(cycle: OpenedCycle): readonly Tag[] {
  return audienceOf(cycle, [...Object.values(cycle.changes), ...Object.values(cycle.owed)]);
}

/** A change, or something owed, is the committee's, the office's, and theirs who answer for it. */
export function audienceOfItem(cycle: OpenedCycle, item: Item): readonly Tag[] {
  return audienceOf(cycle, [item]);
}

/** The cycle as a reader with these tags may see it: what concerns others is not there. */
export function cycleSeenBy(cycle: OpenedCycle, tags: readonly Tag[]): OpenedCycle {
  if (sees(tags, overseersOfCycle(cycle))) return cycle;
  const concerns = (item: Item) => sees(tags, audienceOfItem(cycle, item));
  return {
    ...cycle,
    changes: filterValues(cycle.changes, concerns),
    owed: filterValues(cycle.owed, concerns),
    kept: [],
  };
}

/** Who may learn of an event: whoever sees the items that it is about, or everybody where it is about the cycle. */
export function audienceOfCycleEvent(now: OpenedCycle, event: Stamped<CycleEvent>): readonly Tag[] {
  switch (event.type) {
    case 'RevisionNoted':
    case 'ChangeStuck':
    case 'ChangeRetried':
    case 'ChangePostponed':
    case 'AgreedChangeDropped':
      return audienceOf(now, changesIn(now, [event.change]));
    case 'ChangesDeliberated':
    case 'StepRecorded':
      return audienceOf(now, changesIn(now, event.changes));
    case 'FollowUpReported':
    case 'FollowUpChecked':
    case 'OwedResolved':
    case 'OwedCarried':
      return audienceOf(now, owedIn(now, [event.owed]));
    case 'OwedTakenOver':
      return audienceOf(
        now,
        owedIn(
          now,
          event.owed.map(({ id }) => id),
        ),
      );
    default:
      return audienceOfCycle(now);
  }
}

/** What an event says to a reader who sees the cycle as `seen`: without what concerns others. */
export function cycleEventSeenBy(seen: OpenedCycle, event: Stamped<CycleEvent>): Stamped<CycleEvent> {
  const isChange = (id: ChangeId) => Object.hasOwn(seen.changes, id);
  const isOwed = (id: OwedId) => Object.hasOwn(seen.owed, id);
  switch (event.type) {
    case 'CycleOpened':
    case 'OwedTakenOver':
      return { ...event, owed: event.owed.filter(({ id }) => isOwed(id)) };
    case 'ConclusionNoted': {
      const { changes, owed, kept } = event.outcome;
      const outcome = {
        changes: changes.filter(({ id }) => isChange(id)),
        owed: owed.filter(({ id }) => isOwed(id)),
        kept: kept.filter(({ origin }) => seen.kept.some((each) => each.origin.opinion === origin.opinion)),
      };
      return { ...event, outcome };
    }
    case 'ChangesDeliberated':
    case 'StepRecorded':
      return { ...event, changes: event.changes.filter(isChange), cleared: event.cleared.filter(isChange) };
    case 'AdoptionNoted':
      return {
        ...event,
        changes: event.changes.filter(({ change }) => isChange(change)),
        deferred: event.deferred.filter(({ owed }) => isOwed(owed)),
        passedOn: event.passedOn.filter(isOwed),
      };
    case 'CycleClosed':
      return { ...event, passedOn: event.passedOn.filter(isOwed) };
    default:
      return event;
  }
}

function audienceOf(cycle: OpenedCycle, items: readonly Item[]): readonly Tag[] {
  return distinct([
    ...overseersOfCycle(cycle),
    ...items.flatMap((item) => tagsOfAddressee(addresseeOf(item))),
  ]);
}

function changesIn({ changes }: OpenedCycle, ids: readonly ChangeId[]): readonly Item[] {
  return ids.flatMap((id) => changes[id] ?? []);
}

function owedIn({ owed }: OpenedCycle, ids: readonly OwedId[]): readonly Item[] {
  return ids.flatMap((id) => owed[id] ?? []);
}
