// The rules of a plan's way from draft to in force: heard, deliberated, reported, approved, submitted, and succeeded.
import { addDays } from '../dates.js';
import type { Door } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import {
  firstRefusal,
  needsDate,
  needsNewId,
  needsOrder,
  needsPastDate,
  needsSome,
  needsText,
} from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { frozenRows, isAnnual, mustStillSign, nextBody, termOf } from './facts.js';
import {
  firstLacking,
  hearingGoesOn,
  lackingForApproval,
  lackingForBodies,
  lackingForForce,
} from './lacking.js';
import {
  editionShown,
  type CommandIs,
  type DraftedPlan,
  type EditionIn,
  type EventIs,
  type OnComment,
  type OnEdition,
  type OnPlan,
  type SignerPlace,
} from './states.js';
import { mannersOf } from './words.js';

type Alive = 'inPreparation' | 'inForce';

// ── Residents heard (사회보장급여법 §35; for a change of the plan §38) ────────────────────────────────────────────────

/** A notice says from when until when the draft is open to residents, and where it is published. */
export function announceHearing(
  _at: unknown,
  command: CommandIs<'AnnounceHearing'>,
): EventIs<'HearingAnnounced'> | Refusal {
  const { from, until, place } = command;
  const wrong =
    needsDate(from, 'from') ??
    needsDate(until, 'until') ??
    needsOrder(from, until, 'until') ??
    needsText(place, 'place');
  return wrong ?? { ...command, type: 'HearingAnnounced' };
}

/** Comments answer a notice. */
export function hearingAnnounced({ item }: OnEdition<Alive, 'draft'>): Refusal | undefined {
  return item.hearing ? undefined : refuse('hearing-owed', 'edition');
}

/** What a resident said, in their words and without their name. */
export function recordComment(
  { state }: OnEdition<Alive, 'draft'>,
  command: CommandIs<'RecordComment'>,
  door: Door,
): EventIs<'CommentRecorded'> | Refusal {
  const wrong = firstRefusal(
    needsNewId(state.comments, command.id),
    needsText(command.text, 'text'),
    needsPastDate(command.received, 'received', door.today),
  );
  return wrong ?? { ...command, type: 'CommentRecorded' };
}

/** Each comment gets its reply, once. */
export function replyToComment(
  _at: OnComment<Alive>,
  command: CommandIs<'ReplyToComment'>,
): EventIs<'CommentReplied'> | Refusal {
  return needsText(command.text, 'text') ?? { ...command, type: 'CommentReplied' };
}

// ── Deliberated (심의) ──────────────────────────────────────────────────────────────────────────────────────────────

/** A draft goes to its bodies once nothing is missing in it, and residents were heard where that is owed. */
export function readyToSubmit({ state, item }: OnEdition<Alive, 'draft'>): Refusal | undefined {
  return firstLacking(lackingForBodies(state, item));
}

/** The hearing's last day is over where one is owed. */
export function submitDraft(
  { state, item }: OnEdition<Alive, 'draft'>,
  { edition }: CommandIs<'SubmitDraft'>,
  door: Door,
): EventIs<'DraftSubmitted'> | Refusal {
  return firstLacking(hearingGoesOn(state, item, door.today)) ?? { type: 'DraftSubmitted', edition };
}

/** The bodies take the draft in a meeting, one after another up to the one that adopts it (분과 → 실무 → 대표협의체). */
export function recordDeliberation(
  { state, item }: OnEdition<Alive, 'submitted'>,
  command: CommandIs<'RecordDeliberation'>,
): EventIs<'DraftDeliberated'> | Refusal {
  const body = nextBody(state, item);
  return body === undefined
    ? refuse('deliberation-missing', 'edition')
    : (needsText(command.meeting, 'meeting') ?? { ...command, type: 'DraftDeliberated', body });
}

/** Rejected by a body, returned by a signer (반려) or taken back: it is a draft again, and every body takes it anew. */
export function sendBack(
  { item }: OnEdition<Alive, 'submitted' | 'deliberated' | 'approving' | 'approved'>,
  command: CommandIs<'SendBack'>,
): EventIs<'DraftSentBack'> | Refusal {
  const { reason, signer } = command;
  const line = item.status === 'approving' ? item.line : [];
  const place = signer === undefined ? undefined : line[signer];
  const wrong = firstRefusal(
    needsText(reason, 'reason', 'reason-missing'),
    signer === undefined || place
      ? undefined
      : refuse('number-invalid', 'signer', { number: String(signer) }),
    place && !mustStillSign(line, place)
      ? refuse('signature-given', 'signer', { title: place.title })
      : undefined,
  );
  return wrong ?? { ...command, type: 'DraftSentBack' };
}

