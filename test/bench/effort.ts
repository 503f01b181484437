// How long the bench takes over each figure.
import type { TermSize } from './dashboards/term.js';
import type { CitySize } from './web/city/offices.js';

export interface Effort {
  /** How often each figure that is held against a goal is measured; the median is told. */
  readonly repetitions: number;
  /** How long writers and callers run before they are counted, and how long they are, in milliseconds. */
  readonly warmUpMs: number;
  readonly measureMs: number;
  /** How many events are read, caught up with, and rebuilt from. */
  readonly logs: readonly number[];
  /** How many events the streams have whose pages are read; more than 200 each but the first. */
  readonly streams: readonly number[];
  /** How often each page is read. */
  readonly pages: number;
  /** How many writes are watched until a list shows them. */
  readonly writes: number;
  /** The term plan whose figures are asked for. */
  readonly term: TermSize;
  /** The city through which a browser walks. */
  readonly city: CitySize;
  /** As how many such cities a log is told whose lists are asked. */
  readonly cities: readonly number[];
  /** How many jobs wait while others come due. */
  readonly pending: readonly number[];
  /** How long processes are under load whose memory is looked at, in minutes. */
  readonly minutes: number;
  /** How many processes of each kind share the work, and how many answers each gives before it is counted. */
  readonly processes: readonly number[];
  readonly warmUps: number;
}

export const full: Effort = {
  repetitions: 3,
  warmUpMs: 1_000,
  measureMs: 2_000,
  logs: [10_000, 100_000, 1_000_000],
  streams: [100, 1_100, 10_100],
  pages: 50,
  writes: 500,
  term: { programs: 300, indicators: 5, years: 5 },
  city: {
    committees: 40,
    large: 5,
    programs: 300,
    departments: 30,
    strategies: 12,
    years: 5,
    opinions: 5,
  },
  cities: [1, 15, 154],
  pending: [1_000, 10_000, 100_000],
  minutes: 60,
  processes: [1, 2, 4],
  warmUps: 5_000,
};

/** Shows that everything runs; its figures are none. */
export const quick: Effort = {
  repetitions: 1,
  warmUpMs: 300,
  measureMs: 1_000,
  logs: [1_000, 10_000],
  streams: [100, 1_100],
  pages: 10,
  writes: 30,
  term: { programs: 20, indicators: 5, years: 2 },
  city: {
    committees: 6,
    large: 1,
    programs: 24,
    departments: 6,
    strategies: 3,
    years: 2,
    opinions: 5,
  },
  cities: [1, 3],
  pending: [100, 1_000],
  minutes: 0.3,
  processes: [1, 2],
  warmUps: 100,
};
