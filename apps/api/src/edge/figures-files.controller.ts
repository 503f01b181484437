// Figures as files: taken out as JSON or as a table, and taken in again, tried first.
import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FiguresExport, FiguresImportView } from '#contract/figure-views';
import { isRefusal, refuse } from '#domain/refusals';
import { ExportFiguresQuery, FiguresTableQuery } from '../application/figures/figures-export.js';
import { ImportFiguresCommand } from '../application/figures/figures-import.js';
import { tableIn, tableInExport } from '../application/figures/import-table.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { AsOfFilter } from './asking.dto.js';
import { FiguresTable } from './figures.dto.js';
import { NotedAs } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('figures')
@ApiBearerAuth()
@Controller('api/:organization/plan/:plan')
export class FiguresFilesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get('figures.json')
  @NotedAs('download')
  @ApiOperation({ summary: 'All figures of a plan’s programs, and what was reported of them' })
  async json(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<FiguresExport> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new ExportFiguresQuery(knownId(plan), askedBy(organization, signIn, asOf));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('figures.csv')
  @NotedAs('download')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  @ApiOperation({
    summary:
      'The same as a table: a row for each indicator and period and for each budget line, comma-separated, in the language asked for',
  })
  async csv(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Query() query: AsOfFilter,
    @Headers('accept-language') language: string | undefined,
    @SignedIn() signIn: SignIn,
  ): Promise<string> {
    const { asOf } = shaped(AsOfFilter, query);
    const said = language?.toLowerCase().startsWith('en') ? 'en' : 'ko';
    const asked = new FiguresTableQuery(knownId(plan), said, askedBy(organization, signIn, asOf));
    const { table } = unlessRefused(await this.queries.execute(asked));
    return table;
  }

  @Post('figures-import/try')
  @HttpCode(200)
  @ApiBody({ type: FiguresTable })
  @ApiOperation({
    summary: 'What would become of each row of such a table or file if it were taken in; writes nothing',
  })
  async try(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<FiguresImportView> {
    return this.import(plan, shaped(FiguresTable, body), false, askedBy(organization, signIn, undefined));
  }

  @Post('figures-import/carry-out')
  @NotedAs('command')
  @HttpCode(200)
  @ApiBody({ type: FiguresTable })
  @ApiOperation({
    summary:
      'Takes results and money spent in, each row a command of whoever asks, and into a plan in draft targets, weights and money planned, each line that moves a command; what is there already is left as it is, so it can be sent again',
  })
  async carryOut(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<FiguresImportView> {
    return this.import(plan, shaped(FiguresTable, body), true, askedBy(organization, signIn, undefined));
  }

  private async import(
    plan: string,
    { table, figures }: FiguresTable,
    carryOut: boolean,
    asked: ReturnType<typeof askedBy>,
  ): Promise<FiguresImportView> {
    if (table !== undefined && figures !== undefined)
      throw new RefusedError(refuse('invalid-field', 'figures'));
    const read = table === undefined ? tableInExport(figures) : tableIn(table);
    if (isRefusal(read)) throw new RefusedError(read);
    const command = new ImportFiguresCommand(knownId(plan), read, carryOut, asked);
    return unlessRefused(await this.commands.execute(command));
  }
}
