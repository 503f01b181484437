// The migrations of the event log, for whoever runs migrations at start.
import { CreateEventStore1767225600000 } from './migrations/1767225600000-create-event-store.js';

/** In order; TypeORM takes the classes. */
export const eventStoreMigrations = [CreateEventStore1767225600000];
