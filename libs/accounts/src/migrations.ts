// The migrations of the accounts, for whoever runs migrations at start.
import { CreateAccounts1767226000000 } from './migrations/1767226000000-create-accounts.js';
import { KeepAccessRecords1767226100000 } from './migrations/1767226100000-keep-access-records.js';
import { CreateFactors1767226200000 } from './migrations/1767226200000-create-factors.js';
import { CreateFeeds1767226600000 } from './migrations/1767226600000-create-feeds.js';

/** In order; TypeORM takes the classes. */
export const accountsMigrations = [
  CreateAccounts1767226000000,
  KeepAccessRecords1767226100000,
  CreateFactors1767226200000,
  CreateFeeds1767226600000,
];
