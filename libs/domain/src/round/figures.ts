// Whether changes hold in figures: against the program as it stood at opening, and against one another.
import { budgetLinesOf, figuresFor, type Change, type YearFigures } from '../changes.js';
import { addDecimals, canonicalDecimal, compareDecimals, isDecimal } from '../decimal.js';
import type { TopicId } from '../ids.js';
import { canonicalAdded, canonicalParts, checkAdded, checkParts, needsNoRatioOf } from '../indicators.js';
import { firstRefusal, needsAmount, needsText, needsWholeAmount } from '../payload.js';
import { isRefusal, refuse, type Refusal } from '../refusals.js';
import { programOf } from './facts.js';
import type { OpenedRound } from './states.js';
import type { Answer } from './words.js';

type Figures = Omit<YearFigures, 'year'>;

/**
 * Changes of one program, each in exact figures from what stands in the plan for its year, and none against another.
 * `field` is the path of the list in the command.
 */
export function checkChanges(
  changes: readonly Change[],
  field: string,
  state: OpenedRound,
  topic: TopicId,
): Refusal | undefined {
  if (changes.length === 0) return refuse('figures-missing', field);
  const program = programOf(state, topic);
  if (!program) return refuse('unknown-program', field);
  const { year } = state.scope;
  const standing = (effective: number) => figuresFor(program, effective);
  const wrong = firstRefusal(
    ...changes.flatMap((change, index) => [
      change.effective === year || change.effective === year + 1
        ? undefined
        : refuse('year-out-of-range', `${field}[${index}].effective`, {
            year: String(change.effective),
            after: String(year - 1),
          }),
      checkChange(change, `${field}[${index}]`, standing(change.effective)),
    ]),
  );
  return wrong ?? (contradicts(changes, standing) ? refuse('changes-contradict', field) : undefined);
}

/** Changes with every figure in its canonical form: `5.0` is kept as `5`. */
export function canonicalChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map((change): Change => {
    switch (change.kind) {
      case 'indicatorTarget':
        return {
          ...change,
          from: canonicalDecimal(change.from),
          to: canonicalDecimal(change.to),
          ...(change.parts && { parts: canonicalParts(change.parts) }),
        };
      case 'indicatorAdded':
      case 'indicatorReplaced':
        return { ...change, added: canonicalAdded(change.added) };
      case 'budgetMoved':
        return { ...change, amount: canonicalDecimal(change.amount) };
      case 'budgetAmount':
        return { ...change, from: canonicalDecimal(change.from), to: canonicalDecimal(change.to) };
      case 'content':
      case 'indicatorRemoved':
      case 'abolition':
        return change;
    }
  });
}

/** An answer with the figures of its changes in canonical form. */
export function canonicalAnswer(answer: Answer): Answer {
  if (answer.disposition !== 'accepted' && answer.disposition !== 'partlyAccepted') return answer;
  const { proof } = answer;
  return proof.kind === 'changes'
    ? { ...answer, proof: { ...proof, changes: canonicalChanges(proof.changes) } }
    : answer;
}

/**
 * One indicator, clause or amount twice for a year, an amount beside money that is moved from or to it, more money than a
 * line holds, or an abolition beside anything else.
 */
function contradicts(changes: readonly Change[], standing: (effective: number) => Figures): boolean {
  const targets = changes.flatMap((change) => {
    const { effective } = change;
    if ('indicator' in change) return [`${effective} indicator ${change.indicator}`];
    if (change.kind === 'budgetAmount') return [`${effective} line ${change.line}`];
    if (change.kind !== 'content') return [];
    // Where no clause is stated the first one begins the content, and a second finds other words than it comes from.
    return [`${effective} clause ${standing(effective).content.length > 0 ? change.from.trim() : ''}`];
  });
  const moves = changes.filter((change) => change.kind === 'budgetMoved');
  const overdrawn = moves.some(({ effective, fromLine }) => {
    const out = moves.filter((move) => move.fromLine === fromLine && move.effective === effective);
    const sum = out.reduce((total, move) => addDecimals(total, move.amount), '0');
    const line = standing(effective).budget.find((each) => each.line === fromLine);
    return line !== undefined && compareDecimals(sum, line.amount) > 0;
  });
  const alsoMoved = moves.some((move) =>
    budgetLinesOf(move).some((line) => targets.includes(`${move.effective} line ${line}`)),
  );
  const abolished = changes.some(({ kind }) => kind === 'abolition') && changes.length > 1;
  return new Set(targets).size < targets.length || overdrawn || alsoMoved || abolished;
}

