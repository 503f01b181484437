// Which items each event moves, stream by stream, written down by hand so that no fold is believed on its own word.
import type { AgreedChange } from '#domain/agreed';
import type { CommitteeVocabulary } from '#domain/committee/states';
import type { Cycle, CycleVocabulary } from '#domain/cycle/states';
import { asksAnew, type ConvenedMeeting, type MeetingVocabulary } from '#domain/meeting/states';
import type { OrganizationVocabulary } from '#domain/organization/states';
import { standingFinal, type PaperVocabulary } from '#domain/paper/states';
import { withRevised } from '#domain/plan/entering';
import { editionPrepared } from '#domain/plan/facts';
import type { DraftedPlan, Edition, Plan, PlanVocabulary } from '#domain/plan/states';
import type { ProgramVocabulary } from '#domain/program/states';
import type { IntakeVocabulary } from '#domain/intake/states';
import type { ReminderVocabulary } from '#domain/reminder/states';
import type { Opinion, Round, RoundVocabulary } from '#domain/round/states';
import type { Touches } from './law.js';

const nothing = (): readonly string[] => [];
const theTopic = ({ topic }: { readonly topic: string }) => [`topic/${topic}`];
const theRemark = ({ remark }: { readonly remark: string }) => [`remark/${remark}`];
const theOpinion = ({ opinion }: { readonly opinion: string }) => [`opinion/${opinion}`];
const theAttendance = ({ attendance }: { readonly attendance: string }) => [`attendance/${attendance}`];
const theAgendaItem = ({ agendaItem }: { readonly agendaItem: string }) => [`agendaItem/${agendaItem}`];
const theMinutes = ({ minutes }: { readonly minutes: string }) => [`minutes/${minutes}`];
const theChange = ({ change }: { readonly change: string }) => [`change/${change}`];
const theOwed = ({ owed }: { readonly owed: string }) => [`owed/${owed}`];
const theSeat = ({ seat }: { readonly seat: string }) => [`seat/${seat}`];
const theEdition = ({ edition }: { readonly edition: string }) => [`edition/${edition}`];
const theResult = ({ result }: { readonly result: string }) => [`result/${result}`];
const theEntry = ({ entry }: { readonly entry: string }) => [`entry/${entry}`];
const thePost = ({ post }: { readonly post: string }) => [`post/${post}`];

const rollOf = ({ roll }: ConvenedMeeting) => Object.keys(roll).map((seat) => `attendance/${seat}`);

/** A round: an opinion's first words and its answers move it alone; going out closes what was reopened for it. */
export const roundTouches: Touches<RoundVocabulary> = {
  RoundOpened: nothing,
  AssessmentSubmitted: theTopic,
  ChangeProposed: theTopic,
  NoChangeProposed: theTopic,
  SubmissionWaived: theTopic,
  RemarkSubmitted: ({ id }) => [`remark/${id}`],
  RemarkEntered: ({ id, inReplyTo }) => [
    `remark/${id}`,
    ...(inReplyTo === undefined ? [] : [`remark/${inReplyTo}`]),
  ],
  RemarkCorrected: ({ remark }, before) => [`remark/${remark}`, ...questionOf(before, remark)],
  RemarkWithdrawn: ({ remark }, before) => [`remark/${remark}`, ...questionOf(before, remark)],
  QuestionReplied: theRemark,
  RemarkFileAttached: theRemark,
  RemarkFileDetached: theRemark,
  AnswerFileAttached: theOpinion,
  AnswerFileDetached: theOpinion,
  IntakeClosed: nothing,
  OpinionIssued: ({ id }) => [`opinion/${id}`],
  OpinionCorrected: theOpinion,
  OpinionWithdrawn: theOpinion,
  OpinionsSent: ({ opinions }, before) => [
    ...opinions.map((id) => `opinion/${id}`),
    ...reopenedFor(before, opinions).map((id) => `topic/${id}`),
  ],
  TransferRequested: theOpinion,
  OpinionTransferred: theOpinion,
  TransferDeclined: theOpinion,
  ContributionAdded: theOpinion,
  ResponseGiven: theOpinion,
  ResponseEntered: theOpinion,
  EnteredWithdrawn: theOpinion,
  ResponseCorrected: theOpinion,
  ResponseWithdrawn: theOpinion,
  ResponseReleased: theOpinion,
  ResponseReturned: theOpinion,
  AskedAgain: theOpinion,
  ChangeAgreed: theOpinion,
  OpinionSettled: theOpinion,
  OpinionsSettled: ({ opinions }) => opinions.map((id) => `opinion/${id}`),
  OpinionRecordedOpen: theOpinion,
  DeadlinesExtended: nothing,
  TopicReopened: theTopic,
  ReopenedTopicClosed: theTopic,
  OwnerNoted: ({ program }, before) => handedOver(before, program),
  RoundConcluded: nothing,
  RoundCancelled: nothing,
  RoundPublished: nothing,
  PublicationWithdrawn: nothing,
};

