// The rules of a review round: each looks at what its row allows and gives its row's event, or says why not.
import type { Actor } from '../actor.js';
import { answersFor, isSameAddressee } from '../agreed.js';
import { canonicalDecimal } from '../decimal.js';
import type { Door } from '../gate/gate.js';
import type { IsoDate, OpinionId, TopicId } from '../ids.js';
import {
  firstRefusal,
  needsAmount,
  needsComingDate,
  needsDistinct,
  needsNewId,
  needsOrder,
  needsSome,
  needsText,
} from '../payload.js';
import { needsFile } from '../files.js';
import { paragraphOf, saidOn } from '../paragraphs.js';
import { refuse, type Refusal } from '../refusals.js';
import { isByVote, tracksAllowed } from '../reviewing.js';
import { answersThemselves } from './casting.js';
import { changesOffered, isOver, programOf, proposalStands } from './facts.js';
import { canonicalAnswer, canonicalChanges, checkChanges } from './figures.js';
import { checkAnswer } from './proofs.js';
import type {
  CommandIs,
  EventIs,
  OnOpinion,
  OnRemark,
  OnRound,
  OnTopic,
  OpenedRound,
  Opinion,
  Response,
  Topic,
} from './states.js';
import type { Wording } from './words.js';

type Running = 'collecting' | 'consolidating' | 'answering';

// ── Opening ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A round opens with something to review, a deadline for opinions, and a later one for answers. */
export function openRound(
  at: { readonly actor: Actor },
  command: CommandIs<'OpenRound'>,
  door: Door,
): EventIs<'RoundOpened'> | Refusal {
  const { post } = at.actor;
  const { type: _, ...opened } = command;
  const wrong = firstRefusal(
    post.kind === 'seat' && post.committee === command.committee
      ? undefined
      : refuse('not-your-part', 'committee'),
    needsText(command.title, 'title'),
    needsSome(command.tracks, 'tracks'),
    needsDistinct(command.tracks, 'tracks'),
    needsTracksOfKind(command, door.today),
    needsComingDate(command.opinionsDue, 'opinionsDue', door.today),
    needsComingDate(command.answersDue, 'answersDue', door.today),
    needsOrder(command.opinionsDue, command.answersDue, 'answersDue'),
    needsSome(command.scope.programs, 'programs'),
  );
  return wrong ?? { type: 'RoundOpened', ...opened };
}

/** A jury that only judges changes opens no round of mid-term evaluation. */
function needsTracksOfKind(
  { tracks, scope }: Pick<CommandIs<'OpenRound'>, 'tracks' | 'scope'>,
  today: IsoDate,
): Refusal | undefined {
  const allowed = tracksAllowed(scope.rules, today);
  const strange = tracks.findIndex((track) => !allowed.includes(track));
  return strange === -1
    ? undefined
    : refuse('track-not-in-kind', `tracks[${strange}]`, { status: tracks[strange] ?? '' });
}

// ── The department's submission, before anyone speaks ───────────────────────────────────────────────────────────

/** Only a program's mid-term topic takes results and a self-assessment. */
export function takesAssessment({
  state,
  item,
}: OnTopic<'collecting', 'awaiting' | 'open'>): Refusal | undefined {
  return item.track === 'midterm' && item.subject.kind === 'program'
    ? notYetOpined(state, item)
    : refuse('item-not-ready', 'topic', { status: item.track });
}

/** Only a program's change topic takes a proposal. */
export function takesProposal({
  state,
  item,
}: OnTopic<'collecting', 'awaiting' | 'open'>): Refusal | undefined {
  return item.track === 'change' && item.subject.kind === 'program'
    ? notYetOpined(state, item)
    : refuse('item-not-ready', 'topic', { status: item.track });
}

/** What an opinion stands on can no longer move under it. */
function notYetOpined(state: OpenedRound, topic: Topic): Refusal | undefined {
  const opined = Object.values(state.opinions).some(
    (opinion) => opinion.topic === topic.id && opinion.status !== 'withdrawn',
  );
  return opined ? refuse('already-opined', 'topic') : undefined;
}

