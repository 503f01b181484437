// The rules of a plan.
import type { At } from '../gate/gate.js';
import { firstRefusal, needsDate, needsDistinct, needsNewId, needsSome, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import type { PlanVocabulary } from './states.js';
import type { PlanCommand, PlanEvent } from './words.js';

type CommandIs<T extends PlanCommand['type']> = Extract<PlanCommand, { readonly type: T }>;
type EventIs<T extends PlanEvent['type']> = Extract<PlanEvent, { readonly type: T }>;
type OnDraft = At<PlanVocabulary, 'draft', 'stream', never>;
type OnStrategy = At<PlanVocabulary, 'draft', 'strategy', 'listed'>;

/** A plan is drafted for one year. */
export function draft(_at: unknown, command: CommandIs<'DraftPlan'>): EventIs<'PlanDrafted'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.title, 'title'),
    Number.isInteger(command.year) && command.year > 1990
      ? undefined
      : refuse('number-invalid', 'year', { number: String(command.year) }),
  );
  return wrong ?? { ...command, type: 'PlanDrafted' };
}

/** A strategy is led by posts, which answer opinions on it. */
export function addStrategy(
  { state }: OnDraft,
  command: CommandIs<'AddStrategy'>,
): EventIs<'StrategyAdded'> | Refusal {
  const taken = Object.values(state.strategies).some(({ number }) => number === command.number);
  const wrong = firstRefusal(
    needsNewId(state.strategies, command.id),
    state.programs.some(({ program }) => program === command.id)
      ? refuse('id-taken', 'id', { id: command.id })
      : undefined,
    needsText(command.number, 'number'),
    taken ? refuse('number-taken', 'number', { number: command.number }) : undefined,
    needsText(command.title, 'title'),
    needsSome(command.leaders, 'leaders'),
    needsDistinct(command.leaders, 'leaders'),
  );
  return wrong ?? { ...command, type: 'StrategyAdded' };
}

/** A plan gives each of its programs one number, and no number twice; no program has the id of a strategy. */
export function placeProgram(
  { state }: OnStrategy,
  command: CommandIs<'PlaceProgram'>,
): EventIs<'ProgramPlaced'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.program, 'program', 'unknown-program'),
    state.programs.some(({ program }) => program === command.program) ||
      Object.hasOwn(state.strategies, command.program)
      ? refuse('id-taken', 'program', { id: command.program })
      : undefined,
    needsText(command.number, 'number'),
    state.programs.some(({ number }) => number === command.number)
      ? refuse('number-taken', 'number', { number: command.number })
      : undefined,
  );
  return wrong ?? { ...command, type: 'ProgramPlaced' };
}

/** From this day the plan is what committees review. */
export function putInForce(
  _at: unknown,
  command: CommandIs<'PutInForce'>,
): EventIs<'PlanPutInForce'> | Refusal {
  return needsDate(command.from, 'from') ?? { ...command, type: 'PlanPutInForce' };
}

/** An empty plan cannot come into force. */
export function hasPrograms({ state }: OnDraft): Refusal | undefined {
  return needsSome(state.programs, 'programs');
}
