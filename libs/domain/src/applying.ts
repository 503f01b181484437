// What an agreed change does to the figures of a year, how it is taken back, and whether they still say what it says.
import type { BudgetLine, Change, Indicator, NewIndicator, YearFigures } from './changes.js';
import { addDecimals, canonicalDecimal, compareDecimals, subtractDecimals } from './decimal.js';
import type { BudgetLineId, Decimal, IndicatorId } from './ids.js';
import {
  asIndicator,
  canonicalAdded,
  canonicalParts,
  checkAdded,
  checkParts,
  isAsAdded,
  needsNoRatioOf,
  partsForYear,
  sameIndicator,
} from './indicators.js';
import type { PeriodTarget } from './measures.js';
import { firstRefusal, needsAmount, needsText, needsWholeAmount } from './payload.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';

type ChangeIs<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/**
 * The figures after a change, everything it does not speak of as it was. Looks at the figures alone: whether they are
 * those of the year in which the change takes effect is the caller's to see, and so is an abolition, which leaves them
 * as they are.
 *
 * @param newId the id of an indicator that the change adds
 * @returns a refusal, its field told from the change on (`from`, `indicator`, `added.target`), where the change is not
 * in exact figures, speaks of what is not there, or finds another figure than it comes from
 */
export function applyChange(figures: YearFigures, agreed: Change, newId: IndicatorId): YearFigures | Refusal {
  const change = forYear(agreed, figures.year);
  switch (change.kind) {
    case 'indicatorTarget':
      return applyTarget(figures, change);
    case 'indicatorAdded':
      return applyAdded(figures, change, newId);
    case 'indicatorReplaced':
      return applyReplaced(figures, change, newId);
    case 'indicatorRemoved':
      return applyRemoved(figures, change);
    case 'budgetMoved':
      return applyMove(figures, change);
    case 'content':
      return applyContent(figures, change);
    case 'abolition':
      return figures;
    case 'budgetAmount':
      return applyAmount(figures, change);
  }
}

/**
 * The figures without a change that was applied to `before`; what moved since beside it stays. Moved money goes back by
 * its amount, whatever else was moved between the same lines.
 *
 * @returns undefined where an indicator or clause that it spoke of is no longer as it left it, or the money is no longer
 * there to go back
 */
export function undoChange(
  figures: YearFigures,
  change: Change,
  before: YearFigures,
  newId: IndicatorId,
): YearFigures | undefined {
  if (isRefusal(applyChange(before, change, newId))) return undefined;
  switch (change.kind) {
    case 'indicatorTarget': {
      const { indicator } = change;
      const old = indicatorOf(before, indicator);
      if (!old || !changeHolds(figures, change, newId)) return undefined;
      return withTarget(figures, indicator, {
        target: old.target,
        ...(change.parts && { parts: old.parts }),
      });
    }
    case 'indicatorAdded':
      return changeHolds(figures, change, newId) ? without(figures, newId) : undefined;
    case 'indicatorReplaced': {
      const old = indicatorOf(before, change.indicator);
      return old && changeHolds(figures, change, newId) ? inPlaceOf(figures, newId, old) : undefined;
    }
    case 'indicatorRemoved': {
      const place = before.indicators.findIndex(({ indicator }) => indicator === change.indicator);
      const old = before.indicators[place];
      return old && changeHolds(figures, change, newId)
        ? { ...figures, indicators: figures.indicators.toSpliced(place, 0, old) }
        : undefined;
    }
    case 'budgetMoved':
      return undoMove(figures, change);
    case 'content':
      return undoContent(figures, change, before);
    case 'abolition':
      return figures;
    case 'budgetAmount': {
      const amount = lineOf(before, change.line)?.amount;
      return amount !== undefined && changeHolds(figures, change, newId)
        ? withAmounts(figures, new Map([[change.line, amount]]))
        : undefined;
    }
  }
}

/**
 * Whether the figures still say what a change says. Of money moved it is all that they can say that both lines are
 * there and the second still holds as much; an abolition asks nothing of them. A change that a later one goes beyond
 * (5 → 10, then 10 → 12) holds no longer.
 */
