// The rules of a monitoring cycle: each looks at what its row allows and gives its row's event, or says why not.
import type { Actor } from '../actor.js';
import type { OwedEntry, RoundOutcome } from '../agreed.js';
import type { Door } from '../gate/gate.js';
import type { ChangeId, IsoDate, RoundId } from '../ids.js';
import { firstRefusal, needsDistinct, needsNewId, needsPastDate, needsSome, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import type { Stage } from '../stages.js';
import { answersThemselves } from './casting.js';
import {
  handedOver,
  hasTaken,
  inheritedOpen,
  leadsToNextPlan,
  nextStep,
  requiredSteps,
  runningRounds,
  toPassOn,
  unfinishedChanges,
} from './facts.js';
import type {
  CommandIs,
  CycleChange,
  CycleIn,
  CycleStatus,
  EventIs,
  OnChange,
  OnCycle,
  OnOwed,
  OpenedCycle,
  Owed,
} from './states.js';
import type { ChangeStep } from './words.js';

type TakingRounds = 'planned' | 'midterm' | 'planChange';
type Running = TakingRounds | 'adoption' | 'adopted';

// ── Opening ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A cycle has at least one stage, and starts with what an earlier one passed on. */
export function openCycle(
  { actor: { post } }: { readonly actor: Actor },
  command: CommandIs<'OpenCycle'>,
): EventIs<'CycleOpened'> | Refusal {
  const wrong = firstRefusal(
    post.kind === 'seat' && post.committee !== command.committee
      ? refuse('not-your-part', 'committee')
      : undefined,
    needsSome(command.stages, 'stages'),
    needsDistinct(command.stages, 'stages'),
    needsDistinct(
      command.owed.map(({ id }) => id),
      'owed',
    ),
  );
  return wrong ?? { ...command, type: 'CycleOpened' };
}

/** Something passed on late arrives while the cycle can still deal with it. */
export function takeOver(
  { state }: OnCycle<TakingRounds | 'adoption'>,
  command: CommandIs<'TakeOver'>,
): EventIs<'OwedTakenOver'> | Refusal {
  const wrong = needsSome(command.owed, 'owed') ?? needsNewOwed(state, command.owed, 'owed');
  return wrong ?? { ...command, type: 'OwedTakenOver' };
}

// ── Rounds ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A round belongs to the cycle once; one that was opened just before the cycle moved on belongs to it still. */
export function noteRound(
  { state }: OnCycle<CycleStatus>,
  command: CommandIs<'NoteRound'>,
): EventIs<'RoundNoted'> | Refusal {
  const wrong = Object.hasOwn(state.rounds, command.round)
    ? refuse('round-noted', 'round')
    : needsSome(command.tracks, 'tracks');
  return wrong ?? { ...command, type: 'RoundNoted' };
}

/** Some round must be running for one to end. */
export function someRoundRunning({ state }: OnCycle<CycleStatus>): Refusal | undefined {
  return runningRounds(state).length > 0 ? undefined : refuse('unknown-round');
}

/** What a round leaves behind is taken down as it stands, under ids that nothing here has yet. */
export function noteConclusion(
  { state }: OnCycle<CycleStatus>,
  command: CommandIs<'NoteConclusion'>,
): EventIs<'ConclusionNoted'> | Refusal {
  const wrong = needsRunning(state, command.round) ?? needsNewIds(state, command.outcome);
  return wrong ?? { ...command, type: 'ConclusionNoted' };
}

/** A cancelled round leaves nothing behind. */
export function noteCancellation(
  { state }: OnCycle<CycleStatus>,
  command: CommandIs<'NoteCancellation'>,
): EventIs<'CancellationNoted'> | Refusal {
  return needsRunning(state, command.round) ?? { ...command, type: 'CancellationNoted' };
}

// ── Plan change ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The cycle must have the stage, and no round may be under way. */
export function mayBeginPlanChange({ state }: { readonly state: OpenedCycle }): Refusal | undefined {
  return needsStage(state, 'planChange') ?? needsRoundsOver(state);
}

/** The stage begins: from here on this year's changes take their legal steps. */
export function beginPlanChange(): EventIs<'PlanChangeBegun'> {
  return { type: 'PlanChangeBegun' };
}

/** Some change must be at the point of being deliberated. */
export function somethingToDeliberate({ state }: OnCycle<'planChange'>): Refusal | undefined {
  return nextSteps(state).includes('deliberated') ? undefined : refuse('step-not-required');
}

/** The committee has taken the changes (심의): each must have been heard before, where that is required. */
export function recordDeliberation(
  { state }: OnCycle<'planChange'>,
  command: CommandIs<'RecordDeliberation'>,
): EventIs<'ChangesDeliberated'> | Refusal {
  const wrong = needsReady(state, command.changes, 'deliberated');
  const cleared = clearedBy(state, command.changes, 'deliberated');
  return wrong ?? { ...command, type: 'ChangesDeliberated', cleared };
}

/** Some change must be at a step that is recorded, not deliberated. */
export function someStepIsNext({ state }: OnCycle<'planChange'>): Refusal | undefined {
  return nextSteps(state).some((step) => step !== 'deliberated') ? undefined : refuse('step-not-required');
}

/** A legal step is recorded as it happened: required, in its order, with its date and number. */
export function recordStep(
  { state }: OnCycle<'planChange'>,
  command: CommandIs<'RecordStep'>,
  door: Door,
): EventIs<'StepRecorded'> | Refusal {
  const { changes, step, taken, number } = command;
  const wrong = firstRefusal(
    requiredSteps(state).includes(step) ? undefined : refuse('step-not-required', 'step', { step }),
    needsReady(state, changes, step),
    needsPastDate(taken, 'taken', door.today),
    needsText(number, 'number'),
    ...Object.values(state.changes).map((change) =>
      changes.includes(change.id) ? needsLaterStep(change, taken) : undefined,
    ),
  );
  return wrong ?? { ...command, type: 'StepRecorded', cleared: clearedBy(state, changes, step) };
}

/** The program has the change. */
export function noteRevision(_at: unknown, command: CommandIs<'NoteRevision'>): EventIs<'RevisionNoted'> {
  return { ...command, type: 'RevisionNoted' };
}

/** The program did not take the change: it waits here for somebody to retry, postpone or drop it. */
export function noteStuck(_at: unknown, command: CommandIs<'NoteStuck'>): EventIs<'ChangeStuck'> {
  return { ...command, type: 'ChangeStuck' };
}

/** What stood in the way is gone, so the program is asked once more. */
export function retryChange(_at: unknown, command: CommandIs<'RetryChange'>): EventIs<'ChangeRetried'> {
  return { ...command, type: 'ChangeRetried' };
}

/** Only a cycle that leads to a next plan can leave a change to it, and not by who answers it. */
export function mayPostpone(at: OnChange<TakingRounds, 'agreed' | 'stuck'>): Refusal | undefined {
  return notTheirOwn(at) ?? needsNextPlan(at.state);
}

/** The change waits for the next year's plan. */
export function postponeChange(
  _at: unknown,
  command: CommandIs<'PostponeChange'>,
): EventIs<'ChangePostponed'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'ChangePostponed' };
}

