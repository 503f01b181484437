// What was begun in a post and not sent: kept for whoever holds the post next.
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LeftDraftsView } from '#contract/views';
import {
  DropDraftCommand,
  KeepDraftCommand,
  LeftDraftsQuery,
  type DraftStanding,
} from '../application/drafts.js';
import type { SignIn } from '../signing.js';
import { DraftToDrop, DraftToKeep } from './drafts.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { ForInvited, SignedIn } from './signed-in.js';

@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/:organization/drafts')
export class DraftsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('left')
  @ForInvited()
  @ApiOperation({ summary: 'What those who left the reader’s post had begun there and not sent' })
  async left(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<LeftDraftsView> {
    const left = unlessRefused(await this.queries.execute(new LeftDraftsQuery(organization, signIn)));
    const { scope } = signIn;
    if (!scope) return left;
    // The invited send what they begin, or leave it: nothing is kept for whoever sits there next.
    return { keeps: false, drafts: left.drafts.filter(({ stream }) => stream === scope.id) };
  }

  @Post('keep')
  @HttpCode(200)
  @ApiBody({ type: DraftToKeep })
  @ApiOperation({ summary: 'Keeps what the writer began in their post, for them and for their successor' })
  async keep(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<DraftStanding> {
    const draft = shaped(DraftToKeep, body);
    return unlessRefused(await this.commands.execute(new KeepDraftCommand(organization, signIn, draft)));
  }

  @Post('drop')
  @HttpCode(200)
  @ApiBody({ type: DraftToDrop })
  @ApiOperation({ summary: 'Forgets a draft of one’s own, or one that somebody left at one’s post' })
  async drop(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<DraftStanding> {
    const draft = shaped(DraftToDrop, body);
    return unlessRefused(await this.commands.execute(new DropDraftCommand(organization, signIn, draft)));
  }
}
