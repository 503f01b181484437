// History: every act on a stream or on one item of it; who, in which post, when, what it said and what it moved.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { policyTitles } from '#contract/glossary';
import type { HistoryEntry, HistoryView } from '#contract/views';
import type { Signed } from '#door/door';
import { eventOf, streamId } from '#door/foldings';
import { postKey } from '#domain/actor';
import { titlesOf } from '#domain/between/posts';
import { streams, type StreamName, type Vocabularies } from '#domain/between/streams';
import type { Stamped } from '#domain/gate/evolution';
import { apply, type Item, type Stream } from '#domain/gate/gate';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { RuleStamp } from '#domain/rule-packs';
import type { Recorded } from '#event-store/store';
import { ApiParts } from '../parts.js';
import { isBegun, readingOf, stateSeenBy } from './reading.js';

/** A reader wants the acts on a stream, or on one item in it. */
export class HistoryQuery extends Query<HistoryView | Refusal> {
  constructor(
    readonly organization: string,
    readonly stream: StreamName,
    readonly id: string,
    readonly signed: Signed,
    readonly item?: { readonly kind: string; readonly id: string },
  ) {
    super();
  }
}

type AnyVocabulary = Vocabularies[StreamName];

@QueryHandler(HistoryQuery)
export class HistoryHandler implements IQueryHandler<HistoryQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, stream, id, signed, item }: HistoryQuery): Promise<HistoryView | Refusal> {
    const { door, store } = this.parts;
    const [actor, offices, recorded] = await Promise.all([
      door.actor(organization, signed),
      door.offices(organization),
      store.readStream(organization, streamId(stream, id)),
    ]);
    if (isRefusal(actor)) return actor;
    const definition = streams[stream] as unknown as Stream<AnyVocabulary>;
    const steps = stepsOf(definition, recorded);
    const now = steps.at(-1)?.after;
    if (!now || !isBegun(now) || !stateSeenBy(stream, now, actor))
      return refuse('unknown-page', undefined, { stream, id });
    const read = readingOf(stream, now, actor);
    const seen = (state: AnyVocabulary['state']) => stateSeenBy(stream, state, actor);
    const titles = { ...policyTitles, ...titlesOf(offices) };
    const entries = steps.flatMap((step): HistoryEntry[] => {
      const event = isBegun(step.after) ? read(step.event, step.after) : undefined;
      if (!event) return [];
      const entry = entryOf({ ...step, event }, titles);
      if (!item) return [entry];
      if (itemIn(definition, step.before, item) === itemIn(definition, step.after, item)) return [];
      const [before, after] = [seen(step.before), seen(step.after)].map(
        (state) => state && itemIn(definition, state, item),
      );
      return [{ ...entry, moved: difference(before, after) }];
    });
    return { stream, id, version: recorded.length, entries };
  }
}

interface Step {
  readonly recorded: Recorded;
  readonly event: Stamped<AnyVocabulary['event']>;
  readonly before: AnyVocabulary['state'];
  readonly after: AnyVocabulary['state'];
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
    by: { person: by.person, post, title: titles[post] ?? post },
    said,
    rules,
  };
}

function itemIn(
  definition: Stream<AnyVocabulary>,
  state: AnyVocabulary['state'],
  item: { readonly kind: string; readonly id: string },
) {
  const shelves = definition.shelves as Record<
    string,
    (state: AnyVocabulary['state']) => Readonly<Record<string, Item>>
  >;
  return Object.hasOwn(shelves, item.kind) ? shelves[item.kind]?.(state)[item.id] : undefined;
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
