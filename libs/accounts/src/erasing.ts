// Erases who somebody is: name, mail, telephone, and all by which they could sign in. What they did keeps their id.
import type { AccountsParts, PersonRef } from './parts.js';

/** What stays: the id that stands for them, and what the law asks to keep. */
const stays = ['people', 'access_records', 'access_reviews'];

/** Everything else in the accounts that is kept by person goes, whatever was added since; names come from the catalogue. */
const tablesByPerson = `
  SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
  WHERE table_schema = 'accounts' AND column_name IN ('organization', 'person') AND table_name <> ALL ($1)
  GROUP BY 1 HAVING count(*) = 2 ORDER BY 1`;

/** Erases a person, written down or not. Their id goes on standing where they signed. */
export async function erasePerson({ pool, clock }: AccountsParts, ref: PersonRef): Promise<void> {
  const { organization, person } = ref;
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ name: string }>(tablesByPerson, [stays]);
    for (const { name } of rows)
      await client.query(`DELETE FROM ${name} WHERE organization = $1 AND person = $2`, [
        organization,
        person,
      ]);
    const now = clock.now();
    await client.query(
      `INSERT INTO accounts.people (organization, person, added_at, erased_at) VALUES ($1, $2, $3, $3)
       ON CONFLICT (organization, person) DO UPDATE SET name = NULL, email = NULL, phone = NULL, erased_at = $3`,
      [organization, person, now],
    );
    await client.query('COMMIT');
    broken = false;
  } finally {
    client.release(broken);
  }
}
