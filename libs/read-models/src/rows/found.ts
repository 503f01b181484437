// One row for each thing that a search can find, with the words it is found by and with who may find it.
import type { SearchedStream } from '../things/things-in.js';
import type { Thing } from '../things/thing.js';
import { EntitySchema } from 'typeorm';
import { lists } from './columns.js';

/** What readers get of a row. */
export interface ListedThing extends Omit<Thing, 'key' | 'audience' | 'innerAudience'> {
  readonly stream: SearchedStream;
  readonly id: string;
}

export interface FoundRow extends ListedThing, Thing {
  readonly organization: string;
  /** By number and name, as people count. */
  readonly place: string;
  /** What it is called, and all that it says, as words are compared. */
  readonly name: string;
  readonly search: string;
}

export const foundRows = new EntitySchema<FoundRow>({
  name: 'FoundRow',
  schema: lists,
  tableName: 'found',
  columns: {
    organization: { type: 'text', primary: true, select: false },
    stream: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    kind: { type: 'text', primary: true },
    key: { type: 'text', primary: true, select: false },
    item: { type: 'text', nullable: true },
    heading: { type: 'text' },
    text: { type: 'text' },
    context: { type: 'text' },
    committee: { type: 'text', nullable: true },
    year: { type: 'integer', nullable: true },
    track: { type: 'text', nullable: true },
    place: { type: 'text', select: false },
    name: { type: 'text', select: false },
    search: { type: 'text', select: false },
    audience: { type: 'text', array: true, select: false },
    innerAudience: {
      type: 'text',
      array: true,
      name: 'inner_audience',
      nullable: true,
      select: false,
    },
  },
});
