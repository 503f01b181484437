// The migrations of the accounts, for whoever runs migrations at start.
import { CreateAccounts1767226000000 } from './migrations/1767226000000-create-accounts.js';

/** In order; TypeORM takes the classes. */
export const accountsMigrations = [CreateAccounts1767226000000];
