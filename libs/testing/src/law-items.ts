// Finds the items of any stream, and who plays its roles, for tests that go through all streams alike.
import type { Actor } from '#domain/actor';
import type { Casting, Item, Kind, Stream, Vocabulary } from '#domain/gate/gate';

/** The items of one kind by id; none for commands about the stream as a whole. */
export function itemsOf<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  kind: Kind<V>,
): Readonly<Record<string, Item>> {
  const shelves = stream.shelves as unknown as Readonly<
    Record<string, (state: V['state']) => Readonly<Record<string, Item>>>
  >;
  return shelves[kind]?.(state) ?? {};
}

/** Every item of a stream by `kind/id`. */
export function everyItemOf<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
): Readonly<Record<string, Item>> {
  return Object.fromEntries(
    Object.keys(stream.shelves).flatMap((kind) =>
      Object.entries(itemsOf(stream, state, kind as Kind<V>)).map(([id, item]) => [`${kind}/${id}`, item]),
    ),
  );
}

/** Whether an actor plays one of these roles, seen from the stream and the item asked about. */
export function playsAny<V extends Vocabulary>(
  stream: Stream<V>,
  roles: readonly V['role'][],
  actor: Actor,
  state: V['state'],
  item: Item | undefined,
): boolean {
  const casting = stream.casting as Readonly<Record<string, Casting<V>[V['role']]>>;
  return roles.some((role) =>
    casting[role]?.(actor, state, item as V['items'][keyof V['items']] | undefined),
  );
}

/** The id that a command names for an item of that kind. */
export function namedBy(command: object, kind: string): string | undefined {
  return (command as Readonly<Record<string, string | undefined>>)[kind];
}
