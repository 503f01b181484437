// What screens ask of the lists, on a log that grows by whole cities: a province, and its years.
import { migrate, openHouse, type House } from '#door/house';
import { isRefusal } from '#domain/refusals';
import { tagsOf } from '#domain/tags';
import type { Lists } from '#read-models/lists';
import { listsMigrations } from '#read-models/migrations';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { openLists } from '#read-models/open-lists';
import { diceOf } from '#testing/dice';
import type { Bench, Part } from '../bench.js';
import { appendTo, eventsOf, repeated } from '../catching-up/history.js';
import { rebuild } from '../catching-up/product.js';
import { median, percentile, rounded, times } from '../figures.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase, settle, withClient } from '../server.js';
import { loadCity } from '../web/city/loading.js';
import { cityOf, firstYear, type CitySize } from '../web/city/offices.js';
import { seated } from '../web/city/playing.js';
import { lastDayOf } from '../web/city/years.js';
import { tellAgain } from './cities.js';

const names = {
  floor: 'floor: a hundred rows of one round by its index',
  round: 'the opinions of a round, first page',
  words: 'the opinions of a round with some words in them',
  work: 'what a chair owes',
  found: 'looking for a word in everything',
} as const;
type Question = keyof typeof names;
const questions = Object.keys(names) as readonly Question[];

/** Milliseconds of each question, for one length of the log. */
interface Asked {
  readonly events: number;
  readonly cities: number;
  readonly opinions: number;
  readonly ms: Readonly<Record<Question, readonly number[]>>;
}

/** Lets a log and its lists grow by whole cities, and at each length asks for those of cities drawn by lot. */
export const lists: Part = async (bench) => {
  const size = bench.effort.city;
  bench.log(`lists: making up a city of ${size.programs} programs and ${size.years} years`);
  const events = await onFreshDatabase(async (url) => {
    await loadCity(url, 'told', size);
    return eventsOf(url, 'told');
  });
  return onFreshDatabase(async (url) => {
    const house = await openFor(url, size);
    try {
      bench.log(`lists: writing ${rounded(events.length)} events, and making their lists`);
      await appendTo(house.store, repeated(events), 0, events.length);
      await rebuild(house, url, events.length);
      const asked: Asked[] = [];
      for (const [index, cities] of bench.effort.cities.entries()) {
        const before = bench.effort.cities[index - 1] ?? 1;
        asked.push(await atLength({ bench, house, url, size, eventsOfACity: events.length }, before, cities));
      }
      return sectionOf(asked, events.length);
    } finally {
      await house.close();
    }
  });
};

interface Grown {
  readonly bench: Bench;
  readonly house: House;
  readonly url: string;
  readonly size: CitySize;
  readonly eventsOfACity: number;
}

async function atLength(
  { bench, house, url, size, eventsOfACity }: Grown,
  before: number,
  cities: number,
): Promise<Asked> {
  const events = cities * eventsOfACity;
  bench.log(`lists: telling the city again up to ${rounded(events)} events`);
  await tellAgain(url, before, cities, eventsOfACity);
  await withClient(url, (client) => client.query('VACUUM ANALYZE'));
  await settle(url);
  // Once, where the product can still do so within minutes.
  if (before === 1 && cities > 1) await compareWithLog(bench, house);
  bench.log(`lists: asking at ${rounded(events)} events`);
  const opened = await openLists(url);
  try {
    const ms = await askAll({ house, lists: opened, size, cities }, bench.effort.pages);
    const { rows } = await house.pool.query<{ count: string }>('SELECT count(*) FROM lists.opinions');
    return { events, cities, opinions: Number(rows[0]?.count), ms };
  } finally {
    await opened.close();
  }
}

/** What was told again must be what the product would have made of it. */
async function compareWithLog(bench: Bench, { pool, store }: House): Promise<void> {
  bench.log('lists: comparing the lists with what follows from the log');
  const verified = await verifyLists(pool, store, { tell: () => undefined });
  if (!verified.compared || verified.findings.length > 0)
    throw new Error(`The lists do not follow from the log: ${JSON.stringify(verified)}`);
}

/** The clock stands where the city's years end. */
async function openFor(url: string, size: CitySize): Promise<House> {
  await migrate(url, listsMigrations);
  const house = await openHouse(url, () => undefined);
  house.clock.moveTo(new Date(`${lastDayOf(cityOf('told', size))}T10:00:00+09:00`));
  return house;
}

interface Asking {
  readonly house: House;
  readonly lists: Lists;
  readonly size: CitySize;
  readonly cities: number;
}

