// What pages, lists, history and live updates look like to whoever reads them.
import type { Clash } from '#domain/between/convening';
import type { Actor, PostHeld } from '#domain/actor';
import type { AgreedChange, KeptEntry, OwedEntry } from '#domain/agreed';
import type { OpinionFate, RemarkFate } from '#domain/between/fate';
import type { CycleSummary, FollowUp } from '#domain/between/overview';
import type { Readiness } from '#domain/between/readiness';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Owed } from '#domain/cycle/states';
import type { ChangeStep } from '#domain/cycle/words';
import type {
  CommitteeId,
  CycleId,
  DepartmentId,
  EditionId,
  IsoDate,
  MeetingId,
  OpinionId,
  OwedId,
  PersonId,
  PlanId,
  ProgramId,
  RemarkId,
  RoundId,
  SeatId,
  TopicId,
} from '#domain/ids';
import type { WritingFigures } from '#domain/meeting/written';
import type { MinutesDocument } from '#domain/meeting/minutes';
import type { RepliesCount } from '#domain/meeting/replies';
import type { VotingFigures } from '#domain/meeting/rules';
import type { AgendaItem, ConvenedMeeting, Disagreement, Minutes, RollCount } from '#domain/meeting/states';
import type { AgendaEntry, RollSeat } from '#domain/meeting/words';
import type { Obligation, ObligationKind, OwingStream } from '#domain/obligations';
import type { Difference, DifferenceMark } from '#domain/plan/comparison';
import type { Lack } from '#domain/plan/lacking';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import type { StatutoryDay } from '#domain/plan/statutory';
import type { IntroducedProgram } from '#domain/program/states';
import type { IndicatorHistory, IndicatorYear, TargetRevision } from '#domain/program/history';
import type { RefusalCode } from '#domain/refusals';
import type { Addressee, OpenedRound, Opinion } from '#domain/round/states';
import type { Answer, Asking, Phrase, Track } from '#domain/round/words';
import type { Clause } from '#domain/publication';
import type { DatedRule, RuleStamp, RuleStanding } from '#domain/rule-packs';
import type { FoundInEdition } from './figure-views.js';
import type { FoundKind } from './finding/finding.js';

/** One thing that the reader may do now: a command of the stream, and the item it would be about. */
export interface OfferView {
  readonly command: string;
  /** The kind of item, or `stream` for the stream as a whole. */
  readonly on: string;
  readonly item?: string;
}

/** A page: the fold of one stream as its reader may see it. */
export interface Page<N extends StreamName = StreamName> {
  readonly organization: string;
  readonly stream: N;
  readonly id: string;
  /** The version of the stream that the page shows. */
  readonly version: number;
  readonly position: number;
  /** The business date in Korea on the installation's clock. */
  readonly today: IsoDate;
  /** Whether the page shows a point of the past: then nothing is offered. */
  readonly past: boolean;
  readonly state: Vocabularies[N]['state'];
  readonly allowed: readonly OfferView[];
  /** Whether only what is the reader's own is there, so that what is counted from it is not all. */
  readonly ownOnly?: true;
  /** Titles of posts and seats by key (`post:…`, `seat:…`), for what stands beside a signature. */
  readonly names: Readonly<Record<string, string>>;
  /** Meetings only: heads counted from the roll, and where stated figures disagree with it. */
  readonly count?: RollCount;
  readonly disagreements?: readonly Disagreement[];
  /** Meetings only: who is there at this moment, and how many must be. */
  readonly attending?: RollCount;
  readonly quorum?: number;
  /** Meetings only: what a vote on each motion that has not come out would stand on, by agenda item. */
  readonly voting?: Readonly<Record<string, VotingFigures>>;
  /** Written meetings only: where they stand, and whose answers are missing. */
  readonly writing?: WritingFigures;
  /** Meetings that were opened only: the minutes as they follow from what happened. */
  readonly minutes?: MinutesDocument;
  /** Meetings that are ahead or in session only: who of those who are there could preside in the chair’s place. */
  readonly presiders?: readonly SeatId[];
  /** Meetings only: by when the notice goes out, whether the rules know proxies, and what the replies come to. */
  readonly notice?: NoticeFigures;
  /** Committees only, for its members and the office: how many requests for a meeting stand, and from how many on the chair owes one. */
  readonly requests?: { readonly open: number; readonly needed: number };
  /** Meetings as they are now only: who was told of it is the reader’s to read. */
  readonly proves?: true;
  /** Meetings that are not convened only: the committees that the reader convenes. */
  readonly convenes?: readonly CommitteeId[];
  /** Cycles in their plan change only: the legal steps that each change of this year takes, in their order. */
  readonly steps?: readonly ChangeStep[];
  /** Cycles and plans as they are now only: what is owed, by whom and until when, as far as it is about what the reader sees. */
  readonly duties?: readonly Obligation[];
  /** Plans as they are now only: what the edition in preparation lacks before its next step, where the reader sees it. */
  readonly lacking?: readonly Lack[];
  /** Plans only: what does not add up in the edition in preparation, as far as the reader sees it; it may go on all the same. */
  readonly found?: readonly FoundInEdition[];
}

