// The migrations of the event store, for whoever runs migrations at start.
import { CreateEventStore1767225600000 } from './migrations/1767225600000-create-event-store.js';
import { CreateSnapshots1767225600001 } from './migrations/1767225600001-create-snapshots.js';
import { TellAttemptsApart1767225600002 } from './migrations/1767225600002-tell-attempts-apart.js';
import { KeepOrigins1767225600003 } from './migrations/1767225600003-keep-origins.js';
import { NameShapes1767225600004 } from './migrations/1767225600004-name-shapes.js';
import { AppendInBulk1767225600005 } from './migrations/1767225600005-append-in-bulk.js';

/** In order; TypeORM takes the classes. */
export const eventStoreMigrations = [
  CreateEventStore1767225600000,
  CreateSnapshots1767225600001,
  TellAttemptsApart1767225600002,
  KeepOrigins1767225600003,
  NameShapes1767225600004,
  AppendInBulk1767225600005,
];
