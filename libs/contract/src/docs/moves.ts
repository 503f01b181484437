// From which state to which an event leads: what the diagrams draw. Random lives hold it to what really happens.
import type { StreamName, Vocabularies } from '#domain/between/streams';
import { itemStatusLabels, type ItemKindOf, type ItemStatusOf, type StatusOf } from '../statuses.js';
import { rowsOf } from './rows.js';

/** Where an event leads from the states that its row names; what it moves besides, and what it makes, stands apart. */
interface Lead<S extends StreamName> {
  readonly stream?: StatusOf<S>;
  /** The item that the command is about. */
  readonly item?: readonly { readonly [K in ItemKindOf<S>]: ItemStatusOf<S, K> }[ItemKindOf<S>][];
  readonly makes?: { readonly [K in ItemKindOf<S>]?: readonly ItemStatusOf<S, K>[] };
  readonly besides?: {
    readonly [K in ItemKindOf<S>]?: Pairs<ItemStatusOf<S, K>>;
  } & {
    /** Of the states that the row names, only these lead on. */
    readonly stream?: Pairs<StatusOf<S>>;
  };
}

type Pairs<Status> = readonly (readonly [from: Status, to: Status])[];

type Leads<S extends StreamName> = { readonly [E in Vocabularies[S]['event']['type']]: Lead<S> };

