// Every route asked strangely for FUZZ_MINUTES, ten unless told, from FUZZ_SEED on: each round in a house of its own, at another
// moment of the year. The seed of a round is in its name, and asks the same again with FUZZ_MINUTES=0.
import { expect, it, jest } from '@jest/globals';
import { openHouseTo } from '../../e2e/fuzz/house.js';
import { shoot } from '../../e2e/fuzz/shooting.js';

jest.setTimeout(24 * 3_600_000);

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 10);
const first = Number(process.env['FUZZ_SEED'] ?? Math.floor(Date.now() / 60_000));
const moments = [undefined, 'agreement', 'hearing'] as const;

it(`answers whatever is asked from seed ${first} on, and leaves the house well`, async () => {
  const end = performance.now() + minutes * 60_000;
  for (let seed = first; seed === first || performance.now() < end; seed += 1) {
    const moment = moments[seed % moments.length];
    const house = await openHouseTo(moment);
    try {
      const { asked, faults, statuses } = await shoot(house, { seed, perRoute: 60, perCommand: 40 });
      process.stderr.write(`FUZZ_SEED=${seed}: ${asked} requests, ${JSON.stringify(statuses)}\n`);
      expect({ seed, faults }).toEqual({ seed, faults: [] });
      expect({ seed, wrong: await house.aftermath() }).toEqual({ seed, wrong: [] });
    } finally {
      await house.close();
    }
  }
});
