// Files that people bring: kept under their hash, and named by commands afterwards.
import { Controller, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { FileRef } from '#domain/files';
import { BringFileCommand } from '../application/files/bring-file.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { FileNamed } from './files.dto.js';
import { NotedAs, tell } from './noting.js';
import { RawBodies, rawType, usualFileLimit } from './raw-bodies.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('files')
@ApiBearerAuth()
@Controller('api/:organization/file')
export class FilesController {
  private readonly bodies: RawBodies;

  constructor(
    private readonly commands: CommandBus,
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
}
