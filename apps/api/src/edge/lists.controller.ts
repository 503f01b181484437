// Lists: the rounds one takes part in, the opinions with filters, what one owes, and what policies could not do.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  ListOf,
  OpinionItem,
  ReadinessView,
  RefusedFollowingItem,
  RoundSummary,
  RulesView,
  SearchView,
  WorkItem,
} from '#contract/views';
import { OpinionsQuery, RefusedFollowingsQuery, WorkQuery } from '../application/lists.js';
import { ReadinessQuery } from '../application/readiness.js';
import { RoundsQuery } from '../application/rounds.js';
import { RulesQuery } from '../application/rules.js';
import { SearchQuery } from '../application/search.js';
import type { SignIn } from '../signing.js';
import { dayOf } from './addresses.js';
import { askedBy } from './asking.js';
import { AsOfFilter } from './asking.dto.js';
import { OpinionsFilter, RulesFilter, SearchFilter, WorkFilter } from './lists.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { ForInvited, SignedIn } from './signed-in.js';

const mostRows = 500;
/** Of each kind. */
const mostFound = 200;

@ApiTags('lists')
@ApiBearerAuth()
@Controller('api/:organization')
export class ListsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('rounds')
  @ForInvited()
  @ApiOperation({ summary: 'The rounds that the reader takes part in' })
  async rounds(
    @Param('organization') organization: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<{ readonly rounds: readonly RoundSummary[] }> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new RoundsQuery(askedBy(organization, signIn, asOf));
    const { scope } = signIn;
    const rounds = unlessRefused(await this.queries.execute(asked));
    return {
      rounds: scope ? rounds.filter(({ id }) => scope.stream === 'round' && scope.id === id) : rounds,
    };
  }

  @Get('readiness')
  @ApiOperation({
    summary:
      'How far the organization has come on its way to its first round; its committees with their seats',
  })
  async readiness(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<ReadinessView> {
    return unlessRefused(await this.queries.execute(new ReadinessQuery({ organization, signed: signIn })));
  }

  @Get('opinions')
  @ApiOperation({
    summary: 'Opinions with filters and substring search, each with its answer as far as it is out',
  })
  async opinions(
    @Param('organization') organization: string,
    @Query() query: OpinionsFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ListOf<OpinionItem>> {
    const { wait, limit, ...filters } = shaped(OpinionsFilter, query);
    const rows = Math.min(Number(limit ?? 100), mostRows);
    const asked = new OpinionsQuery(organization, signIn, { ...filters, limit: rows }, numberOf(wait));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('work')
  @ForInvited()
  @ApiOperation({ summary: 'What the reader owes in any of their posts, the most urgent first' })
  async work(
    @Param('organization') organization: string,
    @Query() query: WorkFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<ListOf<WorkItem>> {
    const { wait } = shaped(WorkFilter, query);
    const { scope } = signIn;
    const list = unlessRefused(
      await this.queries.execute(new WorkQuery(organization, signIn, numberOf(wait))),
    );
    if (!scope) return list;
    const items = list.items.filter(({ stream, id }) => stream === scope.stream && id === scope.id);
    return { ...list, items, total: items.length };
  }

  @Get('rules')
  @ApiOperation({
    summary:
      'The dated rules of the organization and its committees as they stand on a day, each with its article',
  })
  async rules(
    @Param('organization') organization: string,
    @Query() query: RulesFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<RulesView> {
    const { on } = shaped(RulesFilter, query);
    const asked = new RulesQuery(askedBy(organization, signIn, undefined), dayOf(on));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('search')
  @ApiOperation({
    summary: 'What the reader may see that holds the words, by kind, whatever it is and wherever',
  })
  async search(
    @Param('organization') organization: string,
    @Query() query: SearchFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<SearchView> {
    const { q, kind, limit, wait } = shaped(SearchFilter, query);
    const most = Math.min(Number(limit ?? 5), mostFound);
    const searched = { typed: q, most, ...(kind ? { kind } : {}) };
    const asked = new SearchQuery(organization, signIn, searched, numberOf(wait));
    return unlessRefused(await this.queries.execute(asked));
  }

  @Get('refused-followings')
  @ApiOperation({ summary: 'Commands of policies that were refused; for the coordinating office' })
  async refusedFollowings(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<ListOf<RefusedFollowingItem>> {
    return unlessRefused(await this.queries.execute(new RefusedFollowingsQuery(organization, signIn)));
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
