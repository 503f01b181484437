// How the commands that people ask stand on the page: which come first, and which answer something owed.
import type { CommandTypeOf } from '#contract/wire';
import type { OfferView } from '#contract/views';
import type { ObligationKind } from '#domain/obligations';
import type { PanelAddress } from '../address.js';

/** What a person can ask of a round; that a program's owner moved is noted by the house itself. */
export type RoundCommandName = Exclude<CommandTypeOf<'round'>, 'NoteOwner'>;

/** What a person can ask of a cycle; the rest is carried over from rounds, meetings, programs and plans by the house itself. */
export type CycleCommandName = Exclude<
  CommandTypeOf<'cycle'>,
  | 'NoteRound'
  | 'NoteConclusion'
  | 'NoteCancellation'
  | 'RecordDeliberation'
  | 'NoteRevision'
  | 'NoteStuck'
  | 'TakeOver'
  | 'NoteAdoption'
>;

/** What a person can ask of a plan; the rest is carried over from cycles, meetings and programs by the house itself. */
export type PlanCommandName = Exclude<
  CommandTypeOf<'plan'>,
  | 'NoteReviewer'
  | 'AwaitPart'
  | 'ReceivePart'
  | 'NoteRevision'
  | 'NoteProgram'
  | 'NoteAbolition'
  | 'NoteDay'
  | 'NoteChecklist'
  | 'RecordDeliberation'
  | 'NoteSuccessor'
>;

/** What is reported of a program, on the page of its figures. */
const reportCommands = [
  'ReportResult',
  'CorrectResult',
  'ConfirmResult',
  'WithdrawResult',
  'AttachToResult',
  'DetachFromResult',
  'RecordSpending',
  'CorrectSpending',
  'SetSchedule',
  'LogEntry',
  'CorrectEntry',
  'StrikeEntry',
  'JudgeStanding',
  'LiftJudgement',
  'CheckQuarter',
  'StateFigure',
  'RecallFigure',
  'GiveReason',
] as const satisfies readonly CommandTypeOf<'program'>[];
export type ReportCommandName = (typeof reportCommands)[number];

/** What a person can ask of a program; plans and cycles do the rest. */
export type ProgramCommandName = Exclude<
  CommandTypeOf<'program'>,
  'AdoptFigures' | 'NoteReview' | 'ReviseProgram' | 'EndProgram'
>;

/** What a person can ask of a meeting. */
export type MeetingCommandName = CommandTypeOf<'meeting'>;

/** What a person can ask of an organization; it is established before anybody has a page, from the first page of all. */
export type OrganizationCommandName = Exclude<CommandTypeOf<'organization'>, 'EstablishOrganization'>;
/** What a person can ask of a committee; the house itself notes which meetings it has, and which days are off. */
export type CommitteeCommandName = Exclude<
  CommandTypeOf<'committee'>,
  'NoteMeeting' | 'ReopenRequests' | 'NoteDay'
>;
/** What a person can ask of a final paper, where the paper is taken. */
export type PaperCommandName = CommandTypeOf<'paper'>;

/** What a person can ask of a file that is taken in; what became of its rows is noted by the house itself. */
export type IntakeCommandName = Exclude<CommandTypeOf<'intake'>, 'NoteOutcomes' | 'NoteReversals'>;

/** A command that has a form here. */
export type AskedCommandName =
  | RoundCommandName
  | CycleCommandName
  | PlanCommandName
  | ProgramCommandName
  | MeetingCommandName
  | OrganizationCommandName
  | CommitteeCommandName
  | PaperCommandName
  | IntakeCommandName;