/** A change is given up only by name, and with a reason. */
export function dropChange(
  _at: unknown,
  command: CommandIs<'DropChange'>,
): EventIs<'AgreedChangeDropped'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'AgreedChangeDropped' };
}

// ── What is owed ────────────────────────────────────────────────────────────────────────────────────────────────

/** Nobody decides on what they answer themselves. */
export function notTheirOwn({
  item,
  actor,
}: {
  readonly item: CycleChange | Owed;
  readonly actor: Actor;
}): Refusal | undefined {
  const field = 'agreed' in item ? 'change' : 'owed';
  return answersThemselves(actor, item) ? refuse('own-item', field) : undefined;
}

/** Only what was promised by a date can be reported done. */
export function isFollowUp({ item }: OnOwed<Running, 'owed'>): Refusal | undefined {
  return item.entry.kind === 'followUp' ? undefined : refuse('not-a-follow-up', 'owed');
}

/** The department says what it has done; the committee has not looked yet. */
export function reportFollowUp(
  _at: unknown,
  command: CommandIs<'ReportFollowUp'>,
): EventIs<'FollowUpReported'> | Refusal {
  return (
    needsText(command.evidence, 'evidence', 'evidence-missing') ?? { ...command, type: 'FollowUpReported' }
  );
}

/** Only a promise is checked, and not by who made it. */
export function isFollowUpOfOthers(at: OnOwed<Running, 'owed' | 'carried'>): Refusal | undefined {
  return (
    notTheirOwn(at) ?? (at.item.entry.kind === 'followUp' ? undefined : refuse('not-a-follow-up', 'owed'))
  );
}

