// What a person sets up to sign in with, beyond the password: an authenticator app, passkeys, recovery codes.
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FactorAdded, FactorsView, PasskeyAsked, TotpSetupView } from '#contract/factors';
import { refuse, type Refusal } from '#domain/refusals';
import type { Confirmed } from '#accounts/totp';
import type { Means, Session } from '#accounts/sessions';
import { hasFactor, isDemandedOf, whyNotChange, whyNotSetUp } from '../application/factors.js';
import { ApiParts } from '../parts.js';
import { CodeShown, NewPasskey, PasskeyNamed } from './factors.dto.js';
import { NotedAs } from './noting.js';
import { RefusedError } from './refused.js';
import type { Held } from './resolvers.js';
import { giveSecret } from './session-cookie.js';
import { shaped } from './shaped.js';
import { ForSession, InSession } from './signed-in.js';
import { passkeySiteOf, siteOf } from './site.js';

/** How authenticators call this service. */
const service = '위원회 모니터링';

@ApiTags('account')
@ForSession()
@Controller('api/account/factors')
export class FactorsController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({ summary: 'What the person has set up to sign in with' })
  async view(@InSession() { session }: Held, @Req() request: FastifyRequest): Promise<FactorsView> {
    const { factors, publicOrigin } = this.parts;
    const [{ totp, passkeys, recoveryCodesLeft }, identities, demanded] = await Promise.all([
      factors.secondFactors.held(session),
      factors.identities.of(session),
      isDemandedOf(this.parts, session),
    ]);
    return {
      totp,
      passkeys: passkeys.map(({ id, name, addedAt, usedAt }) => ({
        id,
        name,
        addedAt: addedAt.toISOString(),
        ...(usedAt ? { usedAt: usedAt.toISOString() } : {}),
      })),
      recoveryCodesLeft,
      demanded,
      mayChange: whyNotChange(this.parts, session) === undefined,
      passkeysWork: siteOf(request, publicOrigin) !== undefined,
      cityAccount: identities.length > 0,
    };
  }

  @Post('totp')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begins to set up an authenticator app' })
  async beginTotp(@InSession() { session }: Held): Promise<TotpSetupView> {
    await this.maySetUp(session);
    const { accounts, factors } = this.parts;
    const person = await accounts.people.find(session);
    const setup = await factors.secondFactors.totp.begin(session, {
      issuer: service,
      label: person?.email ?? session.person,
    });
    if (!setup) throw new RefusedError(refuse('factor-there-already'));
    return setup;
  }

  @Post('totp/confirm')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: CodeShown })
  @ApiOperation({ summary: 'Takes the authenticator app into use by its first code' })
  async confirmTotp(
    @Body() body: unknown,
    @InSession() held: Held,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FactorAdded> {
    const { code } = shaped(CodeShown, body);
    await this.maySetUp(held.session);
    const problem = problemOf(await this.parts.factors.secondFactors.totp.confirm(held.session, code));
    if (problem) throw new RefusedError(problem);
    return this.added(held, reply, 'totp');
  }

  @Post('totp/remove')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiOperation({ summary: 'Removes the authenticator app' })
  async removeTotp(@InSession() { session }: Held) {
    this.mayChange(session);
    const { secondFactors } = this.parts.factors;
    const { passkeys } = await secondFactors.held(session);
    await this.mayBeWithout(session, passkeys.length);
    await secondFactors.totp.remove(session);
    await secondFactors.dropCodesWithoutFactor(session);
    return { removed: true };
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks for a new passkey' })
  async askForPasskey(@InSession() { session }: Held, @Req() request: FastifyRequest): Promise<PasskeyAsked> {
    await this.maySetUp(session);
    const { accounts, factors } = this.parts;
    const person = await accounts.people.find(session);
    const signInName = person?.email ?? session.person;
    return factors.secondFactors.passkeys.askForNew(
      session,
      passkeySiteOf(request, this.parts.publicOrigin),
      {
        service,
        signInName,
        person: person?.name ?? signInName,
      },
    );
  }

  @Post('passkeys')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: NewPasskey })
  @ApiOperation({ summary: 'Keeps a new passkey' })
  async addPasskey(
    @Body() body: unknown,
    @InSession() held: Held,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FactorAdded> {
    const { ceremony, response, name } = shaped(NewPasskey, body);
    await this.maySetUp(held.session);
    const answer = { ceremony, response, name: name.trim() };
    const { passkeys } = this.parts.factors.secondFactors;
    const result = await passkeys.add(held.session, passkeySiteOf(request, this.parts.publicOrigin), answer);
    if (result === 'late') throw new RefusedError(refuse('factor-late'));
    if (result === 'not-valid') throw new RefusedError(refuse('passkey-not-valid'));
    return this.added(held, reply, 'passkey');
  }

  @Post('passkeys/:id/rename')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: PasskeyNamed })
  @ApiOperation({ summary: 'Names a passkey anew' })
  async renamePasskey(@Param('id') id: string, @Body() body: unknown, @InSession() { session }: Held) {
    const { name } = shaped(PasskeyNamed, body);
    this.mayChange(session);
    if (!(await this.parts.factors.secondFactors.passkeys.rename(session, id, name.trim())))
      throw new RefusedError(refuse('unknown-page', 'id', { id }));
    return { renamed: true };
  }

  @Post('passkeys/:id/remove')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiOperation({ summary: 'Removes a passkey' })
  async removePasskey(@Param('id') id: string, @InSession() { session }: Held) {
    this.mayChange(session);
    const { secondFactors } = this.parts.factors;
    const { totp, passkeys } = await secondFactors.held(session);
    const others = passkeys.filter((passkey) => passkey.id !== id).length;
    if (others === passkeys.length) throw new RefusedError(refuse('unknown-page', 'id', { id }));
    await this.mayBeWithout(session, others + (totp ? 1 : 0));
    await secondFactors.passkeys.remove(session, id);
    await secondFactors.dropCodesWithoutFactor(session);
    return { removed: true };
  }

  @Post('recovery-codes')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiOperation({ summary: 'Makes new recovery codes; those of before are worth nothing' })
  async renewCodes(@InSession() { session }: Held): Promise<FactorAdded> {
    this.mayChange(session);
    const { secondFactors } = this.parts.factors;
    if (!hasFactor(await secondFactors.held(session))) throw new RefusedError(refuse('factor-first'));
    return { recoveryCodes: await secondFactors.recoveryCodes.renew(session) };
  }

  /** With the first factor come recovery codes, and a session that waited for it opens. */
  private async added({ secret, session }: Held, reply: FastifyReply, means: Means): Promise<FactorAdded> {
    const { recoveryCodes } = this.parts.factors.secondFactors;
    const codes = (await recoveryCodes.left(session)) === 0 ? await recoveryCodes.renew(session) : undefined;
    const opened = await this.parts.accounts.sessions.rotate(secret, {
      means: session.awaits ? [...session.means, means] : session.means,
      awaits: null,
    });
    if (opened) giveSecret(reply, opened.secret);
    return codes ? { recoveryCodes: codes } : {};
  }

  private mayChange(session: Session): void {
    const problem = whyNotChange(this.parts, session);
    if (problem) throw new RefusedError(problem);
  }

  private async maySetUp(session: Session): Promise<void> {
    const problem = await whyNotSetUp(this.parts, session);
    if (problem) throw new RefusedError(problem);
  }

  /** The last factor stays where the organization demands one. */
  private async mayBeWithout(session: Session, left: number): Promise<void> {
    if (left === 0 && (await isDemandedOf(this.parts, session)))
      throw new RefusedError(refuse('last-factor'));
  }
}

function problemOf(confirmed: Confirmed): Refusal | undefined {
  if (confirmed.is === 'confirmed') return undefined;
  if (confirmed.is === 'not-begun') return refuse('factor-late');
  if (confirmed.skew === undefined) return refuse('code-wrong', 'code');
  const minutes = Math.max(1, Math.round(Math.abs(confirmed.skew) / 60));
  return refuse('clock-off', 'code', { minutes });
}
