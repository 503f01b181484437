// Recomputes the hash chain of an organization from its events alone, so that a log can be verified without its store.
//
// The digest of an event is sha256(digest of the organization's event before it, or nothing, followed by the UTF-8 text
// of the JSON array [organization, stream, version, position, type, commandId, recordedAt, data, metadata]). The text is
// the one PostgreSQL prints for jsonb: `, ` and `: ` as separators, keys by length in bytes and then by bytes, numbers
// written out without exponent. Only what came in as JSON of JavaScript is stored, so every number is a double.
import { createHash } from 'node:crypto';
import type { Recorded } from './store.js';

/** What stands for the digest before an organization's first event. */
export const beforeFirst: Uint8Array = new Uint8Array(0);

/** The digest of `event` (32 bytes), given that of the event before it in the same organization. */
export function digestOf(previous: Uint8Array, event: Recorded): Uint8Array {
  return digestAfter(previous, contentOf(event));
}

/** The text that an event's digest is made over. */
export function contentOf(event: Recorded): string {
  const { organization, stream, version, position, type, commandId, recordedAt, data, metadata } = event;
  const place = event.origin ?? position;
  return canonicalJson([organization, stream, version, place, type, commandId, recordedAt, data, metadata]);
}

/** The digest (32 bytes) of `content` after `previous`. */
export function digestAfter(previous: Uint8Array, content: string): Uint8Array {
  return createHash('sha256').update(previous).update(content).digest();
}

/** Events whose digests follow from one another up to `digest`, or the first position where they do not. */
export type Verified =
  | { readonly intact: true; readonly digest: Uint8Array }
  | { readonly intact: false; readonly position: number };

/**
 * Walks events of one organization in order of position, each with the digest that was stored for it. Events cut off at
 * the end leave no mark in those before: compare the last digest with the one kept for the organization.
 * @param previous the digest of the event before the first one given
 */
export function verifyChain(
  events: Iterable<Recorded & { readonly digest: Uint8Array }>,
  previous: Uint8Array = beforeFirst,
): Verified {
  let last = previous;
  for (const event of events) {
    const digest = digestOf(last, event);
    if (Buffer.compare(digest, event.digest) !== 0) {
      return { intact: false, position: event.position };
    }
    last = digest;
  }
  return { intact: true, digest: last };
}

/** The JSON value as PostgreSQL prints it as jsonb. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number') {
    return writtenOut(value);
  }
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(', ')}]`;
  }
  const members = Object.entries(value)
    .map(([key, member]) => ({ key, bytes: Buffer.from(key), member: canonicalJson(member) }))
    .sort((a, b) => a.bytes.length - b.bytes.length || Buffer.compare(a.bytes, b.bytes))
    .map(({ key, member }) => `${JSON.stringify(key)}: ${member}`);
  return `{${members.join(', ')}}`;
}

/** The digits JavaScript prints for the number, with its exponent resolved: 1e-7 as 0.0000001. */
function writtenOut(number: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(JSON.stringify(number));
  if (!match) {
    return JSON.stringify(number);
  }
  const [, sign = '', lead = '', rest = '', exponent] = match;
  const digits = lead + rest;
  const point = 1 + Number(exponent);
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`;
}
