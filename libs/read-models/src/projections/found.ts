// Keeps what can be found: what a stream holds after a batch, by the difference to what it held before.
import { folded } from '#contract/finding/finding';
import type { Vocabularies } from '#domain/between/streams';
import type { EventStore, Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { EntitySchema } from 'typeorm';
import { remove, upsert } from '../rows/bulk.js';
import { foundRows, type FoundRow } from '../rows/found.js';
import type { Thing } from '../things/thing.js';
import { thingsIn, type SearchedStream } from '../things/things-in.js';
import { inCountingOrder } from './counting-order.js';
import { FoldedStreams, type StreamFold } from './folded-streams.js';
import {
  committeeFold,
  cycleFold,
  meetingFold,
  organizationFold,
  planFold,
  programFold,
  roundFold,
} from './folds.js';

type Folds = { readonly [N in SearchedStream]: StreamFold<Vocabularies[N]['state']> };

const folds: Folds = {
  organization: organizationFold,
  committee: committeeFold,
  program: programFold,
  plan: planFold,
  cycle: cycleFold,
  round: roundFold,
  meeting: meetingFold,
};

/** So many events may the kept streams of each kind have together. */
const mostEvents = 50_000;

/** What a batch did to a stream. */
interface Stretch {
  readonly organization: string;
  readonly stream: SearchedStream;
  readonly id: string;
  /** What it held before the batch, and what the last event left, worked out when they are asked for. */
  readonly before: () => readonly Thing[];
  readonly after: () => readonly Thing[];
}

/** What an event did to its stream; undefined for one of another kind of stream. */
type Stepping = (event: Recorded) => Promise<Stretch | undefined>;

/**
 * The projection of what can be found.
 * @param table where the rows go
 * @param kept how many events the streams of each kind may have that are kept folded
 */
export function foundProjection(
  store: Pick<EventStore, 'readStream'>,
  table: EntitySchema<FoundRow> = foundRows,
  kept = mostEvents,
): Subscriber {
  const kinds = (Object.keys(folds) as SearchedStream[]).map((stream) => steppingIn(stream, store, kept));
  return {
    name: 'found',
    handle: async (batch, tx) => {
      const stretches = new Map<string, Stretch>();
      for (const event of batch) {
        const step = await firstOf(kinds, event);
        if (!step) continue;
        const key = `${event.organization}\0${event.stream}`;
        const before = stretches.get(key)?.before ?? step.before;
        stretches.set(key, { ...step, before });
      }
      const changes = [...stretches.values()].map(changeOf);
      await remove(
        tx,
        table,
        changes.flatMap(({ gone }) => gone),
      );
      await upsert(
        tx,
        table,
        changes.flatMap(({ changed }) => changed),
      );
    },
  };
}

function steppingIn<N extends SearchedStream>(
  stream: N,
  store: Pick<EventStore, 'readStream'>,
  kept: number,
): Stepping {
  const fold: StreamFold<Vocabularies[N]['state']> = folds[stream];
  const streams = new FoldedStreams(store, fold, kept);
  // What one event leaves is what the next one finds.
  const known = new WeakMap<object, readonly Thing[]>();
  const thingsOf = (state: Vocabularies[N]['state']) => {
    const things = known.get(state) ?? thingsIn(stream, state);
    known.set(state, things);
    return things;
  };
  return async (event) => {
    const step = await streams.step(event);
    return (
      step && {
        organization: event.organization,
        stream,
        id: step.id,
        before: () => thingsOf(step.before.state),
        after: () => thingsOf(step.after.state),
      }
    );
  };
}

async function firstOf(kinds: readonly Stepping[], event: Recorded): Promise<Stretch | undefined> {
  for (const stepping of kinds) {
    const step = await stepping(event);
    if (step) return step;
  }
  return undefined;
}

/** The rows that are new or say something else, and the keys of those that are gone. */
function changeOf({ organization, stream, id, before, after }: Stretch) {
  const was = new Map(before().map((thing) => [keyOf(thing), thing]));
  const now = new Map(after().map((thing) => [keyOf(thing), thing]));
  const of = { organization, stream, id };
  return {
    gone: [...was].flatMap(([key, thing]) => (now.has(key) ? [] : [rowOf(of, thing)])),
    changed: [...now].flatMap(([key, thing]) => {
      const old = was.get(key);
      return old && isSame(old, thing) ? [] : [rowOf(of, thing)];
    }),
  };
}

function keyOf({ kind, key }: Thing): string {
  return `${kind} ${key}`;
}

function isSame(one: Thing, other: Thing): boolean {
  return (
    one.text === other.text &&
    one.heading === other.heading &&
    one.item === other.item &&
    one.context === other.context &&
    one.committee === other.committee &&
    one.year === other.year &&
    one.track === other.track &&
    isSameAudience(one.audience, other.audience) &&
    isSameAudience(one.innerAudience, other.innerAudience)
  );
}

function isSameAudience(one: Thing['innerAudience'], other: Thing['innerAudience']): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((tag, index) => tag === other[index]);
}

function rowOf(of: Pick<FoundRow, 'organization' | 'stream' | 'id'>, thing: Thing): FoundRow {
  const { heading, text, context } = thing;
  const name = folded(heading);
  return {
    ...of,
    ...thing,
    heading: heading.normalize('NFC'),
    text: text.normalize('NFC'),
    context: context.normalize('NFC'),
    place: inCountingOrder(name),
    name,
    search: `${name}\n${folded(text)}`,
  };
}
