// Figures as pages show them: of a program, of a plan, why each is what it is, and what does not add up.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  ContradictionsView,
  DashboardView,
  ExplanationView,
  ProgramFiguresView,
  TrendView,
} from '#contract/figure-views';
import { ContradictionsQuery } from '../application/figures/contradictions.js';
import { DashboardQuery } from '../application/figures/dashboard.js';
import { ExplainGroupQuery, ExplainQuery } from '../application/figures/explaining.js';
import { ProgramFiguresQuery } from '../application/figures/program-figures.js';
import { TrendQuery } from '../application/figures/trend.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { AsOfFilter } from './asking.dto.js';
import {
  DashboardFilter,
  ExplainFilter,
  ExplainGroupFilter,
  figureIn,
  groupFigureIn,
  TrendFilter,
} from './figures.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('figures')
@ApiBearerAuth()
@Controller('api/:organization')
export class FiguresController {
  constructor(private readonly queries: QueryBus) {}

  @Get('program/:program/figures')
  @ApiOperation({
    summary:
      'Every figure of a program over its years: indicators, results, money, schedule, logs, standing, and what does not add up',
  })
  async figures(
    @Param('organization') organization: string,
    @Param('program') program: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ProgramFiguresView> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new ProgramFiguresQuery(knownId(program), askedBy(organization, signIn, asOf));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('program/:program/explain')
  @ApiOperation({
    summary: 'Why a figure of a program is what it is: the tree down to who reported what, when',
  })
  async explain(
    @Param('organization') organization: string,
    @Param('program') program: string,
    @Query() query: ExplainFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ExplanationView> {
    const filter = shaped(ExplainFilter, query);
    const asked = askedBy(organization, signIn, filter.asOf);
    return unlessRefused(
      await this.queries.execute(new ExplainQuery(knownId(program), figureIn(filter), asked)),
    );
  }

  @Get('program/:program/trend')
  @ApiOperation({
    summary:
      'An indicator over all plans and programs that it comes from, and where it cannot be compared, and why',
  })
  async trend(
    @Param('organization') organization: string,
    @Param('program') program: string,
    @Query() query: TrendFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<TrendView> {
    const { asOf, indicator } = shaped(TrendFilter, query);
    const asked = askedBy(organization, signIn, asOf);
    return unlessRefused(await this.queries.execute(new TrendQuery(knownId(program), indicator, asked)));
  }

  @Get('plan/:plan/dashboard')
  @ApiOperation({
    summary:
      'How a plan comes along, in one of its years or in all: its programs, by strategy or department, source and year',
  })
  async dashboard(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Query() query: DashboardFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<DashboardView> {
    const { asOf, year, by = 'strategy' } = shaped(DashboardFilter, query);
    const chosen = { by, ...(year === undefined ? {} : { year: Number(year) }) };
    const asked = askedBy(organization, signIn, asOf);
    return unlessRefused(await this.queries.execute(new DashboardQuery(knownId(plan), chosen, asked)));
  }

  @Get('plan/:plan/explain')
  @ApiOperation({
    summary:
      'Why a figure over the programs of a plan, a strategy or a department is what it is, down to each program',
  })
  async explainGroup(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Query() query: ExplainGroupFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ExplanationView> {
    const filter = shaped(ExplainGroupFilter, query);
    const asked = askedBy(organization, signIn, filter.asOf);
    return unlessRefused(
      await this.queries.execute(new ExplainGroupQuery(knownId(plan), groupFigureIn(filter), asked)),
    );
  }

  @Get('plan/:plan/contradictions')
  @ApiOperation({
    summary: 'What does not add up in a plan, with its place and size, and the reasons that were given',
  })
  async contradictions(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ContradictionsView> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new ContradictionsQuery(knownId(plan), askedBy(organization, signIn, asOf));
    return unlessRefused(await this.queries.execute(asked));
  }
}
