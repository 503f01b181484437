// The states of a review round and of the things in it; a field exists only in the states that have it.
import type { Actor, Signature } from '../actor.js';
import type { Addressee } from '../agreed.js';
import type { Change } from '../changes.js';
import type { HasFiles } from '../has-files.js';
import type { At } from '../gate/gate.js';
import type {
  CommitteeId,
  DepartmentId,
  IsoDate,
  MeetingId,
  OpinionId,
  PlanId,
  ProgramId,
  RemarkId,
  SeatId,
  StrategyId,
  TopicId,
} from '../ids.js';
import type { Publication } from '../publication.js';
import type {
  Answer,
  Asking,
  FoundIn,
  Phrase,
  RemarkKind,
  ReportedResult,
  RoundCommand,
  RoundEvent,
  Scope,
  Track,
} from './words.js';

export type { Addressee } from '../agreed.js';

/** What stands beside a topic before anyone speaks. */
export type Submission =
  | {
      readonly kind: 'assessment';
      readonly results: readonly ReportedResult[];
      readonly problems: string;
      readonly improvements: string;
      readonly by: Signature;
      readonly on: IsoDate;
    }
  | {
      readonly kind: 'proposal';
      readonly changes: readonly Change[];
      readonly reason: string;
      readonly by: Signature;
      readonly on: IsoDate;
    }
  | { readonly kind: 'noChange'; readonly by: Signature; readonly on: IsoDate }
  | { readonly kind: 'waived'; readonly reason: string; readonly by: Signature; readonly on: IsoDate }
  | { readonly kind: 'notRequired' };

export type Subject =
  | { readonly kind: 'program'; readonly program: ProgramId }
  | { readonly kind: 'strategy'; readonly strategy: StrategyId };

interface TopicBase {
  readonly id: TopicId;
  readonly revision: number;
  readonly subject: Subject;
  readonly track: Track;
}

/** One subject on one track: a row of the table of opinions. */
export type Topic = TopicBase &
  (
    | { readonly status: 'awaiting' }
    | { readonly status: 'open'; readonly submission: Submission }
    | {
        readonly status: 'reopened';
        readonly submission: Submission;
        readonly opinionsDue: IsoDate;
        readonly answersDue: IsoDate;
        readonly reason: string;
      }
    | { readonly status: 'abolished' }
  );

export interface Reply {
  readonly text: string;
  /** The remark that it was entered as; absent where the department replied by itself. */
  readonly remark?: RemarkId;
  readonly by: Signature;
  readonly on: IsoDate;
}

interface RemarkBase extends HasFiles {
  readonly id: RemarkId;
  readonly revision: number;
  readonly topic: TopicId;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly by: Signature;
  readonly on: IsoDate;
  /** Entered by the secretary as said; the seat is absent where nobody noted the speaker, the meeting where it was in none. */
  readonly said?: { readonly speaker?: SeatId; readonly meeting?: MeetingId };
  readonly inReplyTo?: RemarkId;
  /** Until the intake closes, only its author and the secretary read it. */
  readonly sealed: boolean;
  readonly replies: readonly Reply[];
}

export type Remark = RemarkBase &
  ({ readonly status: 'standing' } | { readonly status: 'withdrawn'; readonly reason: string });

export interface Response extends HasFiles {
  readonly answer: Answer;
  readonly text: string;
  /** The opinion whose answer is the same paragraph; see `answeredTogether`. */
  readonly sharedWith?: OpinionId;
  /** Whether it reached the committee; one that a head returned never did. */
  readonly out: boolean;
  /** Where the secretary found it; absent where the department gave it here. */
  readonly source?: FoundIn;
  readonly by: Signature;
  readonly on: IsoDate;
}

/** What a paper has as an answer, and only promises: the department owes its proof. */
export interface FoundAnswer {
  readonly text: string;
  /** The opinion whose answer is the same paragraph; see `answeredTogether`. */
  readonly sharedWith?: OpinionId;
  readonly source: FoundIn;
  readonly by: Signature;
  readonly on: IsoDate;
}

export interface Contribution {
  readonly department: DepartmentId;
  readonly text: string;
  /** Whether it reached the committee: with the answer that it is part of. */
  readonly out: boolean;
  readonly by: Signature;
  readonly on: IsoDate;
}

