// Dashboards and explanations of a city with figures in every cell: how long they take, cold and warm, beside one statement in SQL.
import { randomUUID } from 'node:crypto';
import { DashboardHandler, DashboardQuery } from '#api/application/figures/dashboard';
import {
  ExplainGroupHandler,
  ExplainGroupQuery,
  ExplainHandler,
  ExplainQuery,
} from '#api/application/figures/explaining';
import { ProgramFiguresHandler, ProgramFiguresQuery } from '#api/application/figures/program-figures';
import type { ReadingParts } from '#api/parts';
import { Door } from '#door/door';
import { openHouse, type House } from '#door/house';
import { shapeOfCode } from '#door/shape';
import { isRefusal } from '#domain/refusals';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { Streams } from '#event-store/streams';
import { handInPost } from '#sample/offices';
import type { Bench, Part } from '../bench.js';
import { median, rounded, times } from '../figures.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase, withClient } from '../server.js';
import { loadPlayed } from '../web/city/loading.js';
import type { GeneratedCity } from '../web/city/offices.js';
import { createFloorRows, floorQuery } from './floor.js';
import { cityWith, firstYear, lastDayOf, playTerm, term, type TermSize } from './term.js';

const organization = 'term-city';
const office = handInPost('coordination-officer');

/** Milliseconds, each measured as often as asked, and how many kilobytes an answer has. */
interface Taken {
  readonly ms: readonly number[];
  readonly kilobytes?: number;
}

/** Asks for what a browser asks for, in the process of the API. */
export const dashboards: Part = (bench) =>
  onFreshDatabase(async (url) => {
    const size = bench.effort.term;
    const city = cityWith(organization, size);
    bench.log(`dashboards: making up ${size.programs} programs of ${size.years} years`);
    await loadPlayed(url, organization, lastDayOf(size), (tell) => playTerm(city, size, tell));
    await withClient(url, (client) => createFloorRows(client, city, size));
    const house = await openHouse(url, () => undefined);
    try {
      return await measured(house, city, bench);
    } finally {
      await house.close();
    }
  });

/** What reads, and has not read anything yet. */
function anew({ pool, store, clock }: House): ReadingParts {
  const snapshotting = { snapshots: new PostgresSnapshots(pool), shape: shapeOfCode() };
  return { store, door: new Door({ store, streams: new Streams(store, { snapshotting }), clock }) };
}

type Way = (parts: ReadingParts) => Promise<unknown>;

async function measured(house: House, city: GeneratedCity, { effort, log }: Bench): Promise<Section> {
  const size = effort.term;
  const asked = { organization, signed: office };
  const head = await house.store.head();
  const [program] = city.programs;
  if (!program) throw new RangeError('a city without programs has no figures');
  const span = `${firstYear}/${firstYear + size.years - 1}`;
  const dashboard =
    (year?: number, past?: number): Way =>
    (parts) =>
      new DashboardHandler(parts).execute(
        new DashboardQuery(
          term,
          { by: 'strategy', ...(year === undefined ? {} : { year }) },
          { ...asked, ...(past === undefined ? {} : { asOf: { position: past } }) },
        ),
      );
  const figures: Way = (parts) =>
    new ProgramFiguresHandler(parts).execute(new ProgramFiguresQuery(program.id, asked));
  const rate = { figure: 'programRate', period: span } as const;
  const explain: Way = (parts) =>
    new ExplainHandler(parts).execute(new ExplainQuery(program.id, rate, asked));
  const together = { figure: 'groupRate', period: span, of: { kind: 'plan' } } as const;
  const explainAll: Way = (parts) =>
    new ExplainGroupHandler(parts).execute(new ExplainGroupQuery(term, together, asked));
  const kept = anew(house);
  const repeat = async (way: Way, how: 'cold' | 'warm', each?: () => Promise<void>): Promise<Taken> => {
    const taken: number[] = [];
    let answer: unknown;
    for (let turn = 0; turn <= (how === 'cold' ? effort.repetitions : effort.pages); turn += 1) {
      await each?.();
      const parts = how === 'cold' ? anew(house) : kept;
      const started = performance.now();
      answer = await way(parts);
      if (turn > 0) taken.push(performance.now() - started);
    }
    if (isRefusal(answer as object)) throw new Error(JSON.stringify(answer));
    return { ms: taken, kilobytes: JSON.stringify(answer).length / 1_000 };
  };
  const floor = async (from: number, until: number): Promise<Taken> => {
    const taken: number[] = [];
    for (let turn = 0; turn <= effort.pages; turn += 1) {
      const started = performance.now();
      await house.pool.query(floorQuery, [from, until]);
      if (turn > 0) taken.push(performance.now() - started);
    }
    return { ms: taken };
  };
  const lastYear = firstYear + size.years - 1;
  log('dashboards: asking');
  const rows: readonly (readonly [string, Taken])[] = [
    ['one year: SQL over plain rows', await floor(lastYear, lastYear)],
    ['all years: SQL over plain rows', await floor(firstYear, lastYear)],
    ['dashboard of one year, cold', await repeat(dashboard(lastYear), 'cold')],
    ['dashboard of all years, cold', await repeat(dashboard(), 'cold')],
    ['dashboard of one year, warm', await repeat(dashboard(lastYear), 'warm')],
    ['dashboard of all years, warm', await repeat(dashboard(), 'warm')],
    [
      'dashboard of all years after one result was corrected',
      await repeat(dashboard(), 'warm', () => correct(house, program.id)),
    ],
    ['dashboard of all years as it was', await repeat(dashboard(undefined, Math.floor(head * 0.9)), 'cold')],
    ['all figures of a program, cold', await repeat(figures, 'cold')],
    ['all figures of a program, warm', await repeat(figures, 'warm')],
    ['why a program’s rate over all years, warm', await repeat(explain, 'warm')],
    ['why the plan’s rate over all years, warm', await repeat(explainAll, 'warm')],
  ];
  return sectionOf(rows, head, size);
}

