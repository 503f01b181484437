// The routes of a stream: its page, its history, and one for every command of its table.
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiExcludeEndpoint, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isCommandOf, parseCommand } from '#contract/commands/validate';
import { refusalOf } from '#contract/invalid';
import type { DoneView, HistoryView, Page } from '#contract/views';
import type { Ask } from '#door/door';
import { streams } from '#domain/between/streams';
import type { Stream, Vocabulary } from '#domain/gate/gate';
import { isRefusal, refuse } from '#domain/refusals';
import { AskCommand } from '../application/ask.js';
import { HistoryQuery } from '../application/history.js';
import { PageQuery } from '../application/page.js';
import type { SignIn } from '../signing.js';
import { isId, knownAddress, pointOf } from './addresses.js';
import { NotedAs, tell } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import { SignedIn } from './signed-in.js';

const shortestKey = 8;

type Shelf = (state: Page['state']) => Readonly<Record<string, unknown>>;

@ApiTags('streams')
@ApiBearerAuth()
@Controller('api/:organization/:stream/:id')
export class StreamsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The page of a stream: its state as the reader may see it, and what they may do now',
  })
  @ApiQuery({
    name: 'asOf',
    required: false,
    description: 'An ISO instant or a position of the log: the page as it was',
  })
  async page(
    @Param('organization') organization: string,
    @Param('stream') stream: string,
    @Param('id') id: string,
    @Query('asOf') asOf: string | undefined,
    @SignedIn() signIn: SignIn,
  ): Promise<Page> {
    const query = new PageQuery(organization, ...knownAddress(stream, id), signIn, pointOf(asOf));
    return unlessRefused(await this.queries.execute(query));
  }

  @Get('history')
  @ApiOperation({ summary: 'Every act on a stream, or on one item of it' })
  @ApiQuery({ name: 'kind', required: false })
  @ApiQuery({ name: 'item', required: false })
  async history(
    @Param('organization') organization: string,
    @Param('stream') stream: string,
    @Param('id') id: string,
    @Query('kind') kind: string | undefined,
    @Query('item') item: string | undefined,
    @SignedIn() signIn: SignIn,
  ): Promise<HistoryView> {
    const about = kind && item ? { kind, id: item } : undefined;
    return unlessRefused(
      await this.queries.execute(new HistoryQuery(organization, ...knownAddress(stream, id), signIn, about)),
    );
  }

  @Post(':command')
  @HttpCode(200)
  @NotedAs('command')
  @ApiExcludeEndpoint()
  async ask(
    @Param('organization') organization: string,
    @Param('stream') streamName: string,
    @Param('id') id: string,
    @Param('command') type: string,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') match: string | undefined,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<DoneView> {
    tell(request, { command: `${streamName}/${type}`, stream: `${streamName}/${id}` });
    const [stream, known] = knownAddress(streamName, id);
    if (!isId(key) || key.length < shortestKey)
      throw new RefusedError(refuse('key-missing', 'Idempotency-Key'));
    if (!isCommandOf(stream, type))
      throw new RefusedError(refuse('unknown-command', 'command', { command: type }));
    const parsed = parseCommand(stream, type, body ?? {});
    if ('problems' in parsed)
      throw new RefusedError(refusalOf(parsed.problems), { problems: parsed.problems });
    const seen = revisionOf(match);
    const asked: Ask = {
      organization,
      stream,
      id: known,
      command: parsed.command,
      key,
      ...(seen === undefined ? {} : { seen }),
    };
    const answer = await this.commands.execute(new AskCommand(asked, signIn));
    if (isRefusal(answer)) {
      throw new RefusedError(
        answer,
        answer.refused === 'item-moved' ? await this.bothTexts(asked, answer.field, signIn) : {},
      );
    }
    const { version, position, repeated } = answer;
    return { version, position, repeated };
  }

  /** What the caller said, beside the item as it now stands: nothing that was typed is lost. */
  private async bothTexts(
    asked: Ask,
    kind: string | undefined,
    signIn: SignIn,
  ): Promise<Readonly<Record<string, unknown>>> {
    const page = await this.queries.execute(
      new PageQuery(asked.organization, asked.stream, asked.id, signIn),
    );
    if (isRefusal(page) || kind === undefined) return { yours: asked.command };
    const { shelves, table } = streams[asked.stream] as unknown as Stream<Vocabulary>;
    const replaced = table[asked.command.type]?.replaces?.(page.state, asked.command);
    if (replaced) return { yours: asked.command, current: replaced.stands };
    const shelf = (shelves as unknown as Readonly<Record<string, Shelf>>)[kind]?.(page.state) ?? {};
    const id = (asked.command as unknown as Readonly<Record<string, string>>)[kind] ?? '';
    return { yours: asked.command, current: shelf[id] };
  }
}

function revisionOf(match: string | undefined): number | undefined {
  if (match === undefined) return undefined;
  const [, revision] = /^"(\d{1,9})"$/.exec(match) ?? [];
  if (revision === undefined) throw new RefusedError(refuse('invalid-field', 'If-Match'));
  return Number(revision);
}
