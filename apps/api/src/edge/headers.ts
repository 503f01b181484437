// What every answer says to the browser besides: files, data, refusals and live updates alike.
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The page asks nobody but this server, and runs nothing that stands in its own text. */
const filePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An answer in JSON loads nothing, whoever takes it for a page. */
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The description's own page draws its styles and pictures from its text. */
const docsPolicy = filePolicy
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("img-src 'self'", "img-src 'self' data:");

/** The queue dashboard is another's page: as strict as ours, but that it draws its pictures from its text. */
const queuesPolicy = filePolicy
  .replace("img-src 'self'", "img-src 'self' data:")
  .replace("base-uri 'none'", "base-uri 'self'");

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
  'content-security-policy': dataPolicy,
  // Who was signed in leaves nothing behind in the browser; what may be kept says so itself.
  'cache-control': 'no-store',
};

/** In seconds: a year. */
const httpsFor = 31_536_000;

/**
 * Gives every answer its headers, those of streams and of broken addresses too.
 * @param publicOrigin the installation's own; browsers are held to https only where that is what it is
 */
export function secureAnswers(server: FastifyInstance, publicOrigin: string | undefined): void {
  const byHttps = publicOrigin?.startsWith('https:')
    ? { 'strict-transport-security': `max-age=${httpsFor}` }
    : {};
  // Before Fastify looks at the request: an address that it cannot read is answered with them too.
  server.server.prependListener('request', (_, response) => {
    for (const [name, value] of Object.entries({ ...always, ...byHttps })) response.setHeader(name, value);
  });
  server.addHook('onRequest', async ({ url }, reply) => {
    if (/^\/api\/docs(\/|$|\?)/.test(url)) reply.header('content-security-policy', docsPolicy);
    if (url.startsWith('/queues/')) reply.header('content-security-policy', queuesPolicy);
  });
}

/** A file whose name changes with what it holds is asked for once; every other each time. */
const named = /[\\/]assets[\\/]/;

/** Says of a file of the browser's part how long it is good, and what it may load. */
export function describeFile(reply: Pick<FastifyReply, 'header'>, path: string): void {
  reply.header('cache-control', named.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  reply.header('content-security-policy', filePolicy);
}
