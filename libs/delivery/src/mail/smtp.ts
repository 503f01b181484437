// Carries letters to a mail server, each over a connection of its own: what was said to it is known for each.
import nodemailer from 'nodemailer';
import type { Carrier, Outcome } from '../channels.js';
import { oneLine } from '../one-line.js';
import { mailOf, type MailSettings } from './mail-of.js';

/** So long, in milliseconds, a server may be silent: all of it ends well before the reservation does. */
const patience = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/** What a mail server said, as the library tells of it. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/**
 * @param url `smtp://user:password@host:587`, with STARTTLS where the server has it, or `smtps://…:465`
 */
export function openSmtp(url: string, settings: MailSettings): Carrier {
  const transport = nodemailer.createTransport({ url, ...patience });
  return {
    channel: 'mail',
    addressOf: ({ email }) => email,
    carry: async (parcel) => {
      try {
        const { response, messageId } = await transport.sendMail(mailOf(parcel, settings));
        return { outcome: 'sent', answer: oneLine(response), messageId };
      } catch (error) {
        return whatWentWrong(error as SmtpError);
      }
    },
  };
}

/** How long, in milliseconds, a server is waited for that is only asked whether it is there. */
const reachWithin = 3_000;

/** Rejects where a mail server takes nothing at the moment, or does not let this house in. */
export async function reachSmtp(url: string): Promise<void> {
  const transport = nodemailer.createTransport({
    url,
    ...{ connectionTimeout: reachWithin, greetingTimeout: reachWithin, socketTimeout: reachWithin },
  });
  await transport.verify();
}

/**
 * Only what a server refuses about the recipient or the message is for good: that it does not let this house in at all
 * is the operator's to mend, and what waits is sent then. Many servers say that only when they hear of a recipient, as a
 * matter of policy (RFC 3463: `5.7`), though nothing is wrong with the address.
 */
function whatWentWrong({ code, responseCode = 0, response, command = '', message }: SmtpError): Outcome {
  const answer = oneLine(response ?? message);
  const isRecipient = /^RCPT/i.test(command);
  const isAboutUs =
    /^(AUTH|MAIL FROM|EHLO|HELO|STARTTLS|CONN)/i.test(command) ||
    (isRecipient && /^5\d\d[ -]5\.7\.\d+\b/.test(answer));
  const isForGood = responseCode >= 500 && responseCode < 600 && !isAboutUs;
  if (isForGood) {
    const address = isRecipient || /\b5\.1\.\d+\b/.test(answer);
    return { outcome: 'refused', answer, address };
  }
  // The library itself would not send to such an address.
  if (code === 'EENVELOPE' && response === undefined) return { outcome: 'refused', answer, address: true };
  return { outcome: 'failed', error: answer };
}