/** Results name indicators of the program, once each and in exact figures. */
export function submitAssessment(
  { state, item }: OnTopic<'collecting', 'awaiting' | 'open'>,
  command: CommandIs<'SubmitAssessment'>,
): EventIs<'AssessmentSubmitted'> | Refusal {
  const known = programOf(state, item.id)?.indicators.map(({ indicator }) => indicator) ?? [];
  const wrong = firstRefusal(
    ...command.results.flatMap(({ indicator, value, period }, index) => [
      known.includes(indicator)
        ? undefined
        : refuse('unknown-indicator', `results[${index}].indicator`, { id: indicator }),
      needsAmount(value, `results[${index}].value`),
      needsText(period, `results[${index}].period`),
    ]),
    needsDistinct(
      command.results.map(({ indicator, period }) => `${indicator} ${period}`),
      'results',
    ),
  );
  if (wrong) return wrong;
  const results = command.results.map((result) => ({ ...result, value: canonicalDecimal(result.value) }));
  return { ...command, type: 'AssessmentSubmitted', results };
}

/** A proposal is a change in figures or words, with its reason (현행/변경/사유). */
export function proposeChange(
  { state, item }: OnTopic<'collecting', 'awaiting' | 'open'>,
  command: CommandIs<'ProposeChange'>,
): EventIs<'ChangeProposed'> | Refusal {
  const wrong =
    checkChanges(command.changes, 'changes', state, item.id) ??
    needsText(command.reason, 'reason', 'reason-missing');
  return wrong ?? { ...command, type: 'ChangeProposed', changes: canonicalChanges(command.changes) };
}

/** 변경사항 없음: the department proposes nothing. */
export function proposeNoChange(
  _at: unknown,
  { topic }: CommandIs<'ProposeNoChange'>,
): EventIs<'NoChangeProposed'> {
  return { type: 'NoChangeProposed', topic };
}

/** The committee may go on without a late department, and says why. */
export function waiveSubmission(
  _at: unknown,
  command: CommandIs<'WaiveSubmission'>,
): EventIs<'SubmissionWaived'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'SubmissionWaived' };
}

// ── Remarks ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Once answers are due, only a topic that was reopened still takes remarks. */
export function floorIsOpen({
  state,
  item,
}: OnTopic<'collecting' | 'answering', 'open' | 'reopened'>): Refusal | undefined {
  return state.status === 'answering' && item.status === 'open' ? refuse('topic-closed', 'topic') : undefined;
}

/** The secretary may still write up what was said while consolidating. */
export function floorIsOpenToSecretary({
  state,
  item,
}: OnTopic<Running, 'open' | 'reopened'>): Refusal | undefined {
  return state.status === 'answering' && item.status === 'open' ? refuse('topic-closed', 'topic') : undefined;
}

/** Where the committee votes on what departments propose, the vote is its opinion, and nobody writes another. */
export function mayIssue(at: OnTopic<Running, 'open' | 'reopened'>): Refusal | undefined {
  return (
    floorIsOpenToSecretary(at) ?? (at.actor.post.kind === 'seat' ? notVotedOn(at.state, at.item) : undefined)
  );
}

/** What was voted on reads as it was voted. */
export function mayCorrect(at: OnOpinion<Running, 'issued' | 'sent' | 'askedAgain'>): Refusal | undefined {
  const topic = at.state.topics[at.item.topic];
  return (
    notTheirOwnOnceSent(at) ??
    (topic && notVotedOn(at.state, topic) ? refuse('vote-owed', 'opinion') : undefined)
  );
}

function notVotedOn({ scope, opinionsDue }: OpenedRound, topic: Topic): Refusal | undefined {
  const proposed = 'submission' in topic && topic.submission.kind === 'proposal';
  return proposed && isByVote(scope.rules, opinionsDue) ? refuse('vote-owed', 'topic') : undefined;
}

/** A member's own remark, in their own words. */
export function submitRemark(
  { state }: OnTopic<'collecting' | 'answering', 'open' | 'reopened'>,
  command: CommandIs<'SubmitRemark'>,
) {
  const wrong = needsNewId(state.remarks, command.id) ?? needsText(command.text, 'text');
  return wrong ?? ({ ...command, type: 'RemarkSubmitted' } satisfies EventIs<'RemarkSubmitted'>);
}

