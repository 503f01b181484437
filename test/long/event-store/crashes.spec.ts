// The crash suite in its long form: CRASH_ROUNDS crashes, 100 unless told, and a tenth as many of the control. Says at
// the end how many commands had been acknowledged and how many of them were lost.
import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { CrashingLog } from '../../e2e/event-store/crash/crashes.js';
import { expectKept, expectLoss, type Toll } from '../../e2e/event-store/crash/expectations.js';
import { CrashingServer } from '../../e2e/event-store/crash/server.js';

jest.setTimeout(24 * 3_600_000);

const crashes = Number(process.env['CRASH_ROUNDS'] ?? 100);
const crashesOfOneLog = 10;

let server: CrashingServer;
const tolls = new Map<string, Toll>();

beforeAll(async () => {
  server = await CrashingServer.start();
});

afterAll(async () => {
  await server.stop();
  for (const [name, { acknowledged, lost }] of tolls)
    console.log(`${name}: ${acknowledged} commands acknowledged, ${lost} of them lost`);
});

function add(name: string, { acknowledged, lost }: Toll): void {
  const before = tolls.get(name) ?? { acknowledged: 0, lost: 0 };
  tolls.set(name, { acknowledged: before.acknowledged + acknowledged, lost: before.lost + lost });
}

describe(`${crashes} times kill -9 of the server and of all who use it`, () => {
  it('take nothing that was acknowledged', async () => {
    for (let crash = 0; crash < crashes; crash += crashesOfOneLog) {
      const log = await CrashingLog.make(server, `kept_${crash}`, 'on');
      for (let nth = crash; nth < Math.min(crashes, crash + crashesOfOneLog); nth += 1) {
        add('as the product runs', await expectKept(log));
      }
    }
  });

  it('take what was acknowledged where a commit does not wait for the disk', async () => {
    for (let crash = 0; crash < crashes; crash += 10) {
      add('control', await expectLoss(await CrashingLog.make(server, `control_${crash}`, 'off')));
    }
  });
});
