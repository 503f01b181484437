// The migrations of the accounts, for whoever runs migrations at start.
import { CreateAccounts1767226000000 } from './migrations/1767226000000-create-accounts.js';
import { KeepAccessRecords1767226100000 } from './migrations/1767226100000-keep-access-records.js';

/** In order; TypeORM takes the classes. */
export const accountsMigrations = [CreateAccounts1767226000000, KeepAccessRecords1767226100000];
