// The rules of what waits to enter a plan: parts of committees, agreed changes, and items deferred to its year.
import type { AgreedChange } from '../agreed.js';
import { firstRefusal, needsDistinct, needsText } from '../payload.js';
import { isRefusal, refuse, type Refusal } from '../refusals.js';
import { agreedFor, builtOn, enterDraft, withChange } from './entering.js';
import {
  draftOf,
  editionPrepared,
  hasChangesFor,
  lineOf,
  notInDraft,
  partsMissing,
  programsKnown,
} from './facts.js';
import type {
  CommandIs,
  DraftedPlan,
  EventIs,
  OnChange,
  OnDeferred,
  OnPlan,
  PlannedChange,
} from './states.js';

type Preparing = OnPlan<'inPreparation'>;

/** Which committees have a cycle on this plan; over a term plan each year's cycle follows the last. */
export function noteReviewer(
  { state }: OnPlan<'inPreparation' | 'inForce' | 'reporting'>,
  command: CommandIs<'NoteReviewer'>,
): EventIs<'ReviewerNoted'> | Refusal {
  const { committee, cycle } = command;
  const known = Object.hasOwn(state.reviewers, committee) && state.reviewers[committee] === cycle;
  return checkCycle(command) ?? (known ? alreadyKnown(committee) : { ...command, type: 'ReviewerNoted' });
}

/** The plan waits for every committee that reviews the one before it, however late it comes to be known. */
export function awaitPart(
  { state }: Preparing,
  command: CommandIs<'AwaitPart'>,
): EventIs<'PartAwaited'> | Refusal {
  const known = Object.hasOwn(state.awaited, command.committee);
  const wrong = checkCycle(command) ?? (known ? alreadyKnown(command.committee) : undefined);
  return wrong ?? { ...command, type: 'PartAwaited' };
}

/** Somebody's part is still to come. */
export function someoneAwaited({ state }: Preparing): Refusal | undefined {
  return partsMissing(state).length > 0 ? undefined : refuse('part-received', 'committee');
}

/**
 * A committee's cycle hands over what waits: the changes that find their figures in the draft, one after another, are
 * taken in; the others conflict, as all of them do while the plan is not in draft.
 */
export function receivePart(
  { state }: Preparing,
  command: CommandIs<'ReceivePart'>,
): EventIs<'PartReceived'> | Refusal {
  const { committee, cycle, changes, deferred } = command;
  const awaited = Object.hasOwn(state.awaited, committee) ? state.awaited[committee] : undefined;
  const ids = changes.map(({ id }) => id);
  const items = deferred.map(({ id }) => id);
  const wrong = firstRefusal(
    awaited?.cycle === cycle ? undefined : refuse('unknown-committee', 'committee', { id: committee }),
    awaited?.received ? refuse('part-received', 'committee', { committee }) : undefined,
    needsDistinct(ids, 'changes'),
    needsNewIds(state.changes, ids, 'changes'),
    needsDistinct(items, 'deferred'),
    needsNewIds(state.deferred, items, 'deferred'),
  );
  return wrong ?? { ...command, type: 'PartReceived', fits: fitting(state, changes) };
}

/** An edition is being prepared. */
export function somethingPrepared({ state }: OnPlan<'inPreparation' | 'inForce'>): Refusal | undefined {
  return editionPrepared(state) ? undefined : notInDraft(state);
}

/** What is agreed for this year while the next is drafted enters both, and a correction of this year too. */
export function noteRevision(
  { state }: OnPlan<'inPreparation' | 'inForce'>,
  command: CommandIs<'NoteRevision'>,
): EventIs<'RevisionNoted'> | Refusal {
  const { agreed } = command;
  const wrong = needsNewIds(state.changes, [agreed.id], 'agreed');
  return wrong ?? { ...command, type: 'RevisionNoted', fits: fitting(state, [agreed]).length > 0 };
}

/** A program is in the plan that nobody has said to be abolished. */
export function someoneStillThere({ state }: Preparing): Refusal | undefined {
  const there = programsKnown(state).some((program) => !Object.hasOwn(state.abolished, program));
  return there ? undefined : refuse('list-empty', 'program');
}

/** The office abolished a program: the draft does without it, and what was taken in for it has to be dropped by name. */
export function noteAbolition(
  { state }: Preparing,
  command: CommandIs<'NoteAbolition'>,
): EventIs<'AbolitionNoted'> | Refusal {
  const { program } = command;
  const wrong = firstRefusal(
    programsKnown(state).includes(program)
      ? undefined
      : refuse('unknown-program', 'program', { id: program }),
    Object.hasOwn(state.abolished, program)
      ? refuse('already-recorded', 'program', { id: program })
      : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'AbolitionNoted' };
}

/** A conflict is over once the draft's figures are as agreed. */
export function fitsNow({ state, item }: OnChange<'conflicting'>): Refusal | undefined {
  const entered = enterDraft(state, item.agreed);
  return (
    whileInDraft(state, item) ??
    (isRefusal(entered)
      ? refuse('change-conflicts', 'change', { change: item.id, program: item.agreed.program })
      : undefined)
  );
}

