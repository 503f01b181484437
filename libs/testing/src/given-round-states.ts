// One round at every stage, with things in it in every state they can be in: what tests that try everything are tried on.
import { roundStream } from '#domain/round/table';
import { played, type Ask } from './given.js';
import {
  anotherMember,
  theChair,
  theHeadOf,
  theMeeting,
  theOfficerOf,
  theSecretary,
} from './given-actors.js';
import {
  aPromise,
  aRefusal,
  asksForAction,
  asksForChange,
  asksNothing,
  everythingSubmitted,
  moreTeaching,
  roundOpened,
  type Happened,
} from './given-round.js';
import type { RoundVocabulary } from '#domain/round/states';
import type { Answer, RoundCommand, Wording } from '#domain/round/words';
import { theMemberOfficer } from './law-worlds.js';
import { fileNumbered } from './samples-files.js';

type Asked = Ask<RoundVocabulary>;

const tourism = theOfficerOf('tourism');
const tourismHead = theHeadOf('tourism');

const remark = (id: string, topic: string, kind: 'opinion' | 'question' = 'opinion'): RoundCommand => ({
  type: 'SubmitRemark',
  id,
  topic,
  kind,
  text: `Remark ${id}`,
});
const issue = (id: string, topic: string, wording: Wording = asksNothing, remarks: string[] = []): Asked => [
  theSecretary,
  { type: 'IssueOpinion', id, topic, wording, remarks },
];
const give = (opinion: string, answer: Answer = aRefusal): RoundCommand => ({
  type: 'GiveResponse',
  opinion,
  answer,
  text: `Answer to ${opinion}`,
});
const enter = (opinion: string, answer?: Answer): RoundCommand => ({
  type: 'EnterResponse',
  opinion,
  text: `Answer to ${opinion}`,
  source: { place: 'Attachment 1, row 3' },
  ...(answer && { answer }),
});
const settle = (opinion: string): RoundCommand => ({ type: 'SettleOpinion', opinion });
const askAgain = (opinion: string): RoundCommand => ({ type: 'AskAgain', opinion, reason: 'No date' });

/** The floor is open; one submission is missing; there are remarks of every kind, and opinions already. */
export const atCollecting: readonly Happened[] = played(
  roundStream,
  [
    roundOpened(),
    ...everythingSubmitted.filter((event) => !('topic' in event && event.topic === 'market/midterm')),
  ],
  [theMemberOfficer, remark('r-own', 'heritage/midterm')],
  [theMemberOfficer, remark('q-own', 'heritage/midterm', 'question')],
  [anotherMember, remark('q-strategy', 's-1/midterm', 'question')],
  [anotherMember, remark('r-taken', 'heritage/change')],
  [anotherMember, remark('r-withdrawn', 'heritage/change')],
  [anotherMember, { type: 'WithdrawRemark', remark: 'r-withdrawn', reason: 'Mistake' }],
  [
    theSecretary,
    { type: 'EnterRemark', id: 'r-said', topic: 'market/change', kind: 'opinion', text: 'Remark r-said' },
  ],
  [
    theSecretary,
    { type: 'EnterRemark', id: 'q-said', topic: 'market/change', kind: 'question', text: 'Remark q-said' },
  ],
  [theMemberOfficer, { type: 'AttachToRemark', remark: 'r-own', file: fileNumbered(1) }],
  issue('o-issued', 'heritage/midterm'),
  issue('o-withdrawn', 'heritage/midterm'),
  [theSecretary, { type: 'WithdrawOpinion', opinion: 'o-withdrawn', reason: 'Twice' }],
);

/** The intake is closed, and one submission never came. */
export const atConsolidating: readonly Happened[] = played(roundStream, atCollecting, [
  theSecretary,
  { type: 'CloseIntake' },
]);

