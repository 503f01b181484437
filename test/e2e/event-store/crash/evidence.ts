// What is known after a crash, from the processes that were killed and from the log, and the law that it must obey.
import type pg from 'pg';
import { verifyLog, type LogReport } from '#event-store/postgres/verify';
import type { EventStore, Recorded } from '#event-store/store';
import type { Asked, Note } from './work.js';

/** Where the last event of a command stands. */
export interface Place {
  readonly version: number;
  readonly position: number;
}

/** What left the processes before they were killed. */
export interface Heard {
  readonly asked: ReadonlyMap<string, Asked>;
  /** By the id of the command; whatever is in here was acknowledged. */
  readonly answered: ReadonlyMap<string, Place>;
}

/** What the subscriber wrote down of an event. */
export interface Seen extends Place {
  readonly stream: string;
  readonly command: string;
}

export interface Evidence extends Heard {
  readonly log: readonly Recorded[];
  readonly head: number;
  readonly report: LogReport;
  /** In the order in which it was seen. */
  readonly seen: readonly Seen[];
  readonly checkpoint: number;
}

export interface Fault {
  readonly kind:
    /** A command was acknowledged and is not there. */
    | 'lost'
    /** A command was acknowledged with another version or position than it has. */
    | 'moved'
    /** Fewer events than the command came to, or parted from one another. */
    | 'torn'
    /** More events than the command came to. */
    | 'doubled'
    /** An event of which nobody heard that it was asked for. */
    | 'unasked'
    /** The positions do not count 1, 2, 3, … up to the head. */
    | 'gap'
    /** The versions of a stream do not count 1, 2, 3, … */
    | 'misnumbered'
    /** A command was decided on something else than what the stream held before it. */
    | 'misdecided'
    /** What the subscriber saw up to its checkpoint is not the log, event for event. */
    | 'misseen'
    /** The log does not agree with itself. */
    | 'unsound';
  readonly about: string;
}

/** Reads everything there is. */
export async function gather(store: EventStore, pool: pg.Pool, heard: Heard): Promise<Evidence> {
  const seen = await pool.query<Seen>(
    'SELECT position::integer, stream, version, command FROM seen ORDER BY nth',
  );
  const checkpoint = await pool.query<{ position: string }>(
    "SELECT position FROM eventstore.checkpoints WHERE subscription = 'recorder'",
  );
  return {
    ...heard,
    log: await store.readAll({ after: 0, limit: 10_000_000 }),
    head: await store.head(),
    report: await verifyLog(pool),
    seen: seen.rows,
    checkpoint: Number(checkpoint.rows[0]?.position ?? 0),
  };
}

/** Everything in which the evidence breaks the law; nothing when all that was promised was kept. */
export function faultsIn(evidence: Evidence): readonly Fault[] {
  const commands = grouped(evidence.log, ({ commandId }) => commandId);
  const streams = grouped(evidence.log, ({ stream }) => stream);
  return [
    ...[...evidence.answered].flatMap(([id, place]) => answerFaults(id, place, commands.get(id))),
    ...[...commands].flatMap(([id, events]) => commandFaults(id, events, evidence.asked.get(id))),
    ...[...streams].flatMap(([stream, events]) => streamFaults(stream, events)),
    ...positionFaults(evidence),
    ...sightFaults(evidence),
    ...evidence.report.findings.map((finding) => fault('unsound', JSON.stringify(finding))),
  ];
}

function answerFaults(id: string, place: Place, events: readonly Recorded[] | undefined): readonly Fault[] {
  const last = events?.at(-1);
  if (!last) return [fault('lost', id)];
  return last.version === place.version && last.position === place.position ? [] : [fault('moved', id)];
}

function commandFaults(id: string, events: readonly Recorded[], asked: Asked | undefined): readonly Fault[] {
  if (!asked) return [fault('unasked', id)];
  if (events.length > asked.events) return [fault('doubled', id)];
  const [first] = events;
  const together = events.every(
    (event, index) =>
      noteOf(event).nth === index + 1 &&
      event.stream === asked.stream &&
      event.position - index === first?.position,
  );
  return together && events.length === asked.events ? [] : [fault('torn', id)];
}

function streamFaults(stream: string, events: readonly Recorded[]): readonly Fault[] {
  return events.flatMap((event, index) => {
    const { nth, decidedOn } = noteOf(event);
    const before = events[index - nth];
    const rightly = decidedOn.count === index + 1 - nth && decidedOn.last === (before?.commandId ?? '');
    return [
      ...(event.version === index + 1 ? [] : [fault('misnumbered', `${stream} ${event.version}`)]),
      ...(rightly ? [] : [fault('misdecided', event.commandId)]),
    ];
  });
}

function positionFaults({ log, head }: Evidence): readonly Fault[] {
  const misplaced = log.find(({ position }, index) => position !== index + 1);
  return misplaced || head !== log.length ? [fault('gap', `${misplaced?.position ?? head}`)] : [];
}

function sightFaults({ log, seen, checkpoint }: Evidence): readonly Fault[] {
  const due = log
    .slice(0, checkpoint)
    .map(({ position, stream, version, commandId: command }) => ({ position, stream, version, command }));
  return Array.from({ length: Math.max(due.length, seen.length, checkpoint) }, (_, index) => index)
    .filter((index) => JSON.stringify(due[index] ?? null) !== JSON.stringify(seen[index]))
    .map((index) => fault('misseen', `${index + 1}: ${JSON.stringify(seen[index])}`));
}

function grouped(events: readonly Recorded[], key: (event: Recorded) => string) {
  const groups = new Map<string, Recorded[]>();
  for (const event of events) {
    const group = groups.get(key(event));
    if (group) group.push(event);
    else groups.set(key(event), [event]);
  }
  return groups;
}

function noteOf({ data }: Recorded): Note {
  return data as Note;
}

function fault(kind: Fault['kind'], about: string): Fault {
  return { kind, about };
}
