// The programs of a plan as a table under their strategies; on a phone each program is a card.
import { programKindLabels } from '#contract/glossary';
import type { YearFigures } from '#domain/changes';
import type { EditionLine } from '#domain/plan/states';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { BudgetFigures, IndicatorFigures, NotStated } from './figures.js';
import { hrefOf, indicatorsAt } from './places.js';
import { LineOffers } from './line-offers.js';
import { usePlanView } from './plan-context.js';
import { figuresIn, totalsOf, type StrategyRows } from './rows.js';
import { planStrings } from './strings.js';
import { ChangedSince, useSinceAdopted } from './since-adopted.js';
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
  const sums = totalsOf(lines.flatMap((line) => figuresIn(line, year)?.budget ?? []));
  const leaders = strategy.leaders.map((post) => names.ofPost(`post:${post}`));
  return (
    <tbody>
      <tr className="plan-strategy">
        <th scope="rowgroup" colSpan={columns.length}>
          <span className="number">{strategy.number}</span> <span lang="ko">{strategy.title}</span>{' '}
          <span className="muted small">
            {text(strings.ledBy)} <span lang="ko">{leaders.join(', ')}</span>
          </span>
          <span className="plan-strategy-sum small">
            {text(planStrings.content.programs(lines.length))}, <Totals totals={sums} />
          </span>
        </th>
      </tr>
      {lines.map((line) => (
        <ProgramRow key={line.program} line={line} year={year} />
      ))}
    </tbody>
  );
}

function ProgramRow({ line, year }: { readonly line: EditionLine; readonly year: number }) {
  const text = useText();
  const figures = figuresIn(line, year);
  const before = useFiguresBefore(line, year);
  const since = useSinceAdopted(line.program);
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
        <IndicatorFigures figures={figures} before={before} since={since} />
      </td>
      <td>
        <p className="card-label">{text(planStrings.content.budget)}</p>
        <BudgetFigures figures={figures} before={before} since={since} />
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
        <ChangedSince program={program} />
        <span className="small" lang="ko">
          {names.ofDepartment(owner)}
        </span>
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
      <LineOffers line={line} />
    </>
  );
}

/** While an edition is prepared, what its line was copied with stands beside what it says now. */
function useFiguresBefore({ copied }: EditionLine, year: number): YearFigures | undefined {
  const { plan, edition } = usePlanView();
  const isCopied = plan.basis !== undefined || edition.correction !== undefined;
  const isOpen = !['inForce', 'superseded', 'dropped'].includes(edition.status);
  return isCopied && isOpen ? copied.find((row) => row.year === year) : undefined;
}
