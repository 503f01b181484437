// A process that follows the log and writes down what it sees, until it is killed. Argument: the URL of the database.
import pg from 'pg';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { Subscription } from '#event-store/subscription';
import { say } from './lines.js';
import { recorder } from './work.js';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 3 });
const following = recorder((batch) => say({ said: 'offered', position: batch.at(-1)?.position ?? 0 }));

new Subscription(new PostgresEventStore(pool), pool, following, { batch: 20 }).start();
