// The dated rules that govern the organization and each committee, on any day: what, since when, by which article, whose.
import { useEffect, useState, type SubmitEvent } from 'react';
import type { RulesView, RuleView } from '#contract/views';
import { isIsoDate } from '#domain/dates';
import { compareTexts } from '#domain/order';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { useAddress } from '../use-address.js';
import { useRules } from './queries.js';
import { RuleTable, type ListedRule } from './rule-table.js';
import { groupOf, ruleGroups } from './rule-words.js';
import { rulesAt } from './rules-at.js';
import { ruleStrings } from './strings.js';
import '../styles/rules.css';

interface Props {
  readonly day: string | undefined;
  /** The key of the rule that somebody came for. */
  readonly rule: string | undefined;
}

export function RulesPage({ day: named, rule }: Props) {
  const text = useText();
  useTitle(ruleStrings.title);
  const day = named !== undefined && isIsoDate(named) ? named : undefined;
  const { data, error, isPending, refetch } = useRules(day);
  return (
    <div className="rules-page">
      <header>
        <h1>{text(ruleStrings.title)}</h1>
        <p>{text(ruleStrings.lead)}</p>
      </header>
      {!data && isPending && <Loading />}
      {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Stale error={error} />
          <Day key={data.on} view={data} />
          <Rules view={data} cameFor={rule} />
        </>
      )}
    </div>
  );
}

function Day({ view: { on, today } }: { readonly view: RulesView }) {
  const text = useText();
  const { go } = useAddress();
  const [date, setDate] = useState(on);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isIsoDate(date)) go(rulesAt(date));
  };
  return (
    <div className="rules-day">
      <p role="status">
        <strong>{text(ruleStrings.asOn(dateLabel(on)))}</strong>{' '}
        {on !== today && <a href={formatAddress(rulesAt())}>{text(ruleStrings.today)}</a>}
      </p>
      <form onSubmit={submit}>
        <label htmlFor="rules-day">{text(ruleStrings.day)}</label>
        <input
          id="rules-day"
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <button className="button" type="submit">
          {text(ruleStrings.look)}
        </button>
      </form>
    </div>
  );
}

interface RulesProps {
  readonly view: RulesView;
  readonly cameFor: string | undefined;
}

function Rules({ view: { rules, committees }, cameFor }: RulesProps) {
  const text = useText();
  useLedTo(cameFor);
  const nameOf = (id: string) => committees.find((committee) => committee.id === id)?.name ?? id;
  const listed = rules.map((rule) => ({ rule, before: rule.before.map(nameOf) }));
  const own = committees.filter((committee) => committee.rules.length > 0);
  if (rules.length === 0 && own.length === 0) {
    return (
      <section className="lone">
        <h2>{text(ruleStrings.none)}</h2>
        <p>{text(ruleStrings.noneSay)}</p>
      </section>
    );
  }
  return (
    <>
      {own.map(({ id, name, rules: set }) => (
        <Owner
          key={id}
          id={`of-${id}`}
          title={text(ruleStrings.committee(name))}
          rules={set.map((rule) => ({ rule, before: [] }))}
          own
          cameFor={cameFor}
        />
      ))}
      <Owner
        id="general"
        title={text(ruleStrings.organization)}
        rules={listed}
        own={false}
        cameFor={cameFor}
      />
      {committees.length > own.length && <p className="muted small">{text(ruleStrings.noOwn)}</p>}
    </>
  );
}

interface OwnerProps {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly ListedRule[];
  readonly own: boolean;
  readonly cameFor: string | undefined;
}

/** What governs now, by what it is about; what did before and what will, folded away below. */
function Owner({ id, title, rules, own, cameFor }: OwnerProps) {
  const text = useText();
  const now = rules.filter(({ rule }) => rule.standing === 'inForce');
  const others = rules.filter(({ rule }) => rule.standing !== 'inForce').sort(byDate);
  return (
    <section className="rules-of" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {now.length === 0 && <p className="muted">{text(ruleStrings.noneNow)}</p>}
      {ruleGroups.map((group) => {
        const mine = now.filter(({ rule }) => groupOf(rule.key) === group);
        if (mine.length === 0) return null;
        const name = text(ruleStrings.groups[group]);
        return (
          <section key={group}>
            <h3>{name}</h3>
            <RuleTable
              caption={`${title}: ${name}`}
              rules={mine}
              own={own}
              anchor={`rule-${id}`}
              cameFor={cameFor}
            />
          </section>
        );
      })}
      {others.length > 0 && (
        <details>
          <summary>{text(ruleStrings.others(others.length))}</summary>
          <RuleTable caption={text(ruleStrings.others(others.length))} rules={others} own={own} />
        </details>
      )}
    </section>
  );
}

function byDate({ rule: one }: { readonly rule: RuleView }, { rule: other }: { readonly rule: RuleView }) {
  return compareTexts(other.from, one.from);
}

/** Leads eyes and focus to the rule that somebody came for: a committee's own before the organization's. */
function useLedTo(cameFor: string | undefined): void {
  useEffect(() => {
    if (cameFor === undefined) return;
    const row = document.querySelector<HTMLElement>('tr[data-came-for]');
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [cameFor]);
}
