// Whatever stands beside the log in the database, for whoever brings it to today's shape.
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
