// Shows that the law of the crash suite is awake: each thing that can go wrong is done to sound evidence, and found.
import { beforeAll, expect, it } from '@jest/globals';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import type { Recorded } from '#event-store/store';
import { Streams } from '#event-store/streams';
import { faultsIn, type Evidence, type Fault, type Place } from './evidence.js';
import { give, type Asked } from './work.js';

let sound: Evidence;

beforeAll(async () => {
  const store = new MemoryEventStore();
  const streams = new Streams(store);
  const asked = Array.from({ length: 8 }, (_, nth): Asked => ({
    id: `c-${nth}`,
    stream: `s-${nth % 2}`,
    events: 2,
  }));
  const answered = new Map<string, Place>();
  for (const each of asked) {
    const executed = await give(streams, each);
    if (executed.outcome === 'accepted') answered.set(each.id, executed);
  }
  const log = await store.readAll({ after: 0, limit: 100 });
  sound = {
    asked: new Map(asked.map((each) => [each.id, each])),
    answered,
    log,
    head: log.length,
    report: { events: log.length, organizations: 1, head: log.length, ends: [], findings: [] },
    seen: log.map(({ position, stream, version, commandId: command }) => ({
      position,
      stream,
      version,
      command,
    })),
    checkpoint: log.length,
  };
});

/** The list with the items at two places exchanged. */
function swapped<T>(items: readonly T[], one: number, other: number): readonly T[] {
  return items.map(
    (item, index) => (index === one ? items[other] : index === other ? items[one] : item) ?? item,
  );
}

function renumbered(log: readonly Recorded[]): readonly Recorded[] {
  return log.map((event, index) => ({ ...event, position: index + 1 }));
}

const damages: readonly (readonly [string, Fault['kind'], (sound: Evidence) => Partial<Evidence>])[] = [
  ['a command is gone', 'lost', ({ log }) => ({ log: log.slice(0, -2) })],
  [
    'a command stands elsewhere than it was answered',
    'moved',
    ({ answered }) => ({ answered: new Map([...answered, ['c-3', { version: 4, position: 7 }]]) }),
  ],
  ['a part of a command is gone', 'torn', ({ log }) => ({ log: log.slice(0, -1) })],
  ['the events of a command are parted', 'torn', ({ log }) => ({ log: renumbered(swapped(log, 1, 2)) })],
  ['the events of a command are turned round', 'torn', ({ log }) => ({ log: swapped(log, 0, 1) })],
  ['a command is there twice', 'doubled', ({ log }) => ({ log: renumbered([...log, ...log.slice(-2)]) })],
  ['a command is there that nobody gave', 'unasked', () => ({ asked: new Map() })],
  ['a position is missing', 'gap', ({ log }) => ({ log: log.slice(1) })],
  ['the head is ahead of the log', 'gap', ({ head }) => ({ head: head + 1 })],
  ['two events changed places', 'gap', ({ log }) => ({ log: swapped(log, 4, 5) })],
  ['a version is missing', 'misnumbered', ({ log }) => ({ log: renumbered(log.slice(2)) })],
  ['two commands changed places', 'misdecided', ({ log }) => ({ log: swapped(swapped(log, 0, 4), 1, 5) })],
  ['the subscriber missed an event', 'misseen', ({ seen }) => ({ seen: seen.toSpliced(3, 1) })],
  ['the subscriber missed the last event', 'misseen', ({ seen }) => ({ seen: seen.slice(0, -1) })],
  ['the subscriber saw an event twice', 'misseen', ({ seen }) => ({ seen: [...seen, ...seen.slice(-1)] })],
  ['the subscriber saw two events out of order', 'misseen', ({ seen }) => ({ seen: swapped(seen, 6, 7) })],
  ['the checkpoint is ahead of the log', 'misseen', ({ checkpoint }) => ({ checkpoint: checkpoint + 1 })],
  [
    'the log does not agree with itself',
    'unsound',
    ({ report }) => ({ report: { ...report, findings: [{ kind: 'changed' }] } }),
  ],
];

it('finds nothing where all is well', () => {
  expect(sound.answered.size).toBe(8);
  expect(faultsIn(sound)).toEqual([]);
});

it.each(damages)('finds it where %s', (_, kind, damage) => {
  expect(faultsIn({ ...sound, ...damage(sound) }).map((fault) => fault.kind)).toContain(kind);
});