/** What stands about the notice of a meeting, by its rules and replies. */
export interface NoticeFigures {
  /** The last day on which it goes out without being urgent. */
  readonly by: IsoDate;
  readonly days: number;
  readonly proxies: boolean;
  readonly replies: RepliesCount;
}

/** One act in the history of a stream or of one item in it. */
export interface HistoryEntry {
  readonly version: number;
  readonly position: number;
  /** The instant it was recorded at, ISO in UTC. */
  readonly at: string;
  readonly on: IsoDate;
  readonly event: string;
  readonly by: { readonly person: string; readonly post: string; readonly title: string };
  /** What the act said, as it was kept. */
  readonly said: Readonly<Record<string, unknown>>;
  /** The dated rules that it used. */
  readonly rules: readonly RuleStamp[];
  /** Fields of the item that it moved, before and after; absent for acts on the stream as a whole. */
  readonly moved?: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

export interface HistoryView {
  readonly stream: StreamName;
  readonly id: string;
  readonly version: number;
  readonly entries: readonly HistoryEntry[];
}

/** Somebody was given a post or seat, or lost it: who did it, when, and between which days it counts. */
export interface PermissionChangeView {
  readonly position: number;
  /** The instant it was recorded at, ISO in UTC. */
  readonly at: string;
  readonly on: IsoDate;
  readonly event: string;
  readonly by: HistoryEntry['by'];
  /** The post or seat by its key, and what it was called on that day. */
  readonly post: string;
  readonly title: string;
  readonly gains?: PersonId;
  readonly loses?: PersonId;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly reason?: string;
}

/** What somebody who left the reader's post had begun there and not sent. */
export interface LeftDraft {
  readonly person: PersonId;
  /** The id of the stream that it is about. */
  readonly stream: string;
  readonly command: string;
  readonly item?: string;
  readonly part?: string;
  /** What stood in the form, and the revision of the item that its writer saw; JSON. */
  readonly kept: string;
  /** The address of its form. */
  readonly where: string;
  readonly writtenAt: string;
}

/** What lies at the reader's post. */
export interface LeftDraftsView {
  /** Whether what is begun at this post is kept for who holds it next. */
  readonly keeps: boolean;
  /** The latest first. */
  readonly drafts: readonly LeftDraft[];
}

/** Something moved in a stream that the reader may see. */
export interface LiveUpdate {
  readonly stream: StreamName;
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly event: string;
}

/** Since when live updates are sent: everything after this position is told. */
export interface LiveStart {
  readonly position: number;
}

/** A person of the sample who can sign in, with one of their posts. */
export interface SamplePerson {
  readonly organization: string;
  readonly organizationName: string;
  readonly person: string;
  readonly post: string;
  readonly title: string;
  readonly kind: PostHeld['kind'];
}

/** Who of the sample can sign in, and what time it is. */
export interface SamplePeople {
  readonly today: IsoDate;
  readonly now: string;
  readonly people: readonly SamplePerson[];
  /** Organizations that nobody has established yet; the installation can be signed in there. */
  readonly toFound: readonly string[];
}

/** A post that somebody holds today. */
export interface HeldPost {
  /** By its key: `seat:jobs/secretary`. */
  readonly post: string;
  readonly title: string;
  readonly kind: PostHeld['kind'];
}

/** Who is signed in, and in which post. */
export interface SessionView {
  /** What requests say of who asks: see `acting.ts`. */
  readonly token: string;
  readonly organization: string;
  readonly actor: Actor;
  readonly title: string;
  /** Every post that the person holds today. */
  readonly posts: readonly HeldPost[];
  readonly today: IsoDate;
}

/** What a write answers. */
export interface DoneView {
  readonly version: number;
  readonly position: number;
  /** The same request had been done before; nothing was written again. */
  readonly repeated: boolean;
}

/** A part of a list, how many rows there are in all, and the position of the log up to which the list is complete. */
export interface ListOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly position: number;
}

