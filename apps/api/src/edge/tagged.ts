// Answers that others may keep, but ask after each time: what was taken back is gone at once, what stands is not sent again.
import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** The answer under its tag; nothing but that it is the same where the caller has it already (`known`). */
export function answerTagged<T extends object>(
  answer: T,
  known: string | undefined,
  reply: FastifyReply,
): T | undefined {
  const tag = `W/"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url')}"`;
  void reply.header('etag', tag).header('cache-control', 'public, no-cache');
  const has = (known ?? '').split(',').some((each) => each.trim() === tag);
  if (!has) return answer;
  void reply.status(304);
  return undefined;
}
