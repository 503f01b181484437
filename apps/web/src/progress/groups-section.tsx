// The programs of each strategy or department taken together, and the whole plan.
import { figureLabels } from '#contract/figure-words';
import type { DashboardGroup, GroupFiguresView } from '#contract/figure-views';
import type { AmountScale } from '#domain/changes';
import type { ReactNode } from 'react';
import { useText } from '../language/language.js';
import { commonScale } from '../why/amounts.js';
import { Amount, amountsIn, ScaleNote } from '../why/amount.js';
import { Rate } from './rate.js';
import { Headings, type Column } from './headings.js';
import { useProgress } from './progress-context.js';
import { mostOf } from './rows.js';
import { goToSection, sectionIds } from './sections.js';
import { StandingStack, StandingText } from './standings.js';
import { progressStrings } from './strings.js';

export function GroupsSection() {
  const text = useText();
  const {
    view: { by, groups, whole },
  } = useProgress();
  const scale = commonScale(amountsIn([...groups, whole]));
  const most = {
    rate: mostOf([...groups, whole].map(({ rate }) => rate)),
    execution: mostOf([...groups, whole].map(({ execution }) => execution)),
  };
  const columns: readonly Column[] = [
    { label: progressStrings.group[by] },
    { label: progressStrings.summary.programs, isFigure: true },
    { label: figureLabels.programRate },
    { label: figureLabels.budget, isFigure: true },
    { label: figureLabels.spent, isFigure: true },
    { label: figureLabels.execution },
    { label: progressStrings.summary.standing },
    { label: progressStrings.summary.contradictions, isFigure: true },
  ];
  return (
    <section className="plan-section" aria-labelledby={sectionIds.groups}>
      <h2 id={sectionIds.groups}>{text(progressStrings.grouped[by])}</h2>
      <ScaleNote scale={scale} />
      <table className="carded paired progress-table" aria-labelledby={sectionIds.groups}>
        <Headings columns={columns} />
        <tbody>
          {groups.map((group) => (
            <Row key={group.id} figures={group} scale={scale} most={most}>
              <GroupName group={group} />
            </Row>
          ))}
        </tbody>
        {groups.length > 1 && (
          <tfoot>
            <Row figures={whole} scale={scale} most={most}>
              {text(progressStrings.groups.total)}
            </Row>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** Leads to the programs of the group. */
function GroupName({ group }: { readonly group: DashboardGroup }) {
  const text = useText();
  const { ask } = useProgress();
  const show = () => {
    ask({ group: group.id });
    goToSection('programs');
  };
  return (
    <button
      className="link"
      type="button"
      title={text(progressStrings.groups.show(group.title))}
      onClick={show}
    >
      {group.kind === 'strategy' && <span className="number">{group.number} </span>}
      <span lang="ko">{group.title}</span>
    </button>
  );
}

interface RowProps {
  readonly figures: GroupFiguresView;
  readonly scale: AmountScale | undefined;
  readonly most: { readonly rate: number; readonly execution: number };
  readonly children: ReactNode;
}

function Row({ figures, scale, most, children }: RowProps) {
  const text = useText();
  const { view } = useProgress();
  const of = { plan: view.plan };
  const { summary } = progressStrings;
  const { programs, rate, budget, spent, execution, standings, contradictions, unexplained } = figures;
  return (
    <tr>
      <th scope="row">{children}</th>
      <td data-figure data-label={text(summary.programs)}>
        {programs}
      </td>
      <td data-label={text(figureLabels.programRate)}>
        <Rate rate={rate} of={of} most={most.rate} />
      </td>
      <td data-figure data-label={text(figureLabels.budget)}>
        <Amount amount={budget} of={of} scale={scale} />
      </td>
      <td data-figure data-label={text(figureLabels.spent)}>
        <Amount amount={spent} of={of} scale={scale} />
      </td>
      <td data-label={text(figureLabels.execution)}>
        <Rate rate={execution} of={of} most={most.execution} />
      </td>
      <td data-label={text(summary.standing)}>
        <span className="standing-cell">
          <StandingStack counts={standings} />
          <span className="small">
            <StandingText counts={standings} />
          </span>
        </span>
      </td>
      <td data-figure data-label={text(summary.contradictions)}>
        <ContradictionCount contradictions={contradictions} unexplained={unexplained} />
      </td>
    </tr>
  );
}

/** How much does not add up, and how much of it without a reason. */
export function ContradictionCount({
  contradictions,
  unexplained,
}: Pick<GroupFiguresView, 'contradictions' | 'unexplained'>) {
  const text = useText();
  const { summary } = progressStrings;
  if (contradictions === 0) return <span className="muted">0</span>;
  return (
    <>
      {contradictions}
      {unexplained > 0 && <span className="small unexplained">{text(summary.unexplained(unexplained))}</span>}
    </>
  );
}