/** What was said in a meeting, entered by the secretary; a reply names the question that it belongs to. */
export function enterRemark(
  { state, item }: OnTopic<Running, 'open' | 'reopened'>,
  command: CommandIs<'EnterRemark'>,
): EventIs<'RemarkEntered'> | Refusal {
  const wrong = firstRefusal(
    needsNewId(state.remarks, command.id),
    needsText(command.text, 'text'),
    checkReply(command, state, item.id),
  );
  return wrong ?? { ...command, type: 'RemarkEntered' };
}

/** A remark that an opinion stands on can no longer move under it. */
export function notTakenUp({ state, item }: OnRemark<Running, 'standing'>): Refusal | undefined {
  const takenUp = Object.values(state.opinions).some(
    ({ status, remarks }) => status !== 'withdrawn' && remarks.includes(item.id),
  );
  return takenUp ? refuse('remark-taken-up', 'remark') : undefined;
}

/** A correction keeps what stood before in the history, with its reason. */
export function correctRemark(
  _at: unknown,
  command: CommandIs<'CorrectRemark'>,
): EventIs<'RemarkCorrected'> | Refusal {
  const wrong = needsText(command.text, 'text') ?? needsText(command.reason, 'reason', 'reason-missing');
  return wrong ?? { ...command, type: 'RemarkCorrected' };
}

/** A withdrawn remark stays in the history and counts for nothing. */
export function withdrawRemark(
  _at: unknown,
  command: CommandIs<'WithdrawRemark'>,
): EventIs<'RemarkWithdrawn'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'RemarkWithdrawn' };
}

/** Only questions are replied to, and none before it can be read. */
export function isQuestion({
  item,
}: OnRemark<'consolidating' | 'answering', 'standing'>): Refusal | undefined {
  if (item.sealed) return refuse('item-not-ready', 'remark', { status: 'sealed' });
  return item.kind === 'question' ? undefined : refuse('not-a-question', 'remark');
}

/** The owning department's reply to a question. */
export function replyToQuestion(
  _at: unknown,
  command: CommandIs<'ReplyToQuestion'>,
): EventIs<'QuestionReplied'> | Refusal {
  return needsText(command.text, 'text') ?? { ...command, type: 'QuestionReplied' };
}

/** Remarks are in; from here on they can be read by all who take part. */
export function closeIntake(): EventIs<'IntakeClosed'> {
  return { type: 'IntakeClosed' };
}

// ── Opinions ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * An opinion names the remarks it was consolidated from, all on its own topic; only a ready phrase may stand without. A
 * meeting's vote on a proposal is such a phrase.
 */
export function issueOpinion(
  { state, item }: OnTopic<Running, 'open' | 'reopened'>,
  command: CommandIs<'IssueOpinion'>,
) {
  const wrong = firstRefusal(
    needsNewId(state.opinions, command.id),
    checkWording(command.wording, state, item),
    checkTrace(command.wording, command.remarks, state, item.id),
  );
  return wrong ?? ({ ...command, type: 'OpinionIssued' } satisfies EventIs<'OpinionIssued'>);
}

/** The committee may mend its opinion until it is answered. */
export function correctOpinion(
  { state, item }: OnOpinion<Running, 'issued' | 'sent' | 'askedAgain'>,
  command: CommandIs<'CorrectOpinion'>,
): EventIs<'OpinionCorrected'> | Refusal {
  const topic = state.topics[item.topic];
  const wrong = firstRefusal(
    topic ? checkWording(command.wording, state, topic) : refuse('unknown-item', 'opinion'),
    checkTrace(command.wording, command.remarks, state, item.topic),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'OpinionCorrected' };
}

/** What has gone out is no longer mended by who answers it. */
function notTheirOwnOnceSent(at: OnOpinion<Running, 'issued' | 'sent' | 'askedAgain'>): Refusal | undefined {
  return at.item.status === 'issued' ? undefined : notTheirOwn(at);
}

/** The committee takes an unanswered opinion back, and says why. */
export function withdrawOpinion(
  _at: unknown,
  command: CommandIs<'WithdrawOpinion'>,
): EventIs<'OpinionWithdrawn'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'OpinionWithdrawn' };
}