/** `main`: the next step; `front`: often; `behind`: in the menu; `page`: on a page of its own, and nowhere else. */
export const standingOf: Readonly<Record<AskedCommandName, 'main' | 'front' | 'behind' | 'page'>> = {
  OpenRound: 'main',
  SubmitAssessment: 'main',
  ProposeChange: 'main',
  ProposeNoChange: 'front',
  WaiveSubmission: 'behind',
  SubmitRemark: 'front',
  EnterRemark: 'front',
  CorrectRemark: 'behind',
  WithdrawRemark: 'behind',
  AttachToRemark: 'behind',
  DetachFromRemark: 'behind',
  AttachToAnswer: 'behind',
  DetachFromAnswer: 'behind',
  AttachToResult: 'behind',
  DetachFromResult: 'behind',
  AttachToMinutes: 'front',
  DetachFromMinutes: 'behind',
  ReplyToQuestion: 'main',
  CloseIntake: 'main',
  IssueOpinion: 'front',
  CorrectOpinion: 'behind',
  WithdrawOpinion: 'behind',
  SendOpinions: 'main',
  RequestTransfer: 'behind',
  ApproveTransfer: 'main',
  DeclineTransfer: 'front',
  AddContribution: 'front',
  GiveResponse: 'main',
  EnterResponse: 'behind',
  WithdrawEntered: 'behind',
  CorrectResponse: 'behind',
  WithdrawResponse: 'behind',
  ReleaseResponse: 'main',
  ReturnResponse: 'front',
  AskAgain: 'front',
  AgreeChange: 'main',
  SettleOpinion: 'main',
  SettleWithoutObjection: 'main',
  RecordOpen: 'behind',
  ExtendDeadlines: 'behind',
  ReopenTopic: 'behind',
  CloseReopenedTopic: 'behind',
  ConcludeRound: 'main',
  CancelRound: 'behind',
  PublishRound: 'page',
  WithdrawPublication: 'behind',
  OpenCycle: 'main',
  BeginPlanChange: 'main',
  RecordStep: 'main',
  RetryChange: 'main',
  PostponeChange: 'behind',
  DropChange: 'behind',
  ReportFollowUp: 'main',
  CheckFollowUp: 'front',
  ResolveOwed: 'front',
  CarryOwed: 'behind',
  BeginAdoption: 'main',
  CloseCycle: 'main',
  DraftPlan: 'main',
  SetBodies: 'behind',
  AddStrategy: 'front',
  PlaceProgram: 'front',
  SetLine: 'front',
  LeaveOut: 'behind',
  AssignPart: 'behind',
  TakeInChange: 'main',
  TakeInDeferred: 'main',
  DeclineDeferred: 'front',
  CarryDeferred: 'front',
  AnnounceHearing: 'front',
  RecordComment: 'front',
  FillChecklist: 'front',
  SetDisclosure: 'front',
  ReplyToComment: 'main',
  SubmitDraft: 'main',
  SendBack: 'behind',
  RecordReport: 'main',
  StartApproval: 'main',
  RecordSignature: 'main',
  FinishApproval: 'main',
  RecordSubmission: 'main',
  PutInForce: 'main',
  DraftCorrection: 'front',
  DropCorrection: 'behind',
  ClosePlan: 'main',
  PublishPlan: 'behind',
  ConveneMeeting: 'main',
  SendNotice: 'main',
  MoveMeeting: 'behind',
  AmendAgenda: 'behind',
  ReplyToNotice: 'front',
  AnswerInWriting: 'main',
  RecordArrival: 'main',
  RecordDeparture: 'behind',
  OpenMeeting: 'main',
  TakeVote: 'main',
  RecordNoObjection: 'front',
  RecordRecusal: 'front',
  HoldOver: 'front',
  StateRoll: 'behind',
  CloseMeeting: 'main',
  CancelMeeting: 'behind',
  TakeBackArrival: 'behind',
  NamePresider: 'behind',
  AdmitAttendee: 'front',
  DismissAttendee: 'front',
  RecordGist: 'front',
  SetNextDate: 'front',
  WriteMinutes: 'main',
  CorrectMinutes: 'front',
  ConfirmMinutes: 'main',
  IntroduceProgram: 'main',
  StateYear: 'front',
  RenameProgram: 'behind',
  MoveProgram: 'behind',
  AbolishProgram: 'behind',
  ReportResult: 'front',
  CorrectResult: 'front',
  ConfirmResult: 'main',
  WithdrawResult: 'behind',
  RecordSpending: 'front',
  CorrectSpending: 'front',
  SetSchedule: 'front',
  LogEntry: 'front',
  CorrectEntry: 'behind',
  StrikeEntry: 'behind',
  JudgeStanding: 'front',
  LiftJudgement: 'behind',
  CheckQuarter: 'front',
  StateFigure: 'front',
  RecallFigure: 'behind',
  GiveReason: 'front',
  AddDepartment: 'front',
  SetRelease: 'behind',
  SetContact: 'behind',
  RenameDepartment: 'behind',
  EndDepartment: 'behind',
  AddPost: 'front',
  AppointHolder: 'main',
  HandOverPost: 'front',
  NameDeputy: 'behind',
  EndDeputy: 'front',
  RenamePost: 'behind',
  EndHolding: 'behind',
  ApplyRulePack: 'front',
  DeclareHoliday: 'front',
  RevokeHoliday: 'behind',
  SetChecklist: 'front',
  DefineCycleKind: 'front',
  TakeCycleKind: 'front',
  EstablishCommittee: 'main',
  AddSeat: 'front',
  RenameSeat: 'behind',
  FillSeat: 'main',
  VacateSeat: 'behind',
  NameActingChair: 'behind',
  AdoptRules: 'front',
  SetStages: 'front',
  SetMeetingSeries: 'front',
  EndMeetingSeries: 'behind',
  RequestMeeting: 'front',
  WithdrawRequest: 'front',
  MakeFinal: 'page',
  RegisterPaper: 'page',
  WithdrawPaper: 'page',
  BeginIntake: 'page',
  UndoIntake: 'page',
};

