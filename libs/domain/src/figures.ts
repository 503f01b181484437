// What holds of the figures of any year wherever they are stated: exact, canonical, and nothing named twice.
import type { YearFigures } from './changes.js';
import { canonicalDecimal } from './decimal.js';
import { canonicalIndicator, checkIndicator, partsForYear, sayingsOfIndicator } from './indicators.js';
import { firstRefusal, needsDistinct, needsText, needsWholeAmount } from './payload.js';
import type { Refusal } from './refusals.js';

/**
 * Refuses figures that are no exact ones: an amount that is no number, an indicator that is none, a blank clause, an
 * indicator or budget line named twice. `at` is the path of the figures in the command with its dot: `figures.`.
 */
export function checkFigures(
  { year, content, indicators, budget }: YearFigures,
  at = '',
): Refusal | undefined {
  return firstRefusal(
    ...content.map((clause, index) => needsText(clause, `${at}content[${index}]`)),
    needsDistinct(
      indicators.map(({ indicator }) => indicator),
      `${at}indicators`,
    ),
    ...indicators.map((each, index) => checkIndicator(each, indicators, year, `${at}indicators[${index}]`)),
    needsDistinct(
      budget.map(({ line }) => line),
      `${at}budget`,
    ),
    ...budget.map(({ amount }, index) => needsWholeAmount(amount, `${at}budget[${index}].amount`)),
  );
}

/** Figures with every number in its canonical form: `5.0` is kept as `5`. */
export function canonicalFigures({ year, content, indicators, budget }: YearFigures): YearFigures {
  return {
    year,
    content,
    indicators: indicators.map(canonicalIndicator),
    budget: budget.map((each) => ({ ...each, amount: canonicalDecimal(each.amount) })),
  };
}

/** Whether two say the same of the same year, in whichever order they name indicators and budget lines; `5.0` is `5`. */
export function sameFigures(a: YearFigures, b: YearFigures): boolean {
  return differenceBetween(a, b) === undefined;
}

/** The first thing that two say otherwise, as a person would put it on either side; a dash where one says nothing of it. */
export function differenceBetween(
  stated: YearFigures,
  standing: YearFigures,
): { readonly stated: string; readonly stands: string } | undefined {
  const [left, right] = [sayingsOf(stated), sayingsOf(standing)];
  const about = [...left.keys(), ...right.keys()].find((key) => left.get(key) !== right.get(key));
  return about === undefined
    ? undefined
    : { stated: left.get(about) ?? '–', stands: right.get(about) ?? '–' };
}

/** All that figures say, by what it is about. */
function sayingsOf(figures: YearFigures): ReadonlyMap<string, string> {
  const { year, content, indicators, budget } = canonicalFigures(figures);
  return new Map([
    ['year', String(year)],
    ...content.map((clause, index): [string, string] => [`content ${index}`, clause]),
    ...indicators.flatMap((each) =>
      sayingsOfIndicator(each).map(([about, said]): [string, string] => [
        `indicator ${each.indicator} ${about}`,
        said,
      ]),
    ),
    ...budget.map(({ line, source, item, amount, scale }): [string, string] => [
      `budget ${line}`,
      `${item}: ${amount} (${source}, ${scale})`,
    ]),
  ]);
}

/** The same figures for another year: the parts of a target are those of that year. */
export function figuresForYear(figures: YearFigures, year: number): YearFigures {
  return {
    ...figures,
    year,
    indicators: figures.indicators.map((each) => ({
      ...each,
      ...(each.parts && { parts: partsForYear(each.parts, year) }),
    })),
  };
}
