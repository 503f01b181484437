// Who is at the door: asks each resolver in turn, once for every controller.
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { foreignness } from './own-origin.js';
import { RefusedError } from './refused.js';
import {
  resolveCookie,
  resolveSampleToken,
  type AtTheDoor,
  type Held,
  type RoutedRequest,
} from './resolvers.js';

/** What a route asks of who comes: nobody known, a session that may still lack its post or factor, or (unless it says so) a post. */
type Needs = 'nothing' | 'session' | 'post or invitation' | 'post';

const needs = 'needs';

/** Marks a route that needs no sign-in. */
export const Public = (): CustomDecorator => SetMetadata(needs, 'nothing' satisfies Needs);

/** Marks a route that needs a session by cookie, whatever is still to be shown or chosen in it. */
export const ForSession = (): CustomDecorator => SetMetadata(needs, 'session' satisfies Needs);

/** Marks a route that gives the invited no more than what they were invited to. */
export const ForInvited = (): CustomDecorator => SetMetadata(needs, 'post or invitation' satisfies Needs);

type Request = RoutedRequest & { atTheDoor?: AtTheDoor };

/** Who is known to have come, whether or not they were let past. */
export function atTheDoor(request: FastifyRequest): AtTheDoor | undefined {
  return (request as Request).atTheDoor;
}

/** Lets nobody past without a sign-in of the organization that they ask about. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly parts: ApiParts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const needed =
      this.reflector.getAllAndOverride<Needs | undefined>(needs, [
        context.getHandler(),
        context.getClass(),
      ]) ?? 'post';
    const byToken = resolveSampleToken(request, this.parts);
    const foreign = byToken ? undefined : foreignness(request, needed !== 'nothing', this.parts.publicOrigin);
    if (foreign) throw new RefusedError(foreign);
    if (needed === 'nothing') return true;
    const found = byToken ?? (await resolveCookie(request, this.parts));
    if ('refused' in found) throw new RefusedError(found);
    request.atTheDoor = found;
    const wrong = needed === 'session' ? lacksSession(found) : lacksPost(found, request);
    if (wrong) throw new RefusedError(wrong);
    if (needed === 'post' && isBeyond(found, request)) throw new RefusedError(refuse('beyond-invitation'));
    return true;
  }
}

function lacksSession({ held }: AtTheDoor) {
  return held ? undefined : refuse('not-signed-in');
}

function lacksPost({ held, signIn }: AtTheDoor, { params }: Request) {
  if (held?.session.awaits) return refuse('factor-owed');
  if (!signIn) return refuse('post-not-chosen');
  const { organization } = params;
  if (organization !== undefined && organization !== signIn.organization) return refuse('not-signed-in');
  return undefined;
}

/** An invitation opens its own stream, and what takes care itself to give no more than that. */
function isBeyond({ held }: AtTheDoor, { params }: Request): boolean {
  const scope = held?.session.scope;
  return scope !== undefined && !(params.stream === scope.stream && params.id === scope.id);
}

/** The sign-in of the request; only on routes behind the guard. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): SignIn => {
  const signIn = context.switchToHttp().getRequest<Request>().atTheDoor?.signIn;
  if (!signIn) throw new RefusedError(refuse('not-signed-in'));
  return signIn;
});

/** The session behind the request's cookie; only on routes for sessions. */
export const InSession = createParamDecorator((_: unknown, context: ExecutionContext): Held => {
  const held = context.switchToHttp().getRequest<Request>().atTheDoor?.held;
  if (!held) throw new RefusedError(refuse('not-signed-in'));
  return held;
});
