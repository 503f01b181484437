// A whole command over HTTP beside a bare route that does one INSERT, on the same database server.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Part } from '../bench.js';
import { withServer } from '../children.js';
import { closedLoop, type Load } from '../closed-loop.js';
import { median, medianRatio, rounded, times } from '../figures.js';
import { createFloor } from '../floor.js';
import { event } from '../payload.js';
import { introduction, officer, renaming } from '../programs.js';
import { city } from '../sampled.js';
import { atLeast } from '../section.js';
import { onFreshDatabase, settle, withClient } from '../server.js';
import { callerOf, type Caller } from './caller.js';

const clients = 32;
const product = fileURLToPath(new URL('../../../apps/standalone/src/main.js', import.meta.url));
const api = fileURLToPath(new URL('./api.js', import.meta.url));
const bare = fileURLToPath(new URL('./bare.js', import.meta.url));

const anew = { REDIS_URL: '', SAMPLE: 'case', HOST: '127.0.0.1', PORT: '0' };

/** Asks the servers in turn, each alone. */
export const http: Part = (bench) =>
  onFreshDatabase(async (databaseUrl) => {
    await withClient(databaseUrl, createFloor);
    const followed: number[] = [];
    const commands: number[] = [];
    const inserts: number[] = [];
    for (let repetition = 1; repetition <= bench.effort.repetitions; repetition += 1) {
      bench.log(`http: repetition ${repetition}`);
      inserts.push(await rateOf(bare, { DATABASE_URL: databaseUrl }, callBare, bench, databaseUrl));
      followed.push(await rateOfProduct(bench, databaseUrl));
      commands.push(await rateOf(api, { DATABASE_URL: databaseUrl }, callProduct, bench, databaseUrl));
    }
    return {
      title: 'A whole command over HTTP',
      about: [
        'Requests a second of 32 clients on open connections; callers, servers and PostgreSQL share the machine. The command renames a program, each client its own: sign-in checked, body validated, posts and committees looked up, decided, appended, answered. The bare route parses the same body, does one prepared INSERT and answers.',
        'The command is asked of the API in a process of its own, without a worker; and of `npm start`, where lists and policies follow in the same process and take their share of it.',
      ],
      columns: ['', 'a second', '× bare route'],
      rows: [
        ['a whole command', rounded(median(commands)), times(medianRatio(commands, inserts))],
        [
          'with lists and policies in the same process',
          rounded(median(followed)),
          times(medianRatio(followed, inserts)),
        ],
        ['a bare route with one INSERT', rounded(median(inserts)), times(1)],
      ],
      verdicts: [
        atLeast(
          'a whole command over a bare route',
          medianRatio(commands, inserts),
          0.5,
          times,
          'the process is the busy one, not the database: about a quarter of its time goes to writing to sockets; and each command is kept as an access record besides, numbered, chained and written on the same two cores.',
        ),
      ],
      plots: [],
    };
  });

/** On a data folder of its own: the usual one may be in use by whoever runs this. */
async function rateOfProduct(bench: Bench, databaseUrl: string): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-bench-http-'));
  try {
    const env = { ...anew, DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
    return await rateOf(product, env, callProduct, bench, databaseUrl);
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

/** Begins what each of the clients asks over and over. */
type Calling = (caller: Caller) => Promise<(client: number, turn: number) => Promise<unknown>>;

async function rateOf(
  script: string,
  env: Readonly<Record<string, string>>,
  calling: Calling,
  { effort }: Bench,
  databaseUrl: string,
): Promise<number> {
  return withServer(script, env, async (address) => {
    const caller = callerOf(address);
    try {
      const ask = await calling(caller);
      await settle(databaseUrl);
      const load: Load = { clients, warmUpMs: effort.warmUpMs, measureMs: effort.measureMs };
      const { rate } = await closedLoop(load, async (client, turn) => {
        await ask(client, turn);
        return 0;
      });
      return rate;
    } finally {
      caller.close();
    }
  });
}

const callBare: Calling = async (caller) => () => caller.post('/insert', event.data as object);

const callProduct: Calling = async (caller) => {
  const { token } = (await caller.post('/api/sample/sign-in', { organization: city, ...officer })) as {
    readonly token: string;
  };
  const run = randomUUID().slice(0, 8);
  const ask = (client: number, command: string, body: object) =>
    caller.post(`/api/${city}/program/bench-${run}-${client}/${command}`, body, {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
    });
  await Promise.all(
    Array.from({ length: clients }, (_, client) => ask(client, 'IntroduceProgram', introduction)),
  );
  return (client, turn) => ask(client, 'RenameProgram', renaming(turn));
};
