// How the commands of a round stand on the page: which come first, and which answer something owed.
import type { CommandTypeOf } from '#contract/wire';
import type { OfferView } from '#contract/views';
import type { ObligationKind } from '#domain/obligations';
import type { PanelAddress } from '../address.js';

/** What a person can ask of a round; that a program's owner moved is noted by the house itself. */
export type RoundCommandName = Exclude<CommandTypeOf<'round'>, 'NoteOwner'>;

/** `main`: the next step; `front`: often; `behind`: in the menu. */
export const standingOf: Readonly<Record<RoundCommandName, 'main' | 'front' | 'behind'>> = {
  OpenRound: 'main',
  SubmitAssessment: 'main',
  ProposeChange: 'main',
  ProposeNoChange: 'front',
  WaiveSubmission: 'behind',
  SubmitRemark: 'front',
  EnterRemark: 'front',
  CorrectRemark: 'behind',
  WithdrawRemark: 'behind',
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
};

/** What answers each thing owed, the likeliest first; empty where only looking helps, and for what a cycle waits for. */
const answersTo: Readonly<Record<ObligationKind, readonly RoundCommandName[]>> = {
  submission: ['SubmitAssessment', 'ProposeChange', 'ProposeNoChange'],
  remarks: [],
  'close-intake': ['CloseIntake'],
  consolidate: ['SendOpinions'],
  reply: ['ReplyToQuestion'],
  answer: ['GiveResponse'],
  release: ['ReleaseResponse'],
  transfer: ['ApproveTransfer'],
  agree: ['AgreeChange'],
  settle: ['SettleOpinion'],
  conclude: ['ConcludeRound'],
  'follow-up': [],
  check: [],
  resolve: [],
  'begin-plan-change': [],
  deliberate: [],
  'legal-step': [],
  stuck: [],
  'begin-adoption': [],
  'close-cycle': [],
  'draft-plan': [],
  'deliberate-plan': [],
  'report-plan': [],
  'approve-plan': [],
  'submit-plan': [],
  'put-in-force': [],
  'report-results': [],
};

/** What cannot be taken back: it is foretold, and its button says so. */
const grave: readonly RoundCommandName[] = [
  'CloseIntake',
  'SendOpinions',
  'SettleWithoutObjection',
  'RecordOpen',
  'ConcludeRound',
  'CancelRound',
];

/** Whether a name is that of a command which a person can ask of a round. */
export function isRoundCommand(name: string): name is RoundCommandName {
  return Object.hasOwn(standingOf, name);
}

/** The panel that answers something owed, among what is offered; undefined where nothing of it is. */
export function panelFor(
  { show, on, item }: PanelAddress,
  allowed: readonly OfferView[],
): PanelAddress | undefined {
  if (!isOwed(show)) return { show, on, item };
  const offers = answersTo[show].flatMap((command) =>
    allowed.filter(
      (offer) =>
        offer.command === command && (offer.on === 'stream' || (offer.on === on && offer.item === item)),
    ),
  );
  const [offer] = offers;
  return offer && { show: offer.command, on: offer.on, item: offer.item };
}

function isOwed(show: string): show is ObligationKind {
  return Object.hasOwn(answersTo, show);
}

/** Whether what a command does cannot be taken back. */
export function isGrave(command: RoundCommandName): boolean {
  return grave.includes(command);
}
