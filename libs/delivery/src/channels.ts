// The ways by which a letter leaves the house, and where it stands on each of them.
import type { Language } from '#contract/label';
import type { Letter } from './letter.js';

/** Besides the inbox in the app, in which every letter stands at once. */
export const channels = ['mail', 'webhook'] as const;
export type Channel = (typeof channels)[number];

/**
 * `sending`: reserved by a worker, which may have ended meanwhile. `refused`: for good, by the other side. `dead`: tried
 * for two days. `unaddressed`: its person has no address. `declined`: its person does not want it by this way.
 */
export const deliveryStates = [
  'waiting',
  'sending',
  'sent',
  'refused',
  'dead',
  'unaddressed',
  'declined',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

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
