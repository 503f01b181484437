// Carries letters to a gateway of the operator's, for text messages or messengers: JSON, signed so that it can be told from a forgery.
import { createHmac } from 'node:crypto';
import type { Label, Language } from '#contract/label';
import type { Carrier, Outcome, Parcel } from '../channels.js';
import { isLink } from '../letter.js';
import { oneLine } from '../one-line.js';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  /** Where links lead; without it a message has none. */
  readonly origin?: string;
  /** The true time, which a receiver compares with its own. */
  readonly trueTime: () => Date;
}

const patience = 20_000;
/** A long message of the gateways takes 2,000 bytes, two for a Korean letter in their counting. */
const mostLetters = 900;
/** What a receiver says about itself and not about the message. */
const later: ReadonlySet<number> = new Set([401, 403, 404, 408, 425, 429]);

/** Carries letters to a URL by POST; 2xx takes them, 4xx other than 401, 403, 404, 408, 425 and 429 refuses for good. */
export function openWebhook(settings: WebhookSettings): Carrier {
  return {
    channel: 'webhook',
    // Whom a message goes to is for the gateway to say: it is told all that is known.
    addressOf: () => settings.url,
    carry: async (parcel) => {
      try {
        return await post(parcel, settings);
      } catch (error) {
        return { outcome: 'failed', error: oneLine(reasonOf(error as Error)) };
      }
    },
  };
}

async function post(parcel: Parcel, { url, secret, origin, trueTime }: WebhookSettings): Promise<Outcome> {
  const body = JSON.stringify(messageOf(parcel, origin));
  const timestamp = String(Math.floor(trueTime().getTime() / 1_000));
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-delivery-id': parcel.id,
      'x-delivery-timestamp': timestamp,
      'x-delivery-signature': `sha256=${signatureOf(secret, timestamp, body)}`,
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  const answer = `${response.status} ${oneLine(response.statusText)}`.trim();
  if (response.ok) return { outcome: 'sent', answer };
  const isForGood = response.status >= 400 && response.status < 500 && !later.has(response.status);
  return isForGood ? { outcome: 'refused', answer, address: false } : { outcome: 'failed', error: answer };
}

/** Hexadecimal HMAC-SHA256 of the time, a full stop, and the body as sent. */
function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

/** What a gateway is told. */
function messageOf({ id, letter, recipient, language }: Parcel, origin: string | undefined) {
  const { organization, person, kind, subject, about } = letter;
  const { name, email, phone } = recipient;
  return {
    id,
    organization,
    kind,
    to: { person, name, email, phone },
    language,
    subject: oneLine(subject[language]),
    text: shortTextOf(letter, language, origin),
    ...(about && { about }),
  };
}

function shortTextOf(
  { subject, paragraphs }: Parcel['letter'],
  language: Language,
  origin: string | undefined,
): string {
  const links = origin === undefined ? [] : paragraphs.filter(isLink).map(({ link }) => `${origin}/#${link}`);
  const words = [subject, ...paragraphs.filter((each): each is Label => !isLink(each))];
  const tail = links
    .slice(0, 1)
    .map((link) => `\n${link}`)
    .join('');
  const text = words.map((each) => each[language]).join('\n');
  const most = mostLetters - tail.length;
  return `${text.length > most ? `${text.slice(0, most - 1)}…` : text}${tail}`;
}

function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
