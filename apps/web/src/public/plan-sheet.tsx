// A published plan as a paper of its own: its strategies and programs with targets, money and content, year by year.
import { amountScaleLabels, budgetSourceLabels, programKindLabels } from '#contract/glossary';
import { statusLabels } from '#contract/statuses';
import type { BudgetLine } from '#domain/changes';
import type { PublicPlan, PublicPlanProgram, PublicYear } from '#domain/plan/public';
import type { RedactablePlanField, Shown as ShownField } from '#domain/publication';
import type { ReactNode } from 'react';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { planStrings } from '../plan/strings.js';
import { Chip } from '../widgets/chip.js';
import { Office } from './office.js';
import { Shown } from './shown.js';
import { publicStrings } from './strings.js';
import '../styles/public.css';

/** What stands beside each field that could be withheld: nothing where everybody reads. */
type Beside = (field: RedactablePlanField, program: string) => ReactNode;

interface Props {
  readonly plan: PublicPlan;
  /** `h1` where it is the page, another where it stands on one. */
  readonly heading?: 'h1' | 'h3';
  readonly beside?: Beside;
}

export function PlanSheet({ plan, heading: Heading = 'h1', beside = () => null }: Props) {
  const text = useText();
  const { plan: words } = publicStrings;
  return (
    <article className="public-round public-plan" aria-labelledby="public-title">
      <header>
        <p className="muted" lang="ko">
          {plan.organization}
        </p>
        <Heading id="public-title" className="public-title" lang="ko">
          {plan.title}
        </Heading>
        <Facts plan={plan} />
        <p>{text(publicStrings.stands(dateLabel(plan.stoodOn)))}</p>
      </header>
      <table>
        <caption className="visually-hidden">{text(words.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(words.indicators)}</th>
            <th scope="col">{text(words.budget)}</th>
            <th scope="col">{text(words.content)}</th>
          </tr>
        </thead>
        {plan.strategies.map(({ strategy, number, title }) => (
          <tbody key={strategy}>
            <tr data-row="strategy">
              <th scope="rowgroup" colSpan={3}>
                <div className="public-subject">
                  <span className="subject">
                    <span className="number">{number}</span> <span lang="ko">{title}</span>
                  </span>
                  <Chip tone="quiet">{text(publicStrings.strategy)}</Chip>
                </div>
              </th>
            </tr>
            {plan.programs
              .filter((program) => program.strategy === strategy)
              .map((program) => (
                <ProgramRows key={program.program} program={program} plan={plan} beside={beside} />
              ))}
          </tbody>
        ))}
      </table>
    </article>
  );
}

function Facts({ plan }: { readonly plan: PublicPlan }) {
  const text = useText();
  const { facts } = publicStrings;
  const dates = [
    [publicStrings.plan.from, plan.from],
    [facts.stoodOn, plan.stoodOn],
    [facts.publishedOn, plan.publishedOn],
  ] as const;
  return (
    <dl className="public-facts">
      <div>
        <dt>{text(publicStrings.plan.years)}</dt>
        <dd>{text(planStrings.years(plan.year, plan.lastYear))}</dd>
      </div>
      <div>
        <dt>{text(facts.status)}</dt>
        <dd>{text(statusLabels.plan[plan.status])}</dd>
      </div>
      {dates.map(([name, date]) => (
        <div key={name.en}>
          <dt>{text(name)}</dt>
          <dd>
            <time dateTime={date}>{text(dateLabel(date))}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ProgramProps {
  readonly program: PublicPlanProgram;
  readonly plan: PublicPlan;
  readonly beside: Beside;
}

function ProgramRows({ program, plan, beside }: ProgramProps) {
  const text = useText();
  const { number, name, priority, kind, owner, cooperating, years } = program;
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <div className="public-subject">
            <span className="subject">
              <span className="number">{number}</span> <span lang="ko">{name}</span>
            </span>
            {priority && <Chip tone="agreed">{text(publicStrings.priority)}</Chip>}
            <Chip tone="quiet">{text(programKindLabels[kind])}</Chip>
          </div>
          <p className="public-offices small">
            <span>
              {text(publicStrings.owner)} <Office id={owner} among={plan.departments} />
            </span>
            {cooperating.length > 0 && (
              <span>
                {text(publicStrings.cooperating)}{' '}
                {cooperating.map((id) => (
                  <Office key={id} id={id} among={plan.departments} />
                ))}
              </span>
            )}
          </p>
        </th>
      </tr>
      {years.map((year, nth) => (
        <YearRow
          key={year.year}
          year={year}
          several={years.length > 1}
          beside={(field) =>
            nth === 0 && years.some((each) => says(each[field])) && beside(field, program.program)
          }
        />
      ))}
    </>
  );
}

/** Whether there is something to show, or to withhold. */
function says(value: ShownField<readonly unknown[]>): boolean {
  return 'withheld' in value || value.length > 0;
}

interface YearProps {
  readonly year: PublicYear;
  /** Whether the plan is of several years: then each says which it is. */
  readonly several: boolean;
  readonly beside: (field: RedactablePlanField) => ReactNode;
}

function YearRow({ year: { year, indicators, budget, content }, several, beside }: YearProps) {
  const text = useText();
  const { plan: words } = publicStrings;
  const none = <p className="muted">{text(words.none)}</p>;
  return (
    <tr>
      <td>
        <p className="public-part">{text(words.indicators)}</p>
        {several && <p className="name">{text(planStrings.years(year, year))}</p>}
        {indicators.length === 0 ? (
          none
        ) : (
          <ul lang="ko">
            {indicators.map(({ indicator, name, target, unit }) => (
              <li key={indicator}>
                {name} <strong>{measured(target, unit)}</strong>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <p className="public-part">{text(words.budget)}</p>
        <div className="public-field">
          <Shown value={budget}>{(lines) => (lines.length === 0 ? none : <Budget lines={lines} />)}</Shown>
          {beside('budget')}
        </div>
      </td>
      <td>
        <p className="public-part">{text(words.content)}</p>
        <div className="public-field">
          <Shown value={content}>
            {(clauses) =>
              clauses.length === 0 ? (
                none
              ) : (
                <ul className="public-content" lang="ko">
                  {clauses.map((clause, nth) => (
                    <li key={nth}>{clause}</li>
                  ))}
                </ul>
              )
            }
          </Shown>
          {beside('content')}
        </div>
      </td>
    </tr>
  );
}

function Budget({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const text = useText();
  return (
    <ul>
      {lines.map(({ line, item, amount, scale, source }) => (
        <li key={line}>
          <span lang="ko">{item}</span> <strong>{measured(amount, text(amountScaleLabels[scale]))}</strong>{' '}
          <span className="muted small">{text(budgetSourceLabels[source])}</span>
        </li>
      ))}
    </ul>
  );
}
