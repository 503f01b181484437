// Checks an append and turns it into the one JSON text that both stores take, so that both refuse and keep the same.
import type { Append, NewEvent } from './store.js';

/** Longest organization, stream, command id, fingerprint and event type, in UTF-16 units: the index rows must fit. */
const longestName = 255;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/** The escapes JSON.stringify writes for NUL and for half a surrogate pair, neither of which PostgreSQL can hold. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
/** The types that JSON.stringify leaves out. */
const noJson = ['undefined', 'function', 'symbol'];

/**
 * The append as JSON text, with `recordedAt` in UTC to the millisecond.
 * @throws TypeError when a part is missing, is no JSON, or holds characters that cannot be stored
 * @throws RangeError when a name is empty or too long, the expected version is no count, or the instant is none
 */
export function serialize(append: Append): string {
  const { organization, stream, commandId, fingerprint, expectedVersion, events } = append;
  for (const name of [organization, stream, commandId, fingerprint, ...events.map((event) => event.type)]) {
    if (name.length === 0 || name.length > longestName) {
      throw new RangeError(
        `A name in an append must have 1 to ${longestName} characters: '${name.slice(0, 40)}'`,
      );
    }
  }
  if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 0) {
    throw new RangeError(`The expected version must be a whole number from 0: ${expectedVersion}`);
  }
  if (events.length === 0) {
    throw new TypeError('An append needs at least one event');
  }
  const recordedAt = instantInUtc(append.recordedAt);
  const text = JSON.stringify({
    organization,
    stream,
    commandId,
    fingerprint,
    attempt: append.attempt,
    expectedVersion,
    expectedCommandId: append.expectedCommandId,
    expectedAttempt: append.expectedAttempt,
    recordedAt,
    events: events.map(complete),
  });
  if (unstorable.test(text)) {
    throw new TypeError(`Command ${commandId} holds a NUL or half a surrogate pair`);
  }
  return text;
}

/**
 * The instant in UTC to the millisecond, as stored.
 * @throws RangeError when the text is no ISO instant with its offset
 */
export function instantInUtc(text: string): string {
  if (!instant.test(text)) {
    throw new RangeError(`Not an ISO instant with its offset: '${text}'`);
  }
  return new Date(text).toISOString();
}

/**
 * The event as it will read once it was stored.
 * @throws TypeError when its data or metadata is no JSON
 */
export function asStored(event: NewEvent): NewEvent {
  return JSON.parse(JSON.stringify(complete(event))) as NewEvent;
}

function complete({ type, data, metadata }: NewEvent): NewEvent {
  if (noJson.includes(typeof data) || noJson.includes(typeof metadata)) {
    throw new TypeError(`The data and the metadata of the event ${type} must be JSON`);
  }
  return { type, data, metadata };
}
