// Under which domain passkeys are made and shown: the installation's own, or the one that this request came to.
import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Site } from '#accounts/passkeys';
import { refuse } from '#domain/refusals';
import { RefusedError } from './refused.js';

/** The site of a request; undefined where its address is a number, to which browsers give no passkeys. */
export function siteOf(
  { host, protocol }: Pick<FastifyRequest, 'host' | 'protocol'>,
  publicOrigin: string | undefined,
): Site | undefined {
  const asked = publicOrigin ?? `${protocol}://${host}`;
  if (!URL.canParse(asked)) return undefined;
  const { hostname, origin } = new URL(asked);
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { domain: hostname, origin } : undefined;
}

/** The site under which a passkey is made or shown; refused where there can be none. */
export function passkeySiteOf(request: FastifyRequest, publicOrigin: string | undefined): Site {
  const site = siteOf(request, publicOrigin);
  if (!site) throw new RefusedError(refuse('passkeys-not-here'));
  return site;
}
