// A log in the hands of several processes, all of which are killed with its server at a moment that nobody chose.
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import type { EventStore } from '#event-store/store';
import type { Streams } from '#event-store/streams';
import { Subscription } from '#event-store/subscription';
import { diceOf } from '#testing/dice';
import { migrate } from '../fresh-log.js';
import { start, type Child } from './children.js';
import { faultsIn, gather, type Evidence, type Fault, type Heard, type Place } from './evidence.js';
import type { Line } from './lines.js';
import type { CrashingServer } from './server.js';
import { give, organization, recorder, recorderTable, streamsOf, type Asked } from './work.js';

const writers = 3;
const clientsOfEach = 12;
/** Before the first kill every writer has this many answers, and up to `mostAnswers`. */
const fewestAnswers = 5;
const mostAnswers = 100;
/** The longest time between two kills of one crash, in milliseconds. */
const longestPause = 20;
const patience = 60_000;

/** What was found, and what is wrong with it. */
export interface Finding {
  readonly found: Evidence;
  readonly faults: readonly Fault[];
}

export interface Crash extends Finding {
  /** How many commands were acknowledged between the last crash and this one. */
  readonly newlyAnswered: number;
}

export class CrashingLog {
  private readonly asked = new Map<string, Asked>();
  private readonly answered = new Map<string, Place>();
  private readonly dice = diceOf(randomInt(2 ** 31));
  private crashes = 0;

  private constructor(
    private readonly server: CrashingServer,
    private readonly database: string,
  ) {}

  /**
   * An empty log in a database of its own.
   * @param synchronousCommit `off`: its sessions acknowledge what the disk has not got yet
   */
  static async make(
    server: CrashingServer,
    name: string,
    synchronousCommit: 'on' | 'off',
  ): Promise<CrashingLog> {
    await server.run('postgres', `CREATE DATABASE ${name} TEMPLATE template0`);
    await migrate(server.url(name));
    // Last, so that the tables themselves are safe.
    await server.run(
      name,
      recorderTable,
      `ALTER DATABASE ${name} SET synchronous_commit = ${synchronousCommit}`,
    );
    return new CrashingLog(server, name);
  }

  /** Lets the processes work, kills them and the server in some order, restarts it, and looks. */
  async crash(): Promise<Crash> {
    this.crashes += 1;
    const answeredBefore = this.answered.size;
    const url = this.server.url(this.database);
    const subscriber = start('subscriber.ts', url);
    const writing = Array.from({ length: writers }, (_, nth) =>
      start('writer.ts', url, `${this.crashes}-${nth}`, this.dice(1_000_000), clientsOfEach),
    );
    const children = [subscriber, ...writing];
    try {
      await Promise.all([
        subscriber.heard((lines) => lines.length > 0),
        ...writing.map((writer) => this.answersOf(writer)),
      ]);
      await this.killAll(children);
    } finally {
      children.forEach((child) => child.kill());
    }
    await this.server.restart();
    children.flatMap(({ lines }) => lines).forEach((line) => this.take(line));
    return { ...(await this.look()), newlyAnswered: this.answered.size - answeredBefore };
  }

  /**
   * Gives every command once more that was not answered, some that were, and lets the subscriber catch up.
   * @returns what is then found; its faults include every command that was not answered as it had to be
   */
  async settle(): Promise<Finding> {
    const misanswered = await this.visit(async (store, pool) => {
      const following = new Subscription(store, pool, recorder());
      following.start();
      const misanswered = await this.giveAgain(store, streamsOf(store, pool));
      await following.waitFor(await store.head(), patience);
      await following.stop();
      return misanswered;
    });
    const { found, faults } = await this.look();
    return { found, faults: [...misanswered, ...faults] };
  }

  private async giveAgain(store: EventStore, streams: Streams): Promise<readonly Fault[]> {
    const commands = [...this.asked.values()].filter(
      ({ id }) => !this.answered.has(id) || this.dice(10) === 0,
    );
    const faults = await Promise.all(
      commands.map(async (asked): Promise<readonly Fault[]> => {
        const stored = await store.findCommand(organization, asked.id);
        const executed = await give(streams, asked);
        if (executed.outcome !== 'accepted')
          return [{ kind: 'lost', about: `${asked.id}: ${executed.outcome}` }];
        const { version, position, repeated } = executed;
        const expected = this.answered.get(asked.id) ?? stored ?? { version, position };
        this.answered.set(asked.id, { version, position });
        const asBefore = expected.version === version && expected.position === position;
        return asBefore && repeated === Boolean(stored) ? [] : [{ kind: 'moved', about: asked.id }];
      }),
    );
    return faults.flat();
  }

  private async answersOf(writer: Child): Promise<void> {
    const enough = fewestAnswers + this.dice(mostAnswers - fewestAnswers);
    await writer.heard((lines) => lines.filter(({ said }) => said === 'answered').length >= enough);
  }

  private async killAll(children: readonly Child[]): Promise<void> {
    const victims = [() => this.server.kill(), ...children.map((child) => () => child.kill())];
    const dying: (Promise<void> | void)[] = [];
    while (victims.length > 0) {
      const [victim] = victims.splice(this.dice(victims.length), 1);
      dying.push(victim?.());
      await pause(this.dice(longestPause));
    }
    await Promise.all([...dying, ...children.map(({ ended }) => ended)]);
  }

  private take(line: Line): void {
    if (line.said === 'asked') this.asked.set(line.asked.id, line.asked);
    if (line.said === 'answered')
      this.answered.set(line.id, { version: line.version, position: line.position });
  }

  private async look(): Promise<Finding> {
    const heard: Heard = { asked: new Map(this.asked), answered: new Map(this.answered) };
    const found = await this.visit((store, pool) => gather(store, pool, heard));
    return { found, faults: faultsIn(found) };
  }

  /** As another process that comes and goes. */
  private async visit<T>(act: (store: PostgresEventStore, pool: pg.Pool) => Promise<T>): Promise<T> {
    const pool = new pg.Pool({ connectionString: this.server.url(this.database), max: 5 });
    const store = new PostgresEventStore(pool);
    try {
      return await act(store, pool);
    } finally {
      await store.close();
      await pool.end();
    }
  }
}
