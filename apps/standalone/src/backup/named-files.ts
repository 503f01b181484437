// Which files an installation needs: those that its log names, and those that somebody's unsent draft may name.
import type pg from 'pg';

export interface NamedFile {
  readonly organization: string;
  readonly hash: string;
  /** Only a draft names it, or what looks like it: it may be none. */
  readonly perhaps: boolean;
}

/**
 * Events name a file by its hash wherever they name one, and an intake says so of its proposal; a draft is whatever the
 * browser wrote.
 */
const inLog = `
  SELECT organization, named #>> '{}' AS hash, false AS perhaps
  FROM eventstore.events, LATERAL (
    SELECT jsonb_path_query(data, 'lax $.**.hash') UNION ALL SELECT jsonb_path_query(data, 'lax $.**.proposal')
  ) AS of_file (named)
  WHERE jsonb_typeof(named) = 'string' AND named #>> '{}' ~ '^[0-9a-f]{64}$'
    AND ($1::text IS NULL OR organization = $1)`;
const inDrafts = `
  SELECT organization, named[1], true
  FROM installation.post_draft, regexp_matches(kept, '\\m[0-9a-f]{64}\\M', 'g') AS named
  WHERE $1::text IS NULL OR organization = $1`;

/**
 * Each once, by organization and hash. An installation of before drafts has none.
 * @param only the organization whose files are asked for; of all organizations unless given
 */
export async function namedFiles(
  client: Pick<pg.Pool, 'query'>,
  only?: string,
): Promise<readonly NamedFile[]> {
  const drafts = await client.query<{ are: boolean }>(
    "SELECT to_regclass('installation.post_draft') IS NOT NULL AS are",
  );
  const all = drafts.rows[0]?.are ? `${inLog} UNION ALL ${inDrafts}` : inLog;
  const { rows } = await client.query<NamedFile>(
    `SELECT organization, hash, bool_and(perhaps) AS perhaps FROM (${all}) AS named
     GROUP BY organization, hash ORDER BY organization, hash`,
    [only ?? null],
  );
  return rows;
}
