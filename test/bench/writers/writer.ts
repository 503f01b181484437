// A writing process: connects as one contender, waits for its start, and counts what its clients get written.
import { closedLoop } from '../closed-loop.js';
import { contender } from '../contenders/contenders.js';
import type { Work } from './work.js';

const streamsOfClient = 10;

const work = JSON.parse(process.argv[2] ?? '') as Work;
process.once('disconnect', () => process.exit());

const appender = await (await contender(work.contender)).open(work.databaseUrl, work.clients);
const streamOf = (client: number, turn: number) =>
  work.workload === 'hot'
    ? `hot-${work.run}`
    : `many-${work.run}-${work.process}-${client}-${turn % streamsOfClient}`;

const started = new Promise((resolve) => process.once('message', resolve));
process.send?.('ready');
await started;
const counted = await closedLoop(work, (client, turn) =>
  appender.append(streamOf(client, turn), work.events),
);
await appender.close();
process.send?.(counted);
