// Shows that a sample comes into an empty log only: an installation of one's own is left as it is.
import { expect, it } from '@jest/globals';
import { MovableClock } from '#door/clock';
import type { House } from '#door/house';
import { loadSample } from './sample.js';

/** As much of an installation as is looked at before anything is played. */
function houseWith(head: number, kept: Readonly<Record<string, unknown>> = {}) {
  const settings = new Map<string, unknown>(Object.entries(kept));
  const clock = new MovableClock();
  const house = {
    ...{ clock, keepClock: () => Promise.resolve() },
    store: { head: () => Promise.resolve(head) },
    installation: {
      read: (key: string) => Promise.resolve(settings.get(key)),
      keep: (key: string, value: unknown) => Promise.resolve(void settings.set(key, value)),
    },
  } as unknown as House;
  return { house, settings, clock };
}

const silent = () => undefined;

it('refuses the sample, and leaves the clock, where the log holds an installation of its own', async () => {
  const { house, settings, clock } = houseWith(3);
  await expect(loadSample(house, 'empty', silent)).rejects.toThrow(
    'Start this installation with SAMPLE=none',
  );
  expect({ ahead: clock.ahead, kept: settings.size }).toEqual({ ahead: 0, kept: 0 });
});

it('goes on with a sample that was begun, and leaves one that was loaded', async () => {
  const begun = houseWith(3, { 'sample-begun': 'empty' });
  await loadSample(begun.house, 'empty', silent);
  expect(begun.settings.get('sample')).toBe('empty');
  const loaded = houseWith(3, { sample: 'empty' });
  await loadSample(loaded.house, 'empty', silent);
  expect(loaded.clock.ahead).toBe(0);
});

it('notes that it begins before anything is played', async () => {
  const { house, settings } = houseWith(0);
  await loadSample(house, 'empty', silent);
  expect([...settings.keys()]).toEqual(['sample-begun', 'sample']);
});