/** One thing that the reader owes. */
export interface WorkItem {
  readonly key: string;
  readonly kind: ObligationKind;
  readonly stream: OwingStream;
  readonly id: string;
  /** The title of the round or plan, the year of the cycle, the number of the meeting, the name of the committee or program. */
  readonly title: string;
  readonly due?: IsoDate;
  /** Days left until it is due; negative once it is late. */
  readonly daysLeft?: number;
  readonly overdue: boolean;
  readonly item?: Obligation['item'];
  /** What it is about, in words: `1-6 …`; empty for the stream as a whole. */
  readonly about: string;
  /** The posts and seats of the reader that owe it, by key. */
  readonly owedAs: readonly string[];
  /** When a reminder of it was noted, ISO in UTC. */
  readonly remindedAt?: string;
}

/** An opinion in the list, with its answer as far as the reader may see it. */
export interface OpinionItem {
  readonly round: RoundId;
  readonly opinion: OpinionId;
  readonly topic: TopicId;
  readonly track: Track;
  readonly subject: 'program' | 'strategy';
  readonly number: string;
  readonly name: string;
  readonly owner: DepartmentId | null;
  readonly addressee: Addressee;
  readonly status: Opinion['status'];
  readonly asks: Asking;
  readonly phrase: Phrase | null;
  readonly text: string;
  readonly disposition: Answer['disposition'] | null;
  readonly response: string | null;
  readonly answersDue: IsoDate;
  readonly revision: number;
  /** Where it stands in every list; `after` takes it for the next part. */
  readonly place: string;
}

/** A command of a policy that was refused. */
export interface RefusedFollowingItem {
  readonly position: number;
  readonly policy: string;
  /** The stream that refused it. */
  readonly stream: StreamName;
  readonly id: string;
  readonly command: string;
  readonly code: RefusalCode;
}

/** A round in the list of those that the reader takes part in. */
export interface RoundSummary {
  readonly id: string;
  readonly title: string;
  readonly status: OpenedRound['status'];
  readonly committee: CommitteeId;
  readonly opinionsDue: IsoDate;
  readonly answersDue: IsoDate;
}

/** A meeting in the list of those that the reader may see. */
export interface MeetingSummary extends Pick<
  ConvenedMeeting,
  'committee' | 'number' | 'date' | 'time' | 'place' | 'mode' | 'status'
> {
  readonly id: MeetingId;
  readonly agenda: readonly (AgendaEntry & Pick<AgendaItem, 'status'>)[];
  /** How its minutes stand, once it is closed. */
  readonly minutes?: Minutes['status'];
}

/** What a meeting would take with it if it were convened now: its roll, who must be there, and who is a party to what. */
export interface ConveningView {
  readonly roll: readonly RollSeat[];
  readonly quorum: number;
  /** Who has another meeting that day; only by its hour, for the reader may not see that one. */
  readonly clashes: readonly Clash[];
  /** By agenda item: the seats whose holders answer what its motion decides on. */
  readonly parties: Readonly<Record<string, readonly SeatId[]>>;
  /** The first last day that it may have in writing; absent where the committee's rules have no written meetings. */
  readonly writing?: { readonly earliest: IsoDate };
}