const leads: { readonly [S in StreamName]: Leads<S> } = {
  organization: {
    OrganizationEstablished: { stream: 'established', makes: { post: ['held'] } },
    DepartmentAdded: { makes: { department: ['active'] } },
    ReleaseSet: {},
    ContactSet: {},
    DepartmentRenamed: {},
    DepartmentEnded: { item: ['ended'] },
    PostAdded: { makes: { post: ['vacant'] } },
    PostRenamed: {},
    HolderAppointed: { item: ['held'] },
    HoldingEnded: { item: ['vacant'] },
    PostHandedOver: {},
    DeputyNamed: { makes: { deputy: ['named'] } },
    DeputyEnded: { item: ['ended'] },
    RulePackApplied: {},
    HolidayDeclared: {},
    HolidayRevoked: {},
    ChecklistSet: {},
    CycleKindDefined: {},
  },
  committee: {
    CommitteeEstablished: { stream: 'established' },
    SeatAdded: { makes: { seat: ['vacant'] } },
    SeatRenamed: {},
    SeatFilled: { item: ['filled'] },
    SeatVacated: { item: ['vacant'] },
    ActingChairNamed: {},
    RulesAdopted: {},
    StagesSet: {},
    CycleKindTaken: {},
    MeetingSeriesSet: {},
    MeetingSeriesEnded: {},
    MeetingRequested: {
      makes: { request: ['open'] },
      besides: {
        request: [
          ['withdrawn', 'open'],
          ['answered', 'open'],
        ],
      },
    },
    MeetingRequestWithdrawn: { item: ['withdrawn'] },
    MeetingNoted: { besides: { request: [['open', 'answered']] } },
    RequestsReopened: { besides: { request: [['answered', 'open']] } },
    DayNoted: {},
  },
  program: {
    ProgramIntroduced: { stream: 'running' },
    YearStated: {},
    FiguresAdopted: {},
    ReviewNoted: {},
    ProgramRevised: {
      besides: {
        stream: [
          ['running', 'abolished'],
          ['ended', 'abolished'],
        ],
      },
    },
    ProgramRenamed: {},
    ProgramMoved: {},
    ProgramAbolished: { stream: 'abolished' },
    ProgramEnded: { stream: 'ended' },
    ResultReported: { makes: { result: ['provisional'] } },
    ResultCorrected: { item: ['provisional'] },
    ResultConfirmed: { item: ['confirmed'] },
    ResultWithdrawn: { item: ['withdrawn'] },
    ResultFileAttached: {},
    ResultFileDetached: {},
    SpendingRecorded: { makes: { spending: ['recorded'] } },
    SpendingCorrected: {},
    ScheduleSet: {},
    EntryLogged: { makes: { entry: ['kept'] } },
    EntryCorrected: {},
    EntryStruck: { item: ['struck'] },
    StandingJudged: {},
    JudgementLifted: {},
    QuarterChecked: {},
    FigureStated: { makes: { stated: ['stated'] } },
    FigureRecalled: { item: ['recalled'] },
    ReasonGiven: {},
  },
  plan: {
    PlanDrafted: { stream: 'inPreparation', makes: { edition: ['draft'] } },
    BodiesSet: {},
    StrategyAdded: {},
    ProgramPlaced: {},
    LineSet: {},
    ProgramLeftOut: {},
    PartAssigned: {},
    ReviewerNoted: {},
    PartAwaited: {},
    PartReceived: { makes: { change: ['takenIn', 'conflicting'], deferred: ['open'] } },
    RevisionNoted: { makes: { change: ['takenIn', 'conflicting'] } },
    ProgramNoted: {},
    AbolitionNoted: { besides: { change: [['takenIn', 'conflicting']], deferred: [['takenIn', 'open']] } },
    DayNoted: {},
    ChecklistNoted: {},
    ChecklistFilled: {},
    DisclosureSet: {},
    ChangeTakenIn: { item: ['takenIn'] },
    PlannedChangeDropped: { item: ['dropped'], besides: { deferred: [['takenIn', 'open']] } },
    DeferredTakenIn: { item: ['takenIn'], makes: { change: ['takenIn'] } },
    DeferredDeclined: { item: ['declined'] },
    DeferredCarried: { item: ['carried'] },
    HearingAnnounced: {},
    CommentRecorded: { makes: { comment: ['received'] } },
    CommentReplied: { item: ['replied'] },
    DraftSubmitted: { item: ['submitted', 'deliberated'] },
    DraftDeliberated: { item: ['deliberated'] },
    DraftSentBack: { item: ['draft'] },
    DraftReported: {},
    ApprovalStarted: { item: ['approving'] },
    SignatureRecorded: {},
    PlanApproved: { item: ['approved'] },
    PlanSubmitted: {},
    PlanPutInForce: {
      stream: 'inForce',
      item: ['inForce'],
      besides: { edition: [['inForce', 'superseded']] },
    },
    CorrectionDrafted: { makes: { edition: ['draft'] } },
    CorrectionDropped: { item: ['dropped'] },
    SuccessorNoted: { stream: 'reporting' },
    PlanClosed: { stream: 'closed' },
    PlanPublished: {},
    PublicationWithdrawn: {},
  },
  cycle: {
    CycleOpened: { stream: 'planned', makes: { owed: ['owed'] } },
    RoundNoted: {
      besides: {
        stream: [
          ['planned', 'midterm'],
          ['planned', 'planChange'],
        ],
      },
    },
    ConclusionNoted: {
      makes: { change: ['agreed', 'waiting', 'late'], owed: ['owed', 'passedOn'] },
      besides: { stream: [['midterm', 'planChange']] },
    },
    CancellationNoted: { besides: { stream: [['midterm', 'planChange']] } },
    PlanChangeBegun: { stream: 'planChange' },
    ChangesDeliberated: { besides: { change: [['agreed', 'cleared']] } },
    StepRecorded: { besides: { change: [['agreed', 'cleared']] } },
    RevisionNoted: { item: ['inForce'] },
    ChangeStuck: { item: ['stuck'] },
    ChangeRetried: { item: ['cleared'] },
    ChangePostponed: { item: ['waiting'] },
    AgreedChangeDropped: { item: ['dropped'] },
    FollowUpReported: {},
    FollowUpChecked: { item: ['checked'] },
    OwedResolved: { item: ['resolved'] },
    OwedCarried: { item: ['carried', 'passedOn'] },
    OwedTakenOver: { makes: { owed: ['owed'] } },
    AdoptionBegun: { stream: 'adoption', besides: { change: [['waiting', 'handedOver']] } },
    AdoptionNoted: {
      stream: 'adopted',
      makes: { owed: ['passedOn'] },
      besides: {
        change: [
          ['handedOver', 'inPlan'],
          ['handedOver', 'late'],
          ['handedOver', 'dropped'],
        ],
        owed: [
          ['owed', 'planned'],
          ['owed', 'passedOn'],
          ['carried', 'passedOn'],
        ],
      },
    },
    CycleClosed: {
      stream: 'closed',
      besides: {
        owed: [
          ['owed', 'passedOn'],
          ['carried', 'passedOn'],
        ],
      },
    },
  },
  round: {
    RoundOpened: { stream: 'collecting', makes: { topic: ['awaiting', 'open', 'abolished'] } },
    AssessmentSubmitted: { item: ['open'] },
    ChangeProposed: { item: ['open'] },
    NoChangeProposed: { item: ['open'] },
    SubmissionWaived: { item: ['open'] },
    RemarkSubmitted: { makes: { remark: ['standing'] } },
    RemarkEntered: { makes: { remark: ['standing'] } },
    RemarkCorrected: {},
    RemarkWithdrawn: { item: ['withdrawn'] },
    RemarkFileAttached: {},
    RemarkFileDetached: {},
    AnswerFileAttached: {},
    AnswerFileDetached: {},
    QuestionReplied: {},
    IntakeClosed: { stream: 'consolidating' },
    OpinionIssued: { makes: { opinion: ['issued'] } },
    OpinionCorrected: {},
    OpinionWithdrawn: { item: ['withdrawn'] },
    OpinionsSent: {
      stream: 'answering',
      besides: { opinion: [['issued', 'sent']], topic: [['reopened', 'open']] },
    },
    TransferRequested: { item: ['transferRequested'] },
    OpinionTransferred: { item: ['sent', 'askedAgain'] },
    TransferDeclined: { item: ['sent', 'askedAgain'] },
    ContributionAdded: {},
    ResponseGiven: { item: ['awaitingRelease', 'answered'] },
    ResponseEntered: { item: ['proofOwed', 'answered'] },
    ResponseCorrected: { item: ['awaitingRelease', 'answered'] },
    EnteredWithdrawn: { item: ['sent', 'askedAgain'] },
    ResponseWithdrawn: { item: ['sent', 'askedAgain', 'proofOwed'] },
    ResponseReleased: { item: ['answered'] },
    ResponseReturned: { item: ['sent', 'askedAgain', 'proofOwed'] },
    AskedAgain: { item: ['askedAgain'] },
    ChangeAgreed: { item: ['agreed'] },
    OpinionSettled: { item: ['settled'] },
    OpinionsSettled: {
      besides: {
        opinion: [
          ['answered', 'settled'],
          ['agreed', 'settled'],
        ],
      },
    },
    OpinionRecordedOpen: { item: ['recordedOpen'] },
    DeadlinesExtended: {},
    TopicReopened: { item: ['reopened'] },
    ReopenedTopicClosed: { item: ['open'] },
    OwnerNoted: {
      besides: {
        opinion: [
          ['awaitingRelease', 'sent'],
          ['awaitingRelease', 'askedAgain'],
          ['awaitingRelease', 'proofOwed'],
        ],
      },
    },
    RoundConcluded: { stream: 'concluded' },
    RoundCancelled: { stream: 'cancelled' },
    RoundPublished: {},
    PublicationWithdrawn: {},
  },
  meeting: {
    MeetingConvened: { stream: 'convened', makes: { attendance: ['absent'], agendaItem: ['pending'] } },
    NoticeSent: {},
    MeetingMoved: {},
    AgendaAmended: {
      makes: { agendaItem: ['pending'] },
      besides: { agendaItem: [['pending', 'takenOff']] },
    },
    ReplyNoted: {},
    MemberArrived: { item: ['present'] },
    MemberLeft: { item: ['left'] },
    MeetingOpened: { stream: 'open' },
    MemberRecused: {},
    NoObjectionRecorded: { item: ['noObjection'] },
    MotionCarried: { item: ['carried'] },
    MotionRejected: { item: ['rejected'] },
    MotionHeldOver: { item: ['heldOver'] },
    RollStated: {},
    MeetingClosed: { stream: 'closed', makes: { minutes: ['owed'] } },
    MeetingCancelled: { stream: 'cancelled' },
    ArrivalTakenBack: { item: ['absent'] },
    PresiderNamed: {},
    AttendeeAdmitted: { makes: { attendee: ['present'] } },
    AttendeeDismissed: { item: ['left'] },
    GistRecorded: {},
    NextDateSet: {},
    MinutesWritten: { item: ['written'] },
    MinutesCorrected: {},
    MinutesConfirmed: { item: ['confirmed'] },
    MinutesFileAttached: {},
    MinutesFileDetached: {},
    AnsweredInWriting: { item: ['present'] },
  },
  paper: {
    PaperMadeFinal: {
      stream: 'kept',
      makes: { final: ['made'] },
      besides: {
        final: [
          ['made', 'superseded'],
          ['registered', 'superseded'],
        ],
      },
    },
    PaperRegistered: { item: ['registered'] },
    PaperWithdrawn: { item: ['withdrawn'] },
  },
  reminder: {
    ReminderNoted: { stream: 'noted' },
  },
  intake: {
    IntakeBegun: { stream: 'takingIn' },
    OutcomesNoted: {},
    IntakeCarriedOut: { stream: 'carriedOut' },
    IntakeUndoBegun: { stream: 'undoing' },
    ReversalsNoted: {},
    IntakeUndone: { stream: 'undone' },
  },
};

