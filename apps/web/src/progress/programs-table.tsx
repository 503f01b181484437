// Programs with their rates, money, standing and reports; a heading orders the table, and each figure leads to why.
import { figureLabels, standingLabels } from '#contract/figure-words';
import { statusLabels } from '#contract/statuses';
import type { DashboardRow } from '#contract/figure-views';
import type { AmountScale } from '#domain/changes';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { hrefOf, indicatorsAt } from '../plan/places.js';
import { Chip } from '../widgets/chip.js';
import { commonScale } from '../why/amounts.js';
import type { Order } from './asked.js';
import { ContradictionCount } from './groups-section.js';
import type { Column } from './headings.js';
import { Amount, amountsIn, ScaleNote } from '../why/amount.js';
import { Rate } from './rate.js';
import { useProgress } from './progress-context.js';
import { mostOf } from './rows.js';
import { sectionIds } from './sections.js';
import { StandingChip } from './standing-chip.js';
import { progressStrings } from './strings.js';

interface OrderedColumn extends Column {
  readonly order?: Order;
}

const columns: readonly OrderedColumn[] = [
  { label: progressStrings.programs.program, order: 'number' },
  { label: figureLabels.programRate, order: 'rate' },
  { label: figureLabels.budget, order: 'budget', isFigure: true },
  { label: figureLabels.spent, isFigure: true },
  { label: figureLabels.execution, order: 'execution' },
  { label: progressStrings.programs.standing },
  { label: progressStrings.programs.reported },
  { label: progressStrings.programs.contradictions, order: 'contradictions', isFigure: true },
];

export function ProgramsTable({ rows }: { readonly rows: readonly DashboardRow[] }) {
  const { view } = useProgress();
  const scale = commonScale(amountsIn(view.programs));
  const most = {
    rate: mostOf(view.programs.map(({ rate }) => rate)),
    execution: mostOf(view.programs.map(({ execution }) => execution)),
  };
  return (
    <>
      <ScaleNote scale={scale} />
      <table className="carded paired progress-table" aria-labelledby={`${sectionIds.programs}-title`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.label.en} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.program} row={row} scale={scale} most={most} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Asked once it orders upwards, asked again downwards. */
function Heading({ column: { label, order, isFigure } }: { readonly column: OrderedColumn }) {
  const text = useText();
  const { asked, ask } = useProgress();
  if (!order) {
    return (
      <th scope="col" data-figure={isFigure}>
        {text(label)}
      </th>
    );
  }
  const isThis = asked.order === order;
  const sorted = asked.falling ? 'descending' : 'ascending';
  return (
    <th scope="col" data-figure={isFigure} aria-sort={isThis ? sorted : undefined}>
      <button
        className="link order"
        type="button"
        onClick={() => ask({ order, falling: isThis && !asked.falling })}
      >
        {text(label)}
        {isThis && <span aria-hidden="true">{asked.falling ? ' ▼' : ' ▲'}</span>}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: DashboardRow;
  readonly scale: AmountScale | undefined;
  readonly most: { readonly rate: number; readonly execution: number };
}

function Row({ row, scale, most }: RowProps) {
  const text = useText();
  const of = { program: row.program };
  const { programs } = progressStrings;
  return (
    <tr>
      <th scope="row">
        <Name row={row} />
      </th>
      <td data-label={text(figureLabels.programRate)}>
        <Rate rate={row.rate} of={of} most={most.rate} />
      </td>
      <td data-figure data-label={text(figureLabels.budget)}>
        <Amount amount={row.budget} of={of} scale={scale} />
      </td>
      <td data-figure data-label={text(figureLabels.spent)}>
        <Amount amount={row.spent} of={of} scale={scale} />
      </td>
      <td data-label={text(figureLabels.execution)}>
        <Rate rate={row.execution} of={of} most={most.execution} />
      </td>
      <td data-label={text(programs.standing)}>
        <StandingOf row={row} />
      </td>
      <td data-label={text(programs.reported)}>
        <Reports row={row} />
      </td>
      <td data-figure data-label={text(programs.contradictions)}>
        <ContradictionCount contradictions={row.contradictions} unexplained={row.unexplained} />
      </td>
    </tr>
  );
}

function Name({ row: { program, number, name, owner, priority, status } }: Pick<RowProps, 'row'>) {
  const text = useText();
  const { view, asOf } = useProgress();
  return (
    <>
      <p className="subject">
        <span className="number">{number}</span>{' '}
        <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko">
          {name}
        </a>
      </p>
      <p className="tags">
        {priority && <Chip tone="agreed">{text(strings.priority)}</Chip>}
        {status !== 'running' && <Chip tone="quiet">{text(statusLabels.program[status])}</Chip>}
        <span className="small muted" lang="ko">
          {view.departments[owner]}
        </span>
      </p>
    </>
  );
}

/** Where somebody judged otherwise than the rule, both are said. */
function StandingOf({ row: { standing } }: Pick<RowProps, 'row'>) {
  const text = useText();
  const { programs } = progressStrings;
  const ruled = standing.byRule?.standing;
  return (
    <>
      <StandingChip standing={standing.standing} />
      {standing.judgement && (
        <span className="small muted judged">
          {text(programs.judged)}
          {ruled && ruled !== standing.standing && <> ({text(programs.judgedFor(standingLabels[ruled]))})</>}
        </span>
      )}
    </>
  );
}

function Reports({ row: { indicators, reported, provisional } }: Pick<RowProps, 'row'>) {
  const text = useText();
  const { programs } = progressStrings;
  if (indicators === 0) return <span className="muted">{text(programs.noIndicators)}</span>;
  return (
    <>
      <span data-lacking={reported < indicators || undefined}>
        {text(programs.reportedOf(reported, indicators))}
      </span>
      {provisional > 0 && <span className="small judged">{text(programs.unconfirmed(provisional))}</span>}
    </>
  );
}