/** One more event of one program, so that its figures are reckoned anew. */
async function correct(house: House, program: string): Promise<void> {
  const value = String(10 + Math.floor(Math.random() * 90));
  const command = {
    type: 'CorrectResult',
    result: `r-0-${firstYear}-Q1`,
    value,
    evidence: [{ title: `정정 ${randomUUID()}` }],
    reason: '중복 집계',
  } as const;
  const asked = { organization, stream: 'program', id: program, command, key: randomUUID() } as const;
  const answer = await house.door.ask(asked, office);
  if (isRefusal(answer)) throw new Error(`the correction was refused: ${answer.refused}`);
}

function sectionOf(
  rows: readonly (readonly [string, Taken])[],
  events: number,
  { programs, indicators, years }: TermSize,
): Section {
  const medians = new Map(rows.map(([name, { ms }]) => [name, median(ms)]));
  const of = (name: string) => medians.get(name) ?? Number.NaN;
  const floor = of('all years: SQL over plain rows');
  return {
    title: 'Dashboards and explanations',
    about: [
      `A term plan of ${programs} programs, each with ${indicators} weighted indicators over ${years} years of quarters, with a target and a result in each and money from four sources: ${rounded(programs * indicators * years * 4)} results in a log of ${rounded(events)} events. Milliseconds in the process of the API, from the question to the answer, before it is written to the line; medians.`,
      'A dashboard has every program with its rate, money, standing and what does not add up, and all of them together by strategy, source and year, each figure exact and with its name. Cold is a process that has read nothing; warm keeps the folded programs, asks the log whether they still stand, and reckons anew only those that do not. The floor is one statement over rows made for it, which adds up rates and money by program, strategy and plan: no aggregation but sums, no explanation, no past.',
    ],
    columns: ['', 'ms', '× SQL over all years', 'KB of JSON'],
    rows: rows.map(([name, { kilobytes }]) => [
      name,
      rounded(of(name)),
      times(of(name) / floor),
      kilobytes === undefined ? '–' : rounded(kilobytes),
    ]),
    verdicts: [
      atMost('dashboard of all years, warm', of('dashboard of all years, warm'), 100, ms),
      atMost(
        'dashboard of all years, cold',
        of('dashboard of all years, cold'),
        2_000,
        ms,
        'a process that has read nothing takes every program with all its results from its snapshot or the log, over as many streams as there are programs, and reckons each figure for the first time; it does so once.',
      ),
      atMost('why a program’s rate, warm', of('why a program’s rate over all years, warm'), 20, ms),
      atMost('why the plan’s rate, warm', of('why the plan’s rate over all years, warm'), 200, ms),
    ],
    plots: [],
  };
}

function ms(figure: number): string {
  return `${rounded(figure)} ms`;
}