/** A cycle: a round's end and an adoption move many items at once, a legal step those that it is recorded for. */
export const cycleTouches: Touches<CycleVocabulary> = {
  CycleOpened: ({ owed }) => owed.map(({ id }) => `owed/${id}`),
  RoundNoted: nothing,
  ConclusionNoted: ({ outcome: { changes, owed } }, before) => [
    ...changes.map(({ id }) => `change/${id}`),
    ...[...owed, ...(comesTooLate(before) ? changes : [])].map(({ id }) => `owed/${id}`),
  ],
  CancellationNoted: nothing,
  PlanChangeBegun: nothing,
  ChangesDeliberated: ({ changes }) => changes.map((id) => `change/${id}`),
  StepRecorded: ({ changes }) => changes.map((id) => `change/${id}`),
  RevisionNoted: theChange,
  ChangeStuck: theChange,
  ChangeRetried: theChange,
  ChangePostponed: theChange,
  AgreedChangeDropped: theChange,
  FollowUpReported: theOwed,
  FollowUpChecked: theOwed,
  OwedResolved: theOwed,
  OwedCarried: theOwed,
  OwedTakenOver: ({ owed }) => owed.map(({ id }) => `owed/${id}`),
  AdoptionBegun: (_event, before) => waitingIn(before).map((id) => `change/${id}`),
  AdoptionNoted: ({ changes, deferred, passedOn }, before) => {
    const results = deferred.map(({ owed }) => owed).filter((id) => isOwed(before, id));
    return [
      ...changes.map(({ change }) => `change/${change}`),
      ...[...results, ...passedOn].map((id) => `owed/${id}`),
    ];
  },
  CycleClosed: ({ passedOn }) => passedOn.map((id) => `owed/${id}`),
};

/** A meeting: the roll and the agenda; another day or hour asks everybody on the roll again. */
export const meetingTouches: Touches<MeetingVocabulary> = {
  MeetingConvened: nothing,
  NoticeSent: nothing,
  MeetingMoved: (to, from) => (from.status !== 'none' && asksAnew(from, to) ? rollOf(from) : []),
  AgendaAmended: ({ added, takenOff }) =>
    [...added.map(({ id }) => id), ...takenOff].map((id) => `agendaItem/${id}`),
  ReplyNoted: theAttendance,
  MemberArrived: theAttendance,
  MemberLeft: theAttendance,
  MeetingOpened: nothing,
  MemberRecused: theAgendaItem,
  NoObjectionRecorded: theAgendaItem,
  MotionCarried: theAgendaItem,
  MotionRejected: theAgendaItem,
  MotionHeldOver: theAgendaItem,
  RollStated: nothing,
  MeetingClosed: () => ['minutes/minutes'],
  MeetingCancelled: nothing,
  ArrivalTakenBack: theAttendance,
  PresiderNamed: nothing,
  AttendeeAdmitted: ({ id }) => [`attendee/${id}`],
  AttendeeDismissed: ({ attendee }) => [`attendee/${attendee}`],
  GistRecorded: theAgendaItem,
  NextDateSet: nothing,
  MinutesWritten: theMinutes,
  MinutesCorrected: theMinutes,
  MinutesConfirmed: theMinutes,
  MinutesFileAttached: theMinutes,
  MinutesFileDetached: theMinutes,
  AnsweredInWriting: theAttendance,
};