/** There must be an opinion that has not gone out. */
export function somethingToSend({ state }: OnRound<'consolidating' | 'answering'>): Refusal | undefined {
  return issuedIn(state).length > 0 ? undefined : refuse('nothing-to-send');
}

/** Everything issued goes out together; its answers are due on the round's date, or on that of a reopened topic. */
export function sendOpinions({ state }: OnRound<'consolidating' | 'answering'>): EventIs<'OpinionsSent'> {
  return { type: 'OpinionsSent', opinions: issuedIn(state) };
}

// ── Transfer and cooperation ────────────────────────────────────────────────────────────────────────────────────

/** A transfer needs another department to go to. */
export function someoneElseToAsk({
  state,
  item,
}: OnOpinion<'answering', 'sent' | 'askedAgain'>): Refusal | undefined {
  const others = state.scope.departments.some(({ department }) => !isAddressedTo(item, department));
  return others ? undefined : refuse('same-department', 'opinion');
}

/** An officer who is the wrong addressee names the right one and the reason (이송). */
export function requestTransfer(
  { state, item }: OnOpinion<'answering', 'sent' | 'askedAgain'>,
  command: CommandIs<'RequestTransfer'>,
): EventIs<'TransferRequested'> | Refusal {
  const known = state.scope.departments.some(({ department }) => department === command.to);
  const wrong = firstRefusal(
    known ? undefined : refuse('unknown-department', 'to', { id: command.to }),
    isAddressedTo(item, command.to) ? refuse('same-department', 'to') : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'TransferRequested' };
}

/** The committee sends the opinion on to the department that was named. */
export function approveTransfer({
  item,
}: OnOpinion<'answering', 'transferRequested'>): EventIs<'OpinionTransferred'> {
  return { type: 'OpinionTransferred', opinion: item.id, to: item.to };
}

/** The opinion stays where it was, with a reason. */
export function declineTransfer(
  _at: unknown,
  command: CommandIs<'DeclineTransfer'>,
): EventIs<'TransferDeclined'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'TransferDeclined' };
}

/** A cooperating department adds its part to the answer before that goes out. */
export function addContribution(
  { actor }: OnOpinion<'answering', 'sent' | 'askedAgain' | 'proofOwed' | 'awaitingRelease'>,
  command: CommandIs<'AddContribution'>,
): EventIs<'ContributionAdded'> | Refusal {
  if (actor.post.kind !== 'department') return refuse('not-your-part');
  return (
    needsText(command.text, 'text') ?? {
      ...command,
      type: 'ContributionAdded',
      department: actor.post.department,
    }
  );
}

// ── Answers ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where an answer is written or corrected. */
interface Answering {
  readonly state: OpenedRound;
  readonly item: Opinion;
  readonly actor: Actor;
}
type Paragraph = Pick<CommandIs<'GiveResponse'>, 'sharedWith' | 'text'>;

/** A response carries a disposition with its proof; where the department wants it, an officer's waits for the head. */
export function giveResponse(
  at: OnOpinion<'answering', 'sent' | 'askedAgain' | 'proofOwed'>,
  command: CommandIs<'GiveResponse'>,
  door: Door,
): EventIs<'ResponseGiven'> | Refusal {
  const { state, item, actor } = at;
  const wrong = firstRefusal(
    checkAnswer(command.answer, item, state, door.today),
    needsText(command.text, 'text'),
    checkShared(at, command),
  );
  if (wrong) return wrong;
  const answer = canonicalAnswer(command.answer);
  return {
    ...inParagraph(at, command),
    type: 'ResponseGiven',
    answer,
    awaitsRelease: awaitsRelease(state, item, actor),
  };
}

