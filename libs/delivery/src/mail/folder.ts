// Lays mails into a folder where there is no mail server: an installation that is tried out tells nobody anything by mistake.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Carrier } from '../channels.js';
import { oneLine } from '../one-line.js';
import { mailOf, type MailSettings } from './mail-of.js';

/** Carries letters into files of a folder, one each however often it is sent. */
export function openFolder(folder: string, settings: MailSettings): Carrier {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    channel: 'mail',
    addressOf: ({ email }) => email,
    carry: async (parcel) => {
      try {
        const { message, messageId } = await transport.sendMail(mailOf(parcel, settings));
        const name = fileOf(parcel.id);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const unfinished = join(folder, `.${randomUUID()}`);
        await writeFile(unfinished, message as Buffer, { mode: 0o600 });
        await rename(unfinished, join(folder, name));
        return { outcome: 'sent', answer: name, messageId };
      } catch (error) {
        return { outcome: 'failed', error: oneLine((error as Error).message) };
      }
    },
  };
}

/** The file of a delivery. */
export function fileOf(delivery: string): string {
  return `${delivery}.eml`;
}
