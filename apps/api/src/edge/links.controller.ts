// One-time links: what one opens, and using it up. Looking uses nothing up: whatever reads mails in advance may follow it.
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LinkView, OwnSession } from '#contract/account-views';
import { refuse } from '#domain/refusals';
import type { Link, LinkPurpose } from '#accounts/links';
import { passwordProblem } from '#accounts/password-rules';
import { enter } from '../application/entering.js';
import { found } from '../application/founding.js';
import { enterInvited } from '../application/inviting.js';
import { linkView } from '../application/link-view.js';
import { passwordRefusal } from '../application/passwords.js';
import { ApiParts } from '../parts.js';
import { entered } from './entered.js';
import { NotedAs, tell } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import { fromOf } from './session-cookie.js';
import { Found, LookAtLink, SetPassword } from './session.dto.js';
import { shaped } from './shaped.js';
import { Public } from './signed-in.js';

@ApiTags('links')
@Public()
@Controller('api/links')
export class LinksController {
  constructor(private readonly parts: ApiParts) {}

  @Post('look')
  @HttpCode(200)
  @ApiBody({ type: LookAtLink })
  @ApiOperation({ summary: 'What a one-time link opens, and until when' })
  async look(@Body() body: unknown): Promise<LinkView> {
    const link = await this.parts.accounts.links.look(shaped(LookAtLink, body).link);
    if (!link) throw new RefusedError(refuse('link-spent'));
    return unlessRefused(await linkView(this.parts, link));
  }

  @Post('password')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: SetPassword })
  @ApiOperation({ summary: 'Sets a password by a link, signs out wherever one was, and signs in' })
  async setPassword(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { link: secret, password } = shaped(SetPassword, body);
    const link = await this.open(secret, 'password');
    tell(request, { who: link });
    const { people, credentials, sessions, links } = this.parts.accounts;
    const known = await people.find(link);
    const names = [known?.email ?? '', known?.name ?? ''];
    const problem = passwordProblem(password, names);
    if (problem) throw new RefusedError(passwordRefusal(problem));
    if (!(await links.use(secret))) throw new RefusedError(refuse('link-spent'));
    await credentials.set(link, password, names);
    await sessions.endAllOf(link);
    return entered(
      this.parts,
      reply,
      await enter(this.parts, link, { means: ['password'], from: fromOf(request) }),
    );
  }

  @Post('founding')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: Found })
  @ApiOperation({ summary: 'Founds the organization with its first coordinator, and signs them in' })
  async found(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { link: secret, ...wanted } = shaped(Found, body);
    const link = await this.open(secret, 'founding');
    tell(request, { who: link });
    const refused = await found(this.parts, link, wanted);
    if (refused) throw new RefusedError(refused);
    if (!(await this.parts.accounts.links.use(secret))) throw new RefusedError(refuse('link-spent'));
    return entered(
      this.parts,
      reply,
      await enter(this.parts, link, { means: ['password'], from: fromOf(request) }),
    );
  }

  @Post('invitation')
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: LookAtLink })
  @ApiOperation({ summary: 'Begins the session of an invitation: one seat, in one round or meeting' })
  async accept(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { link: secret } = shaped(LookAtLink, body);
    const link = await this.open(secret, 'invitation');
    tell(request, { who: link });
    return entered(
      this.parts,
      reply,
      await enterInvited(this.parts, { link, secret, from: fromOf(request) }),
    );
  }

  private async open(secret: string, purpose: LinkPurpose): Promise<Link> {
    const link = await this.parts.accounts.links.look(secret);
    if (link?.purpose !== purpose) throw new RefusedError(refuse('link-spent'));
    return link;
  }
}
