// What stands in an address, read once for every controller: which stream, which id, and which point of the past.
import { isStream } from '#contract/commands/validate';
import { limits, longestIdOf, patterns } from '#contract/limits';
import type { StreamName } from '#domain/between/streams';
import { isIsoDate } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { refuse } from '#domain/refusals';
import type { AsOf } from '#event-store/streams';
import { RefusedError } from './refused.js';
import { isWithinTimes } from './times.js';

/** Whether a text can be an id: of a stream, of an item, of a request. */
export function isId(text: string | undefined, longest: number = limits.id): text is string {
  return text !== undefined && text.length <= longest && patterns.id.test(text);
}

/** The stream that an address names. Throws the refusal `unknown-page` where there can be none. */
export function knownAddress(name: string, id: string): readonly [stream: StreamName, id: string] {
  if (!isStream(name)) throw new RefusedError(refuse('unknown-page', undefined, { stream: name }));
  return [name, knownId(id, longestIdOf(name))];
}

/** An id in an address. Throws the refusal `unknown-page` for what can be none. */
export function knownId(id: string, longest?: number): string {
  if (!isId(id, longest)) throw new RefusedError(refuse('unknown-page', 'id', { id }));
  return id;
}

/** The id of an item that may follow from those of others. Throws the refusal `unknown-page` for what can be none. */
export function knownDerivedId(id: string): string {
  if (id.length > limits.derivedId || !patterns.derivedId.test(id))
    throw new RefusedError(refuse('unknown-page', 'id', { id }));
  return id;
}

/** The day that `on` names; undefined where it is left out. Throws the refusal `date-invalid`. */
export function dayOf(on: string | undefined): IsoDate | undefined {
  if (on === undefined || isIsoDate(on)) return on;
  throw new RefusedError(refuse('date-invalid', 'on', { date: on }));
}

/** The point of the past that `asOf` names; the present where it is left out. Throws the refusal `date-invalid`. */
export function pointOf(asOf: string | undefined): AsOf | undefined {
  if (asOf === undefined || asOf === '') return undefined;
  if (/^\d{1,15}$/.test(asOf)) return { position: Number(asOf) };
  const instant = /^\d{4}-\d\d-\d\dT/.test(asOf) ? new Date(asOf) : new Date(Number.NaN);
  if (isWithinTimes(instant)) return { instant: instant.toISOString() };
  throw new RefusedError(refuse('date-invalid', 'asOf', { date: asOf }));
}
