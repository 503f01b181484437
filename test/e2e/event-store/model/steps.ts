// Random histories of a log: what several processes ask of it at once, and what befalls them.
import { fc } from '#testing/drawn';
import type { Cut } from './bed.js';

export const processes = 3;

/** Few, so that the commands meet; one name in two organizations. */
export const addresses = [
  { organization: 'city', stream: 'a' },
  { organization: 'city', stream: 'a/b' },
  { organization: 'town', stream: 'a' },
];

/** Something that is asked of one process. Numbers without a unit are taken modulo what there is. */
export type Act = { readonly process: number } & (
  | {
      readonly act: 'execute';
      readonly address: number;
      readonly label: number;
      readonly events: number;
      readonly minute: number;
    }
  | {
      readonly act: 'append';
      readonly address: number;
      readonly expects: 'what is there' | 'less' | 'more';
      readonly buildsOn: 'whatever' | 'the last command' | 'another command';
      readonly events: number;
      readonly minute: number;
    }
  /** One of the commands that were given before, perhaps in the same burst; a `changed` one comes under the same id. */
  | {
      readonly act: 'again';
      readonly of: 'all' | 'the last few';
      readonly pick: number;
      readonly changed: boolean;
    }
  | {
      readonly act: 'ask';
      readonly what: 'head' | 'all' | 'streams' | 'command' | 'version' | 'stream' | 'state' | 'past';
      readonly address: number;
      readonly at: number;
      readonly minute: number;
    }
);

export type Step =
  /** All at once; the connection of one process may be cut meanwhile. */
  | {
      readonly step: 'burst';
      readonly acts: readonly Act[];
      readonly cut?: Cut & { readonly process: number };
    }
  /** A process ends and comes back with nothing in memory. */
  | { readonly step: 'restart'; readonly process: number }
  /** The subscriber stops where it runs, and starts where it stands. */
  | { readonly step: 'subscriber' }
  /** Another subscriber begins with the first event, beside those that run. */
  | { readonly step: 'rebuild'; readonly process: number; readonly batch: number };

const process = fc.nat(processes - 1);
const address = fc.nat(addresses.length - 1);
const minute = fc.nat(9);
const events = fc.integer({ min: 1, max: 3 });
const pick = fc.nat(1_000);
const batch = fc.integer({ min: 1, max: 7 });

const execute: fc.Arbitrary<Act> = fc.record({
  act: fc.constant('execute'),
  process,
  address,
  label: fc.nat(15),
  events,
  minute,
});

const append: fc.Arbitrary<Act> = fc.record({
  act: fc.constant('append'),
  process,
  address,
  expects: fc.constantFrom('what is there', 'what is there', 'what is there', 'less', 'more'),
  buildsOn: fc.constantFrom('whatever', 'the last command', 'another command'),
  events,
  minute,
});

const again: fc.Arbitrary<Act> = fc.record({
  act: fc.constant('again'),
  process,
  of: fc.constantFrom('all', 'the last few'),
  pick,
  changed: fc.constantFrom(false, false, true),
});

const question: fc.Arbitrary<Act> = fc.record({
  act: fc.constant('ask'),
  process,
  what: fc.constantFrom('head', 'all', 'streams', 'command', 'version', 'stream', 'state', 'past'),
  address,
  at: pick,
  minute,
});

const act = fc.oneof(
  { weight: 5, arbitrary: execute },
  { weight: 3, arbitrary: append },
  { weight: 2, arbitrary: again },
  { weight: 3, arbitrary: question },
);

const cut = fc.record({
  process,
  when: fc.constantFrom('asked', 'answered'),
  after: fc.nat(6),
});

const burst: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('burst'),
  acts: fc.array(act, { minLength: 1, maxLength: 8, size: 'max' }),
  cut: fc.option(cut, { freq: 3, nil: undefined }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: burst },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('restart'), process }) },
  { weight: 1, arbitrary: fc.constant<Step>({ step: 'subscriber' }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('rebuild'), process, batch }) },
);

/** So many steps at most, and half as many at least. */
export function histories(longest: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(step, { minLength: longest / 2, maxLength: longest, size: 'max' });
}