/** A correction before the committee has decided; what stood before is kept. */
export function correctResponse(
  at: OnOpinion<'answering', 'awaitingRelease' | 'answered'>,
  command: CommandIs<'CorrectResponse'>,
  door: Door,
): EventIs<'ResponseCorrected'> | Refusal {
  const { state, item, actor } = at;
  const wrong = firstRefusal(
    checkAnswer(command.answer, item, state, door.today),
    needsText(command.text, 'text'),
    checkShared(at, command),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  const answer = canonicalAnswer(command.answer);
  return {
    ...inParagraph(at, command),
    type: 'ResponseCorrected',
    answer,
    awaitsRelease: awaitsRelease(state, item, actor),
  };
}

/**
 * What a paper has as the department's answer, entered by the secretary: with its proof where the paper has one, else as
 * a promise whose proof is owed. What its paper says went out long ago: no head lets it go once more.
 */
export function enterResponse(
  at: OnOpinion<'answering', 'sent' | 'askedAgain'>,
  command: CommandIs<'EnterResponse'>,
  door: Door,
): EventIs<'ResponseEntered'> | Refusal {
  const { answer } = command;
  const wrong = firstRefusal(
    answer && checkAnswer(answer, at.item, at.state, door.today),
    needsText(command.text, 'text'),
    command.source.file && needsFile(command.source.file, 'source.file'),
    needsText(command.source.place, 'source.place'),
    checkSharedFound(at, command),
  );
  if (wrong) return wrong;
  return {
    ...inParagraph(at, command),
    type: 'ResponseEntered',
    ...(answer && { answer: canonicalAnswer(answer) }),
  };
}

/** One paragraph answers several opinions where they are on one topic, for the same hand to answer, and its words are the same. */
function checkShared(
  { state: { opinions }, item, actor }: Answering,
  { sharedWith, text }: Paragraph,
): Refusal | undefined {
  if (sharedWith === undefined) return undefined;
  const other = Object.hasOwn(opinions, sharedWith) ? opinions[sharedWith] : undefined;
  if (other?.topic !== item.topic || other.id === item.id || !answersFor(actor.post, other.addressee))
    return refuse('unknown-item', 'sharedWith', { kind: 'opinion' });
  const said = saidOn(other);
  if (!said) return refuse('item-not-ready', 'sharedWith', { status: other.status });
  return said.text === text ? undefined : refuse('paragraph-differs', 'text');
}

/** One paragraph of a paper answers several opinions where it was entered for the other one too: a draft is none of them. */
function checkSharedFound(
  { state: { opinions }, item }: Answering,
  { sharedWith, text }: Paragraph,
): Refusal | undefined {
  if (sharedWith === undefined) return undefined;
  const other = Object.hasOwn(opinions, sharedWith) ? opinions[sharedWith] : undefined;
  const entered = other && enteredOn(other);
  const sameSide = entered && isSameAddressee(item.addressee, other.addressee);
  if (!sameSide || other.topic !== item.topic || other.id === item.id)
    return refuse('unknown-item', 'sharedWith', { kind: 'opinion' });
  return entered.text === text ? undefined : refuse('paragraph-differs', 'text');
}

function enteredOn(opinion: Opinion): Pick<Response, 'text'> | undefined {
  if (opinion.found) return opinion.found;
  return 'response' in opinion && opinion.response.source ? opinion.response : undefined;
}

/** The answer by the opinion that its paragraph was first given to. */
function inParagraph<T extends Paragraph>(
  { state: { opinions }, item }: Answering,
  { sharedWith, ...said }: T,
): Omit<T, 'sharedWith'> & Pick<Paragraph, 'sharedWith'> {
  const other = sharedWith === undefined ? undefined : opinions[sharedWith];
  const first = other ? paragraphOf(other) : item.id;
  return first === item.id ? said : { ...said, sharedWith: first };
}

/** What the department gave itself is not the secretary's to take back. */
export function wasEntered({ item }: OnOpinion<'answering', 'proofOwed' | 'answered'>): Refusal | undefined {
  const given = item.status === 'answered' && item.response.source === undefined;
  return given ? refuse('not-entered', 'opinion') : undefined;
}

/** What was entered by mistake is taken back, and the department owes an answer again. */
export function withdrawEntered(
  _at: unknown,
  command: CommandIs<'WithdrawEntered'>,
): EventIs<'EnteredWithdrawn'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'EnteredWithdrawn' };
}

