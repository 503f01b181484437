// Files that people bring: kept under their hash, and named by commands afterwards.
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileRef, FileType } from '#domain/files';
import { AttachedFileQuery } from '../application/files/attached-file.js';
import { BringFileCommand } from '../application/files/bring-file.js';
import { FilePreviewQuery } from '../application/files/file-preview.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { knownAddress } from './addresses.js';
import { namedFor } from './disposition.js';
import { FileNamed, PreviewFilter } from './files.dto.js';
import { NotedAs, tell } from './noting.js';
import { RawBodies, rawType, usualFileLimit } from './raw-bodies.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

/** What is not known for sure is given out as bytes: no browser opens it by itself. */
const unopened = 'application/octet-stream';

const mediaTypes: Readonly<Record<FileType, string>> = {
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  text: unopened,
};

/** A page of our own making about what people brought: it has its looks, and nothing else. */
const previewPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What people brought runs nothing and asks for nothing, whoever opens it. */
const filePolicy = "default-src 'none'; sandbox";

@ApiTags('files')
@ApiBearerAuth()
@Controller('api/:organization/file')
export class FilesController {
  private readonly bodies: RawBodies;

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    parts: ApiParts,
  ) {
    this.bodies = new RawBodies(parts.fileLimit ?? usualFileLimit);
  }

  @Post()
  @NotedAs('command')
  @HttpCode(200)
  @ApiConsumes(rawType)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    summary:
      'Keeps a file: HWP, HWPX, PDF, DOCX, XLSX, PNG, JPEG or text, told from its bytes; answers what commands name it by, and the same however often it is brought',
  })
  async bring(
    @Param('organization') organization: string,
    @Query() query: FileNamed,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<FileRef> {
    const { name } = shaped(FileNamed, query);
    return this.bodies.with(request, async (bytes) => {
      tell(request, { what: 'file/bring', reason: name });
      return unlessRefused(
        await this.commands.execute(new BringFileCommand(organization, signIn, { name, bytes })),
      );
    });
  }

  @Get(':stream/:id/:hash/preview')
  @NotedAs('download')
  @ApiProduces('text/html', mediaTypes.png, mediaTypes.jpeg)
  @ApiOperation({
    summary:
      'A look at such a file: what was read out of HWP, HWPX, DOCX, XLSX or text as a page of HTML, a picture as itself; as much as a person looks through',
  })
  async preview(
    @Param('organization') organization: string,
    @Param('stream') stream: string,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Query() query: PreviewFilter,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { language = 'ko' } = shaped(PreviewFilter, query);
    const [name, streamId] = knownAddress(stream, id);
    tell(request, { what: 'file/preview', stream: `${name}/${streamId}` });
    const attached = new AttachedFileQuery(organization, name, streamId, hash, signIn);
    const { file, shown } = unlessRefused(
      await this.queries.execute(new FilePreviewQuery(attached, language)),
    );
    tell(request, { reason: file.name });
    void reply
      .header('content-type', typeof shown === 'string' ? 'text/html; charset=utf-8' : mediaTypes[file.type])
      .header('content-disposition', 'inline')
      .header('content-security-policy', previewPolicy);
    return Buffer.from(shown);
  }

  @Get(':stream/:id/:hash')
  @NotedAs('download')
  @ApiProduces(...new Set(Object.values(mediaTypes)))
  @ApiOperation({
    summary:
      'A file that is attached to something of a stream which the reader sees; a picture without what its camera wrote beside it',
  })
  async take(
    @Param('organization') organization: string,
    @Param('stream') stream: string,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const [name, streamId] = knownAddress(stream, id);
    tell(request, { what: 'file/take', stream: `${name}/${streamId}` });
    const asked = new AttachedFileQuery(organization, name, streamId, hash, signIn);
    const { file, bytes } = unlessRefused(await this.queries.execute(asked));
    tell(request, { reason: file.name });
    const isPicture = file.type === 'png' || file.type === 'jpeg';
    void reply
      .header('content-type', mediaTypes[file.type])
      .header('content-disposition', namedFor(isPicture ? 'inline' : 'attachment', file.name))
      .header('content-security-policy', filePolicy);
    return Buffer.from(bytes);
  }
}
