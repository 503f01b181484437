// Files are taken in row by row, each row an act of who brought the file: one that is refused stops no other, and a worker that is
// killed in the middle leaves nothing undone and nothing done twice.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BegunIntake } from '#domain/intake/states';
import { DiskStore } from '#files/disk-store';
import { proposalBytes } from '#intake/kept';
import type { AnyIntakeStep } from '#intake/proposal';
import { by } from '#testing/given';
import { theCoordinator } from '#testing/given-actors';
import { startWorker, type RunningWorker } from '#worker/start-worker';
import { eventually, patience } from '../eventually.js';
import { city, freshHouse, type FreshHouse } from '../read-models/fresh-house.js';
import { staffed } from './staff.js';

const rows = 60;

let fresh: FreshHouse;
let folder: string;
let files: DiskStore;
let worker: RunningWorker | undefined;

beforeEach(async () => {
  fresh = await freshHouse();
  folder = await mkdtemp(join(tmpdir(), 'intakes-'));
  files = new DiskStore(folder);
  await staffed(fresh);
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await fresh.drop();
  await rm(folder, { recursive: true });
});

const seat = (nth: number, id = `seat-${nth}`): AnyIntakeStep => ({
  ...{ key: `file-${nth}`, place: { table: 1, row: nth + 1 }, what: `Seat ${nth}` },
  ...{ stream: 'committee', id: 'jobs' },
  command: { type: 'AddSeat', id, title: `Member ${nth}`, sector: 'private', role: 'member' },
});

async function begun(id: string, steps: readonly AnyIntakeStep[]): Promise<void> {
  const proposal = await files.put(
    city,
    proposalBytes({ kind: 'seat-list', steps, doubts: [], findings: [], notTaken: [] }),
  );
  await fresh.record(`intake/${id}`, [
    by(theCoordinator, {
      type: 'IntakeBegun',
      file: { hash: 'a'.repeat(64), name: 'seats.xlsx', type: 'xlsx', size: 9 },
      kind: 'seat-list',
      target: { stream: 'committee', id: 'jobs' },
      ...{ decisions: [], proposal, steps: steps.length, findings: 0 },
    }),
  ]);
}

async function work(): Promise<void> {
  const { house, url } = fresh;
  worker = await startWorker({ ...house, databaseUrl: url, files, log: () => undefined });
}

async function intake(id: string, status: BegunIntake['status']): Promise<BegunIntake> {
  let found: BegunIntake | undefined;
  await eventually(async () => {
    const { state } = await fresh.house.door.load(city, 'intake', id);
    expect(state.status).toBe(status);
    if (state.status !== 'none') found = state;
  });
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

async function seatsAdded(): Promise<readonly unknown[]> {
  const events = await fresh.house.store.readStream(city, 'committee/jobs');
  return events.filter(({ commandId }) => commandId.startsWith('intake:')).map(({ data }) => data);
}

describe('A file that is taken in', () => {
  it('has each row done once as an act of its own, though its worker is killed three times on the way', async () => {
    const steps = Array.from({ length: rows }, (_, nth) => seat(nth));
    await begun('i-1', steps);
    for (const many of [1, 10, 27]) await killedAfter(many);
    await work();
    const { outcomes } = await intake('i-1', 'carriedOut');
    expect(outcomes).toEqual(steps.map((_, row) => ({ row, outcome: 'done' })));
    const added = await seatsAdded();
    expect(added).toEqual(
      steps.map((_, nth) =>
        expect.objectContaining({
          id: `seat-${nth}`,
          by: { person: theCoordinator.person, post: theCoordinator.post },
        }),
      ),
    );
  });

  it('is not stopped by a row that is refused, and finds there what was taken in from it before', async () => {
    await begun('i-1', [seat(0), seat(1)]);
    await work();
    await intake('i-1', 'carriedOut');
    await begun('i-2', [seat(0), seat(5, 'seat-1'), seat(2)]);
    const { outcomes } = await intake('i-2', 'carriedOut');
    expect(outcomes).toEqual([
      { row: 0, outcome: 'there' },
      expect.objectContaining({ row: 1, outcome: 'refused', code: 'id-taken', field: 'id' }),
      { row: 2, outcome: 'done' },
    ]);
    expect(await seatsAdded()).toHaveLength(3);
  });

  it('says of each row what is lost where the file of its acts is gone', async () => {
    await begun('i-1', [seat(0), seat(1)]);
    await rm(join(folder, city), { recursive: true });
    await work();
    const { outcomes } = await intake('i-1', 'carriedOut');
    expect(outcomes).toEqual(
      [0, 1].map((row) => ({ row, outcome: 'refused', code: 'file-unknown', field: 'proposal' })),
    );
  });

  it('leaves what nothing takes back, and says so row by row', async () => {
    await begun('i-1', [seat(0), seat(1)]);
    await work();
    await intake('i-1', 'carriedOut');
    await fresh.record('intake/i-1', [
      by(theCoordinator, { type: 'IntakeUndoBegun', reason: 'Of another committee' }),
    ]);
    expect(await intake('i-1', 'undone')).toMatchObject({
      undo: {
        reversals: [
          { row: 1, outcome: 'left' },
          { row: 0, outcome: 'left' },
        ],
      },
    });
  });
});

/** Carries intakes out in a process of its own, until it has asked `many` things and is killed. */
async function killedAfter(many: number): Promise<void> {
  const fromSource = join(import.meta.dirname, '../event-store/crash/from-source.mjs');
  const program = join(import.meta.dirname, 'dying-intakes.ts');
  const child = spawn(process.execPath, ['--import', fromSource, program, fresh.url, folder, String(many)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 4 * patience,
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal !== 'SIGKILL') throw new Error(`it ended otherwise: ${signal ?? code}`);
}
