// The acts on a stream as one reader is told of them: who, in which post, when, what was said, and what it moved.
import { policyTitles, titleInPost } from '#contract/glossary';
import type { HistoryEntry } from '#contract/views';
import { eventOf, streamId } from '#door/foldings';
import { postKey, type Actor } from '#domain/actor';
import { titlesOf, type Offices } from '#domain/between/posts';
import { streams, type StreamName, type Vocabularies } from '#domain/between/streams';
import type { Stamped } from '#domain/gate/evolution';
import { apply, type Item, type Stream } from '#domain/gate/gate';
import type { IsoDate, MeetingId } from '#domain/ids';
import type { RuleStamp } from '#domain/rule-packs';
import type { Recorded } from '#event-store/store';
import type { ReadingParts } from '../parts.js';
import { isBegun, readingOf, stateSeenBy } from '#domain/between/sights';

type AnyVocabulary = Vocabularies[StreamName];
type AnyState = AnyVocabulary['state'];

/** A kind of item and its id. */
export interface ItemIn {
  readonly kind: string;
  readonly id: string;
}

/** One act that the reader may learn of. */
export interface Act {
  readonly entry: HistoryEntry;
  /** What happened, as far as the reader learns of it, and the stream right after. */
  readonly event: Stamped<AnyVocabulary['event']>;
  readonly then: AnyState;
  /** The meeting whose outcome it was. */
  readonly meeting?: MeetingId;
  /** Whether it made or moved an item. */
  readonly touches: (item: ItemIn) => boolean;
  /** What it moved in an item, field by field, as far as the reader sees it. */
  readonly moved: (item: ItemIn) => HistoryEntry['moved'];
}

/** The acts on a stream, oldest first, and its version; undefined where the reader may not see the stream. */
export async function actsSeen(
  { door, store }: ReadingParts,
  { organization, actor }: { readonly organization: string; readonly actor: Actor },
  stream: StreamName,
  id: string,
): Promise<{ readonly version: number; readonly acts: readonly Act[] } | undefined> {
  const [offices, recorded] = await Promise.all([
    door.offices(organization),
    store.readStream(organization, streamId(stream, id)),
  ]);
  const definition = streams[stream] as unknown as Stream<AnyVocabulary>;
  const steps = stepsOf(definition, recorded);
  const now = steps.at(-1)?.after;
  if (!now || !isBegun(now) || !stateSeenBy(stream, now, actor)) return undefined;
  const read = readingOf(stream, now, actor);
  const seen = (state: AnyState) => stateSeenBy(stream, state, actor);
  const titlesOn = titlesByDay(offices);
  const acts = steps.flatMap((step): Act[] => {
    const event = isBegun(step.after) ? read(step.event, step.after) : undefined;
    if (!event) return [];
    const { before, after } = step;
    return [
      {
        entry: entryOf({ ...step, event }, titlesOn(event.on)),
        event,
        then: after,
        ...('meeting' in event.by.post ? { meeting: event.by.post.meeting } : {}),
        touches: (item) => itemIn(definition, before, item) !== itemIn(definition, after, item),
        moved: (item) => {
          const [from, to] = [before, after].map((state) => {
            const shown = seen(state);
            return shown && itemIn(definition, shown, item);
          });
          return difference(from, to);
        },
      },
    ];
  });
  return { version: recorded.length, acts };
}

interface Step {
  readonly recorded: Recorded;
  readonly event: Stamped<AnyVocabulary['event']>;
  readonly before: AnyState;
  readonly after: AnyState;
}

function stepsOf(definition: Stream<AnyVocabulary>, recorded: readonly Recorded[]): readonly Step[] {
  let state = definition.initial;
  return recorded.map((each) => {
    const before = state;
    const event = eventOf<AnyVocabulary['event']>(each);
    state = apply(definition, before, event);
    return { recorded: each, event, before, after: state };
  });
}

function entryOf({ recorded, event }: Step, titles: Readonly<Record<string, string>>): HistoryEntry {
  const { type, by, on, ...said } = event;
  const post = postKey(by.post);
  const { rules } = recorded.metadata as { readonly rules: readonly RuleStamp[] };
  return {
    version: recorded.version,
    position: recorded.position,
    at: recorded.recordedAt,
    on,
    event: type,
    by: { person: by.person, post, title: titleInPost(by.post, titles) },
    said,
    rules,
  };
}

/** The titles of each day, made once. */
function titlesByDay(offices: Offices): (on: IsoDate) => Readonly<Record<string, string>> {
  const made = new Map<IsoDate, Readonly<Record<string, string>>>();
  return (on) => {
    const titles = made.get(on) ?? { ...policyTitles, ...titlesOf(offices, on) };
    made.set(on, titles);
    return titles;
  };
}

function itemIn(definition: Stream<AnyVocabulary>, state: AnyState, { kind, id }: ItemIn) {
  const shelves = definition.shelves as Record<string, (state: AnyState) => Readonly<Record<string, Item>>>;
  return Object.hasOwn(shelves, kind) ? shelves[kind]?.(state)[id] : undefined;
}

/** What differs between two states of an item, field by field; its revision always does and is left out. */
function difference(before: Item | undefined, after: Item | undefined): HistoryEntry['moved'] {
  const [from, to] = [before, after].map((item) => (item ?? {}) as Readonly<Record<string, unknown>>);
  const fields = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})]);
  fields.delete('revision');
  return [...fields]
    .filter((field) => JSON.stringify(from?.[field]) !== JSON.stringify(to?.[field]))
    .map((field) => ({ field, before: from?.[field], after: to?.[field] }));
}