/** One arrow of a diagram: the stream (`of: 'stream'`) or an item of a kind goes from a state, or from nothing, to a state. */
export interface Move {
  readonly command: string;
  readonly event: string;
  readonly of: string;
  /** Absent for what the event makes. */
  readonly from?: string;
  readonly to: string;
}

/** The lead of any stream, its states as mere words. */
interface PlainLead {
  readonly stream?: string;
  readonly item?: readonly string[];
  readonly makes?: Readonly<Record<string, readonly string[]>>;
  readonly besides?: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
}

/** Every arrow of a stream, in the order of its table. */
export function movesOf(stream: StreamName): readonly Move[] {
  const byEvent: Readonly<Record<string, PlainLead>> = leads[stream];
  return rowsOf(stream).flatMap(({ command, gives, when, on, is }) =>
    gives.flatMap((event) => {
      const { stream: next, item = [], makes = {}, besides = {} } = byEvent[event] ?? {};
      const arrow = (of: string, from: string | undefined, to: string): Move => ({
        command,
        event,
        of,
        from,
        to,
      });
      return [
        ...(next === undefined ? [] : when.map((from) => arrow('stream', from, next))),
        ...is.flatMap((from) => item.map((to) => arrow(on, from, to))),
        ...Object.entries(makes).flatMap(([kind, states]) => states.map((to) => arrow(kind, undefined, to))),
        ...Object.entries(besides).flatMap(([kind, pairs]) =>
          pairs.map(([from, to]) => arrow(kind, from, to)),
        ),
      ].filter(({ from, to }) => from !== to);
    }),
  );
}

/** The kinds of item in a stream. */
export function kindsOf(stream: StreamName): readonly string[] {
  return Object.keys(itemStatusLabels[stream]);
}
