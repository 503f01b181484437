// The rules of money spent: for each budget line what was spent since its year began, each time until a later day.
import { canonicalDecimal, compareDecimals } from '../decimal.js';
import type { At, Door } from '../gate/gate.js';
import { firstRefusal, needsNewId, needsPastDate, needsText, needsWholeAmount } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { resultsDay } from '../results-due.js';
import type { IntroducedProgram, ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnProgram = At<ProgramVocabulary, IntroducedProgram['status'], 'stream', never>;
type OnSpending = At<ProgramVocabulary, IntroducedProgram['status'], 'spending', 'recorded'>;

/** There is a budget line that money is spent of. */
export function hasBudget({ state }: OnProgram): Refusal | undefined {
  return Object.values(state.years).some(({ budget }) => budget.length > 0)
    ? undefined
    : refuse('nothing-to-report');
}

/** The sum spent of a line since its year began, until a later day than the last one; payments may go on as long as results come. */
export function recordSpending(
  { state }: OnProgram,
  command: CommandIs<'RecordSpending'>,
  { today }: Door,
): EventIs<'SpendingRecorded'> | Refusal {
  const { year, line, amount, until } = command;
  const figures = state.years[year];
  if (!figures) return refuse('unknown-year', 'year', { year: String(year) });
  const [first, last] = [`${year}-01-01`, resultsDay(year)];
  const planned = figures.budget.find((each) => each.line === line);
  if (!planned) return refuse('unknown-budget-line', 'line', { id: line });
  const { scale = planned.scale } = command;
  const wrong = firstRefusal(
    needsNewId(state.spending, command.id),
    needsWholeAmount(amount, 'amount'),
    needsPastDate(until, 'until', today),
    until < first || until > last ? refuse('spent-in-another-year', 'until', { first, last }) : undefined,
  );
  if (wrong) return wrong;
  const latest = Object.values(state.spending)
    .filter((each) => each.year === year && each.line === line)
    .map((each) => each.until)
    .toSorted()
    .at(-1);
  return latest !== undefined && until <= latest
    ? refuse('spending-recorded', 'until', { until, latest })
    : { ...command, type: 'SpendingRecorded', amount: canonicalDecimal(amount), scale };
}

/** Another sum for the same line and day, and why. */
export function correctSpending(
  { item }: OnSpending,
  command: CommandIs<'CorrectSpending'>,
): EventIs<'SpendingCorrected'> | Refusal {
  const { amount, reason } = command;
  const wrong = firstRefusal(
    needsWholeAmount(amount, 'amount'),
    needsText(reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  return compareDecimals(amount, item.amount) === 0
    ? refuse('nothing-changes', 'amount')
    : { ...command, type: 'SpendingCorrected', amount: canonicalDecimal(amount) };
}
