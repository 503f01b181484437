// Who may look inside an installation: this machine itself, and whoever bears the operator's token.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Of a request, what tells where it comes from. */
export interface Arriving {
  readonly ip: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** A proxy on this machine passes on what comes from elsewhere: whatever was passed on does not count as from here. */
export function isHere({ ip = '', headers }: Arriving): boolean {
  const isLoopback = ip === '::1' || /^(::ffff:)?127\./.test(ip);
  return isLoopback && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}

/** @param token the operator's; without one nobody is let in from other machines */
export function mayLookInside(request: Arriving, token: string | undefined): boolean {
  return isHere(request) || isOperator(request, token);
}

function isOperator({ headers }: Arriving, token: string | undefined): boolean {
  if (!token) return false;
  const theirs = Buffer.from(headers.authorization ?? '');
  const ours = Buffer.from(`Bearer ${token}`);
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}
