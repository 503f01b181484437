// Finds what does not add up in a program: what papers print, its figures of each year, spending, targets, evidence.
import { compareDecimals, subtractDecimals } from '../decimal.js';
import { groupedBy } from '../grouped-by.js';
import type { Decimal, IsoDate } from '../ids.js';
import { isSameSize, type Stated } from '../reported.js';
import type { ProgramAccount } from './account.js';
import { foundBelowLast } from './below-last.js';
import type { Contradiction, Found } from './contradiction.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { figureKey, type FigureRef } from './figures.js';
import { foundInFigures } from './in-figures.js';
import { foundInReports } from './in-reports.js';
import { amountIn, finest, inScale } from './money.js';
import { compareRatios, rounded } from './ratio.js';
import type { ReckoningRules } from './rules.js';
import { printedOf } from './shown.js';

/** All that does not add up in a program as it stands, seen on a day, with the reasons that were given for it. */
export function contradictionsIn(
  program: ProgramAccount,
  rules: ReckoningRules,
  today: IsoDate,
): readonly Contradiction[] {
  return [
    ...statedOtherwise(program, rules),
    ...Object.values(program.years).flatMap(foundInFigures),
    ...overspent(program, rules),
    ...foundBelowLast(program, rules, today),
    ...foundInReports(program, rules),
  ].map((found) => asTold(found, program));
}

function asTold(found: Found, { reasons }: ProgramAccount): Contradiction {
  const key = `${found.kind}:${found.stated ?? figureKey(found.at)}`;
  const { says, follows } = found;
  const reason = Object.hasOwn(reasons, key) ? reasons[key] : undefined;
  return {
    ...found,
    key,
    ...(says !== undefined && follows !== undefined && { by: subtractDecimals(says, follows) }),
    ...(reason && { reason }),
    ...(reason?.size && !isSameSize(reason.size, found) && { isOutgrown: true }),
  };
}

/** Papers are held against what follows from the rows, as it would be printed. */
function statedOtherwise(program: ProgramAccount, rules: ReckoningRules): readonly Found[] {
  return Object.entries(program.stated).flatMap(([stated, each]): readonly Found[] => {
    if (each.status === 'recalled') return [];
    const { figure, document } = each;
    const { says, follows, scale } = inOneScale(each, explain(program, figure, rules));
    const stands = follows ?? withoutRows(figure);
    if (stands !== undefined && compareDecimals(says, stands) === 0) return [];
    return [
      {
        kind: 'stated',
        stated,
        at: figure,
        says,
        ...(follows && { follows }),
        ...(scale && { scale }),
        document,
      },
    ];
  });
}

/** What a paper prints and what follows from the rows, counted alike. */
function inOneScale(
  stated: Stated,
  follows: Explanation,
): Pick<Found, 'follows' | 'scale'> & { readonly says: Decimal } {
  const scale = stated.scale ?? follows.scale;
  if (scale === undefined) return { says: stated.value, ...printed(follows) };
  const to = finest([{ scale }, follows]);
  return { says: amountIn(stated.value, scale, to), ...printed(inScale(follows, to)), scale: to };
}

function printed(explanation: Explanation): Pick<Found, 'follows'> {
  const follows = printedOf(explanation);
  return follows === undefined ? {} : { follows };
}

/** A paper that prints a nought where there is no money agrees with rows that have none. */
function withoutRows({ figure }: FigureRef): Decimal | undefined {
  return figure === 'budget' || figure === 'spent' ? '0' : undefined;
}

/** Of a source and cost item more was spent in a year than was planned; a total is over only where one of them is. */
function overspent(program: ProgramAccount, rules: ReckoningRules): readonly Found[] {
  return Object.values(program.years).flatMap(({ year, budget }) => {
    const lines = groupedBy(budget, ({ source, item }) => `${source} ${item}`);
    return [...lines.values()].flatMap(([{ source, item }]): readonly Found[] => {
      const about = { period: String(year), source, item } as const;
      const { parts } = explain(program, { figure: 'execution', ...about }, rules);
      const [spent, planned] = parts.map(({ value }) => value);
      const scale = finest(parts);
      if (!spent || !planned || compareRatios(spent, planned) <= 0) return [];
      const [says, follows] = [rounded(spent, 0), rounded(planned, 0)];
      return [{ kind: 'overspent', at: { figure: 'spent', ...about }, says, follows, scale }];
    });
  });
}
