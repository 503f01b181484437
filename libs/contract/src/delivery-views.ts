// What the browser is told of letters to people: an inbox, who was told what, and what did not arrive.
import type { IsoDate } from '#domain/ids';
import type { Obligation, ObligationKind, OwingStream } from '#domain/obligations';
import type { Channel, DeliveryState, LetterKind } from './delivery-words.js';
import type { Label, Language } from './label.js';

/** A line of a letter; with `link` it leads to what stands behind the `#` of an address in the app. */
export interface LetterLine {
  readonly text: Label;
  readonly link?: string;
}

export interface InboxItem {
  /** Grows with each letter. */
  readonly id: number;
  readonly kind: LetterKind;
  readonly subject: Label;
  readonly lines: readonly LetterLine[];
  readonly written: string;
  /** Absent until it was read. */
  readonly read?: string;
}

export interface InboxView {
  readonly unread: number;
  /** The latest first. */
  readonly letters: readonly InboxItem[];
  /** Whether there are earlier ones. */
  readonly more: boolean;
}

export interface UnreadView {
  readonly unread: number;
}

/** What one prefers of what is told to one. */
export interface DeliveryPreferences {
  readonly digestsByMail: boolean;
  readonly language: Language;
  /** Where mails go; absent where there is no address. */
  readonly email?: string;
  /** Why mails do not arrive there, as the mail server said. */
  readonly bounced?: string;
}

/** A letter to one person, with each way that it took besides the inbox. */
export interface ToldItem {
  readonly person: string;
  /** Whoever has no account goes by what they hold today; absent where that is nothing. Here and in what follows. */
  readonly name?: string;
  readonly kind: LetterKind;
  readonly subject: Label;
  /** From then on it lay in the inbox. */
  readonly written: string;
  readonly read?: string;
  readonly ways: readonly {
    readonly channel: Channel;
    readonly state: DeliveryState;
    readonly attempts: number;
    readonly sent?: string;
    readonly messageId?: string;
    /** What the other side said. */
    readonly answer?: string;
  }[];
}

export interface ToldView {
  /** Absent where it is not the reader’s to read. */
  readonly told?: readonly ToldItem[];
}

/** What did not arrive, for the office. */
export interface UndeliveredView {
  readonly bounced: readonly {
    readonly person: string;
    readonly name?: string;
    readonly answer: string;
    readonly at: string;
  }[];
  readonly letters: readonly UndeliveredItem[];
}

export interface UndeliveredItem {
  readonly id: string;
  readonly person: string;
  readonly name?: string;
  readonly subject: Label;
  readonly written: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly why?: string;
}

/** Mails that no server takes, on an installation without one. */
export interface KeptMailsView {
  readonly mails: readonly {
    readonly id: string;
    readonly organization: string;
    readonly person: string;
    readonly kind: LetterKind;
    readonly subject: Label;
    readonly lines: readonly Label[];
    readonly invites: boolean;
    readonly sent: string;
  }[];
}

/** What would be sent within a week if all stayed as it is, and which of it could not be written; for the office. */
export interface ComingView {
  readonly days: readonly { readonly day: IsoDate; readonly letters: readonly ComingLetter[] }[];
  readonly failed: readonly FailedReminder[];
}

/** One letter to one person: what they owe, or what is overdue in their charge. */
export interface ComingLetter {
  readonly person: string;
  readonly name?: string;
  readonly kind: 'digest' | 'escalation';
  readonly things: readonly {
    readonly stream: OwingStream;
    readonly kind: ObligationKind;
    readonly item?: Obligation['item'];
    readonly due: IsoDate;
    /** The title of the round or plan, the year of the cycle, the number of the meeting. */
    readonly title: string;
    /** What it is about, in words; empty for the stream as a whole. */
    readonly about: string;
  }[];
}

/** One that failed too often. It is tried again by itself. */
export interface FailedReminder {
  readonly person: string;
  readonly name?: string;
  readonly day: IsoDate;
  readonly error: string;
  readonly times: number;
  readonly at: string;
}
