// Signing in by a passkey alone: the device holds the key and knows its user, which is two factors.
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OwnSession } from '#contract/account-views';
import type { PasskeyAsked, SignInWays } from '#contract/factors';
import { isRefusal, refuse } from '#domain/refusals';
import { enter } from '../application/entering.js';
import { ApiParts } from '../parts.js';
import { PasskeyShown } from './factors.dto.js';
import { entered } from './entered.js';
import { NotedAs, tell } from './noting.js';
import { RefusedError } from './refused.js';
import { fromOf } from './session-cookie.js';
import { shaped } from './shaped.js';
import { Public } from './signed-in.js';
import { passkeySiteOf, siteOf } from './site.js';

@ApiTags('sign-in')
@Public()
@Controller('api/sign-in')
export class PasskeySignInController {
  constructor(private readonly parts: ApiParts) {}

  @Get('ways')
  @ApiOperation({ summary: 'Which ways to sign in there are, beside the password' })
  ways(@Req() request: FastifyRequest): SignInWays {
    const { citySignIn, publicOrigin } = this.parts;
    return { city: citySignIn !== undefined, passkeys: siteOf(request, publicOrigin) !== undefined };
  }

  @Post('passkey/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks for any passkey of this address' })
  async ask(@Req() request: FastifyRequest): Promise<PasskeyAsked> {
    return this.parts.factors.secondFactors.passkeys.askForSignIn(
      passkeySiteOf(request, this.parts.publicOrigin),
    );
  }

  @Post('passkey')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: PasskeyShown })
  @ApiOperation({ summary: 'Signs in by a passkey' })
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const answer = shaped(PasskeyShown, body);
    const person = await this.parts.factors.secondFactors.passkeys.signIn(
      passkeySiteOf(request, this.parts.publicOrigin),
      answer,
    );
    if (!person) throw new RefusedError(refuse('passkey-not-valid'));
    tell(request, { who: person });
    const entrance = { means: ['passkey'], severalFactors: true, from: fromOf(request) } as const;
    const opened = await enter(this.parts, person, entrance);
    // Nobody learns here either that an account was closed.
    if (isRefusal(opened)) throw new RefusedError(refuse('passkey-not-valid'));
    return entered(this.parts, reply, opened);
  }
}
