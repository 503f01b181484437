// Catching up with the log and making lists anew, beside only reading it and beside Emmett.
import { openHouse, type House } from '#door/house';
import { many } from '../append/cells.js';
import { measureOnce } from '../append/measure.js';
import type { Bench, Part } from '../bench.js';
import { emmett } from '../contenders/emmett.js';
import { product } from '../contenders/product.js';
import { median, rounded, times } from '../figures.js';
import type { Plot } from '../report/plot.js';
import { atLeast, type Section, type Verdict } from '../section.js';
import { onFreshDatabase, settle, withClient } from '../server.js';
import { createCounts } from './counts.js';
import { appendToEmmett, catchUpEmmett } from './emmett.js';
import { appendTo, historyOfSample, type History } from './history.js';
import { catchUp, read, rebuild } from './product.js';

const ways = ['read', 'catchUp', 'rebuild', 'emmett'] as const;
type Way = (typeof ways)[number];

/** Writing a longer log to Emmett would take longer than all the rest of the bench. */
const mostOfEmmett = 100_000;
/** Going through a longer log once takes so long that chance evens out by itself. */
const mostRepeated = 100_000;

const names: Readonly<Record<Way, string>> = {
  read: 'only reading',
  catchUp: 'catching up, counting events by stream',
  rebuild: 'all lists anew',
  emmett: 'Emmett catching up, counting events by stream',
};

const plotNames: Readonly<Record<Way, string>> = {
  read: 'only reading',
  catchUp: 'catching up',
  rebuild: 'all lists',
  emmett: 'Emmett',
};

/** Events a second, each for one size of the log, from the smallest on. */
type Rates = Readonly<Record<Way, readonly number[]>>;

/** Lets two logs grow to the same sizes, and goes through each as it is. */
export const catchingUp: Part = async (bench) => {
  bench.log('catching up: the sample that is repeated');
  const history = await onFreshDatabase(historyOfSample);
  return onFreshDatabase((url) =>
    onFreshDatabase(async (emmettUrl) => {
      for (const [each, { prepare }] of [[url, product] as const, [emmettUrl, emmett] as const]) {
        await prepare(each);
        await withClient(each, createCounts);
      }
      const house = await openHouse(url, () => undefined);
      try {
        const rates = await measure(bench, { house, url, emmettUrl, history });
        bench.log('catching up: appending to the log as it is now');
        const onLongLog = await measureOnce('product', many, url, bench.effort);
        return sectionOf(bench.effort.logs, rates, onLongLog.rate);
      } finally {
        await house.close();
      }
    }),
  );
};

interface Logs {
  readonly house: House;
  readonly url: string;
  readonly emmettUrl: string;
  readonly history: History;
}

async function measure({ effort, log }: Bench, logs: Logs): Promise<Rates> {
  const rates = ofEachWay((): number[] => []);
  for (const [index, events] of effort.logs.entries()) {
    log(`catching up: writing up to ${events} events`);
    await grow(logs, effort.logs[index - 1] ?? 0, events);
    await go('read', logs, events);
    const present = ways.filter((way) => way !== 'emmett' || events <= mostOfEmmett);
    const seconds = ofEachWay((): number[] => []);
    const repetitions = events > mostRepeated ? 1 : effort.repetitions;
    for (let repetition = 1; repetition <= repetitions; repetition += 1) {
      for (const way of present) {
        log(`catching up: ${events} events, repetition ${repetition}, ${names[way]}`);
        seconds[way].push(await go(way, logs, events));
      }
    }
    for (const way of present) rates[way].push(events / median(seconds[way]));
  }
  return rates;
}

function ofEachWay<T>(make: () => T): Record<Way, T> {
  return {
    read: make(),
    catchUp: make(),
    rebuild: make(),
    emmett: make(),
  };
}

async function grow({ house, url, emmettUrl, history }: Logs, from: number, until: number): Promise<void> {
  await appendTo(house.store, history, from, until);
  if (until <= mostOfEmmett) await appendToEmmett(emmettUrl, history, from, until);
  for (const each of [url, emmettUrl]) {
    await withClient(each, (client) => client.query('VACUUM ANALYZE'));
    await settle(each);
  }
}

/** Seconds for the whole log. */
function go(way: Way, { house, url, emmettUrl }: Logs, events: number): Promise<number> {
  switch (way) {
    case 'read':
      return read(house, events);
    case 'catchUp':
      return catchUp(house, events);
    case 'rebuild':
      return rebuild(house, url, events);
    case 'emmett':
      return catchUpEmmett(emmettUrl, events);
  }
}

const folding =
  'four lists are made, for each of which the stream of every event is folded and its rows compared with those before: the work of one core in Node, not of the database.';

function sectionOf(sizes: readonly number[], rates: Rates, onLongLog: number): Section {
  const share = (way: Way, index: number, of: Way = 'read') =>
    (rates[way][index] ?? Number.NaN) / (rates[of][index] ?? Number.NaN);
  const last = sizes.length - 1;
  const longest = `${rounded(sizes[last] ?? 0)} events`;
  const lastOfEmmett = rates.emmett.length - 1;
  const longestOfEmmett = `${rounded(sizes[lastOfEmmett] ?? 0)} events`;
  return {
    title: 'Catching up and making lists anew',
    about: [
      'Events a second from the first event to the last, and beside them the share of only reading them in batches of 500. The log is the sample’s year-so-far, told again for one organization after another. Catching up is a subscription with the smallest projection there can be, one statement for each batch, the same for Emmett. All lists anew is the product’s own rebuild of its four lists, from empty tables until the new lists stand in place of the old.',
      `Emmett is taken at its best: batches of 20,000, no pauses, a processor of our own, and a log that was written one append after the other; with its own processors it keeps a checkpoint for every event. Its log ends at ${longestOfEmmett}, as writing a longer one in this way would take longer than all the rest.`,
      `Appending one event by 32 clients on many streams, on the log of ${longest} that is there in the end: ${rounded(onLongLog)} a second.`,
    ],
    columns: ['', ...sizes.flatMap((size) => [`${rounded(size)} events`, '× reading'])],
    rows: ways.map((way) => [
      names[way],
      ...sizes.flatMap((_, index) => {
        const rate = rates[way][index];
        return rate === undefined ? ['–', '–'] : [rounded(rate), times(share(way, index))];
      }),
    ]),
    verdicts: [
      ...(['catchUp', 'rebuild'] as const).map((way): Verdict =>
        atLeast(`${longest}: ${names[way]}, over only reading`, share(way, last), 0.6, times, folding),
      ),
      atLeast(
        `${longestOfEmmett}: catching up, over Emmett`,
        share('catchUp', lastOfEmmett, 'emmett'),
        2.5,
        times,
        'only reading bounds both: where it leaves less than that between them, the rest is the same table of counts.',
      ),
    ],
    plots: [secondsByEvents(sizes, rates)],
  };
}

function secondsByEvents(sizes: readonly number[], rates: Rates): Plot {
  return {
    file: 'catching-up.svg',
    title: 'Time to go through the whole log by its events',
    x: 'events',
    y: 'seconds',
    lines: ways.map((way) => ({
      name: plotNames[way],
      points: rates[way].map((rate, index): [number, number] => [
        sizes[index] ?? 0,
        (sizes[index] ?? 0) / rate,
      ]),
    })),
  };
}