/** An organization: its departments and posts. */
export const organizationTouches: Touches<OrganizationVocabulary> = {
  OrganizationEstablished: nothing,
  DepartmentAdded: ({ id }) => [`department/${id}`],
  ReleaseSet: ({ department }) => [`department/${department}`],
  ContactSet: ({ department }) => [`department/${department}`],
  DepartmentRenamed: ({ department }) => [`department/${department}`],
  DepartmentEnded: ({ department }) => [`department/${department}`],
  PostAdded: ({ id }) => [`post/${id}`],
  PostRenamed: thePost,
  HolderAppointed: thePost,
  HoldingEnded: thePost,
  PostHandedOver: thePost,
  DeputyNamed: ({ id }) => [`deputy/${id}`],
  DeputyEnded: ({ deputy }) => [`deputy/${deputy}`],
  RulePackApplied: nothing,
  HolidayDeclared: nothing,
  HolidayRevoked: nothing,
  ChecklistSet: nothing,
  CycleKindDefined: nothing,
};

/** A committee: its seats. */
export const committeeTouches: Touches<CommitteeVocabulary> = {
  CommitteeEstablished: nothing,
  SeatAdded: ({ id }) => [`seat/${id}`],
  SeatRenamed: theSeat,
  SeatFilled: theSeat,
  SeatVacated: theSeat,
  ActingChairNamed: theSeat,
  RulesAdopted: nothing,
  StagesSet: nothing,
  CycleKindTaken: nothing,
  MeetingSeriesSet: nothing,
  MeetingSeriesEnded: nothing,
  MeetingRequested: ({ seat }) => [`request/${seat}`],
  MeetingRequestWithdrawn: ({ request }) => [`request/${request}`],
  MeetingNoted: (_event, before) =>
    Object.values(before.status === 'none' ? {} : (before.requests ?? {}))
      .filter(({ status }) => status === 'open')
      .map(({ seat }) => `request/${seat}`),
  DayNoted: nothing,
  RequestsReopened: ({ meeting }, before) =>
    Object.values(before.status === 'none' ? {} : (before.requests ?? {}))
      .filter((request) => request.status === 'answered' && request.meeting === meeting)
      .map(({ seat }) => `request/${seat}`),
};

/** A program: what was reported of it. */
export const programTouches: Touches<ProgramVocabulary> = {
  ProgramIntroduced: nothing,
  YearStated: nothing,
  FiguresAdopted: nothing,
  ReviewNoted: nothing,
  ProgramRevised: nothing,
  ProgramRenamed: nothing,
  ProgramMoved: nothing,
  ProgramAbolished: nothing,
  ProgramEnded: nothing,
  ResultReported: ({ id }) => [`result/${id}`],
  ResultCorrected: theResult,
  ResultConfirmed: theResult,
  ResultWithdrawn: theResult,
  ResultFileAttached: theResult,
  ResultFileDetached: theResult,
  SpendingRecorded: ({ id }) => [`spending/${id}`],
  SpendingCorrected: ({ spending }) => [`spending/${spending}`],
  ScheduleSet: nothing,
  EntryLogged: ({ id }) => [`entry/${id}`],
  EntryCorrected: theEntry,
  EntryStruck: theEntry,
  StandingJudged: nothing,
  JudgementLifted: nothing,
  QuarterChecked: nothing,
  FigureStated: ({ id }) => [`stated/${id}`],
  FigureRecalled: ({ stated }) => [`stated/${stated}`],
  ReasonGiven: nothing,
};

