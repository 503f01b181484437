// The reading process: the product's worker with its lists, and nobody in it knows of the writer but by the database.
import { openHouse } from '#door/house';
import { isRefusal } from '#domain/refusals';
import { tagsOf } from '#domain/tags';
import { openLists } from '#read-models/open-lists';
import { inSeat } from '#sample/city';
import { startWorker } from '#worker/start-worker';
import { city } from '../sampled.js';
import type { Asked, Shown } from './work.js';

const patience = 30_000;

const databaseUrl = process.argv[2] ?? '';
const log = () => undefined;
process.once('disconnect', () => process.exit());

const house = await openHouse(databaseUrl, log);
const worker = await startWorker({ ...house, databaseUrl, log });
const lists = await openLists(databaseUrl, worker);
const secretary = await house.door.actor(city, inSeat('secretary'));
if (isRefusal(secretary)) throw new Error(`The secretary may not read: ${secretary.refused}`);
const tags = tagsOf(secretary);

async function show({ position, words }: Asked): Promise<Shown> {
  await lists.waitFor('opinions', position, patience);
  const { rows } = await lists.opinions({ organization: city, tags, q: words });
  return { rows: rows.length };
}

process.on('message', (asked) => void show(asked as Asked).then((shown) => process.send?.(shown)));
process.send?.('ready');
