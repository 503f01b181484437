// How much each request weighs in the random years: so that rounds conclude, changes are deliberated, and plans come into force.
import type { StreamName } from '#domain/between/streams';
import { nextStep } from '#domain/cycle/facts';
import type { HouseOfYears } from './years-house.js';

interface Weighed {
  readonly stream: StreamName;
  readonly id: string;
  readonly command: string;
  readonly item: string;
}

/** By stream and command; 1 where nothing is said. What undoes or repeats weighs little, what carries the year on weighs much. */
const usual: Readonly<Record<string, number>> = {
  'round SubmitAssessment': 4,
  'round ProposeChange': 5,
  'round WaiveSubmission': 0.5,
  'round CorrectRemark': 0.05,
  'round WithdrawRemark': 0.05,
  'round ReplyToQuestion': 0.2,
  'round CorrectOpinion': 0.05,
  'round WithdrawOpinion': 0.05,
  'round RequestTransfer': 0.1,
  'round ApproveTransfer': 4,
  'round AddContribution': 0.05,
  'round GiveResponse': 6,
  'round EnterResponse': 0.05,
  'round WithdrawEntered': 0.02,
  'round CorrectResponse': 0.05,
  'round WithdrawResponse': 0.05,
  'round ReleaseResponse': 6,
  'round ReturnResponse': 0.3,
  'round AskAgain': 0.1,
  'round AgreeChange': 4,
  'round SettleOpinion': 3,
  'round SettleWithoutObjection': 1,
  'round RecordOpen': 0.1,
  'round ExtendDeadlines': 0.05,
  'round ReopenTopic': 0.03,
  'round CloseReopenedTopic': 4,
  'round AttachToRemark': 0.02,
  'round DetachFromRemark': 0.02,
  'round AttachToAnswer': 0.02,
  'round DetachFromAnswer': 0.02,
  'round ConcludeRound': 20,
  'round CancelRound': 0.03,
  'round PublishRound': 0.05,
  'round WithdrawPublication': 0.05,
  'meeting ConveneMeeting': 8,
  'meeting RecordArrival': 20,
  'meeting OpenMeeting': 20,
  'meeting RecordDeparture': 0.1,
  'meeting RecordRecusal': 0.1,
  'meeting RecordNoObjection': 15,
  'meeting TakeVote': 15,
  'meeting HoldOver': 0.2,
  'meeting StateRoll': 0.05,
  'meeting CloseMeeting': 15,
  'meeting CancelMeeting': 0.1,
  'meeting SendNotice': 0.3,
  'meeting MoveMeeting': 0.02,
  'meeting AmendAgenda': 0.02,
  'meeting ReplyToNotice': 0.02,
  'meeting TakeBackArrival': 0.03,
  'meeting NamePresider': 0.03,
  'meeting AdmitAttendee': 0.05,
  'meeting DismissAttendee': 0.05,
  'meeting RecordGist': 0.05,
  'meeting SetNextDate': 0.05,
  'meeting WriteMinutes': 0.5,
  'meeting CorrectMinutes': 0.02,
  'meeting AttachToMinutes': 0.02,
  'meeting DetachFromMinutes': 0.02,
  'cycle OpenCycle': 0.2,
  'cycle BeginPlanChange': 3,
  'cycle RecordStep': 15,
  'cycle RetryChange': 3,
  'cycle PostponeChange': 0.2,
  'cycle DropChange': 0.1,
  'cycle ReportFollowUp': 0.2,
  'cycle CheckFollowUp': 0.3,
  'cycle ResolveOwed': 0.08,
  'plan SetBodies': 0.1,
  'plan AddStrategy': 0.05,
  'plan PlaceProgram': 0.2,
  'plan LeaveOut': 0.2,
  'plan AssignPart': 0.05,
  'plan TakeInChange': 5,
  'plan DropChange': 0.1,
  'plan TakeInDeferred': 5,
  'plan DeclineDeferred': 3,
  'plan CarryDeferred': 3,
  'plan AnnounceHearing': 0.3,
  'plan RecordComment': 0.3,
  'plan ReplyToComment': 8,
  'plan SubmitDraft': 10,
  'plan SendBack': 0.3,
  'plan RecordReport': 15,
  'plan StartApproval': 15,
  'plan RecordSignature': 20,
  'plan FinishApproval': 20,
  'plan RecordSubmission': 15,
  'plan PutInForce': 20,
  'plan DraftCorrection': 0.1,
  'plan DropCorrection': 0.3,
  'plan ClosePlan': 2,
  'plan PublishPlan': 0.3,
  'plan WithdrawPublication': 0.3,
  'organization DeclareHoliday': 0.02,
  'organization RevokeHoliday': 0.01,
  'program IntroduceProgram': 0.02,
  'program StateYear': 0.02,
  'program RenameProgram': 0.03,
  'program MoveProgram': 0.05,
  'program AbolishProgram': 0.02,
};