/** Each question as often as told, each time of another city as the dice fall, after one that is not counted. */
async function askAll(asking: Asking, readings: number): Promise<Asked['ms']> {
  return {
    floor: await ask(asking, 'floor', readings),
    round: await ask(asking, 'round', readings),
    words: await ask(asking, 'words', readings),
    work: await ask(asking, 'work', readings),
    found: await ask(asking, 'found', readings),
  };
}

async function ask(asking: Asking, question: Question, readings: number): Promise<readonly number[]> {
  const { house, lists: all, size, cities } = asking;
  const [committee] = cityOf('told', size).reviewers;
  if (!committee) throw new RangeError('a city without committees has no rounds');
  const round = `${committee.body.id}-${firstYear + size.years - 1}`;
  const chair = seated(committee.body.id, 'chair');
  const dice = diceOf(7);
  const taken: number[] = [];
  for (let turn = 0; turn <= readings; turn += 1) {
    const organization = `city-${dice(cities)}`;
    const actor = await house.door.actor(organization, chair);
    if (isRefusal(actor)) throw new Error(`the chair may not read: ${actor.refused}`);
    const tags = tagsOf(actor);
    const ways: Readonly<Record<Question, () => Promise<number>>> = {
      floor: async () => (await house.pool.query(floor, [organization, round])).rows.length,
      round: async () => (await all.opinions({ organization, tags, round })).rows.length,
      words: async () => (await all.opinions({ organization, tags, round, q: '만족도' })).rows.length,
      work: async () => (await all.work({ organization, actor, today: house.door.today })).rows.length,
      found: async () => (await all.found({ organization, tags, words: ['만족도'], most: 5 })).rows.length,
    };
    const started = performance.now();
    const rows = await ways[question]();
    if (turn > 0) taken.push(performance.now() - started);
    if (rows === 0) throw new Error(`${names[question]}: nothing was found`);
  }
  return taken;
}

const floor = `SELECT * FROM lists.opinions WHERE organization = $1 AND round = $2 ORDER BY opinion LIMIT 100`;

function sectionOf(asked: readonly Asked[], eventsOfACity: number): Section {
  const growth = (question: Question) => {
    const medians = asked.map(({ ms }) => median(ms[question]));
    return (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
  };
  const last = asked.at(-1);
  if (!last) throw new RangeError('no log was asked');
  return {
    title: 'Lists on a log of a whole province',
    about: [
      `Milliseconds of one question to the lists, in one process; medians, and what 99 % stay under. The log is one city of ${rounded(eventsOfACity)} events, which the product wrote and made lists of, told again in the database as other cities until there are ${rounded(last.events)} events of ${last.cities} cities and ${rounded(last.opinions)} rows in the list of opinions; at the second length the lists were compared with what the product makes of the log. Each question is asked of a city drawn by lot, so that what was just read helps little.`,
      'The floor is one plain SELECT of a hundred rows of the same round through an index, without asking who may see what, without counting how many there are in all, and without a position.',
    ],
    columns: [
      '',
      ...asked.map(
        ({ events, cities }) => `${rounded(events)} events, ${cities} ${cities === 1 ? 'city' : 'cities'}`,
      ),
      'longest over shortest',
      '× floor at the end',
    ],
    rows: questions.map((question) => [
      names[question],
      ...asked.map(
        ({ ms }) => `${rounded(median(ms[question]))} / ${rounded(percentile(ms[question], 0.99))} ms`,
      ),
      times(growth(question)),
      times(median(last.ms[question]) / median(last.ms.floor)),
    ]),
    verdicts: questions
      .filter((question) => question !== 'floor')
      .map((question) =>
        atMost(
          `${names[question]}: the longest log over the shortest`,
          growth(question),
          1.5,
          times,
          `the floor, which reads a hundred rows by their key, costs ${times(growth('floor'))} as well: what belongs to a city drawn by lot is seldom in the memory that the server keeps for itself (64 MB here), where all of one city was; this question reads more rows than that.`,
        ),
      ),
    plots: [
      {
        file: 'lists.svg',
        title: 'Cost of a question by the events of the log',
        x: 'events of the log',
        y: 'ms a question',
        lines: questions.map((question) => ({
          name: plotNames[question],
          points: asked.map(({ events, ms }) => [events, median(ms[question])] as const),
        })),
      },
    ],
  };
}

const plotNames: Readonly<Record<Question, string>> = {
  floor: 'floor',
  round: 'a round',
  words: 'words in it',
  work: 'what is owed',
  found: 'words anywhere',
};
