// Shows that kill -9 of everything takes nothing that was acknowledged, and that it would be noticed if it did. Its
// long form: test/long/event-store/crashes.spec.ts.
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { CrashingLog } from './crash/crashes.js';
import { expectKept, expectLoss } from './crash/expectations.js';
import { CrashingServer } from './crash/server.js';

/** A server is made, killed and recovered here, on machines that may be busy. */
const crashes = 5;

let server: CrashingServer;

beforeAll(async () => {
  server = await CrashingServer.start();
});

afterAll(() => server.stop());

describe('kill -9 of the server and of all who use it', () => {
  it('takes nothing that was acknowledged, time after time', async () => {
    const log = await CrashingLog.make(server, 'kept', 'on');
    for (let crash = 1; crash <= crashes; crash += 1) await expectKept(log);
  });

  it('takes what was acknowledged where a commit does not wait for the disk', async () => {
    await expectLoss(await CrashingLog.make(server, 'control', 'off'));
  });
});