function checkChange(change: Change, field: string, figures: Figures): Refusal | undefined {
  const indicator =
    'indicator' in change
      ? figures.indicators.find((each) => each.indicator === change.indicator)
      : undefined;
  if ('indicator' in change && !indicator)
    return refuse('unknown-indicator', `${field}.indicator`, { id: change.indicator });
  switch (change.kind) {
    case 'indicatorTarget':
      return (
        needsFigure(change.from, `${field}.from`) ??
        needsFigure(change.to, `${field}.to`) ??
        needsAmount(change.to, `${field}.to`) ??
        (change.parts && checkParts(change.parts, change.effective, `${field}.parts`)) ??
        (indicator && compareDecimals(indicator.target, change.from) !== 0
          ? refuse('figure-stale', `${field}.from`, { stated: change.from, stands: indicator.target })
          : undefined) ??
        (compareDecimals(change.from, change.to) === 0 ? refuse('nothing-changes', `${field}.to`) : undefined)
      );
    case 'indicatorAdded':
    case 'indicatorReplaced':
      return firstRefusal(
        change.kind === 'indicatorReplaced'
          ? needsNoRatioOf(change.indicator, figures.indicators, `${field}.indicator`)
          : undefined,
        checkAdded(
          change.added,
          figures.indicators.filter((each) => each !== indicator),
          change.effective,
          `${field}.added`,
        ),
      );
    case 'budgetMoved':
      return checkMove(change, field, figures);
    case 'budgetAmount':
      return checkAmount(change, field, figures);
    case 'content':
      return (
        needsText(change.from, `${field}.from`) ??
        needsText(change.to, `${field}.to`) ??
        (change.from.trim() === change.to.trim() ? refuse('nothing-changes', `${field}.to`) : undefined) ??
        checkClause(change.from, `${field}.from`, figures)
      );
    case 'indicatorRemoved':
      return needsNoRatioOf(change.indicator, figures.indicators, `${field}.indicator`);
    case 'abolition':
      return undefined;
  }
}

/** Where a program's clauses are stated, the words to come from are one of them. */
function checkClause(from: string, field: string, { content }: Figures): Refusal | undefined {
  return content.length === 0 || content.some((clause) => clause.trim() === from.trim())
    ? undefined
    : refuse('figure-stale', field, { stated: from, stands: content.join(' / ') });
}

function checkMove(
  move: Extract<Change, { kind: 'budgetMoved' }>,
  field: string,
  { budget }: Figures,
): Refusal | undefined {
  const from = budget.find(({ line }) => line === move.fromLine);
  const to = budget.find(({ line }) => line === move.toLine);
  if (!from) return refuse('unknown-budget-line', `${field}.fromLine`, { id: move.fromLine });
  if (!to) return refuse('unknown-budget-line', `${field}.toLine`, { id: move.toLine });
  if (from.line === to.line || from.scale !== to.scale) return refuse('nothing-changes', `${field}.toLine`);
  const wrong =
    needsFigure(move.amount, `${field}.amount`) ?? needsWholeAmount(move.amount, `${field}.amount`);
  if (isRefusal(wrong)) return wrong;
  if (compareDecimals(move.amount, '0') === 0) return refuse('figures-missing', `${field}.amount`);
  return compareDecimals(move.amount, from.amount) > 0
    ? refuse('amount-exceeds-line', `${field}.amount`, { amount: move.amount, stands: from.amount })
    : undefined;
}

function checkAmount(
  { line, from, to }: Extract<Change, { kind: 'budgetAmount' }>,
  field: string,
  { budget }: Figures,
): Refusal | undefined {
  const stands = budget.find((each) => each.line === line);
  if (!stands) return refuse('unknown-budget-line', `${field}.line`, { id: line });
  const wrong = firstRefusal(
    needsFigure(from, `${field}.from`),
    needsFigure(to, `${field}.to`) ?? needsWholeAmount(to, `${field}.to`),
  );
  if (wrong) return wrong;
  if (compareDecimals(stands.amount, from) !== 0)
    return refuse('figure-stale', `${field}.from`, { stated: from, stands: stands.amount });
  return compareDecimals(from, to) === 0 ? refuse('nothing-changes', `${field}.to`) : undefined;
}

function needsFigure(figure: string, field: string): Refusal | undefined {
  if (figure === undefined || figure.trim() === '') return refuse('figures-missing', field);
  return isDecimal(figure) ? undefined : refuse('number-invalid', field, { number: figure });
}
