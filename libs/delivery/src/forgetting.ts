// Forgets who somebody was: what they were told stays as evidence under their id, where it went does not.
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from './mail/folder.js';
import type { PersonRef, Queryable } from './parts.js';

/** @param folder where mails lie that no server takes; they bear name and address */
export async function forgetPerson(
  pool: Queryable,
  { organization, person }: PersonRef,
  folder: string | undefined,
): Promise<void> {
  const who = [organization, person];
  await pool.query('DELETE FROM delivery.preferences WHERE organization = $1 AND person = $2', who);
  await pool.query('DELETE FROM delivery.bounces WHERE organization = $1 AND person = $2', who);
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE delivery.deliveries SET address = NULL FROM delivery.letters l
     WHERE l.position = letter AND l.organization = $1 AND l.person = $2 RETURNING id`,
    who,
  );
  if (folder === undefined) return;
  for (const { id } of rows)
    await unlink(join(folder, fileOf(id))).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
}