/** The committee has looked, and says what it found. */
export function checkFollowUp(
  _at: unknown,
  command: CommandIs<'CheckFollowUp'>,
): EventIs<'FollowUpChecked'> | Refusal {
  const code = command.finding === 'dropped' ? 'reason-missing' : 'text-missing';
  return needsText(command.note, 'note', code) ?? { ...command, type: 'FollowUpChecked' };
}

/** A promise is checked, not resolved; and nobody resolves what they answer themselves. */
export function isResolvable(at: OnOwed<Running, 'owed' | 'carried'>): Refusal | undefined {
  return notTheirOwn(at) ?? (at.item.entry.kind === 'followUp' ? refuse('a-follow-up', 'owed') : undefined);
}

/** A deferred item or one recorded open has been dealt with, or is dropped with a reason. */
export function resolveOwed(
  _at: unknown,
  command: CommandIs<'ResolveOwed'>,
): EventIs<'OwedResolved'> | Refusal {
  const code = command.outcome === 'dropped' ? 'reason-missing' : 'text-missing';
  return needsText(command.note, 'note', code) ?? { ...command, type: 'OwedResolved' };
}

/** The next cycle is to deal with it. */
export function carryOwed(_at: unknown, command: CommandIs<'CarryOwed'>): EventIs<'OwedCarried'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'OwedCarried' };
}

// ── Adoption and the end ────────────────────────────────────────────────────────────────────────────────────────

/** The cycle must have the stage, no round may be under way, and none of this year's changes be on its way. */
export function mayBeginAdoption({ state }: { readonly state: OpenedCycle }): Refusal | undefined {
  return needsNextPlan(state) ?? needsRoundsOver(state) ?? needsNone(unfinishedChanges(state));
}

/** What waits goes to the next year's plan. */
export function beginAdoption(): EventIs<'AdoptionBegun'> {
  return { type: 'AdoptionBegun' };
}

/** The plan says what became of every change that was handed over, and of the items deferred to it. */
export function noteAdoption(
  { state }: OnCycle<'adoption'>,
  command: CommandIs<'NoteAdoption'>,
): EventIs<'AdoptionNoted'> | Refusal {
  const { changes, deferred } = command;
  const told = changes.map(({ change }) => change);
  const untold = handedOver(state).filter((id) => !told.includes(id));
  const wrong = firstRefusal(
    needsDistinct(told, 'changes'),
    ...changes.map(({ change, outcome, reason }, index) =>
      firstRefusal(
        handedOver(state).includes(change)
          ? undefined
          : refuse('change-unknown', `changes[${index}].change`, { id: change }),
        outcome === 'dropped' ? needsText(reason, `changes[${index}].reason`, 'reason-missing') : undefined,
      ),
    ),
    untold.length === 0 ? undefined : refuse('changes-still-open', 'changes', { count: untold.length }),
    needsDistinct(
      deferred.map(({ owed }) => owed),
      'deferred',
    ),
    ...deferred.map(({ owed }, index) =>
      isDeferred(state, owed)
        ? undefined
        : refuse('unknown-item', `deferred[${index}].owed`, { kind: 'deferred' }),
    ),
  );
  const late = changes.filter(({ outcome }) => outcome === 'late').map(({ change }) => change);
  return wrong ?? { ...command, type: 'AdoptionNoted', passedOn: [...toPassOn(state, deferred), ...late] };
}

/** A cycle closes over nothing: no round, no change on its way, nothing inherited; and where a plan follows, after that is in force. */
export function nothingLeft({ state }: { readonly state: OpenedCycle }): Refusal | undefined {
  const waiting = Object.values(state.changes).filter(({ status }) => status === 'waiting');
  const inherited = inheritedOpen(state);
  return firstRefusal(
    leadsToNextPlan(state) && state.status !== 'adopted' ? refuse('adoption-owed') : undefined,
    needsRoundsOver(state),
    needsNone([...unfinishedChanges(state), ...waiting]),
    inherited.length === 0 ? undefined : refuse('owed-still-open', undefined, { count: inherited.length }),
  );
}

