// Presses long answers on their way out: a round of hundreds of opinions repeats its words in every line.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Below this an answer fits into a packet or two anyway, in characters. */
const least = 2_048;

/** As much as can be had while somebody waits. */
const swift = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text, { level: 6 }),
} as const;

const encodings = ['br', 'gzip'] as const;

/** Answers in JSON go out pressed to whoever takes them so; files and streams see to themselves. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < least || !isJson(reply)) return payload;
    reply.header('vary', 'accept-encoding');
    const encoding = encodings.find((each) => accepts(request, each));
    if (!encoding) return payload;
    reply.header('content-encoding', encoding);
    reply.removeHeader('content-length');
    return swift[encoding](payload);
  });
}

function isJson(reply: FastifyReply): boolean {
  return /[/+]json\b/.test(String(reply.getHeader('content-type') ?? ''));
}

/** Whether a caller names an encoding, and not to refuse it. */
function accepts({ headers }: FastifyRequest, encoding: string): boolean {
  const named = String(headers['accept-encoding'] ?? '').split(',');
  return named.some((each) => {
    const [name, ...parameters] = each.split(';').map((part) => part.trim());
    return name === encoding && !parameters.some((part) => /^q=0(\.0*)?$/.test(part));
  });
}
