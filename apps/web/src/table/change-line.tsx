// One change of a program as people read it: from → to in figures, and from which year.
import { amountScaleLabels, changeKindLabels } from '#contract/glossary';
import type { Change, NewIndicator } from '#domain/changes';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';

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
  const names = useNames();
  const kind = text(changeKindLabels[change.kind]);
  switch (change.kind) {
    case 'indicatorTarget': {
      const { name, unit } = names.ofIndicator(change.indicator);
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
          {kind}: <FromTo from={names.ofIndicator(change.indicator).name} to={described(change.added)} />
        </>
      );
    case 'indicatorRemoved':
      return (
        <>
          {kind}: <span lang="ko">{names.ofIndicator(change.indicator).name}</span>
        </>
      );
    case 'budgetMoved': {
      const from = names.ofBudgetLine(change.fromLine);
      const to = names.ofBudgetLine(change.toLine);
      const scale = from.scale ? text(amountScaleLabels[from.scale]) : '';
      return (
        <>
          {kind} <strong>{measured(change.amount, scale)}</strong>: <FromTo from={from.item} to={to.item} />
        </>
      );
    }
    case 'budgetAmount': {
      const { item, scale } = names.ofBudgetLine(change.line);
      const counted = scale ? text(amountScaleLabels[scale]) : '';
      return (
        <>
          {kind} <span lang="ko">{item}</span>:{' '}
          <FromTo from={measured(change.from, counted)} to={measured(change.to, counted)} />
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

function described({ name, unit, target }: NewIndicator): string {
  return `${name} ${measured(target, unit)}`;
}