/** Opinions on heritage that will be led through every state, each named after the state it comes to. */
const course: readonly Asked[] = [
  issue('o-sent', 'heritage/midterm', asksForAction, ['q-own']),
  issue('o-again', 'heritage/midterm', asksForAction, ['q-own']),
  issue('o-transfer', 'heritage/midterm'),
  issue('o-waiting', 'heritage/midterm'),
  issue('o-found', 'heritage/midterm'),
  issue('o-entered', 'heritage/midterm'),
  issue('o-answered', 'heritage/midterm'),
  issue('o-offered', 'heritage/change', asksForChange, ['r-taken']),
  issue('o-agreed', 'heritage/change', asksForChange, ['r-taken']),
  issue('o-settled', 'heritage/midterm', asksForAction, ['q-own']),
  issue('o-open', 'heritage/midterm'),
  issue('o-taken-back', 'heritage/midterm'),
  issue('o-strategy', 's-1/midterm'),
  issue('o-market', 'market/change', { phrase: 'agreeToChange' }),
  [theSecretary, { type: 'SendOpinions' }],
];
const aChange: Answer = { disposition: 'accepted', proof: { kind: 'changes', changes: [moreTeaching] } };

/** Opinions went out, and nothing is agreed or settled yet. */
export const atSent: readonly Happened[] = played(
  roundStream,
  atConsolidating,
  ...course,
  [tourismHead, give('o-answered')],
  [tourismHead, give('o-offered', aChange)],
);

/** Answers are due: opinions and topics in every state, two topics reopened. */
export const atAnswering: readonly Happened[] = played(
  roundStream,
  atConsolidating,
  ...course,
  [tourismHead, give('o-again')],
  [theChair, askAgain('o-again')],
  [tourism, { type: 'RequestTransfer', opinion: 'o-transfer', to: 'culture', reason: 'Not ours' }],
  [tourism, give('o-waiting')],
  [theSecretary, enter('o-found')],
  [theSecretary, enter('o-entered', aRefusal)],
  [tourism, { type: 'AttachToAnswer', opinion: 'o-waiting', file: fileNumbered(2) }],
  [tourismHead, give('o-answered')],
  [tourismHead, { type: 'AttachToAnswer', opinion: 'o-answered', file: fileNumbered(3) }],
  [tourismHead, give('o-offered', aChange)],
  [tourismHead, give('o-agreed', aChange)],
  [theChair, { type: 'AgreeChange', opinion: 'o-agreed' }],
  [tourismHead, give('o-settled', aPromise)],
  [theMeeting, settle('o-settled')],
  [theChair, { type: 'RecordOpen', opinion: 'o-open', reason: 'Later' }],
  [theSecretary, { type: 'WithdrawOpinion', opinion: 'o-taken-back', reason: 'Twice' }],
  [
    theChair,
    {
      type: 'ReopenTopic',
      topic: 'market/change',
      opinionsDue: '2021-08-25',
      answersDue: '2021-09-10',
      reason: 'New figures',
    },
  ],
  [
    theChair,
    {
      type: 'ReopenTopic',
      topic: 's-1/change',
      opinionsDue: '2021-08-25',
      answersDue: '2021-09-10',
      reason: 'New figures',
    },
  ],
  issue('o-late', 'market/change'),
  [theMemberOfficer, remark('r-late', 's-1/change')],
  [anotherMember, remark('q-late', 's-1/change', 'question')],
);

/** Every opinion is over, and the chair has only to conclude. */
export const atTheEnd: readonly Happened[] = played(
  roundStream,
  atConsolidating,
  ...course,
  ...[
    'o-issued',
    'o-sent',
    'o-again',
    'o-transfer',
    'o-waiting',
    'o-found',
    'o-entered',
    'o-answered',
    'o-offered',
    'o-agreed',
    'o-open',
    'o-strategy',
    'o-market',
  ].map((opinion): Asked => [theMeeting, { type: 'RecordOpen', opinion, reason: 'Later' }]),
  [tourismHead, give('o-settled', aPromise)],
  [theChair, settle('o-settled')],
  [theSecretary, { type: 'WithdrawOpinion', opinion: 'o-taken-back', reason: 'Twice' }],
);

/** The round is over. */
export const atConcluded: readonly Happened[] = played(roundStream, atTheEnd, [
  theChair,
  { type: 'ConcludeRound' },
]);

/** The round was called off before anything was agreed or settled. */
export const atCancelled: readonly Happened[] = played(roundStream, atSent, [
  theChair,
  { type: 'CancelRound', reason: 'The plan was taken back' },
]);
