// What was done before under a key: the very act, by whomever, or another one.
import { createHash } from 'node:crypto';
import { postKey, type Signature } from '#domain/actor';
import type { StreamName } from '#domain/between/streams';
import type { EventStore } from '#event-store/store';
import { eventOf } from './foldings.js';
import type { Signed } from './proposing.js';

/** What is said at the door, under a key that makes a repeat harmless. */
export interface SaidOnce {
  readonly organization: string;
  readonly stream: StreamName;
  readonly id: string;
  readonly command: object;
  readonly key: string;
  readonly seen?: number;
}

/** Tells a repeat from another request under the same key: the same words from the same person in the same post. */
export function fingerprintOf(
  { stream, id, command, seen }: Omit<SaidOnce, 'organization' | 'key'>,
  { person, post }: Signed,
): string {
  const said = JSON.stringify([stream, id, sorted(command), seen ?? null, person, post]);
  return createHash('sha256').update(said).digest('hex');
}

/** Whether the log holds this act under its key, done by whomever, or another one; undefined where nothing was done. */
export async function doneBefore(
  store: Pick<EventStore, 'findCommand' | 'readStream'>,
  said: SaidOnce,
): Promise<'same' | 'other' | undefined> {
  const { organization, key } = said;
  const known = await store.findCommand(organization, key);
  if (!known) return undefined;
  const { stream, version, events, position } = known;
  const stored = await store.readStream(organization, stream, {
    afterVersion: version - events,
    upToPosition: position,
  });
  return stored.some((each) => {
    const { person, post } = eventOf<{ readonly type: string }>(each).by satisfies Signature;
    return fingerprintOf(said, { person, post: postKey(post) }) === known.fingerprint;
  })
    ? 'same'
    : 'other';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