/** The cycles that the reader may see, as they are or as they were. */
export interface CyclesView {
  readonly cycles: readonly CycleSummary[];
}

/** A plan in the list of those that the reader may see, with those of its editions that they see. */
export interface PlanSummary {
  readonly id: PlanId;
  readonly title: string;
  readonly year: number;
  readonly lastYear: number;
  readonly status: DraftedPlan['status'];
  /** The plan that it follows. */
  readonly basis?: PlanId;
  /** Oldest first; the first one is no correction. */
  readonly editions: readonly {
    readonly id: EditionId;
    readonly status: Edition['status'];
    /** How many programs it has. */
    readonly programs: number;
    /** Its first day, where it is or was in force. */
    readonly from?: IsoDate;
  }[];
}

/** The plans that the reader may see, the latest first, as they are or as they were. */
export interface PlansView {
  readonly plans: readonly PlanSummary[];
}

/** A program in the list of all of them. */
export interface ProgramSummary {
  readonly id: ProgramId;
  readonly name: string;
  readonly owner: DepartmentId;
  readonly status: IntroducedProgram['status'];
}

/** Every program that was introduced, by name. */
export interface ProgramsView {
  readonly programs: readonly ProgramSummary[];
}

/** What was promised, over all cycles that the reader may see. */
export interface FollowUpsView {
  readonly followUps: readonly FollowUp[];
}

/** An agreed change with the opinion and the remarks behind it, in words where the reader may read them. */
export interface BehindView {
  /** Its origin names round, opinion and remarks. */
  readonly agreed: AgreedChange;
  /** What the committee said. */
  readonly opinion?: string;
  readonly remarks: readonly { readonly id: RemarkId; readonly text?: string }[];
}

/** One version of a plan in a comparison: as the edition was adopted or drafted, or with the figures as they stand. */
export interface ComparedVersion {
  readonly plan: PlanId;
  readonly title: string;
  readonly edition: EditionId;
  readonly status: Edition['status'];
  readonly year: number;
}

/** One difference, whether it was already in force, is new, or came from the office, and what is behind it. */
export type ComparedDifference = Difference & {
  readonly mark: DifferenceMark;
  readonly behind: readonly BehindView[];
};

/** What differs between two versions, beside what was kept with its reason and what is still owed. */
export interface ComparisonView {
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  readonly differences: readonly ComparedDifference[];
  readonly kept: readonly KeptEntry[];
  readonly owed: readonly StillOwed[];
}

/** Something that is still owed, and the cycle that it is owed in. */
export interface StillOwed {
  readonly id: OwedId;
  readonly cycle: CycleId;
  readonly status: Owed['status'];
  readonly entry: OwedEntry;
}

/** The indicators of a program over its years. */
export interface IndicatorsView {
  readonly program: ProgramId;
  readonly name: string;
  readonly indicators: readonly IndicatorView[];
}

/** An indicator over the years in which it had a target. */
export type IndicatorView = Omit<IndicatorHistory, 'years'> & {
  readonly years: readonly (Omit<IndicatorYear, 'revisions'> & {
    readonly revisions: readonly (Omit<TargetRevision, 'agreed'> & BehindView)[];
  })[];
};

/** An opinion's life from its remarks to the plan, as far as its reader may know it. */
export interface StoryView {
  /** Where it has come to. */
  readonly fate: OpinionFate;
  /** Every act on it that the reader may learn of, oldest first. */
  readonly acts: readonly StoryAct[];
  /** The meetings that took part in it and that the reader sees, by id. */
  readonly meetings: Readonly<Record<MeetingId, { readonly number: string; readonly date: IsoDate }>>;
}

/** One act of the story: in which stream, on which items of it, and what became of them. */
export interface StoryAct extends Omit<HistoryEntry, 'moved' | 'version'> {
  readonly stream: StreamName;
  readonly id: string;
  readonly items: readonly StoryItem[];
  /** The meeting whose outcome it was; named in `meetings` where the reader sees it. */
  readonly meeting?: MeetingId;
}

