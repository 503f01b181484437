// The product's API in a process of its own, on a database that was set up: lists and policies are a worker's, elsewhere.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessRecords } from '#accounts/access-records';
import { openAccounts } from '#accounts/accounts';
import { openFactors } from '#accounts/open-factors';
import { createApi } from '#api/create-api';
import { usualRates } from '#api/settings';
import { Signing } from '#api/signing';
import { Press } from '#documents/press';
import { ReadingRoom } from '#documents/reading-room';
import { openHouse } from '#door/house';
import { DiskStore } from '#files/disk-store';
import { QueueWatch } from '#jobs/queue-watch';
import { Metrics } from '#metrics/metrics';
import { Health } from '#observing/health/health';
import { unobserved } from '#observing/observing';
import { openLists } from '#read-models/open-lists';
import { city } from '../sampled.js';

const databaseUrl = process.env['DATABASE_URL'] ?? '';
const house = await openHouse(databaseUrl, (line) => console.error(line));
const secret = await house.installation.secret();
const api = await createApi({
  ...house,
  lists: await openLists(databaseUrl),
  signing: new Signing(secret),
  accounts: openAccounts(house, { idle: 1_800_000, absolute: 36_000_000 }),
  factors: openFactors(house.pool, secret, () => new Date()),
  citySignIn: undefined,
  access: new AccessRecords(house.pool, house.clock, () => undefined),
  publicOrigin: undefined,
  trustProxy: [],
  rates: usualRates,
  samples: [city],
  queues: await QueueWatch.open({ kind: 'postgres', url: databaseUrl }, (line) => console.error(line)),
  files: new DiskStore(join(tmpdir(), 'committee-cycles-files')),
  press: new Press((line) => console.error(line)),
  readers: new ReadingRoom((line) => console.error(line)),
  metrics: new Metrics(),
  observing: unobserved,
  health: new Health([]),
  statuses: () => [],
});
process.once('SIGTERM', () => process.exit());
const address = await api.getHttpAdapter().getInstance().listen({ host: '127.0.0.1', port: 0 });
console.log(`address: ${address}`);
