// Whether a request bears the operator's token: by it the house's insides are read from other machines.
import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { bearerOf } from './resolvers.js';

export function hasToken({ headers }: FastifyRequest, token: string | undefined): boolean {
  const [theirs, ours] = [bearerOf(headers.authorization ?? '') ?? '', token ?? ''].map((each) =>
    Buffer.from(each),
  );
  if (!theirs || !ours || ours.length === 0) return false;
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}
