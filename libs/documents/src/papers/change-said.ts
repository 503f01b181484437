// A change of a program in one line of text, as papers print it: from → to in figures, and from which year.
import { amountScaleLabels, changeKindLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { measured } from '#contract/measured';
import type { BudgetLine, Change, Indicator, NewIndicator } from '#domain/changes';
import { opinionTableWords } from './words.js';

/** The figures that a change speaks of. */
export interface FiguresKnown {
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
}

/** `성장률 5% → 10% (2021년부터)`. An id stands where its name is not known. */
export function changeSaid(change: Change, known: FiguresKnown, language: Language): string {
  return `${whatChanges(change, known, language)} (${opinionTableWords.from(change.effective)[language]})`;
}

function whatChanges(change: Change, known: FiguresKnown, language: Language): string {
  const kind = changeKindLabels[change.kind][language];
  const named = (id: string): Pick<Indicator, 'name' | 'unit'> =>
    known.indicators.find(({ indicator }) => indicator === id) ?? { name: id, unit: '' };
  const line = (id: string): Pick<BudgetLine, 'item'> & Partial<BudgetLine> =>
    known.budget.find((each) => each.line === id) ?? { item: id };
  const counted = ({ scale }: Partial<BudgetLine>): string =>
    scale ? amountScaleLabels[scale][language] : '';
  switch (change.kind) {
    case 'indicatorTarget': {
      const { name, unit } = named(change.indicator);
      return `${name} ${fromTo(measured(change.from, unit), measured(change.to, unit))}`;
    }
    case 'indicatorAdded':
      return `${kind}: ${described(change.added)}`;
    case 'indicatorReplaced':
      return `${kind}: ${fromTo(named(change.indicator).name, described(change.added))}`;
    case 'indicatorRemoved':
      return `${kind}: ${named(change.indicator).name}`;
    case 'budgetMoved': {
      const from = line(change.fromLine);
      const amount = measured(change.amount, counted(from));
      return `${kind} ${amount}: ${fromTo(from.item, line(change.toLine).item)}`;
    }
    case 'budgetAmount': {
      const of = line(change.line);
      return `${kind} ${of.item}: ${fromTo(measured(change.from, counted(of)), measured(change.to, counted(of)))}`;
    }
    case 'content':
      return fromTo(change.from, change.to);
    case 'abolition':
      return kind;
  }
}

function fromTo(from: string, to: string): string {
  return `${from} → ${to}`;
}

function described({ name, unit, target }: NewIndicator): string {
  return `${name} ${measured(target, unit)}`;
}
