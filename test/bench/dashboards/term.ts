// A made-up term plan with figures in every cell: programs with weighted indicators by year and quarter, results, money spent.
import type { BudgetLine, Indicator } from '#domain/changes';
import type { Aggregation, YearAggregation } from '#domain/measures';
import { endOf, quartersOf } from '#domain/periods';
import { firstEdition } from '#domain/plan/words';
import { founding, seating } from '#sample/founding';
import type { Written } from '#sample/in-memory';
import { handInPost } from '#sample/offices';
import { cityOf, turn, type CityProgram, type GeneratedCity } from '../web/city/offices.js';
import { Playing } from '../web/city/playing.js';

export interface TermSize {
  readonly programs: number;
  readonly indicators: number;
  readonly years: number;
}

export const term = 'plan-2021';
export const firstYear = 2021;
const office = handInPost('coordination-officer');
const sources = ['national', 'province', 'own', 'other'] as const;

/** How indicators are reckoned, in turn; the last quarter of each program's is never confirmed. */
const measures: readonly { readonly parts: Aggregation; readonly years: YearAggregation }[] = [
  { parts: 'sum', years: 'sum' },
  { parts: 'average', years: 'average' },
  { parts: 'sum', years: 'cumulative' },
  { parts: 'last', years: 'last' },
  { parts: 'maximum', years: 'maximum' },
];

/** The last day that is played: the last quarter's results have just come in. */
export function lastDayOf({ years }: TermSize): string {
  return `${firstYear + years}-01-10`;
}

/** The city that has the plan. */
export function cityWith(organization: string, { programs }: TermSize): GeneratedCity {
  return cityOf(organization, {
    committees: 4,
    large: 1,
    programs,
    departments: Math.min(30, programs),
    strategies: Math.min(12, programs),
    years: 1,
    opinions: 1,
  });
}

/** Everything from founding the city to the last quarter's results. Throws where an act is refused. */
export function playTerm(city: GeneratedCity, size: TermSize, tell: (written: Written) => void): void {
  const playing = new Playing(city.organization.id, tell);
  const { organization, programs } = city;
  playing.on(`${firstYear}-01-04`);
  const steps = [founding(organization), ...organization.bodies.map((body) => seating(organization, body))];
  for (const { stream, command, ...hand } of steps.flat()) {
    playing.ask({ person: hand.person, post: hand.post }, stream, command);
  }
  for (const program of programs) introduce(playing, program, size);
  putInForce(playing, city, size);
  for (const year of yearsIn(size)) {
    for (const [quarter, period] of quartersOf(year).entries()) {
      playing.on(endOf(period));
      for (const program of programs) report(playing, program, size, { year, quarter, period });
    }
  }
  playing.on(lastDayOf(size));
}

export function yearsIn({ years }: TermSize): readonly number[] {
  return Array.from({ length: years }, (_, nth) => firstYear + nth);
}

export function indicatorId({ id }: Pick<CityProgram, 'id'>, nth: number): string {
  return `i-${id}-${nth}`;
}

/** What a program was to reach of an indicator in a quarter, what it reached, and what it spent of a line in all until then. */
export function figuresIn(program: number, nth: number, year: number, quarter: number) {
  const target = 20 + ((program * 7 + nth * 3) % 50);
  return {
    target,
    result: Math.floor((target * (60 + ((program + nth * 5 + year + quarter * 11) % 55))) / 100),
    spent: 1_000 * (quarter + 1) + ((program + nth) % 9) * 10,
  };
}

export function weightOf(nth: number, indicators: number): number {
  const share = Math.floor(100 / indicators);
  return nth === 0 ? 100 - share * (indicators - 1) : share;
}

function introduce(playing: Playing, program: CityProgram, size: TermSize): void {
  const stream = { kind: 'program', id: program.id } as const;
  const { name, owner, cooperating } = program;
  for (const year of yearsIn(size)) {
    const figures = {
      year,
      content: ['주 2회 상담과 교육'],
      indicators: indicatorsOf(program, size, year),
      budget: budgetOf(program),
    };
    playing.ask(
      office,
      stream,
      year === firstYear
        ? { type: 'IntroduceProgram', name, owner, cooperating, ...figures }
        : { type: 'StateYear', ...figures },
    );
  }
}

function putInForce(playing: Playing, { strategies, programs, bodies }: GeneratedCity, size: TermSize): void {
  const [plan, edition] = [{ kind: 'plan', id: term } as const, firstEdition];
  playing.ask(office, plan, {
    type: 'DraftPlan',
    title: `${firstYear}~${firstYear + size.years - 1}년 실천계획`,
    year: firstYear,
    lastYear: firstYear + size.years - 1,
    bodies: bodies.map(({ id }) => id),
  });
  for (const strategy of strategies) playing.ask(office, plan, { type: 'AddStrategy', edition, ...strategy });
  for (const { id: program, strategy, number, priority } of programs) {
    const line = { program, strategy, number, kind: 'pledge', priority } as const;
    playing.ask(office, plan, { type: 'PlaceProgram', edition, ...line });
  }
  playing.ask(office, plan, { type: 'PutInForce', edition, from: `${firstYear}-01-01` });
}

interface Quarter {
  readonly year: number;
  readonly quarter: number;
  readonly period: string;
}

function report(
  playing: Playing,
  program: CityProgram,
  { indicators }: TermSize,
  { year, quarter, period }: Quarter,
): void {
  const stream = { kind: 'program', id: program.id } as const;
  const officer = handInPost(`${program.owner}-officer`);
  for (let nth = 0; nth < indicators; nth += 1) {
    const id = `r-${nth}-${period}`;
    const value = String(figuresIn(numberOf(program), nth, year, quarter).result);
    playing.ask(officer, stream, {
      type: 'ReportResult',
      id,
      indicator: indicatorId(program, nth),
      period,
      value,
      evidence: [{ title: '사업 대장' }],
    });
    if (quarter < 3) playing.ask(office, stream, { type: 'ConfirmResult', result: id, value });
  }
  if (quarter % 2 === 0) return;
  for (const [nth, source] of sources.entries()) {
    playing.ask(officer, stream, {
      type: 'RecordSpending',
      id: `s-${source}-${period}`,
      year,
      line: `b-${program.id}-${source}`,
      amount: String(figuresIn(numberOf(program), nth, year, quarter).spent),
      until: endOf(period),
    });
  }
}

function indicatorsOf(program: CityProgram, { indicators }: TermSize, year: number): readonly Indicator[] {
  return Array.from({ length: indicators }, (_, nth): Indicator => {
    const { parts, years } = turn(measures, nth);
    const { target } = figuresIn(numberOf(program), nth, year, 0);
    return {
      indicator: indicatorId(program, nth),
      name: `지표 ${nth + 1}`,
      unit: '명',
      target: String(parts === 'sum' ? target * 4 : target),
      parts: quartersOf(year).map((period) => ({ period, target: String(target) })),
      weight: String(weightOf(nth, indicators)),
      measure: { direction: 'up', parts, years },
    };
  });
}

function budgetOf(program: CityProgram): readonly BudgetLine[] {
  return sources.map((source, nth) => ({
    line: `b-${program.id}-${source}`,
    source,
    item: '운영비',
    amount: String(plannedOf(numberOf(program), nth)),
    scale: 'thousandWon',
  }));
}

export function plannedOf(program: number, nth: number): number {
  return 5_000 + ((program + nth) % 13) * 100;
}

export function numberOf({ id }: Pick<CityProgram, 'id'>): number {
  return Number(id.slice(2));
}
