// Who asks, and of which point of time: the same for every query about several streams.
import type { Asked } from '../application/streams-read.js';
import type { SignIn } from '../signing.js';
import { pointOf } from './addresses.js';

/** A query's asker. Throws the refusal `date-invalid` where `asOf` names no point of time. */
export function askedBy(organization: string, signed: SignIn, asOf: string | undefined): Asked {
  const point = pointOf(asOf);
  return { organization, signed, ...(point === undefined ? {} : { asOf: point }) };
}