// ── Reported to the assembly (의회 보고, 사회보장급여법 §35) ─────────────────────────────────────────────────────────────

/** It is reported once. */
export function notYetReported({ item }: OnEdition<Alive, 'deliberated'>): Refusal | undefined {
  return item.report ? refuse('already-recorded', 'edition') : undefined;
}

/** Reported on a day, under the document's number. */
export function recordReport(
  { item }: OnEdition<Alive, 'deliberated'>,
  command: CommandIs<'RecordReport'>,
  door: Door,
): EventIs<'DraftReported'> | Refusal {
  const wrong = firstRefusal(
    needsPastDate(command.reported, 'reported', door.today),
    notBefore(item.submittedOn, command.reported, 'reported'),
    needsText(command.number, 'number'),
  );
  return wrong ?? { ...command, type: 'DraftReported' };
}

// ── Approved (결재, 행정업무규정 and its 시행규칙 §2–7): recorded as it happened in the city's own system ─────────────────────

/** The assembly knows of it where that is owed, and nothing came in since it was submitted. */
export function reportedWhereOwed({ state, item }: OnEdition<Alive, 'deliberated'>): Refusal | undefined {
  return firstLacking(lackingForApproval(state, item));
}

/** A line names who approves, in their order, and who cooperates (협조) beside it. */
export function startApproval(
  _at: unknown,
  command: CommandIs<'StartApproval'>,
): EventIs<'ApprovalStarted'> | Refusal {
  const { line } = command;
  const wrong = firstRefusal(
    needsSome(
      line.filter(({ part }) => part === 'approves'),
      'line',
    ),
    ...line.map(({ title }, index) => needsText(title, `line[${index}].title`)),
  );
  return wrong ?? { ...command, type: 'ApprovalStarted' };
}

/** Somebody has not signed yet who must. */
export function someoneLeftToSign({ item }: OnEdition<Alive, 'approving'>): Refusal | undefined {
  return item.line.some((place) => mustStillSign(item.line, place))
    ? undefined
    : refuse('signature-given', 'edition');
}

/** Approvers sign in their order and cooperators when they like; nobody signs twice, or after a signature by delegation. */
export function recordSignature(
  { item }: OnEdition<Alive, 'approving'>,
  command: CommandIs<'RecordSignature'>,
  door: Door,
): EventIs<'SignatureRecorded'> | Refusal {
  const { signer, manner, signed } = command;
  const place = Number.isInteger(signer) ? item.line[signer] : undefined;
  if (!place) return refuse('number-invalid', 'signer', { number: String(signer) });
  const { title, part } = place;
  const earlier = part === 'cooperates' ? [] : item.line.slice(0, signer).filter(isInTheLine);
  const missing = earlier.find(({ signature }) => signature === undefined);
  const wrong = firstRefusal(
    mustStillSign(item.line, place) ? undefined : refuse('signature-given', 'signer', { title }),
    mannersOf(part).includes(manner) ? undefined : refuse('manner-unfit', 'manner', { title }),
    missing ? refuse('signature-missing', 'signer', { title: missing.title }) : undefined,
    needsPastDate(signed, 'signed', door.today),
    notBefore(lastSigned(earlier) ?? cameToSigning(item), signed, 'signed'),
  );
  return wrong ?? { ...command, type: 'SignatureRecorded' };
}

/** Whoever must sign has signed. */
export function everyoneSigned({ item }: OnEdition<Alive, 'approving'>): Refusal | undefined {
  const missing = item.line.find((place) => mustStillSign(item.line, place));
  return missing ? refuse('signature-missing', 'edition', { title: missing.title }) : undefined;
}

/** The approved document has a number in the city's own system. */
export function finishApproval(
  { item }: OnEdition<Alive, 'approving'>,
  command: CommandIs<'FinishApproval'>,
  door: Door,
): EventIs<'PlanApproved'> | Refusal {
  const { number, approved } = command;
  const wrong = firstRefusal(
    needsText(number, 'number'),
    needsPastDate(approved, 'approved', door.today),
    notBefore(lastSigned(item.line) ?? cameToSigning(item), approved, 'approved'),
  );
  return wrong ?? { ...command, type: 'PlanApproved' };
}

// ── Submitted (시·도 제출, 사회보장급여법 시행령 §20), in force, succeeded, closed ────────────────────────────────────────────

/** It is submitted once. */
export function notYetSubmitted({ item }: OnEdition<Alive, 'approved'>): Refusal | undefined {
  return item.submission ? refuse('already-recorded', 'edition') : undefined;
}