/** The department takes its answer back and owes one again. */
export function withdrawResponse(
  { item }: OnOpinion<'answering', 'awaitingRelease' | 'answered'>,
  command: CommandIs<'WithdrawResponse'>,
): EventIs<'ResponseWithdrawn'> | Refusal {
  const wasOut = item.status === 'answered';
  return (
    needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'ResponseWithdrawn', wasOut }
  );
}

/** The head lets the answer go out. */
export function releaseResponse(
  _at: unknown,
  { opinion }: CommandIs<'ReleaseResponse'>,
): EventIs<'ResponseReleased'> {
  return { type: 'ResponseReleased', opinion };
}

/** The head gives the answer back to the officer (반려). */
export function returnResponse(
  _at: unknown,
  command: CommandIs<'ReturnResponse'>,
): EventIs<'ResponseReturned'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'ResponseReturned' };
}

// ── Asking again, agreeing, settling ────────────────────────────────────────────────────────────────────────────

/** Nobody decides on an item that they answer themselves (제척); an outcome of a meeting is the meeting's, not a person's. */
export function notTheirOwn({
  item,
  actor,
}: {
  readonly item: Opinion;
  readonly actor: Actor;
}): Refusal | undefined {
  return isTheirOwn(actor, item) ? refuse('own-item', 'opinion') : undefined;
}

/** Only an offered change can be agreed, and not by who answers the item. */
export function agreeable(at: OnOpinion<'answering', 'answered'>): Refusal | undefined {
  return (
    notTheirOwn(at) ??
    (changesOffered(at.state, at.item).length > 0 ? undefined : refuse('no-change-offered', 'opinion'))
  );
}

/** An answer that offers a change is settled by agreeing the change first. */
export function settleable(at: OnOpinion<'answering', 'answered' | 'agreed'>): Refusal | undefined {
  const owed = at.item.status === 'answered' && changesOffered(at.state, at.item).length > 0;
  return notTheirOwn(at) ?? (owed ? refuse('change-awaits-agreement', 'opinion') : undefined);
}

/** Asking again needs to say what is missing (재검토 요청). */
export function askAgain(_at: unknown, command: CommandIs<'AskAgain'>): EventIs<'AskedAgain'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'AskedAgain' };
}

/** What is agreed is what was offered, to the figure. */
export function agreeChange({ state, item }: OnOpinion<'answering', 'answered'>): EventIs<'ChangeAgreed'> {
  return { type: 'ChangeAgreed', opinion: item.id, changes: changesOffered(state, item) };
}

/** The committee takes the answer. */
export function settleOpinion(_at: unknown, command: CommandIs<'SettleOpinion'>): EventIs<'OpinionSettled'> {
  return { ...command, type: 'OpinionSettled' };
}

/** At least one item must be ready to be taken without objection. */
export function somethingToSettle({ state, actor }: OnRound<'answering'>): Refusal | undefined {
  const some = Object.values(state.opinions).some((opinion) => readyToSettle(state, actor, opinion));
  return some ? undefined : refuse('answer-owed');
}

/** 이견 없음: several answers are taken at once; one that is not ready refuses the whole list, by its place. */
export function settleWithoutObjection(
  { state, actor }: OnRound<'answering'>,
  command: CommandIs<'SettleWithoutObjection'>,
): EventIs<'OpinionsSettled'> | Refusal {
  const wrong = firstRefusal(
    needsSome(command.opinions, 'opinions'),
    needsDistinct(command.opinions, 'opinions'),
    ...command.opinions.map((id, index) => {
      const opinion = Object.hasOwn(state.opinions, id) ? state.opinions[id] : undefined;
      return checkReadyToSettle(state, actor, opinion, `opinions[${index}]`);
    }),
  );
  return wrong ?? { ...command, type: 'OpinionsSettled' };
}

/** What stays open at the end is recorded as such, with its reason, and never lost. */
export function recordOpen(
  _at: unknown,
  command: CommandIs<'RecordOpen'>,
): EventIs<'OpinionRecordedOpen'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'OpinionRecordedOpen' };
}

// ── The round as a whole ────────────────────────────────────────────────────────────────────────────────────────

