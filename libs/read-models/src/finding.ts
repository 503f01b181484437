// Looks for words in what a reader may see. What they may not see is left aside first: no text of it is ever compared,
// so that neither what is found, nor how much, nor how long it takes tells anything of it.
import { foundKinds, type FoundKind } from '#contract/finding/finding';
import type { Tag } from '#domain/tags';
import type { EntityManager } from 'typeorm';
import { foundRows, type FoundRow, type ListedThing } from './rows/found.js';
import { columnsOf, keysOf, names, tableOf } from './rows/table.js';
import { everybody } from './things/thing.js';

export interface FoundQuery {
  readonly organization: string;
  /** The groups that the reader belongs to: what their tags do not open is not there. */
  readonly tags: readonly Tag[];
  /** All of them must stand in what is found, as words are compared. */
  readonly words: readonly string[];
  /** Only what is of this kind. */
  readonly kind?: FoundKind;
  /** At most so many of each kind. */
  readonly most: number;
}

/** What was found of one kind: the first ones, and how many there are in all that the reader may see. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly total: number;
  readonly things: readonly ListedThing[];
}

type Read = Pick<FoundRow, keyof ListedThing> & { readonly total: string };

/** By kind in their order; within a kind what is called so first, then the latest year, then as people count. */
export async function find(manager: EntityManager, query: FoundQuery): Promise<readonly FoundGroup[]> {
  if (query.words.length === 0) return [];
  const { statement, parameters } = statementFor(query);
  const rows: Read[] = await manager.query(statement, parameters);
  return foundKinds.flatMap((kind): FoundGroup[] => {
    const things = rows.filter((row) => row.kind === kind);
    const total = Number(things[0]?.total ?? 0);
    return total === 0 ? [] : [{ kind, total, things: things.map(({ total: _, ...thing }) => thing) }];
  });
}

/** The statement that looks for words; what it compares comes out of the part `seen`, which nothing is pushed into. */
export function statementFor({ organization, tags, words, kind, most }: FoundQuery): {
  readonly statement: string;
  readonly parameters: unknown[];
} {
  const keys = names(keysOf(foundRows));
  const compared = words.map((_, index) => `$${index + 5}`);
  const inAll = (column: string) => compared.map((word) => `strpos(${column}, ${word}) > 0`).join(' AND ');
  const statement = `
    WITH matching AS (
      SELECT ${keys},
             count(*) OVER (PARTITION BY kind) AS total,
             row_number() OVER (
               PARTITION BY kind ORDER BY ${inAll('name')} DESC, year DESC NULLS LAST, place, ${keys}
             ) AS rank
      FROM (
        SELECT ${keys}, year, place, name, search
        FROM ${tableOf(foundRows)}
        WHERE organization = $1 AND lists.own_tags(organization, audience) && lists.own_tags($1, $2::text[])
          AND (inner_audience IS NULL OR inner_audience && $2::text[])
          AND ($3::text IS NULL OR kind = $3)
        OFFSET 0
      ) AS seen
      WHERE ${inAll('search')}
    )
    SELECT ${shown}, matching.total
    FROM matching JOIN ${tableOf(foundRows)} AS row USING (${keys})
    WHERE matching.rank <= $4
    ORDER BY kind, matching.rank`;
  return {
    statement,
    parameters: [organization, [...tags, everybody], kind ?? null, most, ...words],
  };
}

const listed: readonly (keyof ListedThing)[] = [
  'stream',
  'id',
  'kind',
  'item',
  'heading',
  'text',
  'context',
  'committee',
  'year',
  'track',
];

const shown = columnsOf(foundRows)
  .filter(({ property }) => listed.some((each) => each === property))
  .map(({ name }) => name)
  .join(', ');
