// What the browser is told of access records, and of what is kept of one person.
import type { Channel, DeliveryState, LetterKind } from './delivery-words.js';
import type { PrivacyAct, RecordAct } from '#domain/between/overseeing';

/** One access as it was kept. */
export interface AccessItem {
  readonly number: number;
  readonly at: string;
  /** `signIn`, `command`, …; see `accessKindLabels`. */
  readonly kind: string;
  readonly person: string;
  readonly post: string;
  readonly address: string;
  readonly agent: string;
  readonly what: string;
  /** `done`, or the code of a refusal. */
  readonly outcome: string;
  readonly stream: string;
  readonly concerning: readonly string[];
  readonly reason: string;
}

/** One person's month; nobody was known where `person` is empty. */
export interface AccessMonthOfPerson {
  readonly person: string;
  readonly name?: string;
  readonly signIns: number;
  readonly failures: number;
  readonly commands: number;
  readonly refusals: number;
  readonly personalData: number;
  readonly downloads: number;
  readonly atNight: number;
  readonly addresses: readonly string[];
  readonly newAddresses: readonly string[];
}

/** The monthly review of the access records, as the coordinating office has it before it. */
export interface AccessReviewView {
  readonly month: string;
  /** The months of which there are records, the latest first. */
  readonly months: readonly string[];
  readonly people: readonly AccessMonthOfPerson[];
  readonly downloads: readonly AccessItem[];
  readonly refusals: readonly AccessItem[];
  /** Who reviewed which month, the latest first. */
  readonly reviews: readonly {
    readonly month: string;
    readonly at: string;
    readonly person: string;
    readonly name?: string;
    /** The title of the post in which they did. */
    readonly title: string;
    readonly note: string;
  }[];
  readonly retention: { readonly months: number; readonly least: number; readonly most: number };
  /** People of whom something is kept, with what can be done about it. */
  readonly subjects: readonly {
    readonly person: string;
    readonly name?: string;
    readonly erased: boolean;
    readonly titles: readonly string[];
    readonly allowed: readonly PrivacyAct[];
  }[];
  readonly allowed: readonly RecordAct[];
}

/** All that is kept of one person. */
export interface PersonalDataView {
  readonly organization: string;
  readonly person: string;
  readonly takenAt: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly erasedAt?: string;
  /** The posts and seats that they hold today. */
  readonly posts: readonly string[];
  readonly passwordSetAt?: string;
  readonly sessions: readonly {
    readonly begun: string;
    readonly seen: string;
    readonly address: string;
    readonly agent: string;
  }[];
  /** What they prove themselves with beside the password. */
  readonly factors: {
    readonly authenticatorApp: boolean;
    readonly recoveryCodesLeft: number;
    readonly passkeys: readonly { readonly name: string; readonly site: string; readonly added: string }[];
    readonly cityAccounts: readonly {
      readonly issuer: string;
      readonly subject: string;
      readonly bound: string;
    }[];
  };
  /** What they began to write and did not send; `kept` as their browser wrote it. */
  readonly drafts: readonly {
    readonly stream: string;
    readonly command: string;
    readonly item: string;
    readonly written: string;
    readonly kept: string;
  }[];
  /** What they were told, and by which ways besides the inbox. */
  readonly told: readonly {
    readonly kind: LetterKind;
    readonly subject: string;
    readonly written: string;
    readonly read?: string;
    readonly ways: readonly { readonly channel: Channel; readonly state: DeliveryState }[];
  }[];
  /** What they did, as the log has it. */
  readonly acts: readonly {
    readonly position: number;
    readonly at: string;
    readonly stream: string;
    readonly event: string;
    readonly title: string;
  }[];
  /** What they asked for, and who saw their data. */
  readonly accesses: readonly AccessItem[];
}
