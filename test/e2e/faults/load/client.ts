// Somebody with a browser who wants one thing done and asks again, under the same key, until somebody says clearly yes or no.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Hand } from '#sample/act';
import type { Dice } from '#testing/dice';
import { addressOf, organization, password } from '../stand/city.js';
import type { Notes } from './notes.js';

/** A browser waits so long for an answer, in milliseconds, and a person so long for a clear one. */
const patience = 15_000;
const usualPatience = 240_000;
/** People come again sooner than they are asked to. */
const longestWait = 4_000;
const unclearWait = 300;

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Where {
  readonly stream: string;
  readonly id: string;
}

export interface ClientParts {
  /** Where the APIs are reached; each try takes any of them. */
  readonly fronts: () => readonly string[];
  readonly notes: Notes;
  readonly dice: Dice;
  /** How long somebody asks for a clear answer, in milliseconds. */
  readonly wholePatience?: number;
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Client {
  private cookie: string | undefined;
  private entering: Promise<void> | undefined;

  constructor(
    private readonly hand: Hand,
    private readonly parts: ClientParts,
  ) {}

  /** Asks for a command until it is done (undefined) or refused (the code). */
  async ask(command: string, { stream, id }: Where, body: object): Promise<string | undefined> {
    const { notes, dice } = this.parts;
    const key = randomUUID();
    const path = `/api/${organization}/${stream}/${id}/${command}`;
    const sent: Sent = { method: 'POST', path, body, headers: { 'idempotency-key': key } };
    const answer = await this.untilClear(sent);
    if (answer.status !== 200) {
      notes.refused(command, String(answer.body['code'] ?? answer.status));
      return String(answer.body['code'] ?? answer.status);
    }
    const { version, position } = placeIn(answer);
    await notes.acknowledged({ organization, key, stream: `${stream}/${id}`, command, version, position });
    // As a second click does.
    if (dice(12) === 0) this.compare(answer, await this.untilClear(sent), `${command} on ${stream}/${id}`);
    return undefined;
  }

  /** Looks at something; answers what was there, or nothing where it was refused. */
  async look(path: string): Promise<Answer['body'] | undefined> {
    const { status, body } = await this.untilClear({ method: 'GET', path: `/api/${organization}${path}` });
    return status === 200 ? body : undefined;
  }

  /** Posts what is no command. */
  post(path: string, body: unknown, type = 'application/json'): Promise<Answer> {
    return this.untilClear({
      method: 'POST',
      path: `/api/${organization}${path}`,
      body,
      headers: { 'content-type': type },
    });
  }

  private compare(first: Answer, again: Answer, about: string): void {
    const [one, other] = [placeIn(first), placeIn(again)];
    const isSame = again.status === 200 && one.version === other.version && one.position === other.position;
    if (!isSame || again.body['repeated'] !== true)
      this.parts.notes.saw({ kind: 'repeat-differs', about: `${about}: ${JSON.stringify(again)}` });
  }

  private async untilClear(sent: Sent): Promise<Answer> {
    const { notes, wholePatience = usualPatience } = this.parts;
    const end = performance.now() + wholePatience;
    while (performance.now() < end) {
      if (this.cookie === undefined) await this.enter();
      const answer = await this.once(sent);
      if (answer?.status === 401) this.cookie = undefined;
      else if (answer && answer.status < 500 && answer.status !== 429) return answer;
    }
    notes.saw({ kind: 'unanswered', about: `${sent.method} ${sent.path}` });
    return { status: 0, body: {} };
  }

  /** One try, and the wait that it asks for; nothing where nothing clear came back. */
  private async once(sent: Sent): Promise<Answer | undefined> {
    const { notes } = this.parts;
    const tried = await this.send(sent).catch(() => undefined);
    notes.answered(tried?.status ?? 'nothing');
    if (!tried) {
      await pause(unclearWait);
      return undefined;
    }
    const { status, body, retryAfter } = tried;
    if (status === 500)
      notes.saw({ kind: 'fault', about: `${sent.method} ${sent.path}: ${JSON.stringify(body)}` });
    if ((status === 503 || status === 429) && retryAfter === undefined)
      notes.saw({ kind: 'no-retry-after', about: `${sent.method} ${sent.path}: ${status}` });
    if (status >= 500 || status === 429) await pause(Math.min((retryAfter ?? 1) * 1_000, longestWait));
    return { status, body };
  }

  /** Several things that one person does at once sign in once. */
  private enter(): Promise<void> {
    this.entering ??= this.signIn().finally(() => {
      this.entering = undefined;
    });
    return this.entering;
  }

  private async signIn(): Promise<void> {
    const credentials = { email: addressOf(this.hand.person), password };
    const answer = await this.once({ method: 'POST', path: '/api/session', body: credentials });
    if (answer?.status === 200) await this.parts.notes.signedIn(String(answer.body['id']));
    else if (answer && answer.status < 500 && answer.status !== 429)
      throw new Error(`${this.hand.person} cannot sign in: ${JSON.stringify(answer)}`);
  }

  private async send({ method, path, body, headers = {} }: Sent): Promise<Answer & { retryAfter?: number }> {
    const fronts = this.parts.fronts();
    const origin = fronts[this.parts.dice(fronts.length)] ?? '';
    const isRaw = body instanceof Uint8Array;
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        origin,
        'user-agent': this.hand.post,
        'accept-language': 'en',
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const retryAfter = response.headers.get('retry-after');
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as Answer['body']) : {},
      ...(retryAfter === null ? {} : { retryAfter: Number(retryAfter) }),
    };
  }

  private keep(set: string): void {
    const [pair = '', ...bounds] = set.split('; ');
    if (!pair.startsWith('__Host-session=')) return;
    this.cookie = bounds.some((bound) => /^max-age=0$|^expires=thu, 01 jan 1970/i.test(bound))
      ? undefined
      : pair;
  }
}

function placeIn({ body }: Answer): { readonly version: number; readonly position: number } {
  return { version: Number(body['version']), position: Number(body['position']) };
}