/** Deadlines only move later, stay in order, and the move has a reason. */
export function extendDeadlines(
  { state }: OnRound<Running>,
  command: CommandIs<'ExtendDeadlines'>,
  door: Door,
): EventIs<'DeadlinesExtended'> | Refusal {
  const opinionsDue = command.opinionsDue ?? state.opinionsDue;
  const answersDue = command.answersDue ?? state.answersDue;
  const moved = opinionsDue !== state.opinionsDue || answersDue !== state.answersDue;
  const wrong = firstRefusal(
    moved ? undefined : refuse('nothing-changes', 'opinionsDue'),
    command.opinionsDue === undefined || state.status === 'collecting'
      ? undefined
      : refuse('topic-closed', 'opinionsDue'),
    checkExtension(command.opinionsDue, state.opinionsDue, 'opinionsDue', door.today),
    checkExtension(command.answersDue, state.answersDue, 'answersDue', door.today),
    needsOrder(opinionsDue, answersDue, 'answersDue'),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'DeadlinesExtended' };
}

/** A single topic takes remarks and opinions again, with deadlines of its own; the round itself never goes back. */
export function reopenTopic(
  _at: unknown,
  command: CommandIs<'ReopenTopic'>,
  door: Door,
): EventIs<'TopicReopened'> | Refusal {
  const wrong = firstRefusal(
    needsComingDate(command.opinionsDue, 'opinionsDue', door.today),
    needsComingDate(command.answersDue, 'answersDue', door.today),
    needsOrder(command.opinionsDue, command.answersDue, 'answersDue'),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'TopicReopened' };
}

/** A reopened topic with an opinion that has not gone out is closed by sending it. */
export function nothingIssued({ state, item }: OnTopic<'answering', 'reopened'>): Refusal | undefined {
  const issued = Object.values(state.opinions).some(
    ({ topic, status }) => topic === item.id && status === 'issued',
  );
  return issued ? refuse('opinions-still-open', 'topic') : undefined;
}

/** Nothing came of reopening; said with a reason. */
export function closeReopenedTopic(
  _at: unknown,
  command: CommandIs<'CloseReopenedTopic'>,
): EventIs<'ReopenedTopicClosed'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'ReopenedTopicClosed' };
}

/** A program's new owner answers from now on; what was answered before stays answered by whom it was. */
export function noteOwner(
  { state }: OnRound<Running>,
  command: CommandIs<'NoteOwner'>,
): EventIs<'OwnerNoted'> | Refusal {
  const program = state.scope.programs.find((each) => each.program === command.program);
  if (!program) return refuse('unknown-program', 'program', { id: command.program });
  if (program.owner === command.department.department) return refuse('nothing-changes', 'department');
  return { ...command, type: 'OwnerNoted' };
}

/** A round ends when every opinion is settled, recorded open or withdrawn, and no topic is reopened. */
export function nothingOpen({ state }: OnRound<'answering'>): Refusal | undefined {
  const open = Object.values(state.opinions).filter((opinion) => !isOver(opinion));
  const reopened = Object.values(state.topics).filter(({ status }) => status === 'reopened');
  return firstRefusal(
    open.length > 0 ? refuse('opinions-still-open', undefined, { count: open.length }) : undefined,
    reopened.length > 0 ? refuse('topics-still-reopened', undefined, { count: reopened.length }) : undefined,
  );
}

/** The chair concludes the round. */
export function concludeRound(): EventIs<'RoundConcluded'> {
  return { type: 'RoundConcluded' };
}

/** What the committee has agreed to or settled is not cancelled away: such a round is concluded. */
export function nothingSettled({ state }: OnRound<Running>): Refusal | undefined {
  const decided = Object.values(state.opinions).filter(
    ({ status }) => status === 'agreed' || status === 'settled',
  );
  return decided.length > 0 ? refuse('already-settled', undefined, { count: decided.length }) : undefined;
}

/** A cancelled round keeps all that was said, and its reason. */
export function cancelRound(
  _at: unknown,
  command: CommandIs<'CancelRound'>,
): EventIs<'RoundCancelled'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'RoundCancelled' };
}

// ── What several rules share ────────────────────────────────────────────────────────────────────────────────────

