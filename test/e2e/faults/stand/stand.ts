// An installation to break: two APIs and two workers as processes of their own, each with its own ways through the network to
// PostgreSQL, Redis and the mail server, on a disk that can be filled.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openHouse, type House } from '#door/house';
import type { Backend } from '#jobs/backend';
import { Turns } from '#jobs/turns';
import { diceOf, type Dice } from '#testing/dice';
import { startRedis, type TestRedis } from '#testing/redis';
import { CrashingServer } from '../../event-store/crash/server.js';
import { loadTheCity } from './city.js';
import { startMailLog, type MailLog } from './mail-log.js';
import { Passage, type Place } from './passage.js';
import { SmallDisk } from './small-disk.js';
import { Supervised } from './supervised.js';

const database = 'postgres';
const wallClock = join(import.meta.dirname, 'wall-clock.mjs');
/** Room for the city, its log of a long run, and PostgreSQL's own. */
const diskMegabytes = 1_500;
const patience = 600_000;

/** One process with its ways to the others. */
export interface Machine {
  readonly name: string;
  readonly process: Supervised;
  readonly ways: { readonly postgres: Passage; readonly redis: Passage; readonly mail: Passage };
  /** Sets its wall clock, so many milliseconds ahead of the true time. */
  setWallClock(ahead: number): void;
}

export interface Api extends Machine {
  /** How clients reach it. */
  readonly front: Passage;
}

export interface StandParts {
  readonly seed: number;
  /** A folder outside of what is broken: what everybody said, and which mails came. */
  readonly notes: string;
  /** The path of redis-server; without one the queue stays on PostgreSQL. */
  readonly redisServer: string | undefined;
  /** Hears of a process that ended though nobody killed it. */
  readonly fellOver: (said: string) => void;
}

export class Stand {
  readonly apis: Api[] = [];
  readonly workers: Machine[] = [];
  /** Whoever stops PostgreSQL or Redis, or asks them directly, waits for whoever does. */
  readonly servers = new Turns();
  redis: TestRedis | undefined;
  /** Where the queue lives by now. */
  queue: Backend['kind'] = 'postgres';

  private constructor(
    readonly disk: SmallDisk,
    readonly postgres: CrashingServer,
    readonly mail: MailLog,
    private readonly dice: Dice,
    private readonly parts: StandParts,
  ) {}

  /** Starts everything, and resolves when all of it is at work. */
  static async start(parts: StandParts): Promise<Stand> {
    const disk = SmallDisk.make(diskMegabytes);
    mkdirSync(join(disk.folder, 'data'), { mode: 0o700 });
    const postgres = await CrashingServer.start(join(disk.folder, 'database'));
    const mail = await startMailLog(join(parts.notes, 'mails.jsonl'));
    const stand = new Stand(disk, postgres, mail, diceOf(parts.seed), parts);
    if (parts.redisServer) stand.redis = await startRedis(parts.redisServer);
    await loadTheCity(stand.databaseUrl);
    for (const nth of [1, 2]) {
      stand.workers.push(await stand.machine(`worker-${nth}`, 'worker', /The worker is running/));
      const api = await stand.machine(`api-${nth}`, 'api', /address: http:\/\/127\.0\.0\.1:(\d+)\n/);
      const front = await Passage.open(() => portOf(api.process.answered?.[1]), stand.dice);
      stand.apis.push({ ...api, front });
    }
    await stand.atWork();
    return stand;
  }

  /** Straight to it, around all that is broken between. */
  get databaseUrl(): string {
    return this.postgres.url(database);
  }

  get backend(): Backend {
    return this.queue === 'redis' && this.redis
      ? { kind: 'redis', url: this.redis.url }
      : { kind: 'postgres', url: this.databaseUrl };
  }

  get filesFolder(): string {
    return join(this.disk.folder, 'data', 'files');
  }

  get machines(): readonly Machine[] {
    return [...this.workers, ...this.apis];
  }

  /** A look from inside, by whoever checks or sets the product's clock; to be closed. */
  openHouse(): Promise<House> {
    return openHouse(this.databaseUrl, () => undefined);
  }

  /** Starts the server again where it does not run. */
  async postgresRuns(): Promise<void> {
    if (!this.postgres.runsNow) await this.postgres.restart();
  }

  /** Redis as it was, where it was, and empty. */
  async restartRedis(program = this.parts.redisServer): Promise<void> {
    if (program && this.redis) this.redis = await startRedis(program, this.redis.port);
  }

  /** The operator moves the queue to the other server: one half of the processes is started anew, then the other. */
  async moveQueue(): Promise<void> {
    if (!this.redis) return;
    this.queue = this.queue === 'redis' ? 'postgres' : 'redis';
    for (const nth of [0, 1]) {
      const half = [this.workers[nth], this.apis[nth]].flatMap((machine) => machine ?? []);
      await Promise.all(half.map(({ process }) => process.kill()));
      await this.atWork();
    }
  }

  /** Resolves when every process is at work; rejects with what they say where one does not come to it. */
  async atWork(): Promise<void> {
    const end = performance.now() + patience;
    while (!this.machines.every(({ process }) => process.answered)) {
      if (performance.now() > end) throw new Error(`not at work: ${this.idle()}; see ${this.parts.notes}`);
      await pause(100);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.machines.map(({ process }) => process.stop()));
    for (const { ways } of this.machines) Object.values(ways).forEach((way) => way.close());
    for (const { front } of this.apis) front.close();
    await this.redis?.stop();
    await this.mail.close();
    await this.postgres.stop();
    this.disk.remove();
  }

  private idle(): string {
    return this.machines.flatMap(({ name, process }) => (process.answered ? [] : [name])).join(', ');
  }

  private async machine(name: string, app: 'api' | 'worker', atWork: RegExp): Promise<Machine> {
    const ways = {
      postgres: await Passage.open(() => placeOf(this.databaseUrl), this.dice),
      redis: await Passage.open(() => this.redis && placeOf(this.redis.url), this.dice),
      mail: await Passage.open(() => portOf(this.mail.port), this.dice),
    };
    const clock = join(this.parts.notes, `${name}.clock`);
    const setWallClock = (ahead: number) => writeFileSync(clock, String(ahead));
    setWallClock(0);
    const process = new Supervised({
      name,
      args: ['--import', wallClock, resolve(`dist/apps/${app}/src/main.js`)],
      env: () => ({
        DATABASE_URL: through(this.databaseUrl, ways.postgres),
        ...(this.queue === 'redis' ? { REDIS_URL: `redis://127.0.0.1:${ways.redis.port}` } : {}),
        ...(app === 'worker'
          ? { SMTP_URL: `smtp://127.0.0.1:${ways.mail.port}`, MAIL_FROM: 'cycles@city.example' }
          : { PORT: '0', HOST: '127.0.0.1', RATE_SIGN_INS: '6000' }),
        DATA_DIR: join(this.disk.folder, 'data'),
        WALL_CLOCK_FILE: clock,
      }),
      atWork,
      logFile: join(this.parts.notes, `${name}.log`),
      fellOver: this.parts.fellOver,
    });
    return { name, process, ways, setWallClock };
  }
}

function portOf(port: string | number | undefined): Place | undefined {
  return port === undefined ? undefined : { host: '127.0.0.1', port: Number(port) };
}

function placeOf(url: string): Place {
  const { hostname: host, port } = new URL(url);
  return { host, port: Number(port) };
}

function through(url: string, { port }: Passage): string {
  const here = new URL(url);
  here.port = String(port);
  return here.href;
}
