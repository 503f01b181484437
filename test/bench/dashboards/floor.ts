// The floor that dashboards are held against: one statement over plain rows that adds up the same figures.
import type pg from 'pg';
import { quartersOf } from '#domain/periods';
import type { GeneratedCity } from '../web/city/offices.js';
import { figuresIn, numberOf, plannedOf, weightOf, yearsIn, type TermSize } from './term.js';

const sources = 4;

/** Creates the rows: one for each indicator and quarter, and one for each budget line of a year. */
export async function createFloorRows(
  client: pg.Client,
  { programs }: GeneratedCity,
  size: TermSize,
): Promise<void> {
  await client.query(`
    CREATE TABLE floor_results (program text, strategy text, indicator int, weight int, year int, period text,
      target int, result int, PRIMARY KEY (program, indicator, period));
    CREATE TABLE floor_money (program text, strategy text, year int, source int, planned int, spent int,
      PRIMARY KEY (program, year, source));`);
  const results = programs.flatMap((program) =>
    yearsIn(size).flatMap((year) =>
      quartersOf(year).flatMap((period, quarter) =>
        Array.from({ length: size.indicators }, (_, nth) => {
          const { target, result } = figuresIn(numberOf(program), nth, year, quarter);
          const weight = weightOf(nth, size.indicators);
          const { id, strategy } = program;
          return { program: id, strategy, indicator: nth, weight, year, period, target, result };
        }),
      ),
    ),
  );
  const money = programs.flatMap((program) =>
    yearsIn(size).flatMap((year) =>
      Array.from({ length: sources }, (_, source) => ({
        program: program.id,
        strategy: program.strategy,
        year,
        source,
        planned: plannedOf(numberOf(program), source),
        spent: figuresIn(numberOf(program), source, year, 3).spent,
      })),
    ),
  );
  for (const [table, rows] of [
    ['floor_results', results],
    ['floor_money', money],
  ] as const) {
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
  await client.query('ANALYZE floor_results; ANALYZE floor_money');
}

/** A rate for each program and the money of it, for the years from one to another; together and by strategy they are added up. */
export const floorQuery = `
  WITH rates AS (
    SELECT program, indicator, weight, 1.0 * sum(result) / sum(target) AS rate
    FROM floor_results WHERE year BETWEEN $1 AND $2 GROUP BY program, indicator, weight),
  of_programs AS (
    SELECT program, sum(rate * weight) / sum(weight) AS rate FROM rates GROUP BY program),
  money AS (
    SELECT program, strategy, sum(planned) AS planned, sum(spent) AS spent
    FROM floor_money WHERE year BETWEEN $1 AND $2 GROUP BY program, strategy)
  SELECT program, strategy, avg(rate) AS rate, sum(planned) AS planned, sum(spent) AS spent
  FROM of_programs JOIN money USING (program)
  GROUP BY GROUPING SETS ((program, strategy), (strategy), ())`;
