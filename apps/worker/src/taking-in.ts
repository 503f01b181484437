// Carries out what somebody takes in from a file, a few rows at a time, each as an act of theirs at the door; and takes it back.
import { createHash } from 'node:crypto';
import { postKey, type Actor, type Signature } from '#domain/actor';
import type { Vocabularies } from '#domain/between/streams';
import {
  rowsToCarryOut,
  rowsToReverse,
  type BegunIntake,
  type IntakeUnderWay,
  type UndoingIntake,
} from '#domain/intake/states';
import {
  rowsAtOnce,
  type IntakeCommand,
  type RefusedRow,
  type RowOutcome,
  type RowReversal,
} from '#domain/intake/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { parseStreamId, streamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import { DamagedFile, type FileStore } from '#files/file-store';
import { askedAs, keptProposal } from '#intake/kept';
import type { AnyIntakeStep } from '#intake/proposal';
import { reverseOf } from '#intake/reverse';
import { causeOf } from '#observing/cause';
import { unobserved } from '#observing/observing';
import { asStep } from '#observing/traces';
import { DoorBusy } from './door-busy.js';
import type { WorkerParts } from './parts.js';

interface Parts extends Pick<WorkerParts, 'store' | 'door' | 'observing'> {
  readonly files: FileStore;
}

/** The parts with what was read last: an intake of thousands of rows is carried out without reading its file for every few. */
interface Working extends Parts {
  last?: {
    readonly organization: string;
    readonly proposal: string;
    readonly steps: readonly AnyIntakeStep[];
  };
}

/** An intake at the event that is handled, which is its last one. */
interface At {
  readonly organization: string;
  readonly id: string;
  readonly version: number;
}

/**
 * The subscription that carries intakes out. Each event of an intake has the next few rows carried out, and what became of
 * them is the next event: so a long one holds nobody up, and whatever stops in between goes on where it stood.
 */
export function takingIn(parts: Parts): Subscriber {
  const carryOnAt = carryingOn(parts);
  return {
    name: 'intakes',
    handle: async (batch) => {
      for (const event of batch) if (event.origin === undefined) await carryOnAt(event);
    },
  };
}

/** The same for one event, which moves its intake on if it is the last one: for who waits for it where no worker may run. */
export function carryingOn(parts: Parts): (event: Recorded) => Promise<void> {
  const working: Working = { ...parts };
  return (event) => goOn(event, working);
}

/** Only the last event of an intake moves it on: what an earlier one had carried out is noted by then. */
async function goOn(event: Recorded, parts: Working): Promise<void> {
  const address = parseStreamId(event.stream);
  if (address?.stream !== 'intake') return;
  const { organization } = event;
  const { state, version } = await parts.door.load(organization, 'intake', address.id);
  if (version !== event.version) return;
  const { traces } = parts.observing ?? unobserved;
  const at = { organization, id: address.id, version };
  await asStep(traces, 'intake', { cause: causeOf(event) }, () => carryOn(state, at, parts));
}

async function carryOn(state: Vocabularies['intake']['state'], at: At, parts: Parts): Promise<void> {
  if (state.status === 'takingIn') {
    await note({ type: 'NoteOutcomes', rows: await carriedOut(state, at, parts) }, state.by, at, parts);
  } else if (state.status === 'undoing') {
    await note({ type: 'NoteReversals', rows: await takenBack(state, at, parts) }, state.undo.by, at, parts);
  }
}

async function carriedOut(state: IntakeUnderWay, at: At, parts: Working): Promise<readonly RowOutcome[]> {
  const steps = await stepsOf(state, at, parts);
  const begun = await beginningOf(at, parts);
  const outcomes: RowOutcome[] = [];
  for (const row of rowsToCarryOut(state).slice(0, rowsAtOnce)) {
    const step = steps[row];
    outcomes.push(step ? await outcomeOf(step, row, { by: state.by, begun }, at, parts) : lost(row));
  }
  return outcomes;
}