/** How much a request weighs today. */
export function weightOf(option: Weighed, house: HouseOfYears): number {
  const { stream, id, command, item } = option;
  const key = `${stream} ${command}`;
  const month = Number(house.today.slice(5, 7));
  switch (key) {
    case 'round OpenRound':
      if (!takesRounds(house, item)) return 0.01;
      return month >= 3 && month <= 8 && !hasRounds(house, item) ? 4 : 0.05;
    case 'round SubmitRemark':
    case 'round EnterRemark':
      return hasRemark(house, id, item) ? 0.02 : 1;
    case 'round CloseIntake':
      return readyToClose(house, id) ? 8 : 0.1;
    case 'round IssueOpinion':
      return hasOpinion(house, id, item) ? 0.15 : 3;
    case 'round SendOpinions':
      return isConsolidated(house, id) ? 8 : 0.2;
    case 'cycle BeginAdoption':
      if (isOvertaking(house, id)) return 40;
      return isDue(house, id) ? 6 : 0.02;
    case 'cycle CloseCycle':
      if (isOvertaking(house, id)) return 40;
      return isDue(house, id) ? 8 : 0.05;
    case 'cycle CarryOwed':
      return house.now('cycle', id).status === 'adopted' ? 1 : 0.03;
    case 'plan DraftPlan':
      return month >= 9 || isLate(house, item) ? 5 : 0.05;
    case 'plan DropChange':
      return isConflicting(house, id, item) ? 1 : 0.05;
    case 'plan SetLine':
      return hasConflicts(house, id) ? 2 : 0.3;
    case 'plan AnnounceHearing':
      return hasHearing(house, id, item) ? 0.02 : 6;
    case 'cycle PostponeChange':
    case 'cycle DropChange':
      return isStuck(house, id, item) ? 2 : (usual[key] ?? 1);
    default:
      return usual[key] ?? 1;
  }
}

/** Whether the committee is at a round already, or has had two this year. */
function hasRounds(house: HouseOfYears, committee: string): boolean {
  const rounds = [...house.all('round').values()].filter(
    (round) =>
      round.status !== 'none' &&
      round.committee === committee &&
      round.scope.year === Number(house.today.slice(0, 4)),
  );
  return rounds.length > 1 || rounds.some(({ status }) => status !== 'concluded' && status !== 'cancelled');
}

/** Whether no cycle of the committee is on its way to the next plan; asked for all the same now and then, and refused. */
function takesRounds(house: HouseOfYears, committee: string): boolean {
  return ![...house.all('cycle').values()].some(
    (cycle) => cycle.status === 'adoption' && cycle.committee === committee,
  );
}

/** Whether every topic that takes opinions has one. */
function isConsolidated(house: HouseOfYears, id: string): boolean {
  const round = house.now('round', id);
  return (
    round.status !== 'none' &&
    Object.values(round.topics).every(
      ({ id: topic, status }) => status === 'abolished' || hasOpinion(house, id, topic),
    )
  );
}

function hasRemark(house: HouseOfYears, id: string, topic: string): boolean {
  const round = house.now('round', id);
  return round.status !== 'none' && Object.values(round.remarks).some((each) => each.topic === topic);
}

function readyToClose(house: HouseOfYears, id: string): boolean {
  const round = house.now('round', id);
  return round.status !== 'none' && Object.values(round.topics).every(({ status }) => status !== 'awaiting');
}

function hasOpinion(house: HouseOfYears, id: string, topic: string): boolean {
  const round = house.now('round', id);
  return round.status !== 'none' && Object.values(round.opinions).some((each) => each.topic === topic);
}

/** Whether it is autumn of the cycle's year, or later. */
function isDue(house: HouseOfYears, id: string): boolean {
  const cycle = house.now('cycle', id);
  return cycle.status !== 'none' && house.today >= `${cycle.year}-09-01`;
}

/** Whether a round was opened in that very moment, and the cycle does not know of it yet. */
function isOvertaking(house: HouseOfYears, id: string): boolean {
  const cycle = house.now('cycle', id);
  if (cycle.status === 'none') return false;
  return [...house.all('round')].some(
    ([roundId, round]) =>
      round.status === 'collecting' &&
      round.committee === cycle.committee &&
      round.plan === cycle.plan &&
      !Object.hasOwn(cycle.rounds, roundId),
  );
}

function isLate(house: HouseOfYears, basis: string): boolean {
  const plan = house.now('plan', basis);
  return plan.status !== 'none' && house.today > `${plan.lastYear}-12-31`;
}

function hasConflicts(house: HouseOfYears, id: string): boolean {
  const plan = house.now('plan', id);
  return plan.status !== 'none' && Object.values(plan.changes).some(({ status }) => status === 'conflicting');
}

function isConflicting(house: HouseOfYears, id: string, change: string): boolean {
  const plan = house.now('plan', id);
  return plan.status !== 'none' && plan.changes[change]?.status === 'conflicting';
}

function hasHearing(house: HouseOfYears, id: string, edition: string): boolean {
  const plan = house.now('plan', id);
  return plan.status !== 'none' && plan.editions[edition]?.hearing !== undefined;
}

function isStuck(house: HouseOfYears, id: string, item: string): boolean {
  const cycle = house.now('cycle', id);
  const change = cycle.status === 'none' ? undefined : cycle.changes[item];
  return (
    change?.status === 'stuck' ||
    (cycle.status === 'planChange' && change !== undefined && isWaitingLong(house, id, item))
  );
}

/** A change that nobody has deliberated on although its year is over. */
function isWaitingLong(house: HouseOfYears, id: string, item: string): boolean {
  const cycle = house.now('cycle', id);
  const change = cycle.status === 'planChange' ? cycle.changes[item] : undefined;
  return (
    cycle.status === 'planChange' &&
    change !== undefined &&
    nextStep(cycle, change) !== undefined &&
    house.today > `${cycle.year}-12-31`
  );
}
