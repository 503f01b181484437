// The rules of figures as a paper prints them: kept beside those that follow from the rows, with the reason for a difference.
import type { At, Replaced } from '../gate/gate.js';
import { firstRefusal, needsAmount, needsNewId, needsPeriod, needsText } from '../payload.js';
import { contradictionKinds } from '../reckoning/contradiction.js';
import { isSameSize } from '../reported.js';
import { figureKey, type FigureRef } from '../reckoning/figures.js';
import { scaleOfMoney } from '../reckoning/money.js';
import { refuse, type Refusal } from '../refusals.js';
import type { IntroducedProgram, ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnProgram = At<ProgramVocabulary, IntroducedProgram['status'], 'stream', never>;

/** What a document prints, to the digits that it prints; each figure once for each place. */
export function stateFigure(
  { state }: OnProgram,
  command: CommandIs<'StateFigure'>,
): EventIs<'FigureStated'> | Refusal {
  const { figure, value, document } = command;
  const wrong = firstRefusal(
    needsNewId(state.stated, command.id),
    checkFigure(state, figure),
    needsAmount(value, 'value'),
    needsText(document, 'document'),
  );
  if (wrong) return wrong;
  const isSum = figure.figure === 'budget' || figure.figure === 'spent';
  if (command.scale !== undefined && !isSum) return refuse('scale-unfit', 'scale');
  const scale = command.scale ?? (isSum ? scaleOfMoney(state, figure) : undefined);
  const key = figureKey(figure);
  const again = Object.values(state.stated).some(
    (each) => each.status === 'stated' && each.document === document && figureKey(each.figure) === key,
  );
  return again
    ? refuse('already-recorded', 'document', { id: document })
    : { ...command, type: 'FigureStated', ...(scale === undefined ? {} : { scale }) };
}

/** The document does not print it after all. */
export function recallFigure(
  _at: unknown,
  command: CommandIs<'RecallFigure'>,
): EventIs<'FigureRecalled'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'FigureRecalled' };
}

/** The reason that another one for the same takes the place of. */
export function reasonGiven(
  { reasons }: IntroducedProgram,
  { contradiction }: CommandIs<'GiveReason'>,
): Replaced {
  const stands = Object.hasOwn(reasons, contradiction) ? reasons[contradiction] : undefined;
  return { field: 'contradiction', revision: stands?.revision ?? 0, stands };
}

/** Why something does not add up; said again, it takes the place of what was said before. */
export function giveReason(
  { state }: OnProgram,
  command: CommandIs<'GiveReason'>,
): EventIs<'ReasonGiven'> | Refusal {
  const { contradiction, reason, size } = command;
  const wrong = firstRefusal(
    contradictionKinds.some((kind) => contradiction.startsWith(`${kind}:`))
      ? undefined
      : refuse('unknown-contradiction', 'contradiction'),
    needsText(reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  const given = Object.hasOwn(state.reasons, contradiction) ? state.reasons[contradiction] : undefined;
  return given?.reason === reason && isSameSize(given.size, size)
    ? refuse('nothing-changes', 'reason')
    : { ...command, type: 'ReasonGiven' };
}

function checkFigure(state: IntroducedProgram, figure: FigureRef): Refusal | undefined {
  const wrong = needsPeriod(figure.period, 'figure.period');
  if (wrong || !('indicator' in figure)) return wrong;
  const known = Object.values(state.years).some(({ indicators }) =>
    indicators.some(({ indicator }) => indicator === figure.indicator),
  );
  return known ? undefined : refuse('unknown-indicator', 'figure.indicator', { id: figure.indicator });
}
