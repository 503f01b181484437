// Reads access records out of their table as they were kept.
import type { AccessKind, KeptAccess } from './access.js';

/** A row of the table, as the driver gives it. */
export interface AccessRow extends Omit<KeptAccess, 'number' | 'at' | 'kind'> {
  readonly number: string;
  readonly at: Date;
  readonly kind: AccessKind;
}

/** What is read of a row to have the record again. */
export const accessColumns =
  'organization, number, at, kind, person, post, session, address, agent, what, outcome, stream, concerning, reason';

/** A row as it was kept. */
export function keptOf({ number, at, ...rest }: AccessRow): KeptAccess {
  return { ...rest, number: Number(number), at: at.toISOString() };
}
