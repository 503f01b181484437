// A process that gives commands to the log as fast as they are answered, until it is killed.
// Arguments: the URL of the database, a name that no other writer ever had, a seed, the number of its clients.
import pg from 'pg';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { diceOf } from '#testing/dice';
import { say } from './lines.js';
import { give, streamsOf, type Asked } from './work.js';

const [url, name = 'writer', seed, clients] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 5 });
const streams = streamsOf(new PostgresEventStore(pool), pool);

/** Of four commands two are for streams that all writers want, one for the client's own, one for a new one. */
async function write(client: number): Promise<never> {
  const dice = diceOf(Number(seed) + client);
  for (let nth = 1; ; nth += 1) {
    const id = `${name}-${client}-${nth}`;
    const stream = ['hot', `shared-${dice(3)}`, `own-${name}-${client}`, `new-${id}`][dice(4)] ?? 'hot';
    const asked = { id, stream, events: 1 + dice(3) };
    say({ said: 'asked', asked });
    const { version, position } = await untilAccepted(asked);
    say({ said: 'answered', id, version, position });
  }
}

/** Where several processes want one stream, a command may be overtaken too often; then it is given again. */
async function untilAccepted(asked: Asked) {
  for (;;) {
    const executed = await give(streams, asked);
    if (executed.outcome === 'accepted') return executed;
    if (executed.outcome !== 'conflict') throw new Error(`${asked.id}: ${executed.outcome}`);
  }
}

await Promise.all(Array.from({ length: Number(clients) }, (_, client) => write(client)));
