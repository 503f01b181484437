// The routes by which a secretary invites members to one round or one meeting.
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { InvitationsView, MadeLink } from '#contract/account-views';
import { InvitationsQuery, InviteCommand, type InvitedTo } from '../application/invitations.js';
import type { SignIn } from '../signing.js';
import { InviteMember } from './accounts.dto.js';
import { knownId } from './addresses.js';
import { NotedAs } from './noting.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('invitations')
@ApiBearerAuth()
@ApiCookieAuth()
@Controller('api/:organization')
export class InvitationsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get('round/:id/invitations')
  @ApiOperation({ summary: 'Whom the reader may invite to a round by a link' })
  toRound(
    @Param('organization') organization: string,
    @Param('id') id: string,
    @SignedIn() signIn: SignIn,
  ): Promise<InvitationsView> {
    return this.members({ organization, scope: { stream: 'round', id: knownId(id) } }, signIn);
  }

  @Post('round/:id/invitations')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: InviteMember })
  @ApiOperation({ summary: 'Makes a one-time link that opens a round to a member; shown this once' })
  inviteToRound(
    @Param('organization') organization: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<MadeLink> {
    return this.invite({ organization, scope: { stream: 'round', id: knownId(id) } }, body, signIn);
  }

  @Get('meeting/:id/invitations')
  @ApiOperation({ summary: 'Whom the reader may invite to a meeting by a link' })
  toMeeting(
    @Param('organization') organization: string,
    @Param('id') id: string,
    @SignedIn() signIn: SignIn,
  ): Promise<InvitationsView> {
    return this.members({ organization, scope: { stream: 'meeting', id: knownId(id) } }, signIn);
  }

  @Post('meeting/:id/invitations')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: InviteMember })
  @ApiOperation({ summary: 'Makes a one-time link that opens a meeting to a member; shown this once' })
  inviteToMeeting(
    @Param('organization') organization: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<MadeLink> {
    return this.invite({ organization, scope: { stream: 'meeting', id: knownId(id) } }, body, signIn);
  }

  private async members(to: InvitedTo, signIn: SignIn): Promise<InvitationsView> {
    return unlessRefused(await this.queries.execute(new InvitationsQuery(to, signIn)));
  }

  private async invite(to: InvitedTo, body: unknown, signIn: SignIn): Promise<MadeLink> {
    const asked = shaped(InviteMember, body);
    return unlessRefused(await this.commands.execute(new InviteCommand(to, signIn, asked)));
  }
}
