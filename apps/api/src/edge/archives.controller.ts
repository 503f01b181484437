// All papers of a cycle or a plan as one archive: streamed as it is made, one at a time for each person, given up when they go away.
import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusals';
import { ArchiveQuery } from '../application/papers/archive.js';
import type { ArchiveAbout } from '../application/papers/archive-contents.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { namedFor } from './disposition.js';
import { NotedAs, tell } from './noting.js';
import { ArchiveFilter } from './papers.dto.js';
import { RefusedError, unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

/** Archives that are made at a time, for everybody: each wants the press as long as it has papers. */
const mostAtOnce = 2;
/** When to come back where too many are made, in seconds. */
const comeBack = 60;

@ApiTags('papers')
@ApiBearerAuth()
@Controller('api/:organization')
export class ArchivesController {
  /** Whose archives are being made. */
  private readonly under = new Set<string>();

  constructor(private readonly queries: QueryBus) {}

  @Get('papers.zip')
  @NotedAs('download')
  @ApiProduces('application/zip')
  @ApiOperation({
    summary:
      'All papers of a cycle, or of a plan with its programs and cycles, in one archive: what the reader sees, in one format, with a list of hashes and of what could not be written',
  })
  async take(
    @Param('organization') organization: string,
    @Query() query: ArchiveFilter,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { cycle, plan, format, language = 'ko', asOf } = shaped(ArchiveFilter, query);
    const about = aboutOne(cycle, plan);
    tell(request, { what: `papers.zip/${format}`, stream: `${about.kind}/${about.id}` });
    const asked = askedBy(organization, signIn, asOf);
    const free = this.place(JSON.stringify([organization, signIn.person]));
    try {
      const { name, bytes } = unlessRefused(
        await this.queries.execute(new ArchiveQuery(about, format, language, asked)),
      );
      const stream = Readable.from(bytes, { objectMode: false });
      stream.once('close', free);
      // Who goes away before the first piece is sent is still seen to go.
      reply.raw.once('close', () => stream.destroy());
      void reply
        .header('content-disposition', namedFor('attachment', `${name}.zip`, 'paper'))
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff');
      return new StreamableFile(stream, { type: 'application/zip' });
    } catch (error) {
      free();
      throw error;
    }
  }

  /** A place among those that are made; given back by what is returned. */
  private place(who: string): () => void {
    if (this.under.has(who) || this.under.size >= mostAtOnce)
      throw new RefusedError(refuse('too-many', undefined, { seconds: comeBack }));
    this.under.add(who);
    return () => this.under.delete(who);
  }
}

/** An archive is of one thing: of a cycle, or of a plan. */
function aboutOne(cycle: string | undefined, plan: string | undefined): ArchiveAbout {
  if (cycle !== undefined && plan === undefined) return { kind: 'cycle', id: knownId(cycle) };
  if (plan !== undefined && cycle === undefined) return { kind: 'plan', id: knownId(plan) };
  throw new RefusedError(refuse('invalid-field', cycle === undefined ? 'cycle' : 'plan'));
}
