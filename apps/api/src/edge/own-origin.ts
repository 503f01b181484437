// Whether a request that changes something comes from our own pages: a cookie goes along with everybody's.
import type { FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '#domain/refusals';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

type RequestHead = Pick<FastifyRequest, 'method' | 'headers' | 'host'>;

/**
 * Why a request may be the doing of another site, if it may be; undefined where it is ours or changes nothing.
 * @param byCookie whether it stands on the cookie alone: browsers then always say where it comes from
 * @param publicOrigin the installation's own, where a proxy in front of it is known by another name
 */
export function foreignness(
  request: RequestHead,
  byCookie: boolean,
  publicOrigin: string | undefined,
): Refusal | undefined {
  if (harmless.includes(request.method)) return undefined;
  const { origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  const isOurs = origin === undefined ? !byCookie : isOwn(origin, request.host, publicOrigin);
  if (!isOurs || (site !== undefined && site !== 'same-origin')) return refuse('foreign-origin');
  // A form of another site can send anything but JSON and bytes without a name.
  if (type !== undefined && !/^application\/(json|octet-stream)(;|$)/i.test(type)) return refuse('not-json');
  return undefined;
}

function isOwn(origin: string, host: string, publicOrigin: string | undefined): boolean {
  if (publicOrigin !== undefined) return origin === publicOrigin;
  return URL.canParse(origin) && new URL(origin).host === host;
}