/** A plan: its text moves with what enters and leaves it; what only waits moves alone. */
export const planTouches: Touches<PlanVocabulary> = {
  PlanDrafted: () => ['edition/e-1'],
  BodiesSet: nothing,
  StrategyAdded: theEdition,
  ProgramPlaced: theEdition,
  LineSet: theEdition,
  ProgramLeftOut: theEdition,
  PartAssigned: nothing,
  ReviewerNoted: nothing,
  PartAwaited: nothing,
  PartReceived: ({ changes, deferred, fits }, before) => [
    ...changes.map(({ id }) => `change/${id}`),
    ...deferred.map(({ id }) => `deferred/${id}`),
    ...(fits.length > 0 ? draftIn(before) : []),
  ],
  RevisionNoted: ({ agreed, fits }, before) => [
    `change/${agreed.id}`,
    ...(fits ? draftIn(before) : preparedRevisedBy(before, agreed)),
  ],
  DayNoted: nothing,
  ProgramNoted: ({ program }, before) => draftIn(before, program),
  AbolitionNoted: ({ program }, before) => [
    ...draftIn(before, program),
    ...(before.status === 'none' ? [] : waitingAgain(before, program)),
  ],
  ChangeTakenIn: ({ change }, before) => [`change/${change}`, ...draftIn(before)],
  PlannedChangeDropped: ({ change }, before) => {
    const planned = before.status === 'none' ? undefined : before.changes[change];
    return [
      `change/${change}`,
      ...(planned?.status === 'takenIn' ? draftIn(before) : []),
      ...(planned?.deferred === undefined ? [] : [`deferred/${planned.deferred}`]),
    ];
  },
  DeferredTakenIn: ({ deferred, changes }, before) => [
    `deferred/${deferred}`,
    ...changes.map((_, nth) => `change/${deferred}:${foundFor(before, deferred) + nth + 1}`),
    ...(changes.length > 0 ? draftIn(before) : []),
  ],
  DeferredDeclined: ({ deferred }) => [`deferred/${deferred}`],
  DeferredCarried: ({ deferred }) => [`deferred/${deferred}`],
  ChecklistNoted: nothing,
  ChecklistFilled: theEdition,
  DisclosureSet: theEdition,
  HearingAnnounced: theEdition,
  CommentRecorded: ({ id }) => [`comment/${id}`],
  CommentReplied: ({ comment }) => [`comment/${comment}`],
  DraftSubmitted: theEdition,
  DraftDeliberated: theEdition,
  DraftSentBack: theEdition,
  DraftReported: theEdition,
  ApprovalStarted: theEdition,
  SignatureRecorded: theEdition,
  PlanApproved: theEdition,
  PlanSubmitted: theEdition,
  PlanPutInForce: ({ edition }, before) => [`edition/${edition}`, ...editionsIn(before, 'inForce')],
  CorrectionDrafted: theEdition,
  CorrectionDropped: theEdition,
  SuccessorNoted: nothing,
  PlanClosed: nothing,
  PlanPublished: nothing,
  PublicationWithdrawn: nothing,
};

/** A final paper: a new one moves the one that stood. */
export const paperTouches: Touches<PaperVocabulary> = {
  PaperMadeFinal: ({ id }, before) => {
    const stood = before.status === 'kept' ? standingFinal(before) : undefined;
    return [`final/${id}`, ...(stood ? [`final/${stood.id}`] : [])];
  },
  PaperRegistered: ({ final }) => [`final/${final}`],
  PaperWithdrawn: ({ final }) => [`final/${final}`],
};

/** A reminder has no items. */
export const reminderTouches: Touches<ReminderVocabulary> = { ReminderNoted: nothing };