/** A decline, a return, an asking again: what was said back, by whom. */
export interface SaidBack {
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

export type AwaitingAnswer = 'sent' | 'askedAgain';

interface OpinionBase {
  readonly id: OpinionId;
  readonly revision: number;
  readonly topic: TopicId;
  readonly phrase?: Phrase;
  readonly asks: Asking;
  readonly text: string;
  readonly remarks: readonly RemarkId[];
  readonly addressee: Addressee;
  readonly contributions: readonly Contribution[];
  /** Every response ever given, withdrawn and returned ones too, oldest first. */
  readonly responses: readonly Response[];
  /** The bare promise that was found in a paper; until it is taken back, or the committee asks again. */
  readonly found?: FoundAnswer;
  /** Every asking again, oldest first. */
  readonly asked: readonly SaidBack[];
  /** When its answer is due, where it was sent from a reopened topic; see `answerDue`. */
  readonly answersDue?: IsoDate;
}

/** An opinion of the committee on one topic, and how far its answer is. */
export type Opinion = OpinionBase &
  (
    | { readonly status: 'issued' }
    | { readonly status: 'sent' }
    | { readonly status: 'askedAgain' }
    | { readonly status: 'proofOwed'; readonly found: FoundAnswer; readonly before: AwaitingAnswer }
    | {
        readonly status: 'transferRequested';
        readonly to: DepartmentId;
        readonly reason: string;
        readonly before: AwaitingAnswer;
      }
    | { readonly status: 'awaitingRelease'; readonly response: Response; readonly before: AwaitingAnswer }
    | { readonly status: 'answered'; readonly response: Response; readonly before: AwaitingAnswer }
    | { readonly status: 'agreed'; readonly response: Response; readonly changes: readonly Change[] }
    | {
        readonly status: 'settled';
        readonly response: Response;
        readonly changes: readonly Change[];
        readonly withoutObjection: boolean;
        readonly note?: string;
        readonly settled: Signature;
        readonly settledOn: IsoDate;
      }
    | {
        readonly status: 'recordedOpen';
        readonly reason: string;
        readonly recorded: Signature;
        /** The answer that stood then and was not taken; absent where none did. */
        readonly left?: Response;
      }
    | { readonly status: 'withdrawn'; readonly reason: string; readonly sent: boolean }
  );

interface RoundBase {
  readonly committee: CommitteeId;
  readonly plan: PlanId;
  readonly title: string;
  readonly tracks: readonly Track[];
  readonly opinionsDue: IsoDate;
  readonly answersDue: IsoDate;
  readonly scope: Scope;
  readonly topics: Readonly<Record<TopicId, Topic>>;
  readonly remarks: Readonly<Record<RemarkId, Remark>>;
  readonly opinions: Readonly<Record<OpinionId, Opinion>>;
  /** What the public sees of it, or that it was taken back; absent where it was never published. */
  readonly publication?: Publication;
}

/** A round that was opened, whatever became of it. */
export type OpenedRound = RoundBase &
  (
    | { readonly status: 'collecting' }
    | { readonly status: 'consolidating' }
    | { readonly status: 'answering' }
    | { readonly status: 'concluded'; readonly concludedOn: IsoDate }
    | { readonly status: 'cancelled'; readonly reason: string; readonly cancelledOn: IsoDate }
  );

export type Round = { readonly status: 'none' } | OpenedRound;

export interface RoundItems {
  readonly topic: Topic;
  readonly remark: Remark;
  readonly opinion: Opinion;
}

/** Who may ask something of a round, as the table names them. */
export type RoundRole =
  | 'chair'
  | 'secretary'
  | 'member'
  | 'remark author'
  | 'owner officer'
  | 'answering officer'
  | 'answering head'
  | 'cooperating officer'
  | 'meeting outcome'
  | 'coordinator'
  | 'owner policy';

export interface RoundVocabulary {
  readonly command: RoundCommand;
  readonly event: RoundEvent;
  readonly state: Round;
  readonly items: RoundItems;
  readonly role: RoundRole;
}

export type OpenStatus = OpenedRound['status'];
export type RoundIn<S extends OpenStatus> = Extract<OpenedRound, { readonly status: S }>;
export type OpinionIn<S extends Opinion['status']> = Extract<Opinion, { readonly status: S }>;
export type CommandIs<T extends RoundCommand['type']> = Extract<RoundCommand, { readonly type: T }>;
export type EventIs<T extends RoundEvent['type']> = Extract<RoundEvent, { readonly type: T }>;

/** Where a rule about the whole round stands. */
export type OnRound<S extends OpenStatus> = { readonly state: RoundIn<S>; readonly actor: Actor };
/** Where a rule about a topic stands. */
export type OnTopic<S extends OpenStatus, I extends Topic['status']> = At<RoundVocabulary, S, 'topic', I>;
/** Where a rule about a remark stands. */
export type OnRemark<S extends OpenStatus, I extends Remark['status']> = At<RoundVocabulary, S, 'remark', I>;
/** Where a rule about an opinion stands. */
export type OnOpinion<S extends OpenStatus, I extends Opinion['status']> = At<
  RoundVocabulary,
  S,
  'opinion',
  I
>;
