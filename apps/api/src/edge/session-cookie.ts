// The cookie that holds a session's secret: no script reads it, no other site sends it, no other host sets it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { From } from '#accounts/sessions';

const name = '__Host-session';
/** What browsers ask of a `__Host-` cookie, and Lax, so that a link from a mail finds the reader signed in. */
const bounds = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** The secret that the browser holds; undefined where it holds none. */
export function secretIn(request: FastifyRequest): string | undefined {
  return request.cookies[name];
}

/** Goes with the browser's window; the session on the server may end before. */
export function giveSecret(reply: FastifyReply, secret: string): void {
  void reply.setCookie(name, secret, bounds);
}

/** Takes it back from the browser. */
export function takeSecret(reply: FastifyReply): void {
  void reply.clearCookie(name, bounds);
}

/** From where a request comes, as its connection says it. */
export function fromOf(request: FastifyRequest): From {
  return { address: request.ip, agent: request.headers['user-agent'] ?? '' };
}
