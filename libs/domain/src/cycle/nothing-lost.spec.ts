// Holds every cycle to its purpose over random lives: what was agreed or promised is somewhere, and a named act closed it.
import { describe, it } from '@jest/globals';
import { everyLife } from '#testing/law';
import { cycleWorld } from '#testing/law-worlds';
import type { CycleChange, OpenedCycle, Owed } from './states.js';
import type { CycleEvent } from './words.js';

const extent = { lives: 60, steps: 60 };

/** What a closed cycle may leave a change in. */
const done: readonly CycleChange['status'][] = ['inForce', 'inPlan', 'late', 'dropped'];
const dealtWith: readonly Owed['status'][] = ['checked', 'resolved', 'planned', 'passedOn'];

describe('nothing is lost', () => {
  it('of what rounds and earlier cycles brought', () => {
    everyLife(cycleWorld, extent, ({ past, after: cycle }) => {
      if (cycle.status === 'none') return [];
      return past.flatMap((event) => {
        switch (event.type) {
          case 'CycleOpened':
          case 'OwedTakenOver':
            return missing(cycle.owed, event.owed);
          case 'ConclusionNoted':
            return [
              ...missing(cycle.changes, event.outcome.changes),
              ...missing(cycle.owed, event.outcome.owed),
              ...missing(
                cycle.owed,
                Object.values(cycle.changes).filter(({ status }) => status === 'late'),
              ),
            ];
          default:
            return [];
        }
      });
    });
  });

  it('of a change, but by somebody’s name and reason', () => {
    everyLife(cycleWorld, extent, ({ after: cycle }) =>
      cycle.status === 'none'
        ? []
        : Object.values(cycle.changes).flatMap((change) =>
            change.status === 'dropped' && (change.dropped.reason === '' || change.dropped.by.person === '')
              ? [`${change.id} was dropped by nobody, or for nothing`]
              : [],
          ),
    );
  });

  it('when a cycle closes', () => {
    everyLife(cycleWorld, extent, ({ event, after: cycle }) =>
      cycle.status === 'closed'
        ? [...leftIn(cycle), ...(event.type === 'CycleClosed' ? runningIn(cycle) : [])]
        : [],
    );
  });

  it('and is owed in one place: what is passed on leaves in the act that names it', () => {
    everyLife(cycleWorld, extent, ({ before, event, after: cycle }) => {
      if (before.status === 'none' || cycle.status === 'none') return [];
      const named = namedBy(event);
      return Object.values(cycle.owed).flatMap(({ id, status }) => {
        const leaves = status === 'passedOn' && before.owed[id]?.status !== 'passedOn';
        const stays = 'passedOn' in event && named.includes(id) && status !== 'passedOn';
        return (leaves && !named.includes(id)) || stays ? [`${id} is ${status} after ${event.type}`] : [];
      });
    });
  });
});

function missing(shelf: object, entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.filter(({ id }) => !Object.hasOwn(shelf, id)).map(({ id }) => `${id} is gone`);
}

function namedBy(event: CycleEvent): readonly string[] {
  if ('passedOn' in event) return event.passedOn;
  if (event.type === 'OwedCarried') return [event.owed];
  return event.type === 'ConclusionNoted'
    ? [...event.outcome.owed, ...event.outcome.changes].map(({ id }) => id)
    : [];
}

function runningIn({ rounds }: OpenedCycle): readonly string[] {
  return Object.entries(rounds).flatMap(([id, { status }]) => (status === 'running' ? [`${id} runs`] : []));
}

function leftIn({ changes, owed }: OpenedCycle): readonly string[] {
  return [
    ...Object.values(changes).filter(({ status }) => !done.includes(status)),
    ...Object.values(owed).filter(({ status }) => !dealtWith.includes(status)),
  ].map(({ id, status }) => `${id} is ${status}`);
}
