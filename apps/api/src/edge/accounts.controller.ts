// The routes about people: their names for everybody who acts, and their accounts for the coordinating office.
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { AccountsView, PeopleView } from '#contract/account-views';
import type { DemandAct } from '#domain/between/administering';
import { AccountsQuery, PeopleQuery } from '../application/accounts.js';
import { AdministerCommand, type Administered, type Administering } from '../application/administer.js';
import { DemandCommand, type Demanded } from '../application/demand.js';
import type { SignIn } from '../signing.js';
import { AddPerson, Connect, OnPerson, WritePerson } from './accounts.dto.js';
import { NotedAs, tell } from './noting.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('accounts')
@ApiBearerAuth()
@ApiCookieAuth()
@Controller('api/:organization')
export class AccountsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get('people')
  @ApiOperation({ summary: 'The names of people by their ids; whoever has none is not in it' })
  async people(@Param('organization') organization: string, @SignedIn() signIn: SignIn): Promise<PeopleView> {
    return unlessRefused(await this.queries.execute(new PeopleQuery(organization, signIn)));
  }

  @Get('accounts')
  @NotedAs('personalData')
  @ApiOperation({ summary: 'Everybody, with how their accounts stand; for the coordinating office' })
  async accounts(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<AccountsView> {
    const view = unlessRefused(await this.queries.execute(new AccountsQuery(organization, signIn)));
    tell(request, { concerning: view.accounts.map(({ person }) => person) });
    return view;
  }

  @Post('accounts/add')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: AddPerson })
  @ApiOperation({ summary: 'Writes down somebody new' })
  async add(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'add', particulars: shaped(AddPerson, body) });
  }

  @Post('accounts/write')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: WritePerson })
  @ApiOperation({
    summary: 'Writes down who somebody is; another mail address ends their sessions and links',
  })
  async write(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    const { person, ...particulars } = shaped(WritePerson, body);
    return this.administer(organization, signIn, { act: 'write', person, particulars });
  }

  @Post('accounts/link')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnPerson })
  @ApiOperation({ summary: 'Makes a one-time link by which somebody sets their password; shown this once' })
  async link(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'link', ...shaped(OnPerson, body) });
  }

  @Post('accounts/lock')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnPerson })
  @ApiOperation({ summary: 'Locks an account, and ends its sessions and links' })
  async lock(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'lock', ...shaped(OnPerson, body) });
  }

  @Post('accounts/unlock')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnPerson })
  @ApiOperation({ summary: 'Opens an account that was locked, or shut by failures' })
  async unlock(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'unlock', ...shaped(OnPerson, body) });
  }

  @Post('accounts/sign-out')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnPerson })
  @ApiOperation({ summary: 'Signs somebody out everywhere' })
  async signOut(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'sign-out', ...shaped(OnPerson, body) });
  }

  @Post('accounts/reset-factors')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnPerson })
  @ApiOperation({ summary: 'Removes somebody’s second factors, and ends their sessions' })
  async resetFactors(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'reset-factors', ...shaped(OnPerson, body) });
  }

  @Post('accounts/connect')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: Connect })
  @ApiOperation({ summary: 'Connects an account of the city, by the number that its owner was told' })
  async connect(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'connect', ...shaped(Connect, body) });
  }

  @Post('accounts/disconnect')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OnPerson })
  @ApiOperation({ summary: 'Disconnects an account of the city, and ends its owner’s sessions' })
  async disconnect(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<Administered> {
    return this.administer(organization, signIn, { act: 'disconnect', ...shaped(OnPerson, body) });
  }

  @Post('accounts/demand-factor')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiOperation({ summary: 'Demands a second factor of everybody who holds a post' })
  async demandFactor(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<Demanded> {
    return this.demand(organization, signIn, 'demand-factor');
  }

  @Post('accounts/drop-demand')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiOperation({ summary: 'Demands a second factor no longer' })
  async dropDemand(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<Demanded> {
    return this.demand(organization, signIn, 'drop-demand');
  }

  private async demand(organization: string, signIn: SignIn, act: DemandAct): Promise<Demanded> {
    return unlessRefused(await this.commands.execute(new DemandCommand(organization, signIn, act)));
  }

  private async administer(
    organization: string,
    signIn: SignIn,
    asked: Administering,
  ): Promise<Administered> {
    return unlessRefused(await this.commands.execute(new AdministerCommand(organization, signIn, asked)));
  }
}
