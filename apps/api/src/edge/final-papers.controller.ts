// Papers that were made final: each time, what the next would lack, and their files as they were kept.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiExcludeEndpoint, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { longestIdOf } from '#contract/limits';
import type { FinalPapersView, PaperChecksView } from '#contract/paper-views';
import { paperStreams } from '#contract/papers';
import type { HistoryView } from '#contract/views';
import { mediaTypes } from '#documents/formats';
import { HistoryQuery } from '../application/history.js';
import { FinalFileQuery, FinalPapersQuery, PaperChecksQuery } from '../application/papers/final/finals.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { NotedAs, tell } from './noting.js';
import { asFile, knownKind, subjectOf } from './paper-files.js';
import { FinalFilter, SubjectFilter } from './papers.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('papers')
@ApiBearerAuth()
@Controller('api/:organization/paper')
export class FinalPapersController {
  constructor(private readonly queries: QueryBus) {}

  /** The address of a paper's file would take its stream's for one: that of every other stream has two parts too. */
  @Get(':paper/history')
  @ApiExcludeEndpoint()
  async history(
    @Param('organization') organization: string,
    @Param('paper') paper: string,
    @SignedIn() signIn: SignIn,
  ): Promise<HistoryView> {
    const id = knownId(paper, longestIdOf('paper'));
    return unlessRefused(await this.queries.execute(new HistoryQuery(organization, 'paper', id, signIn)));
  }

  @Get(':kind/:id/finals')
  @ApiOperation({ summary: 'Every time that a paper was made final, and what the reader may do about it' })
  async finals(
    @Param('organization') organization: string,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Query() query: SubjectFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<FinalPapersView> {
    const subject = subjectOf(kind, id, shaped(SubjectFilter, query));
    const asked = askedBy(organization, signIn, undefined);
    return unlessRefused(await this.queries.execute(new FinalPapersQuery(subject, asked)));
  }

  @Get(':kind/:id/checks')
  @ApiOperation({ summary: 'What a paper would lack if it were made final now' })
  async checks(
    @Param('organization') organization: string,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Query() query: SubjectFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<PaperChecksView> {
    const subject = subjectOf(kind, id, shaped(SubjectFilter, query));
    const asked = askedBy(organization, signIn, undefined);
    return unlessRefused(await this.queries.execute(new PaperChecksQuery(subject, asked)));
  }

  @Get(':kind/:id/finals/:final')
  @NotedAs('download')
  @ApiProduces(...Object.values(mediaTypes))
  @ApiOperation({
    summary: 'A file of a final paper as it was kept: its own bytes, or the copy with its number',
  })
  async file(
    @Param('organization') organization: string,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Param('final') final: string,
    @Query() query: FinalFilter,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { format, registered, ...filter } = shaped(FinalFilter, query);
    const subject = subjectOf(kind, id, filter);
    tell(request, {
      what: `final-paper/${knownKind(kind)}.${format}`,
      stream: `${paperStreams[knownKind(kind)]}/${subject.of}`,
    });
    const which = { final: knownId(final), format, registered: registered === 'true' };
    const asked = askedBy(organization, signIn, undefined);
    const file = unlessRefused(await this.queries.execute(new FinalFileQuery(subject, which, asked)));
    return asFile(reply, file, format);
  }
}