/** Done before this intake was begun means that it was there: the same row of the same file was taken in before. */
async function outcomeOf(
  step: AnyIntakeStep,
  row: number,
  { by, begun }: { readonly by: Signature; readonly begun: number },
  { organization }: At,
  { door }: Parts,
): Promise<RowOutcome> {
  const ask = { organization, ...askedAs(step) };
  const answer = await door.ask(ask, { person: by.person, post: postKey(by.post) });
  if (!isRefusal(answer)) return { row, outcome: answer.position > begun ? 'done' : 'there' };
  if (answer.refused !== 'key-reused') return refusedRow(row, answer);
  // Under a key that no caller can send lies the same row: as it is, taken in by somebody else, or after other decisions.
  const before = await door.doneBefore(ask);
  return before === 'same' ? { row, outcome: 'there' } : refusedRow(row, refuse('row-decided-otherwise'));
}

/** The last row first, each by the act that its stream knows for it, in the post of who takes the file back. */
async function takenBack(state: UndoingIntake, at: At, parts: Working): Promise<readonly RowReversal[]> {
  const steps = await stepsOf(state, at, parts);
  const { by, reason, reversals } = state.undo;
  const rows = rowsToReverse(state).slice(reversals.length, reversals.length + rowsAtOnce);
  const outcomes: RowReversal[] = [];
  for (const row of rows) {
    const step = steps[row];
    outcomes.push(step ? await reversalOf(step, row, { by, reason }, at, parts) : lost(row));
  }
  return outcomes;
}

async function reversalOf(
  step: AnyIntakeStep,
  row: number,
  { by, reason }: { readonly by: Signature; readonly reason: string },
  { organization, id: intake }: At,
  { door }: Parts,
): Promise<RowReversal> {
  const command = reverseOf(step, reason);
  if (!command) return { row, outcome: 'left' };
  const { stream, id } = step;
  const key = keyOf('undo', organization, intake, String(row));
  const ask = { organization, stream, id, command, key };
  const answer = await door.ask(ask, { person: by.person, post: postKey(by.post) });
  return isRefusal(answer) ? refusedRow(row, answer) : { row, outcome: 'reversed' };
}

async function note(command: IntakeCommand, by: Signature, at: At, parts: Parts): Promise<void> {
  const { organization, id, version } = at;
  const { door, observing = unobserved } = parts;
  const actor: Actor = { person: by.person, post: { kind: 'policy', policy: 'intake' }, also: [] };
  const key = keyOf('note', organization, id, String(version));
  const answer = await door.askAs({ organization, stream: 'intake', id, command, key }, actor);
  if (!isRefusal(answer)) return;
  if (answer.refused === 'busy') throw new DoorBusy(`intake ${id} could not be reached`);
  // Another worker may have come first: then what it noted is the next event. Else nothing moves this intake on.
  const now = await door.load(organization, 'intake', id);
  if (now.version === version) observing.log.warn(`intake ${id} stands still: ${answer.refused}`);
}

/** None where the file that they lie in is gone: then every row says so. */
async function stepsOf(
  { proposal }: BegunIntake,
  { organization }: At,
  working: Working,
): Promise<readonly AnyIntakeStep[]> {
  const { files, last } = working;
  if (last?.organization === organization && last.proposal === proposal) return last.steps;
  const bytes = await files.get(organization, proposal).catch((error: unknown) => {
    if (error instanceof DamagedFile) return undefined;
    throw new DoorBusy(`the files could not be reached: ${String(error)}`);
  });
  if (!bytes) return [];
  const { steps } = keptProposal(bytes);
  working.last = { organization, proposal, steps };
  return steps;
}

async function beginningOf({ organization, id }: At, { store }: Parts): Promise<number> {
  const [begun] = await store.readStream(organization, streamId('intake', id));
  return begun?.position ?? 0;
}

function lost(row: number): RefusedRow {
  return { row, outcome: 'refused', code: 'file-unknown', field: 'proposal' };
}

/** Throws where nothing was decided because the door was too busy: then it is tried again. */
function refusedRow(row: number, { refused, field, about = {} }: Refusal): RefusedRow {
  if (refused === 'busy') throw new DoorBusy('a row could not be carried out yet');
  const values = Object.entries(about).map(([name, value]) => ({ name, value: String(value) }));
  return {
    ...{ row, outcome: 'refused', code: refused },
    ...(field === undefined ? {} : { field }),
    ...(values.length === 0 ? {} : { values }),
  };
}

/** The colon keeps it apart from any key that a caller may send. */
function keyOf(...said: readonly string[]): string {
  return `intake:${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`;
}
