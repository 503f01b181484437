// From where a request comes, as its connection and its browser say.
import type { FastifyRequest } from 'fastify';
import type { From } from '#accounts/sessions';

export function fromOf({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): From {
  return { address: ip, agent: headers['user-agent'] ?? '' };
}
