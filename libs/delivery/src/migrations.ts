// The migrations of the outbox, for whoever runs migrations at start.
import { CreateDelivery1767226500000 } from './migrations/1767226500000-create-delivery.js';
import { CreateTold1767226550000 } from './migrations/1767226550000-create-told.js';
import { FindStuck1767226650000 } from './migrations/1767226650000-find-stuck.js';
import { KeepCauses1767226700000 } from './migrations/1767226700000-keep-causes.js';

/** In order; TypeORM takes the classes. */
export const deliveryMigrations = [
  CreateDelivery1767226500000,
  CreateTold1767226550000,
  FindStuck1767226650000,
  KeepCauses1767226700000,
];
