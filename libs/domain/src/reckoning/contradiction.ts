// What does not add up, with its place and size: said wherever figures enter or are shown, and never corrected.
import type { Decimal, StatedId } from '../ids.js';
import type { GivenReason, Size } from '../reported.js';
import type { FigureRef } from './figures.js';

/**
 * A paper prints another figure than follows from its rows; the parts of a target do not make the year's; a target
 * that came of a baseline is another; weights are not 100 together; more was spent than planned; a target lies below
 * the last result; a result has no evidence; a report is on an indicator or a budget line that its year no longer has.
 */
export const contradictionKinds = [
  'stated',
  'parts',
  'derived',
  'weights',
  'overspent',
  'belowLast',
  'noEvidence',
  'notPlanned',
] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

export interface Contradiction extends Size {
  /** The same for the same contradiction as long as it stands, and no other's: `stated:s-1`, `parts:target:i-1@2024`. */
  readonly key: string;
  readonly kind: ContradictionKind;
  /** Where it shows. */
  readonly at: FigureRef;
  /** `says` less `follows`. */
  readonly by?: Decimal;
  /** The paper, where one prints it, and the statement that it does. */
  readonly document?: string;
  readonly stated?: StatedId;
  readonly reason?: GivenReason;
  /** Whether that was given for another size than it is of now: then one is owed again. */
  readonly isOutgrown?: true;
}

/** What does not add up, before it is told with its size and its reason. */
export type Found = Omit<Contradiction, 'key' | 'by' | 'reason' | 'isOutgrown'>;
