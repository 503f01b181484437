// A session that begins, or goes on under a new secret: the secret goes to the browser, the session into the answer.
import type { FastifyReply } from 'fastify';
import type { OwnSession } from '#contract/account-views';
import { refuse, type Refusal } from '#domain/refusals';
import type { Opened } from '#accounts/sessions';
import { ownSession, type SessionParts } from '../application/own-session.js';
import { RefusedError, unlessRefused } from './refused.js';
import { giveSecret } from './session-cookie.js';

/** @param opened undefined where the session has ended meanwhile */
export async function entered(
  parts: SessionParts,
  reply: FastifyReply,
  opened: Opened | Refusal | undefined,
): Promise<OwnSession> {
  if (!opened) throw new RefusedError(refuse('session-ended'));
  const { secret, session } = unlessRefused(opened);
  giveSecret(reply, secret);
  return ownSession(parts, session);
}
