// Official papers as files: made of what the reader sees, in the format that they ask for.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { paperStreams, type PaperFormat } from '#contract/papers';
import { mediaTypes } from '#documents/formats';
import type { Paper } from '#documents/model';
import { refuse } from '#domain/refusals';
import { FinalAgainQuery } from '../application/papers/final/finals.js';
import { whyNotWritten } from '../application/papers/not-written.js';
import { PaperQuery } from '../application/papers/papers.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { asFile, knownKind, subjectOf } from './paper-files.js';
import { NotedAs, tell } from './noting.js';
import { PaperFilter } from './papers.dto.js';
import { RefusedError, unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('papers')
@ApiBearerAuth()
@Controller('api/:organization/paper')
export class PapersController {
  constructor(
    private readonly queries: QueryBus,
    private readonly parts: ApiParts,
  ) {}

  @Get(':kind/:id')
  @NotedAs('download')
  @ApiProduces(...Object.values(mediaTypes))
  @ApiOperation({
    summary:
      'An official paper as a file: minutes, notice, table of opinions and answers, request for answers, follow-up list, report of a plan; a draft says so on every page',
  })
  async take(
    @Param('organization') organization: string,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Query() query: PaperFilter,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { format, language = 'ko', department, post, asOf } = shaped(PaperFilter, query);
    const strange = strangeAddressee(kind, { department, post });
    if (strange) throw new RefusedError(refuse('invalid-field', strange));
    const about = {
      kind: knownKind(kind),
      id: knownId(id),
      language,
      ...(department !== undefined && { department }),
      ...(post !== undefined && { post }),
    };
    tell(request, {
      what: `paper/${about.kind}.${format}`,
      stream: `${paperStreams[about.kind]}/${about.id}`,
    });
    const asked = askedBy(organization, signIn, asOf);
    const subject = subjectOf(kind, id, { language, ...(department !== undefined && { department }) });
    const again = await this.queries.execute(new FinalAgainQuery(subject, asked));
    const paper = unlessRefused(again ?? (await this.queries.execute(new PaperQuery(about, asked))));
    const bytes = await this.written(paper, format);
    return asFile(reply, { title: paper.title, bytes }, format);
  }

  private async written(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
    try {
      return await this.parts.press.write(paper, format);
    } catch (error) {
      throw new RefusedError(whyNotWritten(error, format));
    }
  }
}

/** Which field names somebody to whom the paper does not go, or the second of two. */
function strangeAddressee(
  kind: string,
  { department, post }: Pick<PaperFilter, 'department' | 'post'>,
): 'department' | 'post' | undefined {
  if (department !== undefined && (kind !== 'answer-request' || post !== undefined)) return 'department';
  return post !== undefined && kind !== 'answer-request' ? 'post' : undefined;
}