/** What answers each thing owed, the likeliest first; empty where only looking helps, or a meeting. */
const answersTo: Readonly<Record<ObligationKind, readonly AskedCommandName[]>> = {
  submission: ['SubmitAssessment', 'ProposeChange', 'ProposeNoChange'],
  remarks: [],
  'close-intake': ['CloseIntake'],
  consolidate: ['SendOpinions'],
  reply: ['ReplyToQuestion'],
  answer: ['GiveResponse'],
  release: ['ReleaseResponse', 'ReturnResponse'],
  prove: ['GiveResponse'],
  transfer: ['ApproveTransfer', 'DeclineTransfer'],
  agree: ['AgreeChange'],
  settle: ['SettleOpinion'],
  conclude: ['ConcludeRound'],
  'follow-up': ['ReportFollowUp'],
  check: ['CheckFollowUp'],
  resolve: ['ResolveOwed', 'CarryOwed'],
  'begin-plan-change': ['BeginPlanChange'],
  deliberate: [],
  'legal-step': ['RecordStep'],
  stuck: ['RetryChange', 'PostponeChange', 'DropChange'],
  'begin-adoption': ['BeginAdoption'],
  'close-cycle': ['CloseCycle'],
  'draft-plan': ['SubmitDraft'],
  'deliberate-plan': [],
  'report-plan': ['RecordReport'],
  'approve-plan': ['StartApproval', 'RecordSignature', 'FinishApproval'],
  'submit-plan': ['RecordSubmission'],
  'put-in-force': ['PutInForce'],
  'report-results': ['ClosePlan'],
  'write-minutes': ['WriteMinutes'],
  'confirm-minutes': ['ConfirmMinutes'],
  convene: [],
  'send-notice': ['SendNotice'],
  'answer-in-writing': ['AnswerInWriting'],
  'count-answers': [],
  'hold-review': [],
  'publish-round': [],
  'report-result': ['ReportResult'],
  'check-quarter': ['CheckQuarter'],
};

/** What cannot be taken back: it is foretold, and its button says so. */
const grave: readonly string[] = [
  'CloseIntake',
  'SendOpinions',
  'SettleWithoutObjection',
  'RecordOpen',
  'ConcludeRound',
  'CancelRound',
  'PublishRound',
  'BeginPlanChange',
  'DropChange',
  'BeginAdoption',
  'CloseCycle',
  'PutInForce',
  'DropCorrection',
  'ClosePlan',
  'RegisterPaper',
  'WithdrawPaper',
  'PublishPlan',
  'AbolishProgram',
  'EndDepartment',
  'HandOverPost',
  'RecordNoObjection',
  'TakeVote',
  'HoldOver',
  'CloseMeeting',
  'CancelMeeting',
  'ConfirmMinutes',
];

/** Whether a name is that of a command which has a form here. */
export function isAsked(name: string): name is AskedCommandName {
  return Object.hasOwn(standingOf, name);
}

/** The panel that answers something owed, among what is offered; undefined where nothing of it is. */
export function panelFor(address: PanelAddress, allowed: readonly OfferView[]): PanelAddress | undefined {
  const [panel] = isOwed(address.show) ? panelsFor(address, address.show, allowed) : [address];
  return panel;
}

/** The panels that answer the same thing owed otherwise. */
export function otherPanelsFor(
  address: PanelAddress,
  allowed: readonly OfferView[],
): readonly PanelAddress[] {
  return isOwed(address.show) ? panelsFor(address, address.show, allowed).slice(1) : [];
}

function panelsFor(
  { on, item, of }: PanelAddress,
  owed: ObligationKind,
  allowed: readonly OfferView[],
): readonly PanelAddress[] {
  return answersTo[owed]
    .flatMap((command) =>
      allowed.filter(
        (offer) =>
          offer.command === command && (offer.on === 'stream' || (offer.on === on && offer.item === item)),
      ),
    )
    .map((offer) => ({
      show: offer.command,
      on: offer.on,
      item: offer.item,
      ...(of !== undefined && offer.on === 'stream' && { of }),
    }));
}

function isOwed(show: string): show is ObligationKind {
  return Object.hasOwn(answersTo, show);
}

/** Whether a command reports something of a program. */
export function isReport(command: string): command is ReportCommandName {
  return reportCommands.some((each) => each === command);
}

/** Whether what a command does cannot be taken back. */
export function isGrave(command: string): boolean {
  return grave.includes(command);
}
