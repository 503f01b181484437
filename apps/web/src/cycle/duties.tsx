// What is missing in a cycle: who owes how much of what by when, what is late first; one click leads to it.
import { obligationLabels } from '#contract/glossary';
import { daysBetween } from '#domain/dates';
import type { Obligation } from '#domain/obligations';
import { cycleStrings } from '../language/cycle-strings.js';
import { daysLeftLabel, shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Who } from '../names/who.js';
import { useCycleView } from './cycle-context.js';
import { missingIn, type DutyGroup } from './parts.js';

export function Duties() {
  const text = useText();
  const { page } = useCycleView();
  if (page.duties === undefined) return null;
  const { duties } = page;
  return (
    <section className="work missing" aria-labelledby="duties-title">
      <h2 id="duties-title">
        {text(cycleStrings.duties.title)}{' '}
        {duties.length > 0 && <span className="count">{duties.length}</span>}
      </h2>
      {duties.length === 0 && <p className="muted">{text(cycleStrings.duties.nothing)}</p>}
      <ul>
        {missingIn(duties).map((group) => (
          <Duty key={group.first.key} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Duty({ group: { first: duty, count } }: { readonly group: DutyGroup }) {
  const text = useText();
  const { page, open } = useCycleView();
  const { kind, due, overdue, item } = duty;
  const panel = item ? { show: kind, on: item.kind, item: item.id } : { show: kind, on: 'stream' };
  return (
    <li data-overdue={overdue || undefined}>
      <button type="button" onClick={() => open(panel)}>
        <span className="work-kind">
          {text(obligationLabels[kind])}{' '}
          {count > 1 && <span className="count">{text(cycleStrings.duties.count(count))}</span>}
        </span>
        {count === 1 && <About duty={duty} />}
        <span className="work-about">
          {text(cycleStrings.duties.who)} <Who owing={duty.debtor} />
        </span>
        {due !== undefined && (
          <span className="work-due">
            <strong data-late={overdue || undefined}>
              {text(daysLeftLabel(daysBetween(page.today, due)))}
            </strong>{' '}
            <time dateTime={due}>{text(shortDateLabel(due))}</time>
          </span>
        )}
      </button>
    </li>
  );
}

function About({ duty: { item } }: { readonly duty: Obligation }) {
  const text = useText();
  const { cycle, subjectOf } = useCycleView();
  const known = item && (item.kind === 'change' ? cycle.changes[item.id] : cycle.owed[item.id]);
  if (!known) return <span className="work-about">{text(cycleStrings.duties.whole)}</span>;
  const { number, name } = subjectOf(known);
  return (
    <span className="work-about" lang="ko">
      {number} {name}
    </span>
  );
}
