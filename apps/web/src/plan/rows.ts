// What the page of a plan shows, read from the plan: its edition, its lines in order, its totals, and how far it has come.
import type { Origin } from '#domain/agreed';
import type { AmountScale, BudgetLine, YearFigures } from '#domain/changes';
import { amountScales } from '#domain/changes';
import { addDecimals } from '#domain/decimal';
import type { Decimal, IsoDate } from '#domain/ids';
import { isRequired, type RuleKey } from '#domain/rule-packs';
import type {
  Deliberation,
  DraftedPlan,
  Edition,
  EditionLine,
  Hearing,
  SignerPlace,
} from '#domain/plan/states';
import type { StrategyEntry } from '#domain/plan/words';
import { byNumber } from '../by-number.js';
import { groupedBy } from '../grouped-by.js';
import { holdsWords } from '../holds-words.js';

/** The edition that was asked for; else the one in force, or before any is the latest. */
export function editionFor({ editions }: DraftedPlan, named?: string): Edition | undefined {
  const all = Object.values(editions);
  return all.find(({ id }) => id === named) ?? all.find(({ status }) => status === 'inForce') ?? all.at(-1);
}

/** A strategy with its programs. */
export interface StrategyRows {
  readonly strategy: StrategyEntry;
  readonly lines: readonly EditionLine[];
}

/** The strategies of an edition in the order of their numbers, with the lines that `shows` lets through. */
export function strategyRows(
  { strategies, lines }: Edition,
  shows: (line: EditionLine) => boolean = () => true,
): readonly StrategyRows[] {
  const shown = Object.values(lines).filter(shows).sort(byNumber);
  const byStrategy = groupedBy(shown, ({ strategy }) => strategy);
  return Object.values(strategies)
    .sort(byNumber)
    .map((strategy) => ({ strategy, lines: byStrategy.get(strategy.id) ?? [] }));
}

/** The first so many lines, with their strategies. */
export function firstOf(rows: readonly StrategyRows[], most: number): readonly StrategyRows[] {
  let left = most;
  return rows.map(({ strategy, lines }) => {
    const first = lines.slice(0, Math.max(left, 0));
    left -= lines.length;
    return { strategy, lines: first };
  });
}

/** What waits for a decision before what was decided, each in its order. */
export function waitingFirst<T>(items: readonly T[], waits: (item: T) => boolean): readonly T[] {
  return [...items.filter(waits), ...items.filter((item) => !waits(item))];
}

/** Whether a line has all the words that somebody looks for, in whatever it says. */
export function hasWords(line: EditionLine, words: string, department: string): boolean {
  const said = [
    line.number,
    line.name,
    department,
    ...line.years.flatMap(({ content, indicators, budget }) => [
      ...content,
      ...indicators.map(({ name }) => name),
      ...budget.map(({ item }) => item),
    ]),
  ];
  return holdsWords(said, words);
}

/** The figures of a line for a year; undefined where it has none. */
export function figuresIn({ years }: Pick<EditionLine, 'years'>, year: number): YearFigures | undefined {
  return years.find((row) => row.year === year);
}

/** The years of a plan, the first one first. */
export function yearsOf({ year, lastYear }: Pick<DraftedPlan, 'year' | 'lastYear'>): readonly number[] {
  return Array.from({ length: lastYear - year + 1 }, (_, nth) => year + nth);
}

/** What amounts come to, exactly; those in other scales apart. */
export function totalsOf(
  budget: readonly BudgetLine[],
): readonly { readonly scale: AmountScale; readonly amount: Decimal }[] {
  return amountScales.flatMap((scale) => {
    const amounts = budget.filter((line) => line.scale === scale).map(({ amount }) => amount);
    return amounts.length === 0 ? [] : [{ scale, amount: amounts.reduce(addDecimals) }];
  });
}

/** What was recorded on the way of an edition from its draft into force, whatever it is now. */
export interface Procedure {
  readonly hearing?: Hearing;
  readonly submittedOn?: IsoDate;
  readonly deliberations: readonly Deliberation[];
  readonly report?: { readonly reported: IsoDate; readonly number: string };
  readonly line: readonly SignerPlace[];
  readonly approved?: { readonly number: string; readonly on: IsoDate; readonly policyNumber?: string };
  readonly submission?: { readonly to: string; readonly submitted: IsoDate; readonly number: string };
  readonly from?: IsoDate;
}

/** How far an edition has come. */
export function procedureOf(edition: Edition): Procedure {
  const isOrWasInForce = edition.status === 'inForce' || edition.status === 'superseded';
  const paper = isOrWasInForce ? edition.approval : edition;
  const deliberated = paper && 'deliberations' in paper ? paper : undefined;
  const approved = paper && 'approved' in paper ? paper : undefined;
  return {
    hearing: edition.hearing,
    submittedOn: deliberated?.submittedOn,
    deliberations: deliberated?.deliberations ?? [],
    report: deliberated?.report,
    line: paper && 'line' in paper ? paper.line : [],
    approved: approved && {
      number: approved.number,
      on: approved.approved,
      ...(approved.policyNumber === undefined ? {} : { policyNumber: approved.policyNumber }),
    },
    submission: approved?.submission,
    from: isOrWasInForce ? edition.from : undefined,
  };
}

/** Whether an edition came into force without anything recorded of its way there. */
export function isTakenOver(edition: Edition): boolean {
  return (edition.status === 'inForce' || edition.status === 'superseded') && !edition.approval;
}

/** Whether the dated rules of a plan ask for a step. */
export function isStepRequired({ rules, year }: DraftedPlan, step: RuleKey): boolean {
  return isRequired(rules, step, `${year}-01-01`);
}

/** The place of an edition among those of its plan, from 0: the first one is no correction. */
export function placeOfEdition({ editions }: DraftedPlan, id: string): number {
  return Object.keys(editions).indexOf(id);
}

/** Everything in a plan that leads back to a round. */
export function originsIn({ changes, deferred, kept }: DraftedPlan): readonly Origin[] {
  return [
    ...Object.values(changes).map(({ agreed }) => agreed.origin),
    ...Object.values(deferred).map(({ entry }) => entry.origin),
    ...kept.map(({ origin }) => origin),
  ];
}

/** The id under which the next plan is likely to be found: `plan-2022` after `plan-2021`. */
export function nextIdOf(id: string, { year, lastYear }: Pick<DraftedPlan, 'year' | 'lastYear'>): string {
  const next = String(lastYear + 1);
  return id.includes(String(year)) ? id.replace(String(year), next) : `plan-${next}`;
}
