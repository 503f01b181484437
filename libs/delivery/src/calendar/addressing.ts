// Puts addresses into an invitation at the moment it is sent: what waits in the outbox holds nobody's.
import { foldLines } from 'ical-generator';

/** Addresses that can never be anybody's (RFC 2606): whoever is meant stands there when it is sent. */
export const placeholders = { organizer: 'organizer@from.invalid', attendee: 'reader@to.invalid' } as const;

export interface Addresses {
  /** The address that the mail comes from: the same in every update, or a calendar would not take it. */
  readonly organizer: string;
  readonly attendee: { readonly address: string; readonly name?: string | undefined };
  /** Where the meeting stands in the app, where that is known. */
  readonly url?: string | undefined;
}

/** The invitation as it is sent to one person. */
export function addressed(ics: string, { organizer, attendee, url }: Addresses): string {
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .flatMap((line) => [
      ...(url !== undefined && line === 'END:VEVENT' ? [`URL:${clean(url)}`] : []),
      addressLine(line, organizer, attendee),
    ])
    .map(foldLines)
    .join('\r\n');
}

function addressLine(line: string, organizer: string, { address, name }: Addresses['attendee']): string {
  if (line.startsWith('ORGANIZER')) return line.replace(placeholders.organizer, () => clean(organizer));
  if (!line.startsWith('ATTENDEE')) return line;
  const [parameters = ''] = line.split(/:mailto:/i);
  const called = name === undefined ? '' : `;CN="${clean(name.replace(/["\\]/g, '’'))}"`;
  return `${parameters}${called}:mailto:${clean(address)}`;
}

/** No control character leads out of a line. */
function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
