// What does not add up in what was reported: results that nothing shows, and reports on what their year's plan no longer has.
import { addDecimals } from '../decimal.js';
import { groupedBy } from '../grouped-by.js';
import { yearsOf } from '../periods.js';
import type { Result, Spending } from '../reported.js';
import { indexOf } from './book.js';
import type { Found } from './contradiction.js';
import type { ProgramBook } from './explanation.js';
import { amountIn, finest } from './money.js';
import type { ReckoningRules } from './rules.js';

type Standing = Exclude<Result, { readonly status: 'withdrawn' }>;

/** What does not add up in the results and the spending of a program. */
export function foundInReports(book: ProgramBook, rules: ReckoningRules): readonly Found[] {
  const results = Object.values(book.results).filter((result) => result.status !== 'withdrawn');
  return [
    ...results
      .filter(({ evidence }) => evidence.length === 0)
      .map((result): Found => ({ kind: 'noEvidence', ...toldOf(result, rules) })),
    ...results
      .filter((result) => !isPlanned(book, result))
      .map((result): Found => ({ kind: 'notPlanned', ...toldOf(result, rules) })),
    ...spentUnplanned(book),
  ];
}

function toldOf(result: Standing, { counted }: ReckoningRules): Pick<Found, 'at' | 'says'> {
  const { status, indicator, period } = result;
  const says = status === 'confirmed' && counted === 'verified' ? result.verified : result.claimed;
  return { at: { figure: 'result', indicator, period }, says };
}

/** Whether every year of a result that states anything still has its indicator. */
function isPlanned({ years }: ProgramBook, { indicator, period }: Standing): boolean {
  return yearsOf(period)
    .flatMap((year) => years[year] ?? [])
    .every(({ indicators }) => indicators.some((each) => each.indicator === indicator));
}

/** What was last said to be spent of lines that their year no longer has, which no sum of that year holds. */
function spentUnplanned(book: ProgramBook): readonly Found[] {
  const byYear = groupedBy(indexOf(book).spentUnplanned, ({ year }) => year);
  return [...byYear].map(([year, spent]) => {
    const scale = finest(spent);
    const says = spent.map((each: Spending) => amountIn(each.amount, each.scale, scale)).reduce(addDecimals);
    return { kind: 'notPlanned', at: { figure: 'spent', period: String(year) }, says, scale };
  });
}
