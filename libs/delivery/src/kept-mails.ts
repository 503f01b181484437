// The mails that lie in the folder of an installation without a mail server, to be read there.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterKind } from '#contract/delivery-words';
import type { Label } from '#contract/label';
import { isLink, type Paragraph } from './letter.js';
import { fileOf } from './mail/folder.js';
import type { Queryable } from './parts.js';

export interface KeptMail {
  readonly id: string;
  readonly organization: string;
  readonly person: string;
  readonly kind: LetterKind;
  readonly subject: Label;
  readonly paragraphs: readonly Label[];
  readonly invites: boolean;
  readonly sentAt: Date;
}

interface Row extends Omit<KeptMail, 'paragraphs'> {
  readonly paragraphs: readonly Paragraph[];
}

const most = 200;

/** The latest mails whose files are there, the latest first. */
export async function keptMails(pool: Queryable, folder: string): Promise<readonly KeptMail[]> {
  const files = new Set(await readdir(folder).catch(() => []));
  const { rows } = await pool.query<Row>(
    `SELECT d.id, l.organization, l.person, l.kind, l.subject, l.paragraphs, l.calendar IS NOT NULL AS invites,
       d.sent_at AS "sentAt"
     FROM delivery.deliveries d JOIN delivery.letters l ON l.position = d.letter
     WHERE d.channel = 'mail' AND d.state = 'sent' ORDER BY d.sent_at DESC, d.letter DESC LIMIT $1`,
    [most],
  );
  return rows
    .filter(({ id }) => files.has(fileOf(id)))
    .map(({ paragraphs, ...mail }) => ({
      ...mail,
      paragraphs: paragraphs.map((each) => (isLink(each) ? each.text : each)),
    }));
}

/** A mail as it would go over the line; undefined where there is none. */
export async function keptMail(folder: string, id: string): Promise<Buffer | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  return readFile(join(folder, fileOf(id))).catch(() => undefined);
}
