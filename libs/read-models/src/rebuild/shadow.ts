// Makes the lists again beside those that are read, in temporary tables: a session that ends leaves nothing of them.
import type { EventStore, Recorded } from '#event-store/store';
import type { PoolClient } from 'pg';
import type { MadeList } from '../made-lists.js';
import { keysOf, names, tableOf } from '../rows/table.js';

/** Hears how far it is: the position reached, and the one that is to be reached. */
export type Tell = (position: number, until: number) => void;

/** How many events are read, folded and written at once. */
const batch = 2_000;

export class Shadow {
  private readonly positions = new Map<MadeList, number>();

  private constructor(
    private readonly session: PoolClient,
    private readonly store: Pick<EventStore, 'readAll'>,
    private readonly lists: readonly MadeList[],
  ) {}

  /** Empty lists in a session that has none yet. */
  static async begin(
    session: PoolClient,
    store: Pick<EventStore, 'readAll'>,
    lists: readonly MadeList[],
  ): Promise<Shadow> {
    for (const { live, made } of lists) {
      await session.query(
        `CREATE TEMPORARY TABLE ${tableOf(made)} (LIKE ${tableOf(live)}, PRIMARY KEY (${names(keysOf(made))}))`,
      );
    }
    return new Shadow(session, store, lists);
  }

  /**
   * Brings lists up to a position, at which they may be already; all of them unless told.
   * @throws the abort's reason once `signal` is aborted; what a projection throws of an event that it cannot take
   */
  async feed(
    until: number,
    o: { readonly lists?: readonly MadeList[]; readonly tell?: Tell; readonly signal?: AbortSignal } = {},
  ): Promise<void> {
    const { lists = this.lists, tell, signal } = o;
    let reached = Math.min(...lists.map((list) => this.positionOf(list)));
    let reading = this.read(reached, until);
    for (;;) {
      const events = await reading;
      signal?.throwIfAborted();
      const last = events.at(-1);
      if (!last) return;
      reached = last.position;
      reading = this.read(reached, until);
      for (const list of lists) await this.take(list, events);
      tell?.(reached, until);
    }
  }

  /** Lets PostgreSQL count what was written, before it joins it with the lists that are read. */
  async analyze(): Promise<void> {
    for (const { made } of this.lists) await this.session.query(`ANALYZE ${tableOf(made)}`);
  }

  private positionOf(list: MadeList): number {
    return this.positions.get(list) ?? 0;
  }

  /** Reads ahead while the batch before is written; whoever awaits it hears of a failure. */
  private read(after: number, until: number): Promise<readonly Recorded[]> {
    const limit = Math.min(batch, until - after);
    const reading = limit > 0 ? this.store.readAll({ after, limit }) : Promise.resolve([]);
    reading.catch(() => undefined);
    return reading;
  }

  private async take(list: MadeList, events: readonly Recorded[]): Promise<void> {
    const reached = this.positionOf(list);
    const news = events.filter(({ position }) => position > reached);
    await list.again.handle(news, this.session);
    this.positions.set(list, news.at(-1)?.position ?? reached);
  }
}