/** An item that an act touched; its status where the act moved that. */
export interface StoryItem {
  readonly kind: string;
  readonly id: string;
  readonly status?: string;
}

/** The dated rules of an organization and of its committees, as they stand on a day. */
export interface RulesView {
  readonly on: IsoDate;
  readonly today: IsoDate;
  /** The organization's; `before` names the committees whose own rule of the key goes before it on that day. */
  readonly rules: readonly (RuleView & { readonly before: readonly CommitteeId[] })[];
  readonly committees: readonly {
    readonly id: CommitteeId;
    readonly name: string;
    readonly rules: readonly RuleView[];
  }[];
}

/** One rule: how it stands, by whom it was set and when, and what governs in its place. */
export type RuleView = DatedRule & {
  readonly standing: RuleStanding;
  readonly set: { readonly on: IsoDate; readonly by: string; readonly pack?: string };
  readonly governing?: { readonly article: string; readonly from: IsoDate };
};

/** What a search found, by kind; `total` counts what there is of every kind, shown or not. */
export interface SearchView {
  readonly groups: readonly FoundGroupView[];
  readonly total: number;
  /** The position of the log up to which the search is complete. */
  readonly position: number;
}

/** What was found of one kind, and how many there are in all. */
export interface FoundGroupView {
  readonly kind: FoundKind;
  readonly total: number;
  readonly found: readonly FoundView[];
}

/** One thing found. */
export interface FoundView {
  readonly stream: StreamName;
  readonly id: string;
  /** The opinion, remark, topic, indicator, edition, owed or agenda item; absent for what is a stream itself. */
  readonly item?: string;
  readonly heading: string;
  /** The part of its text around the words; empty where it has no text but its heading. */
  readonly excerpt: string;
  /** The title of the round or plan that it stands in, the name of the program, the number of the meeting. */
  readonly context: string;
  /** The committee by its name. */
  readonly committee?: string;
  readonly year?: number;
  readonly track?: Track;
}

/** What became of a remark. */
export type RemarkFateView = RemarkFate;

/** How far the organization has come on its way to its first round, as far as the reader may see it. */
export type ReadinessView = Readiness;

/** What an organization shows to everybody, the latest first. */
export interface PublishedView {
  /** The organization's name. */
  readonly name: string;
  readonly rounds: readonly PublicRoundSummary[];
  readonly plans: readonly PublicPlanSummary[];
}

/** A round that was published, as it is listed. */
export interface PublicRoundSummary {
  readonly id: RoundId;
  readonly title: string;
  readonly year: number;
  readonly committee: string;
  readonly plan: string;
  /** The day up to whose acts it is shown. */
  readonly stoodOn: IsoDate;
}

/** A plan that was published, as it is listed. */
export interface PublicPlanSummary {
  readonly id: PlanId;
  readonly title: string;
  readonly year: number;
  readonly lastYear: number;
  readonly stoodOn: IsoDate;
}

/** What an act of publication would show, and the clauses by which something can be withheld today. */
export interface PublicationPreview<Shown> {
  readonly shown: Shown;
  readonly clauses: readonly Clause[];
}

/** What stands on one day of a calendar. */
export type CalendarEntry =
  | (Pick<MeetingSummary, 'id' | 'committee' | 'number' | 'time' | 'place' | 'mode' | 'status'> & {
      readonly kind: 'meeting';
      readonly on: IsoDate;
    })
  | {
      readonly kind: 'round';
      readonly on: IsoDate;
      readonly id: RoundId;
      readonly title: string;
      readonly due: 'opinions' | 'answers';
    }
  | { readonly kind: 'work'; readonly on: IsoDate; readonly item: WorkItem }
  /** A day of the law on the way of a plan. */
  | (StatutoryDay & { readonly kind: 'statutory'; readonly id: PlanId; readonly title: string });

/** A month as it hangs on a wall: whole weeks, from a Sunday to a Saturday. */
export interface CalendarView {
  /** `2021-07` */
  readonly month: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly today: IsoDate;
  /** By day; meetings by their hour and before what is due. */
  readonly entries: readonly CalendarEntry[];
}
