// One change of a program as people read it: from → to in figures, and from which year.
import { amountScaleLabels, changeKindLabels } from '#contract/glossary';
import type { BudgetLine, Change, Indicator } from '#domain/changes';
import type { OpenedRound } from '#domain/round/states';
import { measured } from '../language/figures.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useRoundView } from '../round/round-context.js';

export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className="changes">
      {changes.map((change, index) => (
        <li key={index}>
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
}

export function ChangeLine({ change }: { readonly change: Change }) {
  const text = useText();
  return (
    <>
      <WhatChanges change={change} />{' '}
      <span className="effective">{text(strings.fromYear(change.effective))}</span>
    </>
  );
}

function WhatChanges({ change }: { readonly change: Change }) {
  const text = useText();
  const { round } = useRoundView();
  const kind = text(changeKindLabels[change.kind]);
  switch (change.kind) {
    case 'indicatorTarget': {
      const { name, unit } = indicatorIn(round, change.indicator);
      return (
        <>
          <span lang="ko">{name}</span>{' '}
          <FromTo from={measured(change.from, unit)} to={measured(change.to, unit)} />
        </>
      );
    }
    case 'indicatorAdded':
      return (
        <>
          {kind}: <span lang="ko">{described(change.added)}</span>
        </>
      );
    case 'indicatorReplaced':
      return (
        <>
          {kind}: <FromTo from={indicatorIn(round, change.indicator).name} to={described(change.added)} />
        </>
      );
    case 'indicatorRemoved':
      return (
        <>
          {kind}: <span lang="ko">{indicatorIn(round, change.indicator).name}</span>
        </>
      );
    case 'budgetMoved': {
      const from = lineIn(round, change.fromLine);
      const to = lineIn(round, change.toLine);
      const scale = from.scale ? text(amountScaleLabels[from.scale]) : '';
      return (
        <>
          {kind} <strong>{measured(change.amount, scale)}</strong>: <FromTo from={from.item} to={to.item} />
        </>
      );
    }
    case 'content':
      return <FromTo from={change.from} to={change.to} />;
    case 'abolition':
      return <strong>{kind}</strong>;
  }
}

/** Read aloud, an arrow is nothing: the words stand behind it. */
function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
  const text = useText();
  return (
    <span className="from-to" lang="ko">
      <span>{from}</span> <span aria-hidden="true">→</span>
      <span className="visually-hidden">{text(strings.becomes)}</span> <strong>{to}</strong>
    </span>
  );
}

function described({ name, unit, target }: Omit<Indicator, 'indicator'>): string {
  return `${name} ${measured(target, unit)}`;
}

/** An indicator of the round's scope; one that is not in it keeps its id for a name. */
export function indicatorIn(
  { scope }: OpenedRound,
  id: string,
): Pick<Indicator, 'name' | 'unit'> & Partial<Indicator> {
  const known = scope.programs
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator === id);
  return known ?? { name: id, unit: '' };
}

function lineIn({ scope }: OpenedRound, id: string): Pick<BudgetLine, 'item'> & Partial<BudgetLine> {
  return scope.programs.flatMap(({ budget }) => budget).find(({ line }) => line === id) ?? { item: id };
}