/** An intake has no items: its rows are of the streams that they are taken into. */
export const intakeTouches: Touches<IntakeVocabulary> = {
  IntakeBegun: nothing,
  OutcomesNoted: nothing,
  IntakeCarriedOut: nothing,
  IntakeUndoBegun: nothing,
  ReversalsNoted: nothing,
  IntakeUndone: nothing,
};

function editionsIn(plan: Plan, status: Edition['status']): readonly string[] {
  const editions = plan.status === 'none' ? [] : Object.values(plan.editions);
  return editions.filter((edition) => edition.status === status).map(({ id }) => `edition/${id}`);
}

/** The edition that is being prepared, where it holds a copy of this year's figures that a change agreed for them alters. */
function preparedRevisedBy(plan: Plan, agreed: AgreedChange): readonly string[] {
  if (plan.status === 'none') return [];
  const edition = editionPrepared(plan);
  return edition && withRevised(plan, agreed) !== plan ? [`edition/${edition.id}`] : [];
}

/** The edition in draft; only where it has the program, if one is named. */
function draftIn(plan: Plan, program?: string): readonly string[] {
  if (plan.status === 'none') return [];
  return editionsIn(plan, 'draft').filter(
    (key) => program === undefined || plan.editions[key.slice('edition/'.length)]?.lines[program],
  );
}

/** What was taken in for a program: its changes, and the items that a note alone took in. */
function waitingAgain({ changes, deferred }: DraftedPlan, program: string): readonly string[] {
  const [planned, items] = [Object.values(changes), Object.values(deferred)];
  const live = new Set(planned.flatMap((change) => (change.status === 'dropped' ? [] : [change.deferred])));
  return [
    ...planned
      .filter(({ status, agreed }) => status === 'takenIn' && agreed.program === program)
      .filter(({ agreed }) => agreed.change.kind !== 'abolition')
      .map(({ id }) => `change/${id}`),
    ...items
      .filter(({ id, status, entry }) => status === 'takenIn' && entry.program === program && !live.has(id))
      .map(({ id }) => `deferred/${id}`),
  ];
}

function foundFor(plan: Plan, item: string): number {
  if (plan.status === 'none') return 0;
  return Object.values(plan.changes).filter(({ deferred }) => deferred === item).length;
}

function questionOf(round: Round, remark: string): readonly string[] {
  const question = round.status === 'none' ? undefined : round.remarks[remark]?.inReplyTo;
  return question === undefined ? [] : [`remark/${question}`];
}

function waitingIn(cycle: Cycle): readonly string[] {
  const changes = cycle.status === 'none' ? [] : Object.values(cycle.changes);
  return changes.filter(({ status }) => status === 'waiting').map(({ id }) => id);
}

/** What a round leaves behind then is owed to the next cycle, its changes too. */
function comesTooLate({ status }: Cycle): boolean {
  return status === 'adoption' || status === 'adopted' || status === 'closed';
}

function isOwed(cycle: Cycle, id: string): boolean {
  return cycle.status !== 'none' && cycle.owed[id]?.status === 'owed';
}

function reopenedFor(round: Round, opinions: readonly string[]): readonly string[] {
  if (round.status === 'none') return [];
  const topics = new Set(opinions.map((id) => round.opinions[id]?.topic));
  return Object.values(round.topics)
    .filter(({ id, status }) => status === 'reopened' && topics.has(id))
    .map(({ id }) => id);
}

function handedOver(round: Round, program: string): readonly string[] {
  if (round.status === 'none') return [];
  const owner = round.scope.programs.find((each) => each.program === program)?.owner;
  const over: readonly Opinion['status'][] = ['settled', 'recordedOpen', 'withdrawn'];
  return Object.values(round.opinions)
    .filter(
      ({ topic, addressee, status }) =>
        topic.startsWith(`${program}/`) &&
        addressee.kind === 'department' &&
        addressee.department === owner &&
        !over.includes(status),
    )
    .map(({ id }) => `opinion/${id}`);
}