export function changeHolds(figures: YearFigures, agreed: Change, newId: IndicatorId): boolean {
  const change = forYear(agreed, figures.year);
  switch (change.kind) {
    case 'indicatorTarget': {
      const stands = indicatorOf(figures, change.indicator);
      return (
        stands !== undefined &&
        compareDecimals(stands.target, change.to) === 0 &&
        (change.parts === undefined || sameIndicator(stands, { ...stands, parts: change.parts }))
      );
    }
    case 'indicatorAdded':
      return holdsAsAdded(indicatorOf(figures, newId), change.added);
    case 'indicatorReplaced':
      return (
        indicatorOf(figures, change.indicator) === undefined &&
        holdsAsAdded(indicatorOf(figures, newId), change.added)
      );
    case 'indicatorRemoved':
      return indicatorOf(figures, change.indicator) === undefined;
    case 'budgetMoved': {
      const [from, to] = [lineOf(figures, change.fromLine), lineOf(figures, change.toLine)];
      return from !== undefined && to !== undefined && compareDecimals(to.amount, change.amount) >= 0;
    }
    case 'content':
      return placeOf(figures.content, change.to) !== -1;
    case 'abolition':
      return true;
    case 'budgetAmount': {
      const stands = lineOf(figures, change.line);
      return stands !== undefined && compareDecimals(stands.amount, change.to) === 0;
    }
  }
}

/** The change in another year's figures, as a draft of the next year takes it in: parts of its year are parts of that one. */
function forYear(change: Change, year: number): Change {
  const own = (parts: readonly PeriodTarget[]) =>
    parts.every(({ period }) => period.startsWith(String(change.effective)))
      ? partsForYear(parts, year)
      : parts;
  if (change.effective === year) return change;
  if (change.kind === 'indicatorTarget' && change.parts) return { ...change, parts: own(change.parts) };
  return 'added' in change && change.added.parts
    ? { ...change, added: { ...change.added, parts: own(change.added.parts) } }
    : change;
}

// ── Indicators ──────────────────────────────────────────────────────────────────────────────────────────────────

function applyTarget(figures: YearFigures, change: ChangeIs<'indicatorTarget'>): YearFigures | Refusal {
  const { indicator, from, to, parts } = change;
  const stands = indicatorOf(figures, indicator);
  if (!stands) return refuse('unknown-indicator', 'indicator', { id: indicator });
  const wrong = firstRefusal(
    needsFigure(from, 'from'),
    needsFigure(to, 'to'),
    parts && checkParts(parts, figures.year, 'parts'),
  );
  if (wrong) return wrong;
  if (compareDecimals(stands.target, from) !== 0)
    return refuse('figure-stale', 'from', { stated: from, stands: stands.target });
  if (compareDecimals(from, to) === 0) return refuse('nothing-changes', 'to');
  return withTarget(figures, indicator, {
    target: canonicalDecimal(to),
    ...(parts && { parts: canonicalParts(parts) }),
  });
}

function applyAdded(
  figures: YearFigures,
  { added }: ChangeIs<'indicatorAdded'>,
  newId: IndicatorId,
): YearFigures | Refusal {
  const wrong = checkNew(figures, added, newId);
  return wrong ?? { ...figures, indicators: [...figures.indicators, asNew(newId, added)] };
}

function applyReplaced(
  figures: YearFigures,
  { indicator, added }: ChangeIs<'indicatorReplaced'>,
  newId: IndicatorId,
): YearFigures | Refusal {
  if (!indicatorOf(figures, indicator)) return refuse('unknown-indicator', 'indicator', { id: indicator });
  const wrong =
    needsNoRatioOf(indicator, figures.indicators, 'indicator') ??
    checkNew(without(figures, indicator), added, newId);
  return wrong ?? inPlaceOf(figures, indicator, asNew(newId, added));
}

function applyRemoved(
  figures: YearFigures,
  { indicator }: ChangeIs<'indicatorRemoved'>,
): YearFigures | Refusal {
  if (!indicatorOf(figures, indicator)) return refuse('unknown-indicator', 'indicator', { id: indicator });
  return needsNoRatioOf(indicator, figures.indicators, 'indicator') ?? without(figures, indicator);
}

function checkNew(figures: YearFigures, added: NewIndicator, newId: IndicatorId): Refusal | undefined {
  return (
    checkAdded(added, figures.indicators, figures.year, 'added') ??
    (indicatorOf(figures, newId) ? refuse('id-taken', 'added', { id: newId }) : undefined)
  );
}

function asNew(indicator: IndicatorId, added: NewIndicator): Indicator {
  return asIndicator(indicator, canonicalAdded(added));
}

function holdsAsAdded(stands: Indicator | undefined, added: NewIndicator): boolean {
  return stands !== undefined && isAsAdded(stands, added);
}

function indicatorOf({ indicators }: YearFigures, id: IndicatorId): Indicator | undefined {
  return indicators.find(({ indicator }) => indicator === id);
}

/** `parts` replaces those that stand, or takes them away, where it is named. */
function withTarget(
  figures: YearFigures,
  id: IndicatorId,
  set: { readonly target: Decimal; readonly parts?: Indicator['parts'] | undefined },
): YearFigures {
  const indicators = figures.indicators.map((each): Indicator => {
    if (each.indicator !== id) return each;
    const { parts: standing, ...rest } = each;
    const parts = 'parts' in set ? set.parts : standing;
    return { ...rest, target: set.target, ...(parts && { parts }) };
  });
  return { ...figures, indicators };
}

