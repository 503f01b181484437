// The targets and the budget of a program in a year, each figure after the one that it was copied with where that was another.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import type { YearFigures } from '#domain/changes';
import type { Difference } from '#domain/plan/comparison';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { totalsOf } from './rows.js';
import { planStrings } from './strings.js';
import { Totals } from './totals.js';

interface Props {
  readonly figures: YearFigures | undefined;
  /** What these were copied with, where that is told beside them. */
  readonly before?: YearFigures;
  /** What became otherwise since these were adopted. */
  readonly since?: readonly Difference[];
}

export function IndicatorFigures({ figures, before, since = [] }: Props) {
  const targetBefore = (id: string) => before?.indicators.find(({ indicator }) => indicator === id)?.target;
  if (!figures || figures.indicators.length === 0) return <NotStated />;
  return (
    <dl className="plan-figures">
      {figures.indicators.map(({ indicator, name, unit, target }) => (
        <div key={indicator}>
          <dt lang="ko">{name}</dt>
          <dd>
            <Figure {...turned(target, targetBefore(indicator), targetSince(indicator, since))} unit={unit} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function BudgetFigures({ figures, before, since = [] }: Props) {
  const text = useText();
  const budget = figures?.budget ?? [];
  if (budget.length === 0) return <NotStated />;
  const amountBefore = (id: string) => before?.budget.find((each) => each.line === id)?.amount;
  return (
    <dl className="plan-figures">
      {budget.map(({ line, item, source, amount, scale }) => (
        <div key={line}>
          <dt>
            <span lang="ko">{item}</span>{' '}
            <span className="muted small">{text(budgetSourceLabels[source])}</span>
          </dt>
          <dd>
            <Figure
              {...turned(amount, amountBefore(line), amountSince(line, since))}
              unit={text(amountScaleLabels[scale])}
            />
          </dd>
        </div>
      ))}
      {budget.length > 1 && (
        <div className="plan-sum">
          <dt>{text(planStrings.content.sum)}</dt>
          <dd>
            <Totals totals={totalsOf(budget)} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A figure before and after: what it was copied with, itself, and what it became since. */
function turned(
  figure: string,
  before: string | undefined,
  since: string | undefined,
): Pick<FigureProps, 'is' | 'was'> {
  return since === undefined ? { is: figure, was: before } : { is: since, was: figure };
}

function targetSince(id: string, since: readonly Difference[]): string | undefined {
  return since.filter((each) => each.kind === 'indicatorChanged').find(({ to }) => to.indicator === id)?.to
    .target;
}

function amountSince(id: string, since: readonly Difference[]): string | undefined {
  return since.filter((each) => each.kind === 'budgetLineChanged').find(({ to }) => to.line === id)?.to
    .amount;
}

interface FigureProps {
  readonly is: string;
  readonly was: string | undefined;
  readonly unit: string;
}

/** A figure, after the one before it where that was another. */
function Figure({ is, was, unit }: FigureProps) {
  const text = useText();
  if (was === undefined || was === is) return <>{measured(is, unit)}</>;
  return (
    <>
      <span className="muted">{measured(was, unit)}</span> <span aria-hidden="true">→</span>
      <span className="visually-hidden">{text(strings.becomes)}</span> <strong>{measured(is, unit)}</strong>
    </>
  );
}

/** That nothing is said is said, and not left blank. */
export function NotStated() {
  const text = useText();
  return <p className="muted small">{text(planStrings.content.notStated)}</p>;
}