/** What the cycle owes itself goes on into the next. */
export function closeCycle({ state }: OnCycle<TakingRounds | 'adopted'>): EventIs<'CycleClosed'> {
  return { type: 'CycleClosed', passedOn: toPassOn(state) };
}

function needsStage({ stages }: OpenedCycle, stage: Stage): Refusal | undefined {
  return stages.includes(stage) ? undefined : refuse('stage-not-in-cycle', undefined, { stage });
}

function needsNextPlan(state: OpenedCycle): Refusal | undefined {
  return leadsToNextPlan(state) ? undefined : refuse('stage-not-in-cycle', undefined, { stage: 'adoption' });
}

function needsRoundsOver(state: OpenedCycle): Refusal | undefined {
  const count = runningRounds(state).length;
  return count === 0 ? undefined : refuse('rounds-still-open', undefined, { count });
}

function needsNone({ length: count }: readonly CycleChange[]): Refusal | undefined {
  return count === 0 ? undefined : refuse('changes-still-open', undefined, { count });
}

function needsRunning({ rounds }: OpenedCycle, round: RoundId): Refusal | undefined {
  return Object.hasOwn(rounds, round) && rounds[round]?.status === 'running'
    ? undefined
    : refuse('unknown-round', 'round', { id: round });
}

function needsNewIds(state: OpenedCycle, { changes, owed }: RoundOutcome): Refusal | undefined {
  return firstRefusal(
    ...changes.map(({ id }, index) =>
      needsNewId({ ...state.owed, ...state.changes }, id, `outcome.changes[${index}].id`),
    ),
    needsDistinct(
      changes.map(({ id }) => id),
      'outcome.changes',
    ),
    needsNewOwed(state, owed, 'outcome.owed'),
  );
}

function needsNewOwed(state: OpenedCycle, entries: readonly OwedEntry[], field: string): Refusal | undefined {
  return firstRefusal(
    ...entries.map(({ id }, index) => needsNewId(state.owed, id, `${field}[${index}].id`)),
    needsDistinct(
      entries.map(({ id }) => id),
      field,
    ),
  );
}

function nextSteps(state: CycleIn<'planChange'>): readonly ChangeStep[] {
  return Object.values(state.changes).flatMap((change) => nextStep(state, change) ?? []);
}

/** Each of the changes must be known, and at this very step. */
function needsReady(
  state: CycleIn<'planChange'>,
  ids: readonly ChangeId[],
  step: ChangeStep,
): Refusal | undefined {
  return firstRefusal(
    needsSome(ids, 'changes'),
    needsDistinct(ids, 'changes'),
    ...ids.map((id, index) => {
      const field = `changes[${index}]`;
      const change = Object.hasOwn(state.changes, id) ? state.changes[id] : undefined;
      if (!change) return refuse('change-unknown', field, { id });
      if (hasTaken(change, step)) return refuse('already-recorded', field);
      if (change.status !== 'agreed') return refuse('item-not-ready', field, { status: change.status });
      const next = nextStep(state, change);
      return next === step ? undefined : refuse('step-out-of-order', field, { step: next ?? step });
    }),
  );
}

/** A date that was stated for an earlier step; a deliberation keeps the day of its entry, which may be later than the meeting. */
function needsLaterStep({ steps }: CycleChange, taken: IsoDate): Refusal | undefined {
  const earlier = steps.find(({ step, taken: first }) => step !== 'deliberated' && first > taken);
  return earlier && refuse('dates-out-of-order', 'taken', { first: earlier.taken, second: taken });
}

/** The changes for which nothing is left once they have taken this step: it is the last one required. */
function clearedBy(
  state: CycleIn<'planChange'>,
  ids: readonly ChangeId[],
  step: ChangeStep,
): readonly ChangeId[] {
  return requiredSteps(state).at(-1) === step ? ids : [];
}

function isDeferred({ owed }: OpenedCycle, id: string): boolean {
  return Object.hasOwn(owed, id) && owed[id]?.entry.kind === 'deferred';
}