/** The office takes in what conflicted. */
export function takeInChange(_at: unknown, { change }: CommandIs<'TakeInChange'>): EventIs<'ChangeTakenIn'> {
  return { type: 'ChangeTakenIn', change };
}

/** What waits is dealt with in the draft; a change goes before what it was built on. */
export function nothingBuiltOn({ state, item }: OnChange<'takenIn' | 'conflicting'>): Refusal | undefined {
  const later = item.status === 'takenIn' ? builtOn(state, item) : undefined;
  return (
    whileInDraft(state, item) ??
    (later ? refuse('change-built-on', 'change', { change: later.id }) : undefined)
  );
}

/** Nothing agreed disappears but by a named act with its reason; the figures go back to what they were. */
export function dropChange(
  _at: unknown,
  command: CommandIs<'DropChange'>,
): EventIs<'PlannedChangeDropped'> | Refusal {
  return (
    needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'PlannedChangeDropped' }
  );
}

/** An item on a program that is no longer in the draft cannot be taken in. */
export function programStillThere({ state, item }: OnDeferred<'open'>): Refusal | undefined {
  const { program } = item.entry;
  const draft = draftOf(state);
  return (
    notInDraft(state) ??
    (program !== undefined && draft && !lineOf(draft, program)
      ? refuse('unknown-program', 'deferred', { id: program })
      : undefined)
  );
}

/** An item that was taken in by changes is open again once they are dropped; one that a note took in may be decided on anew. */
export function notTakenInByChanges({ state, item }: OnDeferred<'open' | 'takenIn'>): Refusal | undefined {
  const waits = item.status === 'takenIn' && hasChangesFor(state, item);
  return notInDraft(state) ?? (waits ? refuse('change-waits', 'deferred', { deferred: item.id }) : undefined);
}

/** A deferred item is taken in by changes in figures or, where the draft says it already or it is on a strategy, by a note. */
export function takeInDeferred(
  { state, item }: OnDeferred<'open'>,
  command: CommandIs<'TakeInDeferred'>,
): EventIs<'DeferredTakenIn'> | Refusal {
  const wrong = needsText(command.note, 'note') ?? checkDeferredChanges(state, item, command.changes);
  return wrong ?? { ...command, type: 'DeferredTakenIn' };
}

/** The plan does without it, and says why. */
export function declineDeferred(
  _at: unknown,
  command: CommandIs<'DeclineDeferred'>,
): EventIs<'DeferredDeclined'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'DeferredDeclined' };
}

/** It moves into the committee's next cycle, and the plan says why. */
export function carryDeferred(
  _at: unknown,
  command: CommandIs<'CarryDeferred'>,
): EventIs<'DeferredCarried'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'DeferredCarried' };
}

/** A change is decided on in the draft of the edition that it came to. */
function whileInDraft(plan: DraftedPlan, { status, edition }: PlannedChange): Refusal | undefined {
  const elsewhere = edition !== editionPrepared(plan)?.id;
  return notInDraft(plan) ?? (elsewhere ? refuse('item-not-ready', 'change', { status }) : undefined);
}

/** The ids of the changes that the draft takes in when they come one after another. */
function fitting(plan: DraftedPlan, changes: readonly AgreedChange[]): readonly string[] {
  const fits: string[] = [];
  let next = plan;
  for (const agreed of changes) {
    const entered = enterDraft(next, agreed);
    if (isRefusal(entered)) continue;
    fits.push(agreed.id);
    next = withChange(next, agreed, entered);
  }
  return fits;
}

/** The changes of a deferred item must all fit, one after another, in years of this plan. */
function checkDeferredChanges(
  plan: DraftedPlan,
  item: OnDeferred<'open'>['item'],
  changes: CommandIs<'TakeInDeferred'>['changes'],
): Refusal | undefined {
  if (changes.length > 0 && item.entry.program === undefined)
    return refuse('strategy-has-no-figures', 'changes');
  let next = plan;
  for (const [index, agreed] of agreedFor(plan, item, changes).entries()) {
    const { effective } = agreed.change;
    if (effective < plan.year || effective > plan.lastYear)
      return refuse('year-out-of-range', `changes[${index}].effective`, {
        year: String(effective),
        after: String(plan.year - 1),
      });
    const entered = enterDraft(next, agreed);
    if (isRefusal(entered)) return { ...entered, field: `changes[${index}].${entered.field ?? 'kind'}` };
    next = withChange(next, agreed, entered);
  }
  return undefined;
}

function checkCycle({ committee, cycle }: CommandIs<'NoteReviewer' | 'AwaitPart'>): Refusal | undefined {
  return firstRefusal(needsText(committee, 'committee', 'unknown-committee'), needsText(cycle, 'cycle'));
}

function alreadyKnown(committee: string): Refusal {
  return refuse('already-recorded', 'committee', { committee });
}

function needsNewIds(
  shelf: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  field: string,
): Refusal | undefined {
  const taken = ids.find((id) => Object.hasOwn(shelf, id));
  return taken === undefined ? undefined : refuse('id-taken', field, { id: taken });
}
