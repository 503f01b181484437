// The programs of a plan as a table under their strategies; on a phone each program is a card.
import { amountScaleLabels, budgetSourceLabels, programKindLabels } from '#contract/glossary';
import type { BudgetLine, YearFigures } from '#domain/changes';
import type { EditionLine } from '#domain/plan/states';
import { measured } from '../language/figures.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { hrefOf, indicatorsAt } from './places.js';
import { usePlanView } from './plan-context.js';
import { figuresIn, totalsOf, type StrategyRows } from './rows.js';
import { planStrings } from './strings.js';
import { Totals } from './totals.js';

interface Props {
  readonly rows: readonly StrategyRows[];
  readonly year: number;
  readonly labelledBy: string;
}

const columns = ['program', 'content', 'indicators', 'budget'] as const;

export function PlanTable({ rows, year, labelledBy }: Props) {
  const text = useText();
  return (
    <table className="plan-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(planStrings.content[column])}
            </th>
          ))}
        </tr>
      </thead>
      {rows
        .filter(({ lines }) => lines.length > 0)
        .map((row) => (
          <StrategyBody key={row.strategy.id} row={row} year={year} />
        ))}
    </table>
  );
}

function StrategyBody({
  row: { strategy, lines },
  year,
}: {
  readonly row: StrategyRows;
  readonly year: number;
}) {
  const text = useText();
  const names = useNames();
  const leaders = strategy.leaders.map((post) => names.ofPost(`post:${post}`));
  return (
    <tbody>
      <tr className="plan-strategy">
        <th scope="rowgroup" colSpan={columns.length}>
          <span className="number">{strategy.number}</span> <span lang="ko">{strategy.title}</span>{' '}
          <span className="muted small">
            {text(strings.ledBy)} <span lang="ko">{leaders.join(', ')}</span>
          </span>
        </th>
      </tr>
      {lines.map((line) => (
        <ProgramRow key={line.program} line={line} figures={figuresIn(line, year)} />
      ))}
    </tbody>
  );
}

function ProgramRow({
  line,
  figures,
}: {
  readonly line: EditionLine;
  readonly figures: YearFigures | undefined;
}) {
  const text = useText();
  return (
    <tr>
      <th scope="row">
        <ProgramHeading line={line} />
      </th>
      <td>
        <p className="card-label">{text(planStrings.content.content)}</p>
        {figures && figures.content.length > 0 ? (
          <ul className="clauses">
            {figures.content.map((clause) => (
              <li key={clause}>
                <Said text={clause} />
              </li>
            ))}
          </ul>
        ) : (
          <NotStated />
        )}
      </td>
      <td>
        <p className="card-label">{text(planStrings.content.indicators)}</p>
        <Indicators figures={figures} />
      </td>
      <td>
        <p className="card-label">{text(planStrings.content.budget)}</p>
        {figures && figures.budget.length > 0 ? <Budget budget={figures.budget} /> : <NotStated />}
      </td>
    </tr>
  );
}

export function ProgramHeading({ line }: { readonly line: EditionLine }) {
  const text = useText();
  const names = useNames();
  const { asOf } = usePlanView();
  const { program, number, name, kind, priority, owner, cooperating, reasons } = line;
  return (
    <>
      <p className="subject">
        <span className="number">{number}</span>{' '}
        <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko" title={text(planStrings.content.history)}>
          {name}
        </a>
      </p>
      <p className="tags">
        {priority && <Chip tone="agreed">{text(strings.priority)}</Chip>}
        <Chip tone="quiet">{text(programKindLabels[kind])}</Chip>
      </p>
      <p className="small" lang="ko">
        {names.ofDepartment(owner)}
      </p>
      {cooperating.length > 0 && (
        <p className="muted small">
          {text(planStrings.content.cooperating)}{' '}
          <span lang="ko">{cooperating.map(names.ofDepartment).join(', ')}</span>
        </p>
      )}
      {reasons.map((reason, index) => (
        <div className="office-reason small" key={index}>
          <p className="name">{text(planStrings.content.reason)}</p>
          <Said text={reason} />
        </div>
      ))}
    </>
  );
}

function Indicators({ figures }: { readonly figures: YearFigures | undefined }) {
  if (!figures || figures.indicators.length === 0) return <NotStated />;
  return (
    <dl className="plan-figures">
      {figures.indicators.map(({ indicator, name, unit, target }) => (
        <div key={indicator}>
          <dt lang="ko">{name}</dt>
          <dd>{measured(target, unit)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Budget({ budget }: { readonly budget: readonly BudgetLine[] }) {
  const text = useText();
  return (
    <dl className="plan-figures">
      {budget.map(({ line, item, source, amount, scale }) => (
        <div key={line}>
          <dt>
            <span lang="ko">{item}</span>{' '}
            <span className="muted small">{text(budgetSourceLabels[source])}</span>
          </dt>
          <dd>{measured(amount, text(amountScaleLabels[scale]))}</dd>
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

function NotStated() {
  const text = useText();
  return <p className="muted small">{text(planStrings.content.notStated)}</p>;
}
