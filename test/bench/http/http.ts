// A whole command over HTTP beside a bare route that does one INSERT, on the same database server.
import { fileURLToPath } from 'node:url';
import type { Bench, Part } from '../bench.js';
import { withServer } from '../children.js';
import { closedLoop, type Load } from '../closed-loop.js';
import { median, medianRatio, rounded, times } from '../figures.js';
import { createFloor } from '../floor.js';
import { event } from '../payload.js';
import { programs, withEnvironment } from '../product.js';
import { atLeast } from '../section.js';
import { onFreshDatabase, settle, withClient } from '../server.js';
import { callerOf } from './caller.js';
import { clientAt } from './client.js';

const clients = 32;
const bare = fileURLToPath(new URL('./bare.js', import.meta.url));

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
      await withEnvironment(databaseUrl, async (env) => {
        followed.push(await rateOf(programs.standalone, env, callProduct, bench, databaseUrl));
        commands.push(await rateOf(programs.api, env, callProduct, bench, databaseUrl));
      });
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

/** Begins what each of the clients asks over and over. */
type Calling = (address: string) => Promise<{
  readonly ask: (client: number, turn: number) => Promise<unknown>;
  readonly close: () => void;
}>;

async function rateOf(
  script: string,
  env: Readonly<Record<string, string>>,
  calling: Calling,
  { effort }: Bench,
  databaseUrl: string,
): Promise<number> {
  return withServer(script, env, async (address) => {
    const { ask, close } = await calling(address);
    try {
      await settle(databaseUrl);
      const load: Load = { clients, warmUpMs: effort.warmUpMs, measureMs: effort.measureMs };
      const { rate } = await closedLoop(load, async (client, turn) => {
        await ask(client, turn);
        return 0;
      });
      return rate;
    } finally {
      close();
    }
  });
}

const callBare: Calling = async (address) => {
  const caller = callerOf(address);
  return { ask: () => caller.post('/insert', event.data as object), close: () => caller.close() };
};

const callProduct: Calling = async (address) => {
  const { rename, close } = await clientAt(address, clients);
  return { ask: rename, close };
};
