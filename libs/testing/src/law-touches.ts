// Which items each event moves, stream by stream, written down by hand so that no fold is believed on its own word.
import type { CommitteeVocabulary } from '#domain/committee/states';
import type { MeetingVocabulary } from '#domain/meeting/states';
import type { OrganizationVocabulary } from '#domain/organization/states';
import type { PlanVocabulary } from '#domain/plan/states';
import type { ProgramVocabulary } from '#domain/program/states';
import type { ReminderVocabulary } from '#domain/reminder/states';
import type { Opinion, Round, RoundVocabulary } from '#domain/round/states';
import type { Touches } from './law.js';

const nothing = (): readonly string[] => [];
const theTopic = ({ topic }: { readonly topic: string }) => [`topic/${topic}`];
const theRemark = ({ remark }: { readonly remark: string }) => [`remark/${remark}`];
const theOpinion = ({ opinion }: { readonly opinion: string }) => [`opinion/${opinion}`];
const theAttendance = ({ attendance }: { readonly attendance: string }) => [`attendance/${attendance}`];
const theAgendaItem = ({ agendaItem }: { readonly agendaItem: string }) => [`agendaItem/${agendaItem}`];
const theSeat = ({ seat }: { readonly seat: string }) => [`seat/${seat}`];
const thePost = ({ post }: { readonly post: string }) => [`post/${post}`];

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
};

/** A meeting: the roll and the agenda. */
export const meetingTouches: Touches<MeetingVocabulary> = {
  MeetingConvened: nothing,
  MemberArrived: theAttendance,
  MemberLeft: theAttendance,
  MeetingOpened: nothing,
  MemberRecused: theAgendaItem,
  NoObjectionRecorded: theAgendaItem,
  MotionCarried: theAgendaItem,
  MotionRejected: theAgendaItem,
  MotionHeldOver: theAgendaItem,
  RollStated: nothing,
  MeetingClosed: nothing,
  MeetingCancelled: nothing,
};

/** An organization: its departments and posts. */
export const organizationTouches: Touches<OrganizationVocabulary> = {
  OrganizationEstablished: nothing,
  DepartmentAdded: ({ id }) => [`department/${id}`],
  ReleaseSet: ({ department }) => [`department/${department}`],
  PostAdded: ({ id }) => [`post/${id}`],
  HolderAppointed: thePost,
  HoldingEnded: thePost,
  RulePackApplied: nothing,
};

/** A committee: its seats. */
export const committeeTouches: Touches<CommitteeVocabulary> = {
  CommitteeEstablished: nothing,
  SeatAdded: ({ id }) => [`seat/${id}`],
  SeatFilled: theSeat,
  SeatVacated: theSeat,
  ActingChairNamed: theSeat,
  RulesAdopted: nothing,
};

/** A program has no items. */
export const programTouches: Touches<ProgramVocabulary> = {
  ProgramIntroduced: nothing,
  ProgramMoved: nothing,
  ProgramAbolished: nothing,
};

/** A plan: a program placed under a strategy leaves the strategy as it is. */
export const planTouches: Touches<PlanVocabulary> = {
  PlanDrafted: nothing,
  StrategyAdded: ({ id }) => [`strategy/${id}`],
  ProgramPlaced: nothing,
  PlanPutInForce: nothing,
};

/** A reminder has no items. */
export const reminderTouches: Touches<ReminderVocabulary> = { ReminderNoted: nothing };

function questionOf(round: Round, remark: string): readonly string[] {
  const question = round.status === 'none' ? undefined : round.remarks[remark]?.inReplyTo;
  return question === undefined ? [] : [`remark/${question}`];
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
