// A letter as a mail: text and HTML of the same words in the reader's language, and the invitation where there is one.
import type { SendMailOptions } from 'nodemailer';
import type { Label, Language } from '#contract/label';
import { addressed } from '../calendar/addressing.js';
import type { Parcel } from '../channels.js';
import { isLink, type Paragraph } from '../letter.js';
import { oneLine } from '../one-line.js';

/** Who a mail comes from, and where the links in it lead. */
export interface MailSettings {
  readonly from: string;
  /** `https://cycles.example.go.kr`; without it a mail says what to open, and has no links. */
  readonly origin?: string;
}

const footer: Label = {
  ko: '이 메일은 위원회 업무 시스템에서 자동으로 보냈습니다. 회신하지 마시고, 자세한 내용은 시스템에서 확인해 주세요.',
  en: 'Sent automatically by the committee service. Please do not reply; see the service for details.',
};

/** The mail of a parcel: the same each time, so that a repeat can be told from another. */
export function mailOf(
  { id, letter, recipient, language }: Parcel,
  { from, origin }: MailSettings,
): SendMailOptions {
  const { subject, calendar, writtenAt } = letter;
  const [link] = letter.paragraphs.filter(isLink);
  const entryFor = (ics: string) =>
    addressed(ics, {
      organizer: bareAddressOf(from),
      attendee: { address: recipient.email ?? '', name: recipient.name },
      url: link && origin !== undefined ? `${origin}/#${link.link}` : undefined,
    });
  const paragraphs: readonly Paragraph[] = [...letter.paragraphs, footer];
  return {
    messageId: messageIdOf(id, from),
    date: writtenAt,
    from,
    to: { name: oneLine(recipient.name ?? ''), address: recipient.email ?? '' },
    subject: oneLine(subject[language]),
    text: paragraphs.map((each) => textOf(each, language, origin)).join('\n\n') + '\n',
    html: page(
      subject[language],
      paragraphs.map((each) => htmlOf(each, language, origin)).join('\n'),
      language,
    ),
    // Sent by a machine: no out-of-office answers come back.
    headers: { 'Auto-Submitted': 'auto-generated' },
    textEncoding: 'base64',
    ...(calendar && {
      icalEvent: { method: calendar.method, content: entryFor(calendar.ics), filename: 'invite.ics' },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The address of a sender, with a name or without. */
function bareAddressOf(from: string): string {
  return /<([^>]+)>\s*$/.exec(from)?.[1] ?? from;
}

/** The Message-ID of a delivery, for ever. */
function messageIdOf(id: string, from: string): string {
  const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'localhost';
  return `<${id}@${domain.toLowerCase()}>`;
}

function textOf(paragraph: Paragraph, language: Language, origin: string | undefined): string {
  if (!isLink(paragraph)) return paragraph[language];
  return `${paragraph.text[language]}${origin === undefined ? '' : `: ${origin}/#${paragraph.link}`}`;
}

function htmlOf(paragraph: Paragraph, language: Language, origin: string | undefined): string {
  if (!isLink(paragraph)) return `<p>${escaped(paragraph[language]).replaceAll('\n', '<br>')}</p>`;
  const text = escaped(paragraph.text[language]);
  return origin === undefined
    ? `<p>${text}</p>`
    : `<p><a href="${escaped(`${origin}/#${paragraph.link}`)}">${text}</a></p>`;
}

function page(title: string, body: string, language: Language): string {
  return (
    `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${escaped(oneLine(title))}</title></head>\n` +
    `<body style="font-family: sans-serif; line-height: 1.6; max-width: 40em">\n${body}\n</body>\n</html>\n`
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
