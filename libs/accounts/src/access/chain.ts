// The hash chain over an organization's access records: each digest follows from the record and the digest before it.
import { createHash } from 'node:crypto';
import type { KeptAccess } from './access.js';

/** What stands for the digest before an organization's first record. */
export const beforeFirst: Uint8Array = new Uint8Array(0);

/**
 * The digest (32 bytes) of a record after `previous`: sha256 over the digest before it, followed by the UTF-8 text of the
 * JSON array of the record's fields in the order below. The order is a storage format.
 */
export function digestAfter(previous: Uint8Array, record: KeptAccess): Uint8Array {
  const { organization, number, at, kind, person, post, session, address, agent } = record;
  const { what, outcome, stream, concerning, reason } = record;
  const who = [person, post, session, address, agent];
  const content = JSON.stringify([
    organization,
    number,
    at,
    kind,
    ...who,
    what,
    outcome,
    stream,
    concerning,
    reason,
  ]);
  return createHash('sha256').update(previous).update(content).digest();
}
