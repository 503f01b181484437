// The sample's own routes: signing in as one of its people, and moving the clock; on this machine only.
import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SamplePeople, SamplePerson, SessionView } from '#contract/views';
import { titleInPost } from '#contract/glossary';
import { koreanDate } from '#contract/korean-date';
import { postKey } from '#domain/actor';
import { postsOn, titlesOf } from '#domain/between/posts';
import { refuse } from '#domain/refusals';
import { heldBy } from '../application/own-session.js';
import { isHere } from '#observing/inside';
import { ApiParts } from '../parts.js';
import { MoveClock, SampleSignIn } from './sample.dto.js';
import { NotedAs } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import { Public } from './signed-in.js';
import { isWithinTimes } from './times.js';
import { shaped } from './shaped.js';

@ApiTags('sample')
@Controller('api/sample')
export class SampleController {
  constructor(private readonly parts: ApiParts) {}

  @Get('people')
  @Public()
  @ApiOperation({ summary: 'Who can sign in, and in which post' })
  async people(@Req() request: FastifyRequest): Promise<SamplePeople> {
    this.onlyHere(request);
    const { door, clock, samples } = this.parts;
    const all = await Promise.all(
      samples.map(async (organization) => ({ organization, offices: await door.offices(organization) })),
    );
    const people = all.flatMap(({ organization, offices }) =>
      postsOn(offices, door.today).map(({ person, post, title }): SamplePerson => ({
        organization,
        organizationName: offices.organization.status === 'none' ? '' : offices.organization.name,
        person,
        post: postKey(post),
        title: titleInPost(post, { [postKey(post)]: title }),
        kind: post.kind,
      })),
    );
    const toFound = all.flatMap(({ organization, offices }) =>
      offices.organization.status === 'none' ? [organization] : [],
    );
    return { today: door.today, now: clock.now().toISOString(), people, toFound };
  }

  @Post('sign-in')
  @NotedAs('signIn')
  @Public()
  @HttpCode(200)
  @ApiBody({ type: SampleSignIn })
  @ApiOperation({ summary: 'Signs in a person of the sample in one of their posts' })
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest): Promise<SessionView> {
    this.onlyHere(request);
    const { organization, person, post } = shaped(SampleSignIn, body);
    const { door, samples, signing } = this.parts;
    if (!samples.includes(organization)) throw new RefusedError(refuse('not-on-this-installation'));
    const actor = unlessRefused(await door.actor(organization, { person, post }));
    const offices = await door.offices(organization);
    const title = titleInPost(actor.post, titlesOf(offices));
    return {
      token: signing.seal({ organization, person, post }),
      organization,
      actor,
      title,
      posts: heldBy(offices, person, door.today),
      today: door.today,
    };
  }

  @Post('clock')
  @HttpCode(200)
  @ApiBearerAuth()
  @ApiBody({ type: MoveClock })
  @ApiOperation({
    summary: 'Moves the installation’s clock forward: deadlines, jobs and recorded instants alike',
  })
  async moveClock(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly now: string; readonly today: string }> {
    this.onlyHere(request);
    const { clock } = this.parts;
    const to = new Date(shaped(MoveClock, body).now);
    if (!isWithinTimes(to)) throw new RefusedError(refuse('date-invalid', 'now', { date: String(to) }));
    if (to < clock.now())
      throw new RefusedError(
        refuse('clock-backwards', 'now', { now: koreanDate(clock.now()), date: koreanDate(to) }),
      );
    await this.moveAndKeep(to);
    return { now: clock.now().toISOString(), today: koreanDate(clock.now()) };
  }

  /** A move that cannot be kept is taken back, so that a restart shows the same time. */
  private async moveAndKeep(to: Date): Promise<void> {
    const { clock, keepClock } = this.parts;
    const before = clock.ahead;
    clock.moveTo(to);
    try {
      await keepClock(clock.ahead);
    } catch (error) {
      clock.setAhead(before);
      throw error;
    }
  }

  private onlyHere(request: FastifyRequest): void {
    if (this.parts.samples.length === 0 || !isHere(request))
      throw new RefusedError(refuse('not-on-this-installation'));
  }
}
