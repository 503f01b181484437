// Whether a request comes from this machine itself: what the sample and the installation's insides are open to.
import type { FastifyRequest } from 'fastify';

/** A proxy on this machine passes on what comes from elsewhere: whatever was passed on does not count as from here. */
export function isHere({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  const isLoopback = ip === '::1' || /^(::ffff:)?127\./.test(ip);
  return isLoopback && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}
