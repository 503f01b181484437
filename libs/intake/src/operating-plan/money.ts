// The money of an operating plan, which it tells in lines: the whole, and under it each item with where it comes from.
import { budgetSources, type AmountScale, type BudgetLine, type BudgetSource } from '#domain/changes';
import type { ReadDocument } from '#documents/read/document';
import { budgetSourceLabels } from '#contract/glossary';
import { held, type Cell } from '../checks/finding.js';
import { sumOf } from '../plans/money-table.js';
import type { Decisions, Doubt, Finding, Place } from '../proposal.js';
import { textsIn } from '../tables/chapters.js';
import { amountIn, decimalOf, figure, moneyWord, moneyWordOf, scaleIn } from '../tables/figures.js';
import type { SourceWords } from '../tables/money.js';
import { plain } from '../tables/words.js';

export interface PlanMoney {
  readonly whole: Cell;
  readonly scale: AmountScale;
  readonly items: readonly Item[];
}

interface Item extends Cell {
  readonly name: string;
  /** What stands in the brackets behind it. */
  readonly printed: string;
  /** Absent where that is no source that is known. */
  readonly source?: BudgetSource;
}

const money = new RegExp(`^([^:]*):\\s*(${figure})\\s*(${moneyWord})\\s*(?:\\(([^()]*)\\))?$`);

/** The line of the whole and those right under it; undefined where there is none. */
export function moneyIn(document: ReadDocument, words: SourceWords): PlanMoney | undefined {
  const lines = textsIn(document).map(({ text, line }) => ({
    read: money.exec(plain(text)),
    place: { line },
  }));
  const at = lines.findIndex(({ read }) => /^총\s*사업비/.test(read?.[1] ?? ''));
  const head = lines[at];
  const scale = scaleIn(`(${head?.read?.[3] ?? ''})`);
  if (!head?.read || !scale) return undefined;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(({ read }) => read === null);
  return {
    whole: { value: inScale(scale, head.read), place: head.place },
    scale,
    items: rest
      .slice(0, end < 0 ? undefined : end)
      .flatMap(({ read, place }) => (read ? [itemOf(read, place, scale, words)] : [])),
  };
}

function inScale(scale: AmountScale, [, , value = '0', , word]: RegExpExecArray): string {
  return amountIn(scale, decimalOf(value), moneyWordOf(word));
}

function itemOf(read: RegExpExecArray, place: Place, scale: AmountScale, words: SourceWords): Item {
  const [, name = '', , , , printed = ''] = read;
  const source = words(printed);
  return { name: plain(name), value: inScale(scale, read), place, printed, ...(source && { source }) };
}

const doubtOn = (index: number) => `source:${index + 1}`;

/** Items whose source is no known word: a slip of the pen for the city's, most likely. */
export function sourceDoubts({ items }: PlanMoney): readonly Doubt[] {
  return items.flatMap(({ name, printed, place, source }, index): readonly Doubt[] =>
    source
      ? []
      : [
          {
            id: doubtOn(index),
            place,
            question: { ko: `${name}: 어느 재원입니까?`, en: `${name}: where does its money come from?` },
            quoted: printed,
            choices: budgetSources.map((value) => ({ value, label: budgetSourceLabels[value] })),
            usual: 'province',
          },
        ],
  );
}

/** A line for each item. */
export function linesOf({ items, scale }: PlanMoney, decisions: Decisions): readonly BudgetLine[] {
  return items.map(({ name, value, source }, index): BudgetLine => {
    const said = budgetSources.find((each) => each === decisions[doubtOn(index)]);
    return { line: `b-${index + 1}`, source: source ?? said ?? 'province', item: name, amount: value, scale };
  });
}

/** The items against the whole. */
export function heldMoney({ whole, items }: PlanMoney): readonly Finding[] {
  return items.length === 0
    ? []
    : held(whole, sumOf(items), { ko: '총사업비: 더한 값', en: 'Total cost: sum' });
}
