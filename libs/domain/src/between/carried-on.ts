// Which plan went on with what an agreed change made of a program: told from the figures that the next plan adopted.
import type { Change, YearFigures } from '../changes.js';
import type { PlanId } from '../ids.js';
import type { IntroducedProgram } from '../program/states.js';

/** The plan after the one that was changed, where its figures still say what was agreed; undefined where they cannot tell. */
export function carriedOnBy(change: Change, { years }: IntroducedProgram): PlanId | undefined {
  const changed = years[change.effective]?.adopted?.plan;
  const next = years[change.effective + 1];
  const plan = next?.adopted?.plan;
  return plan !== changed && next && isStillSo(change, next) ? plan : undefined;
}

function isStillSo(change: Change, { indicators, content }: YearFigures): boolean {
  const has = (id: string) => indicators.some(({ indicator }) => indicator === id);
  switch (change.kind) {
    case 'indicatorTarget':
      return indicators.some(
        ({ indicator, target }) => indicator === change.indicator && target === change.to,
      );
    case 'indicatorAdded':
      return isAmong(change.added, indicators);
    case 'indicatorReplaced':
      return !has(change.indicator) && isAmong(change.added, indicators);
    case 'indicatorRemoved':
      return !has(change.indicator);
    case 'content':
      return content.includes(change.to);
    // Each year has a budget of its own, and what is abolished is in no plan after.
    case 'budgetMoved':
    case 'budgetAmount':
    case 'abolition':
      return false;
  }
}

function isAmong(
  { name, unit, target }: Extract<Change, { readonly kind: 'indicatorAdded' }>['added'],
  indicators: YearFigures['indicators'],
): boolean {
  return indicators.some((each) => each.name === name && each.unit === unit && each.target === target);
}
