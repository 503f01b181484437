// The migrations of the accounts, for whoever runs migrations at start.
import { KeepAccessRecords1767226100000 } from './migrations/1767226100000-keep-access-records.js';

/** In order; TypeORM takes the classes. */
export const accountsMigrations = [KeepAccessRecords1767226100000];
