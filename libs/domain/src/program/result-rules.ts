// The rules of results: claimed by the department, verified by somebody else, corrected with a reason, never twice for a period.
import { deputyOf } from '../actor.js';
import type { Indicator } from '../changes.js';
import { canonicalDecimal, compareDecimals } from '../decimal.js';
import type { At, Door } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import { firstRefusal, needsAmount, needsLink, needsNewId, needsPeriod, needsText } from '../payload.js';
import { isPeriod, overlap, startOf, yearsOf, type Period } from '../periods.js';
import { refuse, type Refusal } from '../refusals.js';
import { allWhoSaid, type Evidence, type Result } from '../reported.js';
import { resultsDay } from '../results-due.js';
import type { IntroducedProgram, ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnProgram = At<ProgramVocabulary, IntroducedProgram['status'], 'stream', never>;
type OnResult<I extends Result['status']> = At<ProgramVocabulary, IntroducedProgram['status'], 'result', I>;

/** There is an indicator whose results are reported. */
export function hasIndicators({ state }: OnProgram): Refusal | undefined {
  const reported = Object.values(state.years).some(({ indicators }) =>
    indicators.some((each) => each.measure?.ratio === undefined),
  );
  return reported ? undefined : refuse('nothing-to-report');
}

/** What was reached of an indicator in a period that has begun, once; after its time only with the reason why so late. */
export function reportResult(
  { state }: OnProgram,
  command: CommandIs<'ReportResult'>,
  { today }: Door,
): EventIs<'ResultReported'> | Refusal {
  const { indicator, period, value, evidence, late } = command;
  const wrong = firstRefusal(
    needsNewId(state.results, command.id),
    needsBegunPeriod(period, 'period', today),
    isPeriod(period) ? isReportable(state, indicator, period) : undefined,
    needsAmount(value, 'value'),
    ...needsEvidence(evidence),
  );
  if (wrong) return wrong;
  const other = Object.values(state.results).find(
    (each) => each.status !== 'withdrawn' && each.indicator === indicator && overlap(each.period, period),
  );
  if (other) return refuse('periods-overlap', 'period', { period, other: other.period });
  const due = resultsDay(yearsOf(period).at(-1) ?? 0);
  if (today > due && needsText(late, 'late')) return refuse('late-reason-owed', 'late', { due });
  return { ...command, type: 'ResultReported', value: canonicalDecimal(value) };
}

/** Another figure or other evidence, and why. */
export function correctResult(
  { item }: OnResult<'provisional' | 'confirmed'>,
  command: CommandIs<'CorrectResult'>,
): EventIs<'ResultCorrected'> | Refusal {
  const { value, evidence } = command;
  const wrong = firstRefusal(
    needsAmount(value, 'value'),
    ...needsEvidence(evidence),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  return compareDecimals(value, item.claimed) === 0 && isSameEvidence(evidence, item.evidence)
    ? refuse('nothing-changes', 'value')
    : { ...command, type: 'ResultCorrected', value: canonicalDecimal(value) };
}

/** Nobody verifies a figure of which they have given any part themselves, nor stands in for whom to do so. */
export function isOthersClaim({ item, actor }: OnResult<'provisional'>): Refusal | undefined {
  const own = allWhoSaid(item).some(
    ({ person, post }) =>
      person === actor.person || person === deputyOf(actor.post) || deputyOf(post) === actor.person,
  );
  return own ? refuse('own-claim', 'result') : undefined;
}

/** The verified figure; one that is not the claimed one says why. */
export function confirmResult(
  { item }: OnResult<'provisional'>,
  command: CommandIs<'ConfirmResult'>,
): EventIs<'ResultConfirmed'> | Refusal {
  const { value } = command;
  const wrong = needsAmount(value, 'value');
  if (wrong) return wrong;
  const differs = compareDecimals(value, item.claimed) !== 0;
  return (
    (differs ? needsText(command.reason, 'reason', 'reason-missing') : undefined) ?? {
      ...command,
      type: 'ResultConfirmed',
      value: canonicalDecimal(value),
    }
  );
}

/** A result that should not have been reported; its period can be reported again. */
export function withdrawResult(
  _at: unknown,
  command: CommandIs<'WithdrawResult'>,
): EventIs<'ResultWithdrawn'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'ResultWithdrawn' };
}

/** Refuses what is no period, or one that is still to come. */
export function needsBegunPeriod(period: Period, field: string, today: IsoDate): Refusal | undefined {
  return (
    needsPeriod(period, field) ??
    (startOf(period) > today ? refuse('period-to-come', field, { period, today }) : undefined)
  );
}

/** Every year of the period that has figures has the indicator, and it is none that follows from others. */
function isReportable(state: IntroducedProgram, id: string, period: Period): Refusal | undefined {
  const years = yearsOf(period).flatMap((year) => state.years[year] ?? []);
  if (years.length === 0) return refuse('unknown-year', 'period', { year: period });
  const found: readonly (Indicator | undefined)[] = years.map(({ indicators }) =>
    indicators.find(({ indicator }) => indicator === id),
  );
  if (found.includes(undefined)) return refuse('unknown-indicator', 'indicator', { id });
  return found.some((each) => each?.measure?.ratio) ? refuse('result-follows', 'indicator') : undefined;
}

function needsEvidence(evidence: readonly Evidence[]): readonly (Refusal | undefined)[] {
  return evidence.flatMap(({ title, link }, index) => [
    needsText(title, `evidence[${index}].title`),
    needsLink(link, `evidence[${index}].link`),
  ]);
}

function isSameEvidence(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ title, link }, index) => others[index]?.title === title && others[index].link === link)
  );
}
