// What the browser is told of sessions, one-time links and people, who stand beside the log.
import type { AccountAct, DemandAct } from '#domain/between/administering';
import type { StreamName } from '#domain/between/streams';
import type { IsoDate } from '#domain/ids';
import type { HeldPost, SessionView } from './views.js';

/** The session behind a browser's cookie; none where nobody is signed in. */
export interface SessionAnswer {
  readonly session?: OwnSession;
}

export interface OwnSession {
  /** Tells sessions apart; opens nothing. */
  readonly id: string;
  readonly organization: string;
  /** What it is called; absent until it was founded. */
  readonly organizationName?: string;
  readonly person: string;
  /** Absent where it was erased, or never written down. */
  readonly name?: string;
  /** How they showed who they are. */
  readonly means: readonly string[];
  /** What is still to be shown before anything else opens. */
  readonly awaits?: 'factor';
  /** The one stream that an invitation opens. */
  readonly scope?: { readonly stream: StreamName; readonly id: string };
  readonly posts: readonly HeldPost[];
  /** Absent until one of the posts was chosen, and once it is held no longer. */
  readonly acting?: SessionView;
  /** In milliseconds from now: until it ends where nothing is done. */
  readonly idleLeft: number;
  /** In milliseconds from now: until it ends in any case. */
  readonly left: number;
}

/** One of the sessions of whoever asks. */
export interface SessionItem {
  readonly id: string;
  readonly here: boolean;
  readonly begun: string;
  readonly seen: string;
  readonly address: string;
  readonly agent: string;
  readonly means: readonly string[];
}

/** What a one-time link opens. */
export type LinkView =
  | { readonly purpose: 'founding'; readonly until: string }
  | {
      readonly purpose: 'password';
      readonly until: string;
      readonly organizationName?: string;
      readonly name?: string;
      readonly email?: string;
    }
  | {
      readonly purpose: 'invitation';
      readonly until: string;
      readonly organizationName?: string;
      readonly name?: string;
      /** The seat that it is for. */
      readonly title: string;
      readonly stream: StreamName;
      /** The title of the round, the number of the meeting. */
      readonly about: string;
    };

/** Somebody of the organization as its coordinating office looks after them. */
export interface AccountItem {
  readonly person: string;
  /** Absent where nobody wrote it down, or it was erased. */
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly erased: boolean;
  readonly posts: readonly HeldPost[];
  /** When the password was set; absent where there is none. */
  readonly passwordSet?: string;
  /** Until when failures shut the account. */
  readonly shutUntil?: string;
  /** Since when the office has locked it. */
  readonly lockedSince?: string;
  /** Until when a link that was given out can still be used. */
  readonly linkUntil?: string;
  /** In how many places they are signed in. */
  readonly sessions: number;
  readonly hasFactor: boolean;
  readonly hasCityAccount: boolean;
  readonly allowed: readonly AccountAct[];
}

export interface AccountsView {
  readonly accounts: readonly AccountItem[];
  readonly allowed: readonly AccountAct[];
  /** Since when everybody with a post must show a second factor; absent where nobody must. */
  readonly factorDemandedSince?: string;
  /** What can be done about that. */
  readonly demand: DemandAct;
}

/** A link that was made: sent to whom it is for; or shown once, and passed on by whoever made it. */
export type MadeLink =
  { readonly secret: string; readonly until: string } | { readonly sent: true; readonly until: string };

/** Who people are, for everybody who shows a person; whoever has no name is not in it. */
export interface PeopleView {
  readonly people: readonly { readonly person: string; readonly name: string }[];
}

/** A member who can be invited to a round or a meeting by a link. */
export interface InvitableMember {
  readonly seat: string;
  readonly title: string;
  readonly person: string;
  readonly name?: string;
  /** Until when a link that was made before can still be used. */
  readonly linkUntil?: string;
}

/** Whom the reader may invite, and until which day unless they say otherwise; nobody where it is not their part. */
export interface InvitationsView {
  readonly members: readonly InvitableMember[];
  readonly until?: IsoDate;
}

/** One's calendar feed: since when there is one, if there is. */
export interface FeedView {
  /** ISO in UTC. */
  readonly madeAt?: string;
}

/** A calendar feed that was just made; its address is shown this once. */
export interface MadeFeed {
  /** `/calendar/<secret>.ics` */
  readonly path: string;
  readonly madeAt: string;
}
