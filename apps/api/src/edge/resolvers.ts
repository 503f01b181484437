// The ways in which a request can say who asks: the sample's token, on this machine only, and the session's cookie.
import type { FastifyRequest } from 'fastify';
import { actingHeader } from '#contract/acting';
import { refuse, type Refusal } from '#domain/refusals';
import type { Session } from '#accounts/sessions';
import { isHere } from '#observing/inside';
import type { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { secretIn } from './session-cookie.js';

/** A request to a route that may name an organization, and a stream in it. */
export type RoutedRequest = FastifyRequest<{
  Params: { organization?: string; stream?: string; id?: string };
}>;

/** A session with the secret that it was found by. */
export interface Held {
  readonly secret: string;
  readonly session: Session;
}

export interface AtTheDoor {
  /** Who acts, and in which post; undefined in a session in which none was chosen, or something is still to be shown. */
  readonly signIn: SignIn | undefined;
  /** The session, where it was the cookie that said so. */
  readonly held?: Held;
}

/** Holds the sample's token for the one page that the browser asks for by itself; its path keeps it from all others. */
export const sampleCookie = 'sample-sign-in';

/** The sample's token: for its organizations, from this machine. undefined where no token was sent. */
export function resolveSampleToken(
  request: RoutedRequest,
  { signing, samples }: Pick<ApiParts, 'signing' | 'samples'>,
): AtTheDoor | Refusal | undefined {
  const { authorization } = request.headers;
  const token = authorization === undefined ? request.cookies[sampleCookie] : bearerOf(authorization);
  if (authorization === undefined && token === undefined) return undefined;
  const signIn = token ? signing.open(token) : undefined;
  return signIn && samples.includes(signIn.organization) && isHere(request)
    ? { signIn }
    : refuse('not-signed-in');
}

/** The token of an Authorization header. */
export function bearerOf(authorization: string): string | undefined {
  const [scheme, token] = authorization.split(' ');
  return scheme === 'Bearer' ? token : undefined;
}

/** The session of the cookie. Whoever does something is there: reading alone prolongs nothing, since pages refresh by themselves. */
export async function resolveCookie(
  request: RoutedRequest,
  { accounts }: Pick<ApiParts, 'accounts'>,
): Promise<AtTheDoor | Refusal> {
  const secret = secretIn(request);
  if (secret === undefined) return refuse('not-signed-in');
  const { sessions } = accounts;
  const session = await (request.method === 'GET' ? sessions.find(secret) : sessions.touch(secret));
  if (!session) return refuse('session-ended');
  const { organization, person, post, awaits, scope } = session;
  const believed = request.headers[actingHeader];
  if (believed !== undefined && believed !== encodeURIComponent(post ?? '')) return refuse('post-changed');
  return {
    held: { secret, session },
    signIn:
      post === undefined || awaits ? undefined : { organization, person, post, ...(scope ? { scope } : {}) },
  };
}
