// One's own letters, read in the app, and how one wants to be told.
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DeliveryPreferences, InboxView, UnreadView } from '#contract/delivery-views';
import { Preferences } from '#delivery/preferences';
import { refuse } from '#domain/refusals';
import { inboxOf, inboxView, preferencesView } from '../application/inbox.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { InboxFilter, OnLetter, PreferDelivery } from './inbox.dto.js';
import { RefusedError } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/:organization')
export class InboxController {
  constructor(private readonly parts: ApiParts) {}

  @Get('inbox')
  @ApiOperation({ summary: 'What the reader was told, in whichever post they read it; the latest first' })
  inbox(
    @Param('organization') _: string,
    @Query() query: InboxFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<InboxView> {
    const { before } = shaped(InboxFilter, query);
    return inboxView(this.parts, signIn, before === undefined ? undefined : Number(before));
  }

  @Get('inbox/unread')
  @ApiOperation({ summary: 'How many letters the reader has not read' })
  async unread(@Param('organization') _: string, @SignedIn() signIn: SignIn): Promise<UnreadView> {
    return { unread: await inboxOf(this.parts).unread(signIn) };
  }

  @Post('inbox/read')
  @HttpCode(200)
  @ApiBody({ type: OnLetter })
  @ApiOperation({ summary: 'Notes that a letter was read' })
  read(
    @Param('organization') _: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<UnreadView> {
    return this.mark(signIn, body, true);
  }

  @Post('inbox/not-read')
  @HttpCode(200)
  @ApiBody({ type: OnLetter })
  @ApiOperation({ summary: 'Takes it back that a letter was read' })
  notRead(
    @Param('organization') _: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<UnreadView> {
    return this.mark(signIn, body, false);
  }

  @Post('inbox/read-all')
  @HttpCode(200)
  @ApiBody({ type: OnLetter })
  @ApiOperation({ summary: 'Notes of every letter up to one that it was read; what came meanwhile was not' })
  async readAll(
    @Param('organization') _: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<UnreadView> {
    const inbox = inboxOf(this.parts);
    await inbox.readAll(signIn, shaped(OnLetter, body).letter);
    return { unread: await inbox.unread(signIn) };
  }

  @Get('delivery-preferences')
  @ApiOperation({ summary: 'How the reader wants to be told' })
  preferences(@Param('organization') _: string, @SignedIn() signIn: SignIn): Promise<DeliveryPreferences> {
    return preferencesView(this.parts, signIn);
  }

  @Post('delivery-preferences')
  @HttpCode(200)
  @ApiBody({ type: PreferDelivery })
  @ApiOperation({
    summary: 'Says how one wants to be told: in which language, and whether digests come by mail',
  })
  async prefer(
    @Param('organization') _: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<DeliveryPreferences> {
    await new Preferences(this.parts.pool).keep(signIn, shaped(PreferDelivery, body));
    return preferencesView(this.parts, signIn);
  }

  private async mark(signIn: SignIn, body: unknown, isRead: boolean): Promise<UnreadView> {
    const { letter } = shaped(OnLetter, body);
    const inbox = inboxOf(this.parts);
    if (!(await inbox.mark(signIn, letter, isRead)))
      throw new RefusedError(refuse('unknown-page', 'letter', { id: String(letter) }));
    return { unread: await inbox.unread(signIn) };
  }
}
