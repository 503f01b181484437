// The migrations of the lists, for whoever runs migrations at start.
import { CreateLists1767225700000 } from './migrations/1767225700000-create-lists.js';

/** In order; TypeORM takes the classes. */
export const listsMigrations = [CreateLists1767225700000];
