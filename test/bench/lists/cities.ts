// A log of many cities, made by telling one city's again in the database: what the product wrote of one, under other names.
import type { Client } from 'pg';
import { withClient } from '../server.js';

/** The city that the product wrote; those beside it have its events, states and lists under names of their own. */
const firstCity = 'city-0';

const quoted = (name: string) => `"${name}"`;

/**
 * Adds the cities from one number up to another (`city-1`, `city-2`, …): each a city's length further on in the log. The
 * lists' indexes are made anew when all rows are there. Digests are the first city's, so that nobody should verify the chain.
 */
export async function tellAgain(
  url: string,
  from: number,
  until: number,
  eventsOfACity: number,
): Promise<void> {
  await withClient(url, async (client) => {
    await client.query("SET maintenance_work_mem = '512MB'; SET synchronous_commit = off");
    const tables = await tablesOf(client);
    const indexes = await indexesOf(client);
    for (const { name } of indexes) await client.query(`DROP INDEX lists.${quoted(name)}`);
    for (const table of tables) {
      for (let city = from; city < until; city += 1) await copy(client, table, city, city * eventsOfACity);
    }
    for (const { definition } of indexes) await client.query(definition);
    const head = until * eventsOfACity;
    await client.query('UPDATE eventstore.head SET position = $1', [head]);
    await client.query('UPDATE eventstore.checkpoints SET position = $1', [head]);
  });
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables of the log and of the lists that hold something of an organization. */
async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT format('%I.%I', table_schema, table_name) AS name, array_agg(column_name::text) AS columns
     FROM information_schema.columns WHERE table_schema IN ('eventstore', 'lists')
     GROUP BY table_schema, table_name HAVING 'organization' = ANY (array_agg(column_name::text))
     ORDER BY 1`,
  );
  return rows;
}

/** The lists' indexes, but those that keep a constraint. */
async function indexesOf(
  client: Client,
): Promise<readonly { readonly name: string; readonly definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = 'lists' AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  );
  return rows;
}

async function copy(client: Client, { name, columns }: Table, city: number, further: number): Promise<void> {
  const values = columns.map((column) => {
    switch (column) {
      case 'organization':
        return `'city-${city}'`;
      case 'position':
        return `position + ${further}`;
      default:
        return quoted(column);
    }
  });
  await client.query(
    `INSERT INTO ${name} (${columns.map(quoted).join(', ')}) SELECT ${values.join(', ')} FROM ${name} WHERE organization = '${firstCity}'`,
  );
}
