// Holds the tables that the migration makes to the entities, and the search to its index.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Tag } from '#domain/tags';
import { statementFor } from '#read-models/finding';
import { listsEntities } from '#read-models/open-lists';
import { containing } from '#read-models/search';
import { freshHouse, type FreshHouse } from './fresh-house.js';

let fresh: FreshHouse;

beforeAll(async () => {
  fresh = await freshHouse();
});

afterAll(async () => {
  await fresh.drop();
});

describe('the tables of the lists', () => {
  it('have the columns that the entities name, and no other', async () => {
    const source = new DataSource({ type: 'postgres', url: fresh.url, entities: listsEntities });
    const named = (await source.initialize()).entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName, type, isArray, isNullable, isPrimary }) =>
        [
          `${tableName}.${databaseName}`,
          isArray ? 'ARRAY' : type === 'timestamptz' ? 'timestamp with time zone' : String(type),
          isNullable ? 'nullable' : 'not null',
          ...(isPrimary ? ['primary key'] : []),
        ].join(' '),
      ),
    );
    await source.destroy();
    const { rows } = await fresh.house.pool.query<{ described: string }>(
      `SELECT concat_ws(' ', c.table_name || '.' || c.column_name, c.data_type,
                CASE c.is_nullable WHEN 'YES' THEN 'nullable' ELSE 'not null' END,
                CASE WHEN k.column_name IS NOT NULL THEN 'primary key' END) AS described
       FROM information_schema.columns c
       LEFT JOIN information_schema.key_column_usage k USING (table_schema, table_name, column_name)
       WHERE c.table_schema = 'lists'`,
    );
    expect(rows.map(({ described }) => described).sort()).toEqual(named.sort());
  });

  it('can be searched for part of a Korean word by index', async () => {
    const client = await fresh.house.pool.connect();
    await client.query('SET enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT 1 FROM lists.opinions WHERE search ILIKE '${containing('회적경제')}'`,
    );
    client.release(true);
    expect(rows.map((line) => line['QUERY PLAN']).join('\n')).toContain('opinions_by_words');
    const trigrams = await fresh.house.pool.query<{ found: string[] }>("SELECT show_trgm('사회적') AS found");
    expect(trigrams.rows[0]?.found).toHaveLength(4);
  });

  it('leads from the tags of a reader to rows of their organization alone', async () => {
    const { pool } = fresh.house;
    await pool.query(
      `INSERT INTO lists.found (organization, stream, id, kind, key, heading, text, context, place, name, search, audience)
       SELECT 'city-' || city, 'round', 'r-1', 'opinion', 'o-' || thing, '', '', '', '', '', '',
         ARRAY[CASE WHEN thing <= 5 THEN 'seat' ELSE 'other' END]
       FROM generate_series(1, 50) AS city, generate_series(1, 200) AS thing`,
    );
    await pool.query('ANALYZE lists.found');
    const { statement, parameters } = statementFor({
      ...{ organization: 'city-7', tags: ['seat' as Tag], words: ['x'], most: 5 },
    });
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`, parameters);
    expect(rows.map((line) => line['QUERY PLAN']).join('\n')).toContain('found_by_own_audience');
  });
});
