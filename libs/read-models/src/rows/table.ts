// A list's table as SQL names it: its columns and its key, taken from the entity so that they are written down once.
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export interface Column {
  readonly property: string;
  /** Quoted. */
  readonly name: string;
  readonly type: string;
  readonly primary: boolean;
}

/** Where PostgreSQL keeps the temporary tables of a session. */
const ofSession = 'pg_temp';

/** The same rows in a table of the session's own. */
export function besideOf<R>({ options }: EntitySchema<R>): EntitySchema<R> {
  return new EntitySchema({ ...options, schema: ofSession });
}

/** All its columns, in the order of the entity. */
export function columnsOf<R>({ options }: EntitySchema<R>): readonly Column[] {
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(options.columns);
  return columns.flatMap(([property, column]) =>
    column
      ? [
          {
            property,
            name: `"${column.name ?? property}"`,
            type: `${String(column.type)}${column.array ? '[]' : ''}`,
            primary: column.primary ?? false,
          },
        ]
      : [],
  );
}

/** The columns of its primary key, in the order of the entity. */
export function keysOf<R>(table: EntitySchema<R>): readonly Column[] {
  return columnsOf(table).filter(({ primary }) => primary);
}

/** With its schema. */
export function tableOf<R>({ options }: EntitySchema<R>): string {
  return `"${options.schema}"."${options.tableName}"`;
}

/** `a, b`, or `of.a, of.b`. */
export function names(columns: readonly Column[], of?: string): string {
  return columns.map(({ name }) => (of === undefined ? name : `${of}.${name}`)).join(', ');
}

/** What an UPDATE sets, the key left out: `a = from.a`. */
export function setFrom(from: string, columns: readonly Column[]): string {
  return columns
    .filter(({ primary }) => !primary)
    .map(({ name }) => `${name} = ${from}.${name}`)
    .join(', ');
}
