// What the year comes to: its cycles, what was promised, what two plans differ in and why, and what became of a remark.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  ComparisonView,
  CyclesView,
  FollowUpsView,
  IndicatorsView,
  PlansView,
  ProgramsView,
  RemarkFateView,
  StoryView,
} from '#contract/views';
import { ComparisonQuery } from '../application/comparison.js';
import { CyclesQuery, FollowUpsQuery } from '../application/cycles.js';
import { FateQuery } from '../application/fate.js';
import { IndicatorsQuery } from '../application/indicators.js';
import { PlansQuery, ProgramsQuery } from '../application/plans.js';
import { StoryQuery } from '../application/story.js';
import type { SignIn } from '../signing.js';
import { knownDerivedId, knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { AsOfFilter } from './asking.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';
import { ComparisonFilter, FollowUpsFilter } from './year.dto.js';

@ApiTags('year')
@ApiBearerAuth()
@Controller('api/:organization')
export class YearController {
  constructor(private readonly queries: QueryBus) {}

  @Get('cycles')
  @ApiOperation({
    summary: 'The cycles that the reader may see, with how many changes and owed items are in which state',
  })
  async cycles(
    @Param('organization') organization: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<CyclesView> {
    const { asOf } = shaped(AsOfFilter, query);
    return unlessRefused(await this.queries.execute(new CyclesQuery(askedBy(organization, signIn, asOf))));
  }

  @Get('follow-ups')
  @ApiOperation({
    summary: 'What was promised over all cycles: by whom, until when, what was claimed and what was found',
  })
  async followUps(
    @Param('organization') organization: string,
    @Query() query: FollowUpsFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<FollowUpsView> {
    const { asOf, status } = shaped(FollowUpsFilter, query);
    const asked = new FollowUpsQuery(askedBy(organization, signIn, asOf), status);
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('plans')
  @ApiOperation({ summary: 'The plans that the reader may see, with their editions, the latest first' })
  async plans(
    @Param('organization') organization: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<PlansView> {
    const { asOf } = shaped(AsOfFilter, query);
    return unlessRefused(await this.queries.execute(new PlansQuery(askedBy(organization, signIn, asOf))));
  }

  @Get('programs')
  @ApiOperation({ summary: 'Every program that was introduced, with its department, by name' })
  async programs(
    @Param('organization') organization: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ProgramsView> {
    const { asOf } = shaped(AsOfFilter, query);
    return unlessRefused(await this.queries.execute(new ProgramsQuery(askedBy(organization, signIn, asOf))));
  }

  @Get('plan/:plan/comparison')
  @ApiOperation({
    summary:
      'What a version of a plan has otherwise than another, each difference with the opinion behind it; what was kept, what is owed',
  })
  async comparison(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Query() query: ComparisonFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ComparisonView> {
    const { asOf, ...compared } = shaped(ComparisonFilter, query);
    const asked = new ComparisonQuery(knownId(plan), compared, askedBy(organization, signIn, asOf));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('program/:program/indicators')
  @ApiOperation({
    summary: 'The indicators of a program over its years, each revision with the opinion behind it',
  })
  async indicators(
    @Param('organization') organization: string,
    @Param('program') program: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<IndicatorsView> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new IndicatorsQuery(knownId(program), askedBy(organization, signIn, asOf));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('round/:round/remarks/:remark/fate')
  @ApiOperation({
    summary:
      'What became of a remark: the opinions that took it up, their answers, and the way of each change',
  })
  async fate(
    @Param('organization') organization: string,
    @Param('round') round: string,
    @Param('remark') remark: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<RemarkFateView> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new FateQuery(knownId(round), knownId(remark), askedBy(organization, signIn, asOf));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('round/:round/opinions/:opinion/story')
  @ApiOperation({
    summary:
      "An opinion's life: its remarks, wording, answers and settlement, the steps of its changes, and the plan it came to",
  })
  async story(
    @Param('organization') organization: string,
    @Param('round') round: string,
    @Param('opinion') opinion: string,
    @SignedIn() signIn: SignIn,
  ): Promise<StoryView> {
    const asked = askedBy(organization, signIn, undefined);
    const story = new StoryQuery(knownId(round), knownDerivedId(opinion), asked);
    return unlessRefused(await this.queries.execute(story));
  }
}
