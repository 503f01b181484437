// What screens ask of the lists. A list may lag behind the log: every answer says up to which position it is complete.
import type { Actor } from '#domain/actor';
import { everyPostOf, postKey } from '#domain/actor';
import { daysBetween } from '#domain/dates';
import { debtorTagsOf } from '#domain/debtors';
import type { DepartmentId, IsoDate, ProgramId, RoundId, StrategyId } from '#domain/ids';
import type { Obligation } from '#domain/obligations';
import type { Tag } from '#domain/round/sight';
import type { Opinion } from '#domain/round/states';
import type { Answer, Asking, Track } from '#domain/round/words';
import type { DataSource, EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { find, type FoundGroup, type FoundQuery } from './finding.js';
import { obligationRows, type ObligationRow } from './rows/obligation.js';
import { opinionRows, type ListedOpinion, type OpinionRow } from './rows/opinion.js';
import { refusedFollowingRows, type ListedRefusal } from './rows/refused-following.js';
import { reminderRows } from './rows/reminder.js';
import { containing } from './search.js';

/** The lists by the names of the subscriptions that write them; `policies` writes the refused followings. */
export type ListName = 'opinions' | 'obligations' | 'reminders' | 'found' | 'policies';

/** A part of a list, and a position of the log up to which the list is complete; some of it may be newer. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  /** How many rows there are in all that the reader may see and the filters let through. */
  readonly total: number;
  readonly position: number;
}

export interface OpinionsQuery {
  readonly organization: string;
  /** The groups that the reader belongs to: what their tags do not open is not there. */
  readonly tags: readonly Tag[];
  readonly round?: RoundId;
  readonly track?: Track;
  readonly status?: Opinion['status'];
  readonly disposition?: Answer['disposition'];
  /** The department that owns the program or answers the opinion. */
  readonly department?: DepartmentId;
  readonly strategy?: StrategyId;
  readonly program?: ProgramId;
  readonly asks?: Asking;
  /** Part of a number, name, opinion or answer, as it is written. */
  readonly q?: string;
  /** The `place` of the last row that the reader has. */
  readonly after?: string;
  /** At most so many rows; 100 unless told. */
  readonly limit?: number;
}

/** A thing owed, as its debtor sees it. */
export interface ListedWork extends Omit<ObligationRow, 'organization' | 'debtorTags'> {
  readonly overdue: boolean;
  /** Days left until it is due, negative once it is late; null where no date was set. */
  readonly daysLeft: number | null;
  /** The posts and seats of the actor that owe it, by their keys. */
  readonly owedAs: readonly string[];
  /** When a reminder of it was noted, ISO in UTC; null if none was. */
  readonly remindedAt: string | null;
}

/** A thing owed by a date, whoever owes it. */
export interface ListedDuty extends Pick<
  ObligationRow,
  | 'organization'
  | 'stream'
  | 'id'
  | 'key'
  | 'kind'
  | 'debtor'
  | 'title'
  | 'itemKind'
  | 'item'
  | 'number'
  | 'name'
> {
  readonly due: IsoDate;
}

/** The item of a row as the domain names it; nothing for the stream as a whole. */
export function itemOf({
  itemKind,
  item,
}: Pick<ObligationRow, 'itemKind' | 'item'>): Pick<Obligation, 'item'> {
  return itemKind === null || item === null ? {} : { item: { kind: itemKind, id: item } };
}

/** What runs a subscription in this process, and so knows at once how far a list is. */
export interface Nearby {
  waitFor(list: ListName, position: number, timeoutMs: number): Promise<boolean>;
}

const pollMs = 20;

/** All queries throw the driver's error when the database fails. */
export class Lists {
  /**
   * @param database an open connection with the entities of `listsEntities`
   * @param nearby the worker, if it runs in this process
   */
  constructor(
    private readonly database: DataSource,
    private readonly nearby?: Nearby,
  ) {}

  /** Opinions by number, track and order of issue, each with the face that the reader may see. */
  async opinions(query: OpinionsQuery): Promise<Listed<ListedOpinion>> {
    const { after, limit = 100 } = query;
    return this.upTo('opinions', async (manager) => {
      const part = opinionsFor(manager, query).orderBy('row.place').limit(limit);
      if (after !== undefined) part.andWhere('row.place > :after', { after });
      const { rows, total } = await counted(part);
      return {
        total: after === undefined ? total : await opinionsFor(manager, query).getCount(),
        rows: rows.map(({ face: _, ...listed }) => listed),
      };
    });
  }

