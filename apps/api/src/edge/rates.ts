// How much is answered: to one address, to one person, to whoever tries passwords, and to whoever brings files.
import rateLimit from '@fastify/rate-limit';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusals';
import { isHere } from '#observing/inside';
import { ApiParts } from '../parts.js';
import { notingOf } from './noting.js';
import { bringsFile } from './raw-bodies.js';
import { RefusedError } from './refused.js';
import { atTheDoor } from './signed-in.js';

const minute = 60_000;

type RateParts = Pick<ApiParts, 'rates' | 'samples'>;

/** The sample on this machine is played by tests and shown to visitors: nobody is kept out of it. */
function isFree(request: FastifyRequest, { samples }: RateParts): boolean {
  return samples.length > 0 && isHere(request);
}

/** Holds every address to its rate before anything is read of a request; files of the browser's part are not counted. */
export async function limitAddresses(app: NestFastifyApplication, parts: RateParts): Promise<void> {
  await app.register(rateLimit, {
    max: parts.rates.perAddress,
    timeWindow: minute,
    allowList: (request) => !isAnswered(request) || isFree(request, parts),
    errorResponseBuilder: (_, { ttl }) => tooMany(ttl),
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  });
}

/**
 * What is worked out for whoever asks; feeds, the queues and the figures are asked for beside the API. How this process is
 * must be told on its own machine at any rate: whatever starts it anew asks there.
 */
function isAnswered(request: FastifyRequest): boolean {
  if (/^\/health(\/|\?|$)/.test(request.url)) return !isHere(request);
  return /^\/(api|calendar|queues|metrics)(\/|\?|$)/.test(request.url);
}

function tooMany(milliseconds: number): RefusedError {
  return new RefusedError(refuse('too-many', undefined, { seconds: Math.ceil(milliseconds / 1_000) }));
}

type Limit = ReturnType<FastifyRequest['server']['createRateLimit']>;

/** Holds every person to their rates, and every address to its attempts to sign in. */
@Injectable()
export class RateGuard implements CanActivate {
  private perAccount: Limit | undefined;
  private signIns: Limit | undefined;
  private files: Limit | undefined;

  constructor(private readonly parts: ApiParts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isFree(request, this.parts)) return true;
    const { rates } = this.parts;
    const who = personOf(request);
    if (who !== undefined) {
      this.perAccount ??= request.server.createRateLimit({
        max: rates.perAccount,
        timeWindow: minute,
        allowList: [],
        keyGenerator: (each) => personOf(each) ?? each.ip,
      });
      await hold(this.perAccount, request);
    }
    if (bringsFile(request)) {
      this.files ??= request.server.createRateLimit({
        max: rates.files,
        timeWindow: minute,
        allowList: [],
        keyGenerator: (each) => `file ${personOf(each) ?? each.ip}`,
      });
      await hold(this.files, request);
    }
    if (request.method !== 'GET' && notingOf(request)?.kind === 'signIn') {
      this.signIns ??= request.server.createRateLimit({
        max: rates.signIns,
        timeWindow: minute,
        allowList: [],
        keyGenerator: (each) => each.ip,
      });
      await hold(this.signIns, request);
    }
    return true;
  }
}

function personOf(request: FastifyRequest): string | undefined {
  const { held, signIn } = atTheDoor(request) ?? {};
  const who = signIn ?? held?.session;
  return who && JSON.stringify([who.organization, who.person]);
}

async function hold(limit: Limit, request: FastifyRequest): Promise<void> {
  const counted = await limit(request);
  if (!counted.isAllowed && counted.isExceeded) throw tooMany(counted.ttl);
}
