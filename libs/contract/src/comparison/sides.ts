// One difference between two versions as people read it: what it is about, how it was, and how it is.
import { amountScaleLabels, budgetSourceLabels, differenceLabels, programKindLabels } from '../glossary.js';
import { nameOfField } from '../field-names.js';
import type { Label } from '../label.js';
import type { BudgetLine, Indicator } from '#domain/changes';
import type { Difference } from '#domain/plan/comparison';
import { measured } from '../measured.js';
import type { ComparedRow } from './rows.js';
import { sideWords } from './words.js';

/** How ids and labels are read where the difference is shown. */
export interface Reading {
  readonly text: (label: Label) => string;
  readonly department: (id: string) => string;
  readonly strategy: (id: string) => string;
}

/** A text; `said` in the words of the people of the house, which are Korean whatever language is read. */
export interface Words {
  readonly text: string;
  readonly said: boolean;
}

/** `before` and `after` are absent where a version has nothing of it. */
export interface Sides {
  readonly what: Words;
  readonly before?: Words;
  readonly after?: Words;
}

/** The sides of a row in words: a clause in the place of another is told as one change. */
export function sidesOfRow({ difference, instead }: ComparedRow, reading: Reading): Sides {
  const sides = sidesOf(difference, reading);
  return instead === undefined ? sides : { ...sides, after: said(instead.clause) };
}

function sidesOf(difference: Difference, { text, department, strategy }: Reading): Sides {
  const what = word(text(differenceLabels[difference.kind]));
  switch (difference.kind) {
    case 'programAdded':
      return { what, after: word(text(sideWords.present)) };
    case 'programGone':
      return { what, before: word(text(sideWords.present)) };
    case 'renumbered':
    case 'renamed':
      return { what, before: said(difference.from), after: said(difference.to) };
    case 'ownerChanged':
      return { what, before: said(department(difference.from)), after: said(department(difference.to)) };
    case 'cooperatingChanged':
      return { what, ...listed(difference.from.map(department), difference.to.map(department)) };
    case 'strategyChanged':
      return { what, before: said(strategy(difference.from)), after: said(strategy(difference.to)) };
    case 'kindChanged':
      return {
        what,
        before: word(text(programKindLabels[difference.from])),
        after: word(text(programKindLabels[difference.to])),
      };
    case 'priorityChanged':
      return {
        what,
        before: word(text(priority(difference.from))),
        after: word(text(priority(difference.to))),
      };
    case 'indicatorChanged':
      return indicatorSides(difference.from, difference.to);
    case 'indicatorAdded':
      return { what: said(difference.indicator.name), after: said(target(difference.indicator)) };
    case 'indicatorRemoved':
      return { what: said(difference.indicator.name), before: said(target(difference.indicator)) };
    case 'budgetLineChanged':
      return budgetSides(difference.from, difference.to, text);
    case 'budgetLineAdded':
      return { what: said(difference.line.item), after: word(amount(difference.line, text)) };
    case 'budgetLineRemoved':
      return { what: said(difference.line.item), before: word(amount(difference.line, text)) };
    case 'clauseAdded':
      return { what: word(text(nameOfField('content'))), after: said(difference.clause) };
    case 'clauseRemoved':
      return { what: word(text(nameOfField('content'))), before: said(difference.clause) };
  }
}

/** Another name is told beside each target. */
function indicatorSides(from: Indicator, to: Indicator): Sides {
  const told = (indicator: Indicator) =>
    said(from.name === to.name ? target(indicator) : `${indicator.name} ${target(indicator)}`);
  return { what: said(to.name), before: told(from), after: told(to) };
}

/** Another cost item or source is told beside each amount. */
function budgetSides(from: BudgetLine, to: BudgetLine, text: Reading['text']): Sides {
  const told = (line: BudgetLine) =>
    word(
      [
        ...(from.item === to.item ? [] : [line.item]),
        ...(from.source === to.source ? [] : [text(budgetSourceLabels[line.source])]),
        amount(line, text),
      ].join(' '),
    );
  return { what: said(to.item), before: told(from), after: told(to) };
}

function target({ target: figure, unit }: Indicator): string {
  return measured(figure, unit);
}

function amount({ amount: figure, scale }: BudgetLine, text: Reading['text']): string {
  return measured(figure, text(amountScaleLabels[scale]));
}

function listed(from: readonly string[], to: readonly string[]): Pick<Sides, 'before' | 'after'> {
  return {
    ...(from.length > 0 && { before: said(from.join(', ')) }),
    ...(to.length > 0 && { after: said(to.join(', ')) }),
  };
}

function priority(is: boolean): Label {
  return is ? sideWords.priority : sideWords.notPriority;
}

function said(text: string): Words {
  return { text, said: true };
}

function word(text: string): Words {
  return { text, said: false };
}
