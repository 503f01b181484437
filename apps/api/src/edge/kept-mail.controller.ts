// The mails that lie in a folder where there is no mail server, read on the machine itself and nowhere else.
import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { KeptMailsView } from '#contract/delivery-views';
import { keptMail, keptMails } from '#delivery/kept-mails';
import { refuse } from '#domain/refusals';
import { isHere } from '#observing/inside';
import { ApiParts } from '../parts.js';
import { RefusedError } from './refused.js';
import { Public } from './signed-in.js';

@ApiTags('dev')
@Controller('api/dev/mail')
export class KeptMailController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The mails of an installation without a mail server; on the machine itself' })
  async all(@Req() request: FastifyRequest): Promise<KeptMailsView> {
    const mails = await keptMails(this.parts.pool, this.folderFor(request));
    return {
      mails: mails.map(({ paragraphs, sentAt, ...mail }) => ({
        ...mail,
        lines: paragraphs,
        sent: sentAt.toISOString(),
      })),
    };
  }

  @Get(':mail')
  @Public()
  @Header('content-type', 'message/rfc822')
  @ApiProduces('message/rfc822')
  @Header('content-disposition', 'attachment; filename="mail.eml"')
  @ApiOperation({ summary: 'One of them as it would go over the line' })
  async one(@Param('mail') mail: string, @Req() request: FastifyRequest): Promise<string> {
    const found = await keptMail(this.folderFor(request), mail);
    if (!found) throw new RefusedError(refuse('unknown-page', 'mail', { id: mail }));
    return found.toString('utf8');
  }

  /** Where browsers come through a proxy, one that does not say so would open the mails to everybody: they are left to their folder. */
  private folderFor(request: FastifyRequest): string {
    const { mailFolder, publicOrigin } = this.parts;
    if (mailFolder === undefined || publicOrigin !== undefined || !isHere(request))
      throw new RefusedError(refuse('not-on-this-installation'));
    return mailFolder;
  }
}
