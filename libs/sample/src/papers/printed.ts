// Every figure that a paper prints, with its place, and how it follows from what was entered or from other cells.
import { addDecimals, compareDecimals, divideRoundHalfUp, multiply, subtractDecimals } from '#domain/decimal';
import type { Decimal, EntryId, IndicatorId, ProgramId } from '#domain/ids';
import { monthsIn, type Period } from '#domain/periods';
import type { DraftedPlan } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import type { FigureRef } from '#domain/reckoning/figures';
import { grouped } from '../proof-text.js';

/** What a figure can follow from: the product as it stands once everything was entered, and the paper's other cells. */
export interface Reading {
  /** A figure as the product prints it, or nothing where it has none. */
  figure(program: ProgramId, ref: FigureRef): Decimal | undefined;
  program(id: ProgramId): IntroducedProgram;
  plan(): DraftedPlan;
  /** What another cell of the same paper says. */
  says(place: string): Decimal;
}

/** Gives the figure again; nothing where a dash is right. */
export type Follows = (reading: Reading) => Decimal | undefined;

/** A figure of a program. */
export interface ProgramFigureAt {
  readonly program: ProgramId;
  readonly ref: FigureRef;
}

/** One cell, or one number in a sentence. */
export interface Printed {
  /** The way to it in the paper, from the outside in: `투자계획/시비/2023`. */
  readonly place: string;
  /** A dash means none. */
  readonly says: Decimal | '-';
  readonly follows: Follows;
  /** The figure of the product that it is. */
  readonly of?: ProgramFigureAt;
  /** A total or a rate, which is entered beside the rows as the paper prints it. */
  readonly isStated?: true;
}

/** A cell that does not say what follows; `by` is what it says less what follows. */
export interface Disagreement {
  readonly place: string;
  readonly says: string;
  readonly follows: string;
  readonly by: Decimal;
}

/** A cell with a figure of the product that is entered, or follows from what is. */
export function reckoned(place: string, says: Printed['says'], program: ProgramId, ref: FigureRef): Printed {
  return { place, says, follows: (reading) => reading.figure(program, ref), of: { program, ref } };
}

/** The same of a total or a rate, which is entered as the paper prints it besides. */
export function stated(place: string, says: Printed['says'], program: ProgramId, ref: FigureRef): Printed {
  return { ...reckoned(place, says, program, ref), ...(says !== '-' && { isStated: true }) };
}

/** Cells that stand beside one another, by the last word of their places. */
export function cells(
  place: string,
  names: readonly (string | number)[],
  says: string,
  make: (place: string, says: Decimal | '-', name: string) => Printed,
): readonly Printed[] {
  const values = says.split(' ');
  if (values.length !== names.length) throw new RangeError(`${place} has ${values.length} cells`);
  return names.map((name, index) => make(`${place}/${name}`, values[index] ?? '-', String(name)));
}

/** The sum of other cells. */
export function sumOf(...places: readonly string[]): Follows {
  return (reading) => places.map((place) => numberIn(reading, place)).reduce(addDecimals, '0');
}

/** Other cells, each so many times: what is printed by the month over a year, or in another scale. */
export function mixOf(...mixed: readonly (readonly [times: Decimal, place: string])[]): Follows {
  return (reading) =>
    mixed.map(([times, place]) => multiply(times, numberIn(reading, place))).reduce(addDecimals, '0');
}

/** Another cell raised by so many percent, to the ten, half up. */
export function raisedToTheTen(place: string, percent: string): Follows {
  return (reading) => {
    const raised = multiply(numberIn(reading, place), addDecimals('100', numberIn(reading, percent)));
    return divideRoundHalfUp(raised, '100', -1);
  };
}

/** One cell over another, in percent, rounded once as the paper rounds. */
export function percentOf(over: string, under: string, places: number): Follows {
  return (reading) =>
    divideRoundHalfUp(multiply(numberIn(reading, over), '100'), numberIn(reading, under), places);
}

/** How many months lie between the first and the last that are printed beside it. */
export function months(period: Period): Follows {
  return () => String(monthsIn(period));
}

/** How many there are of something. */
export function countOf(count: (reading: Reading) => number): Follows {
  return (reading) => String(count(reading));
}

/** The same that is printed elsewhere. */
export function sameAs(place: string): Follows {
  return (reading) => numberIn(reading, place);
}

/** What was entered in words: the number stands in the clauses of a program's year. */
export function inContent(program: ProgramId, year: number, says: Decimal): Follows {
  return (reading) => found(reading.program(program).years[year]?.content.join('\n') ?? '', says);
}

/** The same in an entry of a log. */
export function inEntry(program: ProgramId, entry: EntryId, says: Decimal): Follows {
  return (reading) => {
    const logged = reading.program(program).entries[entry];
    return logged && found(`${logged.title}\n${logged.text}`, says);
  };
}

/** What the weight of an indicator was entered as. */
export function weightOf(program: ProgramId, indicator: IndicatorId, year: number): Follows {
  return (reading) => indicatorOf(reading, program, indicator, year)?.weight;
}

/** What the baseline of a target was entered as. */
export function baselineOf(program: ProgramId, indicator: IndicatorId, year: number): Follows {
  return (reading) => indicatorOf(reading, program, indicator, year)?.derived?.baseline.value;
}

/** Every cell of a paper that does not say what follows. Throws where two cells have the same place. */
export function disagreementsIn(
  printed: readonly Printed[],
  product: Omit<Reading, 'says'>,
): readonly Disagreement[] {
  const byPlace = new Map(printed.map((cell) => [cell.place, cell]));
  if (byPlace.size !== printed.length) {
    const twice = printed.find(
      ({ place }, index) => printed.findIndex((cell) => cell.place === place) < index,
    );
    throw new RangeError(`${twice?.place ?? ''} is printed twice`);
  }
  const reading: Reading = {
    figure: (program, ref) => product.figure(program, ref),
    program: (id) => product.program(id),
    plan: () => product.plan(),
    says: (place) => {
      const cell = byPlace.get(place);
      if (!cell || cell.says === '-') throw new RangeError(`no number is printed at ${place}`);
      return cell.says;
    },
  };
  return printed.flatMap(({ place, says, follows }) => {
    const [said, rest] = [says === '-' ? '0' : says, follows(reading)];
    if (compareDecimals(said, rest ?? '0') === 0 && (says === '-' || rest !== undefined)) return [];
    return [{ place, says, follows: rest ?? '-', by: subtractDecimals(said, rest ?? '0') }];
  });
}

function numberIn(reading: Reading, place: string): Decimal {
  return reading.says(place);
}

function indicatorOf(reading: Reading, program: ProgramId, indicator: IndicatorId, year: number) {
  return reading.program(program).years[year]?.indicators.find((each) => each.indicator === indicator);
}

/** The number where it stands in a text on its own, and not as a part of a longer one. */
function found(text: string, says: Decimal): Decimal | undefined {
  const words: readonly string[] = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return words.includes(grouped(says)) ? says : undefined;
}
