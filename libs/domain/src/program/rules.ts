// The rules of a program.
import type { At, Door } from '../gate/gate.js';
import {
  firstRefusal,
  needsAmount,
  needsPastDate,
  needsDistinct,
  needsText,
  needsWholeAmount,
} from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import type { ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnRunning = At<ProgramVocabulary, 'running', 'stream', never>;

/** Targets and amounts are exact; each indicator and budget line is named once. */
export function introduce(
  _at: unknown,
  command: CommandIs<'IntroduceProgram'>,
): EventIs<'ProgramIntroduced'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.name, 'name'),
    needsText(command.owner, 'owner', 'unknown-department'),
    needsDistinct(command.cooperating, 'cooperating'),
    command.cooperating.includes(command.owner) ? refuse('same-department', 'cooperating') : undefined,
    needsDistinct(
      command.indicators.map(({ indicator }) => indicator),
      'indicators',
    ),
    ...command.indicators.map(({ target }, index) => needsAmount(target, `indicators[${index}].target`)),
    needsDistinct(
      command.budget.map(({ line }) => line),
      'budget',
    ),
    ...command.budget.map(({ amount }, index) => needsWholeAmount(amount, `budget[${index}].amount`)),
  );
  return wrong ?? { ...command, type: 'ProgramIntroduced' };
}

/** A program passes to another department (업무 이관); its open rounds take note. It happens at once, so it is not dated ahead. */
export function move(
  { state }: OnRunning,
  command: CommandIs<'MoveProgram'>,
  door: Door,
): EventIs<'ProgramMoved'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.owner, 'owner', 'unknown-department'),
    command.owner === state.owner ? refuse('same-department', 'owner') : undefined,
    needsPastDate(command.from, 'from', door.today),
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
