// What the papers of a cycle and of a plan's year lack: that it is over, what was reported of promises, results.
import type { Language } from '#contract/label';
import type { OpenedCycle } from '#domain/cycle/states';
import { owedOf } from '../follow-ups.js';
import { checkPlaces as say } from '../words.js';
import type { IndicatorOfYear } from '../year-report.js';
import { excerpt, type Found } from './found.js';

/** What the list of a cycle's follow-ups lacks; `of` is the plan's year and committee as its title says them. */
export function followUpsLack(cycle: OpenedCycle, of: string): readonly Found[] {
  return [
    ...stillRunning(cycle.status === 'closed', of),
    ...owedOf(cycle, ['followUp'])
      .filter(({ status, claims }) => status === 'owed' && claims.length === 0)
      .map(({ entry: { number, asked } }): Found => ({
        check: 'promises-unreported',
        place: `${number}: ${excerpt(asked)}`,
      })),
  ];
}

/** What the report of a plan lacks: its end, and a result wherever something was to be reached. */
export function yearReportLacks(
  plan: { readonly title: string; readonly isClosed: boolean },
  indicators: readonly IndicatorOfYear[],
  language: Language,
): readonly Found[] {
  return [
    ...stillRunning(plan.isClosed, plan.title),
    ...indicators
      .filter(({ target, result }) => target.text !== undefined && result.text === undefined)
      .map(({ number, program, indicator, year }): Found => ({
        check: 'figures-missing',
        place: say.noResult(`${number} ${program}`, indicator, year)[language],
      })),
  ];
}

function stillRunning(isOver: boolean, place: string): readonly Found[] {
  return isOver ? [] : [{ check: 'still-running', place }];
}
