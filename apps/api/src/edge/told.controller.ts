// Who was told what about a stream, as evidence; and what did not arrive, for the office.
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ComingView, ToldView, UndeliveredView } from '#contract/delivery-views';
import { comingView } from '../application/coming.js';
import { toldTable, toldView, tryOnceMore, undeliveredView } from '../application/told.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { knownAddress } from './addresses.js';
import { OnDelivery } from './inbox.dto.js';
import { NotedAs } from './noting.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('delivery')
@ApiBearerAuth()
@Controller('api/:organization')
export class ToldController {
  constructor(private readonly parts: ApiParts) {}

  @Get(':stream/:id/told')
  @NotedAs('personalData')
  @ApiOperation({ summary: 'Who was told what about a stream, when, by which way, and what was answered' })
  async told(
    @Param('organization') organization: string,
    @Param('stream') stream: string,
    @Param('id') id: string,
    @SignedIn() signIn: SignIn,
  ): Promise<ToldView> {
    return unlessRefused(await toldView(this.parts, askedAbout(organization, [stream, id], signIn)));
  }

  @Post(':stream/:id/told-table')
  @NotedAs('download')
  @HttpCode(200)
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The same as a table to keep with the records, comma-separated' })
  async table(
    @Param('organization') organization: string,
    @Param('stream') stream: string,
    @Param('id') id: string,
    @SignedIn() signIn: SignIn,
  ): Promise<string> {
    const { table } = unlessRefused(
      await toldTable(this.parts, askedAbout(organization, [stream, id], signIn)),
    );
    return table;
  }

  @Get('coming-reminders')
  @NotedAs('personalData')
  @ApiOperation({
    summary:
      'What would be sent within a week, day by day and person by person, and which reminders failed; for the coordinating office',
  })
  async coming(@Param('organization') organization: string, @SignedIn() signIn: SignIn): Promise<ComingView> {
    return unlessRefused(await comingView(this.parts, organization, signIn));
  }

  @Get('undelivered')
  @NotedAs('personalData')
  @ApiOperation({ summary: 'Addresses that bounce, and what was given up; for the coordinating office' })
  async undelivered(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<UndeliveredView> {
    return unlessRefused(await undeliveredView(this.parts, organization, signIn));
  }

  @Post('undelivered/try-again')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnDelivery })
  @ApiOperation({ summary: 'Has what was given up or refused tried once more, and its address too' })
  async tryAgain(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<{ readonly done: true }> {
    const { delivery } = shaped(OnDelivery, body);
    return unlessRefused(await tryOnceMore(this.parts, { organization, signed: signIn, delivery }));
  }
}

function askedAbout(organization: string, address: readonly [string, string], signed: SignIn) {
  const [stream, id] = knownAddress(...address);
  return { organization, signed, stream, id };
}
