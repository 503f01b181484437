// Who is at the door: reads the sign-in from the request, once, for every controller.
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
import { RefusedError } from './refused.js';

const isPublic = 'public';

/** Marks a route that needs no sign-in. */
export const Public = (): CustomDecorator => SetMetadata(isPublic, true);

type Request = FastifyRequest<{ Params: { organization?: string } }> & { signIn?: SignIn };

/** Lets nobody past without a sign-in of the organization that they ask about. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly parts: ApiParts,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (
      this.reflector.getAllAndOverride<boolean | undefined>(isPublic, [
        context.getHandler(),
        context.getClass(),
      ])
    )
      return true;
    const request = context.switchToHttp().getRequest<Request>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    const signIn = scheme === 'Bearer' && token ? this.parts.signing.open(token) : undefined;
    const organization = request.params.organization;
    if (!signIn || (organization !== undefined && organization !== signIn.organization)) {
      throw new RefusedError(refuse('not-signed-in'));
    }
    request.signIn = signIn;
    return true;
  }
}

/** The sign-in of the request; only on routes behind the guard. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): SignIn => {
  const { signIn } = context.switchToHttp().getRequest<Request>();
  if (!signIn) throw new RefusedError(refuse('not-signed-in'));
  return signIn;
});