function inPlaceOf(figures: YearFigures, id: IndicatorId, put: Indicator): YearFigures {
  return { ...figures, indicators: figures.indicators.map((each) => (each.indicator === id ? put : each)) };
}

function without(figures: YearFigures, id: IndicatorId): YearFigures {
  return { ...figures, indicators: figures.indicators.filter(({ indicator }) => indicator !== id) };
}

// ── Money ───────────────────────────────────────────────────────────────────────────────────────────────────────

function applyMove(figures: YearFigures, move: ChangeIs<'budgetMoved'>): YearFigures | Refusal {
  const [from, to] = [lineOf(figures, move.fromLine), lineOf(figures, move.toLine)];
  if (!from) return refuse('unknown-budget-line', 'fromLine', { id: move.fromLine });
  if (!to) return refuse('unknown-budget-line', 'toLine', { id: move.toLine });
  if (from.line === to.line || from.scale !== to.scale) return refuse('nothing-changes', 'toLine');
  const wrong = needsFigure(move.amount, 'amount') ?? needsWholeAmount(move.amount, 'amount');
  if (wrong) return wrong;
  if (compareDecimals(move.amount, '0') === 0) return refuse('figures-missing', 'amount');
  if (compareDecimals(move.amount, from.amount) > 0)
    return refuse('amount-exceeds-line', 'amount', { amount: move.amount, stands: from.amount });
  return withAmounts(
    figures,
    new Map([
      [from.line, subtractDecimals(from.amount, move.amount)],
      [to.line, addDecimals(to.amount, move.amount)],
    ]),
  );
}

function undoMove(figures: YearFigures, move: ChangeIs<'budgetMoved'>): YearFigures | undefined {
  const back = applyMove(figures, { ...move, fromLine: move.toLine, toLine: move.fromLine });
  return isRefusal(back) ? undefined : back;
}

function applyAmount(
  figures: YearFigures,
  { line, from, to }: ChangeIs<'budgetAmount'>,
): YearFigures | Refusal {
  const stands = lineOf(figures, line);
  if (!stands) return refuse('unknown-budget-line', 'line', { id: line });
  const wrong = firstRefusal(needsFigure(from, 'from'), needsFigure(to, 'to') ?? needsWholeAmount(to, 'to'));
  if (wrong) return wrong;
  if (compareDecimals(stands.amount, from) !== 0)
    return refuse('figure-stale', 'from', { stated: from, stands: stands.amount });
  if (compareDecimals(from, to) === 0) return refuse('nothing-changes', 'to');
  return withAmounts(figures, new Map([[line, canonicalDecimal(to)]]));
}

function lineOf({ budget }: YearFigures, id: BudgetLineId): BudgetLine | undefined {
  return budget.find(({ line }) => line === id);
}

function withAmounts(figures: YearFigures, amounts: ReadonlyMap<BudgetLineId, Decimal>): YearFigures {
  const budget = figures.budget.map((each) => ({ ...each, amount: amounts.get(each.line) ?? each.amount }));
  return { ...figures, budget };
}

// ── Content ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A program whose clauses nobody stated begins with the one that was agreed. */
function applyContent(figures: YearFigures, change: ChangeIs<'content'>): YearFigures | Refusal {
  const wrong = firstRefusal(needsText(change.from, 'from'), needsText(change.to, 'to'));
  if (wrong) return wrong;
  const to = change.to.trim();
  if (change.from.trim() === to) return refuse('nothing-changes', 'to');
  if (figures.content.length === 0) return { ...figures, content: [to] };
  const place = placeOf(figures.content, change.from);
  return place === -1
    ? refuse('figure-stale', 'from', { stated: change.from, stands: figures.content.join(' / ') })
    : { ...figures, content: figures.content.with(place, to) };
}

function undoContent(
  figures: YearFigures,
  change: ChangeIs<'content'>,
  before: YearFigures,
): YearFigures | undefined {
  const first = placeOf(before.content, change.from);
  const place = isClause(figures.content[first], change.to) ? first : placeOf(figures.content, change.to);
  if (place === -1) return undefined;
  const old = before.content[first];
  return {
    ...figures,
    content: old === undefined ? figures.content.toSpliced(place, 1) : figures.content.with(place, old),
  };
}

function placeOf(content: readonly string[], clause: string): number {
  return content.findIndex((each) => isClause(each, clause));
}

function isClause(stated: string | undefined, clause: string): boolean {
  return stated !== undefined && stated.trim() === clause.trim();
}

// ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────

function needsFigure(figure: string, field: string): Refusal | undefined {
  return needsText(figure, field, 'figures-missing') ?? needsAmount(figure, field);
}