/** Submitted to whom, on a day, under the document's number. */
export function recordSubmission(
  { item }: OnEdition<Alive, 'approved'>,
  command: CommandIs<'RecordSubmission'>,
  door: Door,
): EventIs<'PlanSubmitted'> | Refusal {
  const { to, submitted, number } = command;
  const wrong = firstRefusal(
    needsText(to, 'to'),
    needsPastDate(submitted, 'submitted', door.today),
    notBefore(item.approved, submitted, 'submitted'),
    needsText(number, 'number'),
  );
  return wrong ?? { ...command, type: 'PlanSubmitted' };
}

/** Approved, and submitted where that is owed. A first plan without a basis may be taken over as it was adopted elsewhere. */
export function mayComeIntoForce({
  state,
  item,
}: OnEdition<Alive, 'draft' | 'approved'>): Refusal | undefined {
  const takenOver = item.correction === undefined && state.basis === undefined;
  return firstRefusal(
    item.status === 'draft' && !takenOver
      ? refuse('item-not-ready', 'edition', { status: item.status })
      : undefined,
    firstLacking(lackingForForce(state, item)),
  );
}

/**
 * An annual plan follows the one before on 1 January, however late it is recorded: a year that was missed does not end the
 * series. A correction never reaches back behind what it corrects, and moves nothing of a year that is over.
 */
export function putInForce(
  { state, item }: OnEdition<Alive, 'draft' | 'approved'>,
  command: CommandIs<'PutInForce'>,
  { today }: Door,
): EventIs<'PlanPutInForce'> | Refusal {
  const { from } = command;
  const { first, last } = termOf(state);
  const [frozen] = item.correction
    ? Object.values(item.lines).flatMap((line) => frozenRows(line, today))
    : [];
  const follows = item.correction === undefined && state.basis !== undefined && isAnnual(state);
  const wrong =
    needsDate(from, 'from') ??
    firstRefusal(
      from < first || from > last
        ? refuse('year-out-of-range', 'from', { year: from.slice(0, 4), after: String(state.year - 1) })
        : undefined,
      follows && from !== first
        ? refuse('not-the-first-of-january', 'from', { date: from, first })
        : undefined,
      notBefore(inForceSince(state), from, 'from'),
      frozen ? refuse('year-frozen', 'edition', { year: String(frozen.year) }) : undefined,
    );
  return wrong ?? { ...command, type: 'PlanPutInForce' };
}

/** The next plan takes over on its first day, which lies after this one's: two plans are never in force together. */
export function noteSuccessor(
  { state }: OnPlan<'inForce'>,
  command: CommandIs<'NoteSuccessor'>,
): EventIs<'SuccessorNoted'> | Refusal {
  const { plan, from } = command;
  const since = inForceSince(state) ?? state.from;
  const wrong =
    needsText(plan, 'plan', 'unknown-plan') ??
    needsDate(from, 'from') ??
    (from > since ? undefined : refuse('plan-overlaps', 'from', { date: from, first: since }));
  return wrong ?? { ...command, type: 'SuccessorNoted' };
}

/** A plan closes with its results, submitted by the end of February after its last year (사회보장급여법 시행규칙 §3). */
export function close(
  { state }: OnPlan<'reporting'>,
  command: CommandIs<'ClosePlan'>,
  door: Door,
): EventIs<'PlanClosed'> | Refusal {
  const { submitted, number } = command;
  const due = addDays(termOf(state).last, 1);
  const wrong = firstRefusal(
    needsPastDate(submitted, 'submitted', door.today),
    submitted < due ? refuse('results-not-due', 'submitted', { date: submitted, first: due }) : undefined,
    needsText(number, 'number'),
  );
  return wrong ?? { ...command, type: 'PlanClosed' };
}

// ── What several of them ask ────────────────────────────────────────────────────────────────────────────────────

/** Whether somebody signs in the order of the line, and not beside it. */
function isInTheLine({ part }: SignerPlace): boolean {
  return part !== 'cooperates';
}

function lastSigned(places: readonly SignerPlace[]): IsoDate | undefined {
  return places
    .flatMap(({ signature }) => signature?.signed ?? [])
    .sort()
    .at(-1);
}

/** The day from which a paper can be signed: that of its report, or else of its submission. */
function cameToSigning({ report, submittedOn }: EditionIn<'approving'>): IsoDate {
  return report?.reported ?? submittedOn;
}

function inForceSince(plan: DraftedPlan): IsoDate | undefined {
  const shown = editionShown(plan);
  return shown?.status === 'inForce' ? shown.from : undefined;
}

function notBefore(first: IsoDate | undefined, second: IsoDate, field: string): Refusal | undefined {
  return first !== undefined && second < first
    ? refuse('dates-out-of-order', field, { first, second })
    : undefined;
}
