// What carries a letter out of the house: to whom, and how that ended.
import type { Channel } from '#contract/delivery-words';
import type { Language } from '#contract/label';
import type { Letter } from './letter.js';

/** Whom a letter goes to, as they are known at the moment of sending. */
export interface Recipient {
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
}

/** A letter on its way. */
export interface Parcel {
  /** The same each time it is sent: by it a repeat is known. */
  readonly id: string;
  readonly letter: Letter;
  readonly recipient: Recipient;
  readonly language: Language;
}

/**
 * How a sending ended. `answer`: the other side's own words. `refused` for good; with `address` it is the address that
 * was refused, and not this one letter. `failed` may succeed later.
 */
export type Outcome =
  | { readonly outcome: 'sent'; readonly answer: string; readonly messageId?: string }
  | { readonly outcome: 'refused'; readonly answer: string; readonly address: boolean }
  | { readonly outcome: 'failed'; readonly error: string };

/** What carries letters by one way. Never throws. */
export interface Carrier {
  readonly channel: Channel;
  /** Where a parcel would go; undefined where its recipient has no such address. */
  addressOf(recipient: Recipient): string | undefined;
  carry(parcel: Parcel): Promise<Outcome>;
}
