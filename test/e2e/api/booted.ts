// The product as a newcomer starts it, on a fresh database and a free port, and people to act in it over HTTP.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sample, Settings } from '#api/settings';
import type { Page } from '#contract/views';
import type { StreamName } from '#domain/between/streams';
import type { OpenedRound } from '#domain/round/states';
import { startApplication } from '#standalone/application';
import { freshDatabase } from '#testing/database';

/** The id that requests of specs bear: by it alone answers to the same question would differ. */
export const sameRequest = randomUUID();

export const city = 'city-s';
export const theRound = '2021-midterm';

/** An answer as a caller gets it: the status and the JSON. */
export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The page of a round that was opened. */
export type RoundPage = Page<'round'> & { readonly state: OpenedRound };

/** A person signed in with one post. */
export interface Caller {
  readonly token: string;
  ask(command: string, body: object, options?: AskOptions): Promise<Answered>;
  round(query?: string): Promise<RoundPage>;
  /** The same sign-in at another base address. */
  at(base: string): Caller;
  get(path: string): Promise<Answered>;
}

export interface AskOptions {
  readonly stream?: StreamName;
  readonly id?: string;
  readonly key?: string;
  readonly seen?: number;
}

export interface Booted {
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** What the operator reads about signing in. */
  readonly signIns: readonly string[];
  as(person: string, post: string): Promise<Caller>;
  moveClock(now: string): Promise<void>;
  stop(): Promise<void>;
}

const quickSettings = {
  port: 0,
  host: '127.0.0.1',
  sessionIdleMinutes: 30,
  sessionHours: 10,
} as const;

/** Starts the product; `stop` also drops its database. */
export async function boot(sample: Sample = 'case', settings: Partial<Settings> = {}): Promise<Booted> {
  const database = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-booted-'));
  const application = await startApplication({
    settings: { ...quickSettings, dataDir, sample, ...settings },
    databaseUrl: database.url,
    log: () => undefined,
    isWatched: true,
  });
  const url = application.address;
  return {
    url,
    databaseUrl: database.url,
    dataDir,
    signIns: application.signIns,
    as: (person, post) => signIn(url, person, post),
    moveClock: (now) => moveClock(url, now),
    stop: async () => {
      await application.stop();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Moves the clock of the product at an address. */
export async function moveClock(url: string, now: string): Promise<void> {
  const clerk = await signIn(url, 'p-coordination-officer', 'post:coordination-officer');
  const { status, body } = await call(`${url}/api/sample/clock`, {
    method: 'POST',
    token: clerk.token,
    body: { now },
  });
  if (status !== 200) throw new Error(`the clock did not move: ${JSON.stringify(body)}`);
}

/** One HTTP call with a JSON body. */
export async function call(
  url: string,
  options: {
    readonly method?: string;
    readonly token?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
  onCookies: (set: readonly string[]) => void = () => undefined,
): Promise<Answered> {
  const { method = 'GET', token, body, headers = {} } = options;
  const response = await fetched(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'x-request-id': sameRequest,
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  onCookies(response.headers.getSetCookie());
  return { status: response.status, body: (await response.json()) as Answered['body'] };
}

/** As a browser does: what changes nothing is asked again where the server closed a kept connection in the same moment. */
async function fetched(url: string, asked: RequestInit): Promise<Response> {
  try {
    return await fetch(url, asked);
  } catch (error) {
    if (asked.method !== 'GET') throw error;
    return fetch(url, asked);
  }
}

/** Signs a person in with one of their posts; their token outlives a restart of the server. */
export async function signIn(url: string, person: string, post: string): Promise<Caller> {
  const signed = await call(`${url}/api/sample/sign-in`, {
    method: 'POST',
    body: { organization: city, person, post },
  });
  if (signed.status !== 200) throw new Error(`${person} cannot sign in: ${JSON.stringify(signed.body)}`);
  return callerAt(`${url}/api/${city}`, String(signed.body['token']));
}

function callerAt(base: string, token: string): Caller {
  const get = (path: string) => call(`${base}${path}`, { token });
  return {
    token,
    get,
    at: (other) => callerAt(other, token),
    ask: (command, body, { stream = 'round', id = theRound, key = randomUUID(), seen } = {}) =>
      call(`${base}/${stream}/${id}/${command}`, {
        method: 'POST',
        token,
        body,
        headers: { 'idempotency-key': key, ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }) },
      }),
    round: async (query = '') => {
      const { status, body } = await get(`/round/${theRound}${query}`);
      if (status !== 200) throw new Error(`no page: ${JSON.stringify(body)}`);
      return body as unknown as RoundPage;
    },
  };
}
