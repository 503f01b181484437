// The cookie by which a browser that comes back from the city's sign-in is known as the one that was sent there.
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = '__Host-city';
/** Lax: the provider sends the browser back from another site. */
const bounds = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** The secret of the journey that the browser was sent on; undefined where it was sent on none. */
export function journeyIn(request: FastifyRequest): string | undefined {
  return request.cookies[name];
}

/** @param seconds how long the provider is waited for */
export function beginJourney(reply: FastifyReply, secret: string, seconds: number): void {
  void reply.setCookie(name, secret, { ...bounds, maxAge: seconds });
}

/** Takes the cookie back: a journey leads in once. */
export function endJourney(reply: FastifyReply): void {
  void reply.clearCookie(name, bounds);
}
