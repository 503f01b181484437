// Whatever stands beside the log in the database, for a worker that is the first to start; the API has the same.
import { accountsMigrations } from '#accounts/migrations';
import { deliveryMigrations } from '#delivery/migrations';
import type { Migration } from '#door/house';
import { listsMigrations } from '#read-models/migrations';

/** The lists, the accounts and the outbox; the log and the house come by themselves. */
export const furtherMigrations: readonly Migration[] = [
  ...listsMigrations,
  ...accountsMigrations,
  ...deliveryMigrations,
];