function issuedIn(state: OpenedRound): readonly OpinionId[] {
  return Object.values(state.opinions)
    .filter(({ status }) => status === 'issued')
    .map(({ id }) => id);
}

function isAddressedTo(opinion: Opinion, department: string): boolean {
  return opinion.addressee.kind === 'department' && opinion.addressee.department === department;
}

function isTheirOwn(actor: Actor, opinion: Opinion): boolean {
  return actor.post.kind !== 'policy' && answersThemselves(actor, opinion);
}

function readyToSettle(state: OpenedRound, actor: Actor, opinion: Opinion): boolean {
  return checkReadyToSettle(state, actor, opinion, 'opinions') === undefined;
}

function checkReadyToSettle(
  state: OpenedRound,
  actor: Actor,
  opinion: Opinion | undefined,
  field: string,
): Refusal | undefined {
  if (!opinion) return refuse('unknown-item', field, { kind: 'opinion' });
  if (opinion.status !== 'answered' && opinion.status !== 'agreed')
    return refuse('item-not-ready', field, { status: opinion.status });
  if (isTheirOwn(actor, opinion)) return refuse('own-item', field);
  const owed = opinion.status === 'answered' && changesOffered(state, opinion).length > 0;
  return owed ? refuse('change-awaits-agreement', field) : undefined;
}

function checkReply(
  { kind, inReplyTo }: CommandIs<'EnterRemark'>,
  state: OpenedRound,
  topic: TopicId,
): Refusal | undefined {
  if ((kind === 'reply') !== (inReplyTo !== undefined)) return refuse('not-a-question', 'inReplyTo');
  if (inReplyTo === undefined) return undefined;
  const question = Object.hasOwn(state.remarks, inReplyTo) ? state.remarks[inReplyTo] : undefined;
  if (question?.topic !== topic) return refuse('remark-elsewhere', 'inReplyTo');
  if (question.kind !== 'question') return refuse('not-a-question', 'inReplyTo');
  return question.status === 'withdrawn' ? refuse('remark-withdrawn', 'inReplyTo') : undefined;
}

/** Whether what the actor answers waits for the head of their department. */
export function awaitsRelease(state: OpenedRound, opinion: Opinion, actor: Actor): boolean {
  const { addressee } = opinion;
  if (addressee.kind !== 'department' || actor.post.kind !== 'department' || actor.post.rank === 'head')
    return false;
  return state.scope.departments.some(
    ({ department, releases }) => department === addressee.department && releases,
  );
}

function checkExtension(
  date: IsoDate | undefined,
  before: IsoDate,
  field: string,
  today: IsoDate,
): Refusal | undefined {
  return date === undefined
    ? undefined
    : (needsComingDate(date, field, today) ??
        (date < before ? refuse('dates-out-of-order', field, { first: before, second: date }) : undefined));
}

function checkWording(wording: Wording, state: OpenedRound, topic: Topic): Refusal | undefined {
  if (!('phrase' in wording)) {
    const figures = wording.asks === 'change' && topic.subject.kind === 'strategy';
    return figures
      ? refuse('strategy-has-no-figures', 'wording.asks')
      : needsText(wording.text, 'wording.text');
  }
  const judges = wording.phrase === 'agreeToChange' || wording.phrase === 'objectToChange';
  return judges && !proposalStands(state, topic.id)
    ? refuse('nothing-proposed', 'wording.phrase')
    : undefined;
}

function checkTrace(
  wording: Wording,
  remarks: readonly string[],
  state: OpenedRound,
  topic: TopicId,
): Refusal | undefined {
  return firstRefusal(
    !('phrase' in wording) && remarks.length === 0 ? refuse('remarks-missing', 'remarks') : undefined,
    needsDistinct(remarks, 'remarks'),
    ...remarks.map((id, index) => {
      const remark = Object.hasOwn(state.remarks, id) ? state.remarks[id] : undefined;
      if (!remark) return refuse('unknown-item', `remarks[${index}]`, { kind: 'remark' });
      if (remark.topic !== topic) return refuse('remark-elsewhere', `remarks[${index}]`);
      return remark.status === 'withdrawn' ? refuse('remark-withdrawn', `remarks[${index}]`) : undefined;
    }),
  );
}
