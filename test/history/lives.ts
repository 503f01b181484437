// Random lives of every stream, and the shapes of the events in them: what is frozen, and what it is held against.
import { fc } from '#testing/drawn';
import type { Stamped } from '#domain/gate/evolution';
import type { Vocabulary } from '#domain/gate/gate';
import { fates, live, type World } from '#testing/histories';
import {
  committeeWorld,
  cycleWorld,
  intakeWorld,
  meetingWorld,
  organizationWorld,
  planWorld,
  programWorld,
  paperWorld,
  reminderWorld,
  roundWorld,
} from '#testing/law-worlds';

/** An event as it is stored: its type and everything else. */
export type Stored = { readonly type: string } & Readonly<Record<string, unknown>>;
/** All that happened to one stream, in order. */
export type History = readonly Stored[];
/** By the name of the stream: a file of frozen histories. */
export type Frozen = Readonly<Record<string, readonly History[]>>;

/** By the type of an event: every place in it that holds something, with what kind of thing: `answer.proof.kind: string`. */
export type Shapes = ReadonlyMap<string, ReadonlySet<string>>;

/** So many lives of every stream, always the same ones. */
export function livesOf(count: number): Frozen {
  return {
    ...of(organizationWorld, count),
    ...of(committeeWorld, count),
    ...of(programWorld, count),
    ...of(planWorld, count),
    ...of(cycleWorld, count),
    ...of(roundWorld, count),
    ...of(meetingWorld, count),
    ...of(reminderWorld, count),
    ...of(intakeWorld, count),
    ...of(paperWorld, count),
  };
}

/** Of many lives those that show a shape which none before them shows. */
export function telling(lives: Frozen): Frozen {
  return Object.fromEntries(
    Object.entries(lives).map(([stream, histories]) => {
      const seen = new Set<string>();
      const kept = histories.filter((history) => {
        const places = history.flatMap((event) => placesOf(event).map((place) => `${event.type} ${place}`));
        const fresh = places.some((place) => !seen.has(place));
        places.forEach((place) => seen.add(place));
        return fresh;
      });
      return [stream, kept];
    }),
  );
}

/** The shapes of all events in some files, by `stream event`. */
export function shapesIn(...files: readonly Frozen[]): Shapes {
  const shapes = new Map<string, Set<string>>();
  for (const [stream, histories] of files.flatMap((file) => Object.entries(file))) {
    for (const event of histories.flat()) {
      const key = `${stream} ${event.type}`;
      const known = shapes.get(key) ?? new Set<string>();
      placesOf(event).forEach((place) => known.add(place));
      shapes.set(key, known);
    }
  }
  return shapes;
}

/** By `stream event place`, and the kind where there are several: the fields that every object there has. */
export type Fields = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields that no event of today goes without. */
export function alwaysThere(lives: Frozen): Fields {
  const fields = new Map<string, ReadonlySet<string>>();
  for (const [place, keys] of objectsIn(lives)) {
    const known = fields.get(place);
    fields.set(place, known ? new Set([...known].filter((key) => keys.has(key))) : keys);
  }
  return fields;
}

/** Each field that should always be there and is not, as `stream event place field`. */
export function missingIn(lives: Frozen, fields: Fields): readonly string[] {
  const missing = objectsIn(lives).flatMap(([place, keys]) =>
    [...(fields.get(place) ?? [])].filter((key) => !keys.has(key)).map((key) => `${place} ${key}`),
  );
  return [...new Set(missing)];
}

function objectsIn(lives: Frozen): readonly (readonly [string, ReadonlySet<string>])[] {
  return Object.entries(lives).flatMap(([stream, histories]) =>
    histories.flat().flatMap((event) => objectsAt(`${stream} ${event.type}`, event)),
  );
}

function objectsAt(place: string, value: unknown): readonly (readonly [string, ReadonlySet<string>])[] {
  if (Array.isArray(value)) return value.flatMap((entry) => objectsAt(`${place}[]`, entry));
  if (typeof value !== 'object' || value === null) return [];
  const kind = 'kind' in value ? ` of kind ${String(value.kind)}` : '';
  const inside = Object.entries(value).flatMap(([key, entry]) => objectsAt(`${place}.${key}`, entry));
  return [[`${place}${kind}`, new Set(Object.keys(value))], ...inside];
}

function of<V extends Vocabulary>(world: World<V>, count: number): Frozen {
  const histories = fc.sample(fates(60), { seed: 20_210_714, numRuns: count }).map((fate): History => {
    let past: readonly Stamped<V['event']>[] = [];
    for (const step of live(world, fate)) past = step.past;
    return JSON.parse(JSON.stringify(past)) as History;
  });
  return { [world.stream.name]: histories };
}

/** The entries of a list share one place, and so do those of a record that is keyed by ids or years. */
function placesOf(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value))
    return [`${place}: list`, ...value.flatMap((entry) => placesOf(entry, `${place}[]`))];
  if (typeof value !== 'object' || value === null)
    return [`${place}: ${value === null ? 'null' : typeof value}`];
  return Object.entries(value).flatMap(([key, entry]) =>
    placesOf(entry, place === 'parties' ? 'parties.*' : place === '' ? key : `${place}.${key}`),
  );
}
