// The migrations of the lists, for whoever runs migrations at start.
import { CreateLists1767225700000 } from './migrations/1767225700000-create-lists.js';
import { NameStreams1767225800000 } from './migrations/1767225800000-name-streams.js';
import { CreateFound1767225900000 } from './migrations/1767225900000-create-found.js';
import { TagsOfOrganizations1767226800000 } from './migrations/1767226800000-tags-of-organizations.js';

/** In order; TypeORM takes the classes. */
export const listsMigrations = [
  CreateLists1767225700000,
  NameStreams1767225800000,
  CreateFound1767225900000,
  TagsOfOrganizations1767226800000,
];
