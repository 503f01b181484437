// The walks as a section of the report: what comes over the wire, when it is seen, and how it answers.
import { median, percentile, rounded } from '../figures.js';
import { atMost, type Section } from '../section.js';
import type { CitySize } from './city/offices.js';
import type { PageName, Walk, Walked } from './walk.js';

const kilobyte = 1_000;
/** A frame that takes longer is seen to stutter, in milliseconds. */
const longFrame = 50;

const kb = (bytes: number) => `${rounded(bytes / kilobyte)} KB`;
const ms = (figure: number) => `${rounded(figure)} ms`;
const share = (figure: number) => `${rounded(figure * 100)} %`;
const plain = (figure: number) => rounded(Math.round(figure * 10_000) / 10_000);

const pages: Readonly<Record<PageName, string>> = { round: 'round', cycle: 'cycle', plan: 'plan' };

/** What was measured in the sample, and in a city of that size. */
export function webSection(size: CitySize, browser: string, sample: Walked, city: Walked): Section {
  const both = [sample, city];
  const row = (name: string, of: (walk: Walk) => number, written: (figure: number) => string) => [
    name,
    ...both.map(({ walks }) => written(median(walks.map(of)))),
  ];
  const ofCity = (of: (walk: Walk) => number) => median(city.walks.map(of));
  const largest = Math.max(...both.flatMap(({ walks }) => walks.map(({ firstPage }) => firstPage)));
  return {
    title: 'The screens',
    about: [
      `Chromium ${browser} without a screen, on the machine that also runs server and database, as a chair sees it. The sample has ${rounded(sample.events)} events; the city ${rounded(city.events)}: ${size.committees} committees, ${size.programs} programs and ${size.years} years, and in ${size.large} of its committees rounds of ${ofCity(({ opinions }) => opinions)} opinions each year.`,
      'Kilobytes are what came over the wire, headers and answers of the server with it, in a browser that kept nothing. “Opened” is a page that is gone to directly, “from the first page” one for which the code was brought meanwhile; times end with the frame in which all of it stands. Scrolling goes 240 pixels a frame through the whole table; a letter and a click are timed until the frame that shows what they do.',
    ],
    columns: ['', 'sample', 'city'],
    rows: [
      row('choosing who to be', ({ signIn }) => signIn, kb),
      row('and the work list: the first page', ({ firstPage }) => firstPage, kb),
      row('fonts, after it', ({ fonts }) => fonts, kb),
      row('the work list is seen', ({ work }) => work, ms),
      row('layout shift until then', ({ shift }) => shift, plain),
      ...Object.entries(pages).flatMap(([name, called]) => {
        const of = (walk: Walk) => walk.pages[name as PageName];
        return [
          row(`${called} opened`, (walk) => of(walk).bytes, kb),
          row(`${called} opened, seen`, (walk) => of(walk).fresh, ms),
          row(`${called} from the first page, seen`, (walk) => of(walk).later, ms),
        ];
      }),
      row('opinions in the table', ({ opinions }) => opinions, plain),
      row('layout shift of the round', ({ shiftOfRound }) => shiftOfRound, plain),
      row('scrolling, frames longer than 50 ms', ({ frames }) => longShare(frames), share),
      row('scrolling, longest frame', ({ frames }) => Math.max(...frames), ms),
      row('a letter in the filter, median', ({ filter }) => median(filter), ms),
      row('a letter in the filter, longest', ({ filter }) => percentile(filter, 1), ms),
      row('a panel opens', ({ panel }) => median(panel), ms),
    ],
    verdicts: [
      atMost('the first page, in all', largest, 250 * kilobyte, kb),
      atMost(
        'layout shift of the first page',
        ofCity(({ shift }) => shift),
        0.02,
        plain,
      ),
      atMost(
        'city: the work list is seen',
        ofCity(({ work }) => work),
        1_000,
        ms,
      ),
      atMost(
        'city: the round from the first page is seen',
        ofCity((walk) => walk.pages.round.later),
        1_000,
        ms,
      ),
      atMost(
        'city: frames longer than 50 ms',
        ofCity(({ frames }) => longShare(frames)),
        0.01,
        share,
      ),
      atMost(
        'city: a letter in the filter',
        ofCity(({ filter }) => median(filter)),
        100,
        ms,
      ),
      atMost(
        'city: a panel opens',
        ofCity(({ panel }) => median(panel)),
        100,
        ms,
      ),
    ],
    plots: [],
  };
}

function longShare(frames: readonly number[]): number {
  return frames.filter((frame) => frame > longFrame).length / frames.length;
}
