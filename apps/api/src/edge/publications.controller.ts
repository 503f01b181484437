// What an act of publication would show, before it is done.
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCommand } from '#contract/commands/validate';
import { refusalOf } from '#contract/invalid';
import type { PublicationPreview } from '#contract/views';
import type { PublicPlan } from '#domain/plan/public';
import type { PublicRound } from '#domain/round/public';
import { PlanPreviewQuery, RoundPreviewQuery } from '../application/publication-preview.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { PlanIfPublished, RoundIfPublished } from './publications.dto.js';
import { RefusedError, unlessRefused } from './refused.js';
import { SignedIn } from './signed-in.js';

/** What a publication says besides, and its preview does not look at. */
const unlooked = { reason: '-' };

@ApiTags('public')
@ApiBearerAuth()
@Controller('api/:organization')
export class PublicationsController {
  constructor(private readonly queries: QueryBus) {}

  @Post('round/:round/publication-preview')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'A round exactly as everybody would see it if it were published so, and the clauses in force; writes nothing',
  })
  @ApiBody({ type: RoundIfPublished })
  async ofRound(
    @Param('organization') organization: string,
    @Param('round') round: string,
    @Body() body: object | null,
    @SignedIn() signIn: SignIn,
  ): Promise<PublicationPreview<PublicRound>> {
    const parsed = parseCommand('round', 'PublishRound', { ...body, ...unlooked });
    if ('problems' in parsed)
      throw new RefusedError(refusalOf(parsed.problems), { problems: parsed.problems });
    const asked = new RoundPreviewQuery(organization, knownId(round), signIn, parsed.command);
    return unlessRefused(await this.queries.execute(asked));
  }

  @Post('plan/:plan/publication-preview')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'A plan exactly as everybody would see it if it were published so, and the clauses in force; writes nothing',
  })
  @ApiBody({ type: PlanIfPublished })
  async ofPlan(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Body() body: object | null,
    @SignedIn() signIn: SignIn,
  ): Promise<PublicationPreview<PublicPlan>> {
    const parsed = parseCommand('plan', 'PublishPlan', { ...body, ...unlooked });
    if ('problems' in parsed)
      throw new RefusedError(refusalOf(parsed.problems), { problems: parsed.problems });
    const asked = new PlanPreviewQuery(organization, knownId(plan), signIn, parsed.command);
    return unlessRefused(await this.queries.execute(asked));
  }
}
