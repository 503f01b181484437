// A mail server of a test's own: a real SMTP conversation on loopback, and whatever it is told to answer.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerError } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  readonly port: number;
  /** Each mail as it arrived: its envelope, and what an independent reader makes of it. */
  readonly arrived: readonly Arrived[];
  /** What is said from now on. */
  answers(answers: Answers): void;
  close(): Promise<void>;
}

/** What is said to a recipient, or after the message: `550 5.1.1 …`; nothing unless it is refused. */
export interface Answers {
  readonly recipient?: string;
  readonly message?: string;
  /** Until then nothing is said after the message. */
  readonly after?: Promise<void>;
}

export interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly raw: string;
  readonly mail: Email;
}

/** @param port where one stood that went away, to come back there */
export async function startMailServer(port = 0): Promise<MailServer> {
  const arrived: Arrived[] = [];
  let said: Answers = {};
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onRcptTo: (_address, _session, done) => done(refusalOf(said.recipient)),
    onData: (stream, { envelope, secure }, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const raw = Buffer.concat(pieces);
        const refused = refusalOf(said.message);
        if (refused) return done(refused);
        void Promise.all([PostalMime.parse(raw), said.after]).then(([mail]) => {
          arrived.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            secure,
            raw: raw.toString(),
            mail,
          });
          done(null, `kept as number ${arrived.length}`);
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const { port: taken } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    arrived,
    answers: (answers) => {
      said = answers;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The error of an answer such as `450 4.2.1 …`. */
function refusalOf(answer: string | undefined): Error | null {
  if (answer === undefined) return null;
  const error: SMTPServerError = new Error(answer.slice(4));
  error.responseCode = Number(answer.slice(0, 3));
  return error;
}
