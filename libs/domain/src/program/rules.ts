// The rules of a program: exact figures, which follow plans and agreed changes once there are any, and freeze with their year.
import { applyChange } from '../applying.js';
import { yearOf } from '../dates.js';
import { canonicalFigures, checkFigures, differenceBetween } from '../figures.js';
import type { At, Door } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import {
  firstRefusal,
  needsDate,
  needsDistinct,
  needsPastDate,
  needsSome,
  needsText,
  needsYear,
} from '../payload.js';
import { isRefusal, refuse, type Refusal } from '../refusals.js';
import { needsRunning } from './running.js';
import { figuresOf, isUntouched, type IntroducedProgram, type ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnProgram<S extends IntroducedProgram['status']> = At<ProgramVocabulary, S, 'stream', never>;

// ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Targets and amounts are exact; each indicator and budget line is named once. */
export function introduce(
  _at: unknown,
  command: CommandIs<'IntroduceProgram'>,
): EventIs<'ProgramIntroduced'> | Refusal {
  const { owner, cooperating, year, content = [], ancestors = [] } = command;
  const wrong = firstRefusal(
    needsText(command.name, 'name'),
    needsText(owner, 'owner', 'unknown-department'),
    needsDistinct(cooperating, 'cooperating'),
    cooperating.includes(owner) ? refuse('same-department', 'cooperating') : undefined,
    needsYear(year, 'year'),
    checkFigures({ ...command, content }),
    ...ancestors.map(({ program }, index) =>
      needsText(program, `ancestors[${index}].program`, 'unknown-program'),
    ),
    needsDistinct(
      ancestors.map(({ program }) => program),
      'ancestors',
    ),
  );
  if (wrong) return wrong;
  const { indicators, budget } = canonicalFigures({ ...command, content });
  return { ...command, type: 'ProgramIntroduced', indicators, budget };
}

/**
 * The office states the figures of a year until a plan adopts them, or a committee has agreed on a change of them; of a
 * year that is over only where none stood, as a paper of that time has them.
 */
export function stateYear(
  { state }: OnProgram<'running'>,
  command: CommandIs<'StateYear'>,
  { today }: Door,
): EventIs<'YearStated'> | Refusal {
  const { year } = command;
  const wrong = firstRefusal(
    needsYear(year, 'year'),
    state.years[year] ? notFrozen(year, 'year', today) : undefined,
    isUntouched(state, year) ? undefined : refuse('year-adopted', 'year', { year: String(year) }),
    checkFigures(command),
  );
  return wrong ?? { type: 'YearStated', ...canonicalFigures(command) };
}

/**
 * A plan adopts what nobody has adopted yet, or what it was drafted on as long as that still stands; of a year that is over
 * only what a first plan takes over.
 */
export function adoptFigures(
  { state }: OnProgram<'running' | 'abolished' | 'ended'>,
  command: CommandIs<'AdoptFigures'>,
  { today }: Door,
): EventIs<'FiguresAdopted'> | Refusal {
  const { before, figures } = command;
  const { year } = figures;
  const wrong = firstRefusal(
    needsRunning(state, today),
    needsText(command.plan, 'plan', 'unknown-plan'),
    needsText(command.edition, 'edition'),
    needsYear(year, 'figures.year'),
    command.takenOver && isUntouched(state, year) ? undefined : notFrozen(year, 'figures.year', today),
    checkFigures(figures, 'figures.'),
    before && checkFigures(before, 'before.'),
  );
  if (wrong) return wrong;
  const moved = before && differenceBetween(before, figuresOf(state, year));
  if (moved) return refuse('figure-stale', 'before', { stated: moved.stated, stands: moved.stands });
  if (!before && state.years[year]?.adopted)
    return refuse('year-adopted', 'figures.year', { year: String(year) });
  return {
    ...command,
    type: 'FiguresAdopted',
    ...(before && { before: canonicalFigures(before) }),
    figures: canonicalFigures(figures),
  };
}

/** A cycle says once what it asks of a year that the program has figures for. */
export function noteReview(
  { state }: OnProgram<'running' | 'ended'>,
  command: CommandIs<'NoteReview'>,
  { today }: Door,
): EventIs<'ReviewNoted'> | Refusal {
  const { cycle, year, asks } = command;
  const wrong = firstRefusal(
    needsRunning(state, today),
    needsText(cycle, 'cycle'),
    Object.hasOwn(state.reviews ?? {}, cycle)
      ? refuse('already-recorded', 'cycle', { id: cycle })
      : undefined,
    state.years[year] ? undefined : refuse('unknown-year', 'year', { year: String(year) }),
    needsSome(asks, 'asks'),
  );
  return wrong ?? { ...command, type: 'ReviewNoted' };
}

/** An agreed change takes effect once, in the figures that it was agreed on. */
export function revise(
  { state }: OnProgram<'running' | 'ended'>,
  { agreed }: CommandIs<'ReviseProgram'>,
  { today }: Door,
): EventIs<'ProgramRevised'> | Refusal {
  const { effective: year } = agreed.change;
  const wrong = firstRefusal(
    needsRunning(state, today),
    state.revisions.some((revision) => revision.agreed.id === agreed.id)
      ? refuse('already-recorded', 'agreed.id', { id: agreed.id })
      : undefined,
    state.years[year] ? undefined : refuse('unknown-year', 'agreed.change.effective', { year: String(year) }),
    notFrozen(year, 'agreed.change.effective', today),
  );
  if (wrong) return wrong;
  const revised = applyChange(figuresOf(state, year), agreed.change, agreed.id);
  return isRefusal(revised)
    ? { ...revised, field: `agreed.change.${revised.field}` }
    : { type: 'ProgramRevised', agreed };
}

/** The figures of a year stand still once it is over: what comes later is the next plan's. */
function notFrozen(year: number, field: string, today: IsoDate): Refusal | undefined {
  return yearOf(today) > year ? refuse('year-frozen', field, { year: String(year) }) : undefined;
}

// ── Name, owner, end ────────────────────────────────────────────────────────────────────────────────────────────

/** A program keeps its history under a new name. */
export function rename(
  { state }: OnProgram<'running' | 'ended'>,
  command: CommandIs<'RenameProgram'>,
  { today }: Door,
): EventIs<'ProgramRenamed'> | Refusal {
  const name = command.name.trim();
  const wrong = firstRefusal(
    needsRunning(state, today),
    needsText(name, 'name'),
    name === state.name ? refuse('nothing-changes', 'name') : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'ProgramRenamed', name };
}

/** A program passes to another department (업무 이관); its open rounds take note. It happens at once, so it is not dated ahead. */
export function move(
  { state }: OnProgram<'running' | 'ended'>,
  command: CommandIs<'MoveProgram'>,
  { today }: Door,
): EventIs<'ProgramMoved'> | Refusal {
  const wrong = firstRefusal(
    needsRunning(state, today),
    needsText(command.owner, 'owner', 'unknown-department'),
    command.owner === state.owner ? refuse('same-department', 'owner') : undefined,
    needsPastDate(command.from, 'from', today),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'ProgramMoved' };
}

/** An abolished program stays in its plan's list, and takes no opinions. */
export function abolish(
  _at: unknown,
  command: CommandIs<'AbolishProgram'>,
  door: Door,
): EventIs<'ProgramAbolished'> | Refusal {
  const wrong =
    needsPastDate(command.on, 'on', door.today) ?? needsText(command.reason, 'reason', 'reason-missing');
  return wrong ?? { type: 'ProgramAbolished', since: command.on, reason: command.reason };
}

/**
 * A program ends with the plan that it is not in, which says why, and what takes its place. Until the day on which that
 * plan begins it goes on in the one before.
 */
export function end(_at: unknown, command: CommandIs<'EndProgram'>): EventIs<'ProgramEnded'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.plan, 'plan', 'unknown-plan'),
    needsDate(command.since, 'since'),
    needsText(command.reason, 'reason', 'reason-missing'),
    needsDistinct(command.successors, 'successors'),
  );
  return wrong ?? { ...command, type: 'ProgramEnded' };
}
