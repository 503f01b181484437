// The second step of signing in: a code from the app, one from paper, or a passkey; then the session opens.
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OwnSession } from '#contract/account-views';
import type { PasskeyAsked, SecondStepView } from '#contract/factors';
import { refuse, type Refusal } from '#domain/refusals';
import type { Shown } from '#accounts/second-factors';
import type { Means } from '#accounts/sessions';
import { hasFactor } from '../application/factors.js';
import { ownSession } from '../application/own-session.js';
import { ApiParts } from '../parts.js';
import { CodeShown, PasskeyShown } from './factors.dto.js';
import { entered } from './entered.js';
import { NotedAs } from './noting.js';
import { RefusedError } from './refused.js';
import type { Held } from './resolvers.js';
import { shaped } from './shaped.js';
import { ForSession, InSession } from './signed-in.js';
import { passkeySiteOf, siteOf } from './site.js';

@ApiTags('sign-in')
@ForSession()
@Controller('api/sign-in/second-step')
export class SecondStepController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({ summary: 'What may be shown as the second step' })
  async view(@InSession() { session }: Held, @Req() request: FastifyRequest): Promise<SecondStepView> {
    const held = await this.parts.factors.secondFactors.held(session);
    const domain = siteOf(request, this.parts.publicOrigin)?.domain;
    return {
      totp: held.totp,
      passkeys: held.passkeys.some(({ site }) => site === domain),
      recoveryCodes: held.recoveryCodesLeft > 0,
      toSetUp: !hasFactor(held),
    };
  }

  @Post('code')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: CodeShown })
  @ApiOperation({ summary: 'Shows the code of an authenticator app' })
  code(
    @Body() body: unknown,
    @InSession() held: Held,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { code } = shaped(CodeShown, body);
    return this.opened(held, reply, { by: 'totp', code });
  }

  @Post('recovery-code')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: CodeShown })
  @ApiOperation({ summary: 'Shows a recovery code, which is then used up' })
  recoveryCode(
    @Body() body: unknown,
    @InSession() held: Held,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { code } = shaped(CodeShown, body);
    return this.opened(held, reply, { by: 'recovery-code', code });
  }

  @Post('passkey/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks for one of the person’s passkeys' })
  async askForPasskey(@InSession() { session }: Held, @Req() request: FastifyRequest): Promise<PasskeyAsked> {
    return this.parts.factors.secondFactors.passkeys.askForStep(
      session,
      passkeySiteOf(request, this.parts.publicOrigin),
    );
  }

  @Post('passkey')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: PasskeyShown })
  @ApiOperation({ summary: 'Shows a passkey' })
  passkey(
    @Body() body: unknown,
    @InSession() held: Held,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { ceremony, response } = shaped(PasskeyShown, body);
    return this.opened(held, reply, {
      by: 'passkey',
      site: passkeySiteOf(request, this.parts.publicOrigin),
      ceremony,
      response,
    });
  }

  /** Opens the session under a new secret. One that another tab opened meanwhile stays as it is. */
  private async opened({ secret, session }: Held, reply: FastifyReply, shown: Shown): Promise<OwnSession> {
    if (!session.awaits) return ownSession(this.parts, session);
    const { factors, accounts } = this.parts;
    const result = await factors.secondFactors.check(session, shown);
    if (result.is === 'wait') {
      const minutes = Math.max(1, Math.ceil((result.until.getTime() - factors.now().getTime()) / 60_000));
      throw new RefusedError(refuse('factor-wait', undefined, { minutes }));
    }
    if (result.is === 'used') throw new RefusedError(refuse('code-used', 'code'));
    if (result.is === 'wrong') throw new RefusedError(wrong(shown));
    const means: readonly Means[] = [...session.means, shown.by];
    return entered(this.parts, reply, await accounts.sessions.rotate(secret, { means, awaits: null }));
  }
}

function wrong({ by }: Shown): Refusal {
  switch (by) {
    case 'totp':
      return refuse('code-wrong', 'code');
    case 'recovery-code':
      return refuse('recovery-code-wrong', 'code');
    case 'passkey':
      return refuse('passkey-not-valid');
  }
}
