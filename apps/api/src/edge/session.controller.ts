// One's own session: signing in and out, choosing the post one acts in, staying, and where else one is signed in.
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OwnSession, SessionAnswer, SessionItem } from '#contract/account-views';
import { refuse } from '#domain/refusals';
import type { Session } from '#accounts/sessions';
import { enter } from '../application/entering.js';
import { ownSession, whyNotBeyond } from '../application/own-session.js';
import { passwordRefusal } from '../application/passwords.js';
import { ApiParts } from '../parts.js';
import { entered } from './entered.js';
import { NotedAs, tell } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import type { Held } from './resolvers.js';
import { fromOf, secretIn, takeSecret } from './session-cookie.js';
import { ChangePassword, ChoosePost, EndOther, EndSession, SignInByPassword } from './session.dto.js';
import { shaped } from './shaped.js';
import { ForSession, InSession, Public } from './signed-in.js';

@ApiTags('session')
@ApiCookieAuth()
@Controller('api/session')
export class SessionController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The session of the browser that asks; nothing where nobody is signed in' })
  async own(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    void reply.header('cache-control', 'no-store');
    const secret = secretIn(request);
    if (secret === undefined) return {};
    const session = await this.parts.accounts.sessions.find(secret);
    if (session) return { session: await ownSession(this.parts, session) };
    takeSecret(reply);
    return {};
  }

  @Post()
  @Public()
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: SignInByPassword })
  @ApiOperation({ summary: 'Signs in by mail address and password; a new session, whatever was before' })
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { email, password } = shaped(SignInByPassword, body);
    // Looked up for everybody: a name that nobody has must not be answered sooner.
    tell(request, { who: await this.parts.accounts.people.byEmail(email) });
    const person = await this.parts.accounts.credentials.check(email, password);
    if (!person) throw new RefusedError(refuse('sign-in-failed'));
    const from = fromOf(request);
    return entered(this.parts, reply, await enter(this.parts, person, { means: ['password'], from }));
  }

  @Post('post')
  @ForSession()
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: ChoosePost })
  @ApiOperation({ summary: 'Chooses the post to act in, of those that one holds today' })
  async choose(
    @Body() body: unknown,
    @InSession() held: Held,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { post } = shaped(ChoosePost, body);
    const { session, secret } = held;
    if (session.awaits) throw new RefusedError(refuse('factor-owed'));
    if (session.scope && session.post !== post) throw new RefusedError(refuse('beyond-invitation'));
    const { organization, person } = session;
    unlessRefused(await this.parts.door.actor(organization, { person, post }));
    return entered(this.parts, reply, await this.parts.accounts.sessions.rotate(secret, { post }));
  }

  @Post('stay')
  @ForSession()
  @HttpCode(200)
  @ApiOperation({ summary: 'Somebody is there: the idle limit begins anew' })
  async stay(@InSession() { session }: Held): Promise<OwnSession> {
    return ownSession(this.parts, session);
  }

  @Post('end')
  @ForSession()
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: EndSession })
  @ApiOperation({ summary: 'Signs out: here, or everywhere' })
  async end(
    @Body() body: unknown,
    @InSession() { session }: Held,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { everywhere } = shaped(EndSession, body);
    const { sessions } = this.parts.accounts;
    if (everywhere) {
      reachesBeyond(session);
      await sessions.endAllOf(session);
    } else await sessions.end(session, session.id);
    takeSecret(reply);
    return {};
  }

  @Get('all')
  @ForSession()
  @ApiOperation({ summary: 'Where one is signed in, the latest first' })
  async all(@InSession() { session }: Held): Promise<{ readonly sessions: readonly SessionItem[] }> {
    reachesBeyond(session);
    const all = await this.parts.accounts.sessions.of(session);
    return {
      sessions: all.map(({ id, begunAt, seenAt, from, means }) => ({
        id,
        here: id === session.id,
        begun: begunAt.toISOString(),
        seen: seenAt.toISOString(),
        ...from,
        means,
      })),
    };
  }

  @Post('end-other')
  @ForSession()
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: EndOther })
  @ApiOperation({ summary: 'Signs out in one of the places where one is signed in' })
  async endOther(
    @Body() body: unknown,
    @InSession() { session }: Held,
  ): Promise<{ readonly ended: boolean }> {
    const { id } = shaped(EndOther, body);
    reachesBeyond(session);
    return { ended: await this.parts.accounts.sessions.end(session, id) };
  }

  @Post('password')
  @ForSession()
  @NotedAs('signIn')
  @HttpCode(200)
  @ApiBody({ type: ChangePassword })
  @ApiOperation({ summary: 'Changes one’s own password; every other session of one’s own ends' })
  async changePassword(
    @Body() body: unknown,
    @InSession() { session, secret }: Held,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSession> {
    const { current, password } = shaped(ChangePassword, body);
    reachesBeyond(session);
    const { people, credentials, sessions } = this.parts.accounts;
    const known = await people.find(session);
    const email = known?.email;
    if (!known || email === undefined) throw new RefusedError(refuse('password-wrong', 'current'));
    const isOwn = await credentials.isRight({ ...known, email }, current);
    if (!isOwn) throw new RefusedError(refuse('password-wrong', 'current'));
    const problem = await credentials.set(session, password, [email, known.name ?? '']);
    if (problem) throw new RefusedError(passwordRefusal(problem));
    await sessions.endAllOf(session, session);
    return entered(this.parts, reply, await sessions.rotate(secret));
  }
}

function reachesBeyond(session: Session): void {
  const within = whyNotBeyond(session);
  if (within) throw new RefusedError(within);
}
