// The overview of what a pledge does: what each part of it costs and by whom it is paid, and what the parts come to.
import { budgetSources, type AmountScale, type BudgetSource } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { held } from '../checks/finding.js';
import { heldSourced } from '../checks/sourced.js';
import { stretchesIn } from '../checks/stretches.js';
import { sumOf } from '../plans/money-table.js';
import type { Finding, Place } from '../proposal.js';
import { tablesIn, textsIn, type Chapter } from '../tables/chapters.js';
import { amountIn, decimalOf, figure } from '../tables/figures.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { headed, placeIn, under, type Headed } from '../tables/headed.js';
import { sourcedIn, type Sourced, type SourceWords } from '../tables/money.js';
import { plain, squeezed } from '../tables/words.js';
import type { CostCell } from './header.js';

interface Part {
  readonly name: string;
  readonly place: Place;
  readonly amount?: Sourced;
  /** How many people it is for, where it says so. */
  readonly people?: Decimal;
}

interface Group {
  /** What is printed as the sum of its rows. */
  readonly whole?: Part;
  readonly parts: readonly Part[];
}

/** What the parts of the overview come to, apart from what the head of the sheet says. */
export interface OverviewSum {
  /** Absent of all sources together. */
  readonly source?: BudgetSource;
  readonly value: Decimal;
  readonly place: Place;
}

const ofParts = [/^사업명/, /^사업비/] as const;

/** Everything in the overview that does not add up, against the cost that the head of the sheet prints. */
export function heldOverview(
  chapter: Chapter,
  cost: readonly CostCell[],
  scale: AmountScale,
  words: SourceWords,
): { readonly findings: readonly Finding[]; readonly sums: readonly OverviewSum[] } {
  const groups = groupsIn(chapter, words);
  const alone = linesIn(chapter, words);
  const tops = [...groups.flatMap(({ whole, parts }) => (whole ? [whole] : parts)), ...alone];
  const sums = tops.length === 0 ? [] : overviewSums(tops, scale, { line: chapter.line });
  return {
    sums,
    findings: [
      ...tablesIn(chapter).flatMap((table) =>
        table.rows.flatMap((row, index) =>
          stretchesIn(trimmedTextsOf(row).join(' '), '정책개요', {
            table: table.nth,
            row: row.nth,
            line: table.line + index,
          }),
        ),
      ),
      ...groups.flatMap((group) => heldGroup(group, scale)),
      ...[...groups.flatMap(({ whole, parts }) => [...(whole ? [whole] : []), ...parts]), ...alone].flatMap(
        ({ name, place, amount }) => (amount ? heldSourced(amount, `정책개요/${name}`, place) : []),
      ),
      ...cost.flatMap(({ label, source, value, place }) => {
        const sum = sums.find((each) => each.source === source);
        return sum
          ? held({ value, place }, sum.value, {
              ko: `총사업비와 정책개요/${label}: 정책개요를 더한 값`,
              en: `Total cost (${label}): sum of the overview`,
            })
          : [];
      }),
    ],
  };
}

function groupsIn(chapter: Chapter, words: SourceWords): readonly Group[] {
  return tablesIn(chapter).flatMap((table): readonly Group[] => {
    const found = headed(table, ofParts);
    if (!found) return [];
    const rows = found.rows.map((row) => partIn(found, row, words));
    const whole = rows.find(({ name }) => /^(총?계|합계)$/.test(squeezed(name)));
    return [{ parts: rows.filter((row) => row !== whole), ...(whole && { whole }) }];
  });
}

function partIn(table: Headed, row: Headed['rows'][number], words: SourceWords): Part {
  const [amount] = sourcedIn(under(table, row, /^사업비/), words);
  const [, people] = new RegExp(`(${figure})\\s*명`).exec(under(table, row, /인원|목표/)) ?? [];
  return {
    name: plain(row.cells[0] ?? ''),
    place: placeIn(table, row),
    ...(amount && { amount }),
    ...(people !== undefined && { people: decimalOf(people) }),
  };
}

/** Parts that are told in lines, with their cost in one of them: `사업비: 218백만 원(구비)`. */
function linesIn(chapter: Chapter, words: SourceWords): readonly Part[] {
  return textsIn(chapter).flatMap(({ text, line }): readonly Part[] => {
    const [, money = ''] = /^사업비\s*:\s*(.+)$/.exec(plain(text)) ?? [];
    const [amount] = sourcedIn(money, words);
    return amount ? [{ name: plain(text), place: { line }, amount }] : [];
  });
}

function heldGroup({ whole, parts }: Group, scale: AmountScale): readonly Finding[] {
  if (!whole) return [];
  const people = parts.flatMap((part) => (part.people === undefined ? [] : [{ value: part.people }]));
  const said = (what: string, en: string) => ({
    ko: `정책개요/계: ${what} 더한 값`,
    en: `Overview: sum of ${en}`,
  });
  return [
    ...(whole.people !== undefined && people.length > 0
      ? held({ value: whole.people, place: whole.place }, sumOf(people), said('인원을', 'people'))
      : []),
    ...overviewSums([whole], scale, whole.place).flatMap((sum) => {
      const follows = overviewSums(parts, scale, whole.place).find(({ source }) => source === sum.source);
      return held(
        sum,
        follows?.value ?? '0',
        said('사업비를', `money${sum.source ? ` (${sum.source})` : ''}`),
      );
    }),
  ];
}

/** The whole, and each source that any of the parts has. */
function overviewSums(parts: readonly Part[], scale: AmountScale, place: Place): readonly OverviewSum[] {
  const amounts = parts.flatMap(({ amount }) => (amount ? [amount] : []));
  const total = sumOf(amounts.map(({ total: value, word }) => ({ value: amountIn(scale, value, word) })));
  const bySource = budgetSources.flatMap((source): readonly OverviewSum[] => {
    const values = amounts.flatMap(({ parts: of, word }) =>
      of
        .filter((part) => part.source === source)
        .map(({ value }) => ({ value: amountIn(scale, value, word) })),
    );
    return values.length === 0 ? [] : [{ source, value: sumOf(values), place }];
  });
  return amounts.length === 0 ? [] : [{ value: total, place }, ...bySource];
}
