// One request to the server: what it answered, why it said no, or that nobody answered.
import { headersOf } from '#contract/acting';
import type { Label } from '#contract/label';
import type { ProblemDocument } from '#contract/refusals';
import type { RefusalCode } from '#domain/refusals';
import { traceOf } from './trace.js';

/** A no of the server, with what it sent beside the sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param more further members of the problem, such as the item as it now stands */
  constructor(
    readonly problem: ProblemDocument,
    readonly more: Readonly<Record<string, unknown>>,
  ) {
    super(problem.detail);
  }

  /** The sentence in both languages. */
  get sentence(): Label {
    return { ko: this.problem.detail, en: this.problem.detailEn };
  }
}

/** Whether the server looked at what was asked; at one that was busy or failed, it may even have been carried out. */
export function wasDecided({ problem }: Refused): boolean {
  return problem.status < 500;
}

/** Nobody answered: whether the request was carried out is not known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Something on the way, such as a proxy, takes nothing of that size: asked again, it is the same. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Nobody answered, and what was asked goes out again by itself. */
export class Waiting extends Unreachable {}

export interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Whether it is carried on when the page goes. */
  readonly keepalive?: boolean;
}

/** Asks for the answer of an address as JSON. Throws `Refused` for a problem document, `TooLarge`, or `Unreachable` where nobody answers. */
export async function request<T>(address: string, asked: Asked = {}): Promise<T> {
  const answer = await send(address, asked);
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.ok && said !== undefined) return said as T;
  throw failureOf(answer, said);
}

/** Asks for the answer of an address as a file. Throws as `request` does. */
export async function requestFile(address: string, asked: Asked = {}): Promise<Blob> {
  const answer = await send(address, asked);
  if (answer.ok) return answer.blob();
  throw failureOf(answer, await answer.json().catch(() => undefined));
}

/** What a request failed by whose answer was no file and no JSON that was asked for. */
export function failureOf({ status }: Pick<Response, 'status'>, said: unknown): Error {
  if (isProblem(said)) return new Refused(said, { ...said });
  return status === 413 ? new TooLarge() : new Unreachable(`${status}`);
}

/** Sends a request and gives the bare answer. Throws `Unreachable` where nobody answers. */
export async function send(
  address: string,
  { method = 'GET', token, headers, body, signal, keepalive }: Asked,
): Promise<Response> {
  try {
    return await fetch(address, {
      method,
      signal,
      keepalive,
      headers: {
        // The sentence then comes in Korean, and in English beside it: the reader may switch while it stands there.
        'accept-language': 'ko',
        ...(token === undefined ? {} : headersOf(token)),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' && { traceparent: traceOf(headers?.['idempotency-key'] ?? '') }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable(String(error));
  }
}

function isProblem(said: unknown): said is ProblemDocument {
  return typeof said === 'object' && said !== null && 'code' in said && 'detail' in said;
}

const signedOut: readonly RefusalCode[] = [
  'not-signed-in',
  'session-ended',
  'factor-owed',
  'post-not-chosen',
  'post-changed',
  'post-not-held',
];

/** Whether the server knows the reader no longer, or not in this post. */
export function isSignedOut({ problem }: Refused): boolean {
  return signedOut.includes(problem.code);
}