  /** What the actor owes in any of their posts, the most urgent first, what has no date last. */
  async work(query: {
    readonly organization: string;
    readonly actor: Actor;
    readonly today: IsoDate;
  }): Promise<Listed<ListedWork>> {
    const { organization, today } = query;
    const posts = everyPostOf(query.actor);
    return this.upTo('obligations', async (manager) => {
      const { entities, raw } = await manager
        .createQueryBuilder(obligationRows, 'row')
        .leftJoin(reminderRows.options.name, 'reminder', reminded)
        .addSelect('reminder.remindedAt', 'reminded_at')
        .where('row.organization = :organization', { organization })
        .andWhere(
          'lists.own_tags(row.organization, row.debtorTags) && lists.own_tags(:organization, :tags)',
          {
            tags: posts.flatMap(debtorTagsOf),
          },
        )
        .orderBy('row.due', 'ASC', 'NULLS LAST')
        .addOrderBy('row.stream')
        .addOrderBy('row.id')
        .addOrderBy('row.key')
        .getRawAndEntities<{ reminded_at: Date | null }>();
      const rows = entities.map((row, index): ListedWork => {
        const { organization: _, debtorTags, ...listed } = row;
        const daysLeft = row.due === null ? null : daysBetween(today, row.due);
        return {
          ...listed,
          daysLeft,
          overdue: daysLeft !== null && daysLeft < 0,
          owedAs: posts
            .filter((post) => debtorTagsOf(post).some((tag) => debtorTags.includes(tag)))
            .map(postKey),
          remindedAt: raw[index]?.reminded_at?.toISOString() ?? null,
        };
      });
      return { rows, total: rows.length };
    });
  }

  /** What the reader may see that all the words stand in, by kind; `total` counts all kinds. */
  async found(query: FoundQuery): Promise<Listed<FoundGroup>> {
    return this.upTo('found', async (manager) => {
      const rows = await find(manager, query);
      return { rows, total: rows.reduce((sum, group) => sum + group.total, 0) };
    });
  }

  /** Commands of policies that were refused, the latest first. */
  async refusedFollowings(query: {
    readonly organization: string;
    readonly tags: readonly Tag[];
    readonly limit?: number;
  }): Promise<Listed<ListedRefusal>> {
    const { organization, tags, limit = 100 } = query;
    return this.upTo('policies', (manager) =>
      counted(
        manager
          .createQueryBuilder(refusedFollowingRows, 'row')
          .where('row.organization = :organization', { organization })
          .andWhere('row.audience && :tags', { tags })
          .orderBy('row.position', 'DESC')
          .addOrderBy('row.key')
          .limit(limit),
      ),
    );
  }

  /** What is owed by a day, in one organization or in all. For the reminders only: it does not ask who reads. */
  async dueBy(day: IsoDate, organization?: string): Promise<readonly ListedDuty[]> {
    const rows = this.database.manager
      .createQueryBuilder(obligationRows, 'row')
      .where('row.due <= :day', { day });
    if (organization !== undefined) rows.andWhere('row.organization = :organization', { organization });
    return (await rows.orderBy('row.due').addOrderBy('row.key').getMany()).flatMap(({ due, ...row }) =>
      due === null ? [] : [{ ...row, due }],
    );
  }

  /**
   * Resolves with true once a list is complete up to a position, with false if that has not come about within
   * `timeoutMs` milliseconds.
   */
  async waitFor(list: ListName, position: number, timeoutMs: number): Promise<boolean> {
    if (this.nearby) return this.nearby.waitFor(list, position, timeoutMs);
    const end = performance.now() + timeoutMs;
    while ((await positionOf(this.database.manager, list)) < position) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    return true;
  }

  /** Ends its connections to the database. */
  async close(): Promise<void> {
    await this.database.destroy();
  }

  /** The position is asked for first: what is read after it may be newer, and is never older. */
  private async upTo<Row>(
    list: ListName,
    read: (manager: EntityManager) => Promise<{ rows: readonly Row[]; total: number }>,
  ): Promise<Listed<Row>> {
    const { manager } = this.database;
    const position = await positionOf(manager, list);
    return { position, ...(await read(manager)) };
  }
}

/** The rows of a part, and how many there would be without its limit, in one statement. */
async function counted<Row extends ObjectLiteral>(
  part: SelectQueryBuilder<Row>,
): Promise<{ rows: readonly Row[]; total: number }> {
  const { entities, raw } = await part
    .addSelect('count(*) OVER ()', 'in_all')
    .getRawAndEntities<{ in_all: string }>();
  return { rows: entities, total: Number(raw[0]?.in_all ?? 0) };
}

const reminded = [
  'reminder.organization = row.organization',
  'reminder.stream = row.stream',
  'reminder.id = row.id',
  'reminder.obligation = row.key',
  'reminder.due = row.due',
].join(' AND ');

function opinionsFor(manager: EntityManager, query: OpinionsQuery): SelectQueryBuilder<OpinionRow> {
  const { organization, tags, round, track, status, disposition, strategy, program, asks } = query;
  const rows = manager
    .createQueryBuilder(opinionRows, 'row')
    .where('row.organization = :organization', { organization })
    .andWhere("row.audience && :tags AND (row.face = 'inner') = (row.draftAudience && :tags)", { tags });
  const exactly = { round, track, status, disposition, strategy, program, asks };
  for (const [column, value] of Object.entries(exactly)) {
    if (value !== undefined) rows.andWhere(`row.${column} = :${column}`, { [column]: value });
  }
  if (query.department !== undefined) {
    rows.andWhere('row.departments @> :departments', { departments: [query.department] });
  }
  if (query.q !== undefined) rows.andWhere('row.search ILIKE :words', { words: containing(query.q) });
  return rows;
}

async function positionOf(manager: EntityManager, list: ListName): Promise<number> {
  const rows: { position: string }[] = await manager.query(
    'SELECT position FROM eventstore.checkpoints WHERE subscription = $1',
    [list],
  );
  return Number(rows[0]?.position ?? 0);
}
