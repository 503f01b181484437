// Signing in with the city's own accounts: there, and back. The browser itself goes, so answers are addresses.
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CityOutcome } from '#contract/factors';
import { isRefusal, refuse } from '#domain/refusals';
import { arrivalOf } from '../application/city-arrival.js';
import { enter } from '../application/entering.js';
import { ApiParts } from '../parts.js';
import { beginJourney, endJourney, journeyIn } from './city-cookie.js';
import { NotedAs, tell } from './noting.js';
import { RefusedError } from './refused.js';
import { fromOf, giveSecret } from './session-cookie.js';
import { Public } from './signed-in.js';

const journeySeconds = 15 * 60;

@ApiTags('sign-in')
@Public()
@Controller('api/sign-in/city')
export class CitySignInController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({ summary: 'Sends the browser to the city’s own sign-in' })
  async leave(@Res() reply: FastifyReply) {
    const begun = await this.city().begin();
    if ('failed' in begun) return home(reply, { city: begun.failed });
    const secret = await this.parts.factors.ceremonies.begin('oidc', begun.remembered);
    beginJourney(reply, secret, journeySeconds);
    return reply.header('cache-control', 'no-store').redirect(begun.to.href, 302);
  }

  @Get('callback')
  @NotedAs('signIn')
  @ApiOperation({ summary: 'Where the city’s own sign-in sends the browser back to' })
  async comeBack(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const arrived = await this.arrive(request, reply);
    if (arrived !== undefined) tell(request, { refused: 'sign-in-failed', reason: arrived.city });
    return home(reply, arrived);
  }

  /** Begins the session of whoever came back; says why not, where nobody did. */
  private async arrive(request: FastifyRequest, reply: FastifyReply): Promise<Nobody | undefined> {
    const city = this.city();
    const journey = journeyIn(request);
    endJourney(reply);
    const remembered = journey && (await this.parts.factors.ceremonies.take('oidc', journey));
    if (!remembered) return { city: 'late' };
    const back = await city.finish(queryOf(request.url), remembered);
    if ('failed' in back) return { city: back.failed };
    const arrival = await arrivalOf(this.parts, back);
    if ('number' in arrival) return { city: 'unknown', number: arrival.number };
    const { severalFactors } = back;
    const entrance = { means: ['oidc'], severalFactors, from: fromOf(request) } as const;
    const opened = await enter(this.parts, arrival.person, entrance);
    tell(request, { who: arrival.person });
    if (isRefusal(opened)) return { city: 'closed' };
    tell(request, { who: { ...arrival.person, session: opened.session.id } });
    giveSecret(reply, opened.secret);
    return undefined;
  }

  private city() {
    const { citySignIn } = this.parts;
    if (!citySignIn) throw new RefusedError(refuse('not-on-this-installation'));
    return citySignIn;
  }
}

function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at + 1);
}

/** Why nobody came back, and the number by which an unknown account is connected. */
interface Nobody {
  readonly city: CityOutcome;
  readonly number?: string;
}

/** Back to the first page, which says why nobody is signed in. What stands behind the `#` is sent to no server. */
function home(reply: FastifyReply, why?: Nobody) {
  const said = why === undefined ? '' : `#${new URLSearchParams({ ...why })}`;
  return reply.header('cache-control', 'no-store').redirect(`/${said}`, 302);
}
