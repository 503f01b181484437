// The queue dashboard of one organization: bull-board to read from, with nothing in it of other organizations and of nobody by name.
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type {
  AppControllerRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';
import type { Job, Queue } from 'bullmq';
import type { PlannedJob } from './plan.js';

/** What the dashboard answers to one of its own questions. */
export interface BoardAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What it is shown as. */
export interface BoardWords {
  readonly title: string;
  readonly language: 'ko' | 'en';
  /** A way back into the product. */
  readonly back: { readonly text: string; readonly url: string };
  readonly queues: Readonly<Record<string, { readonly name: string; readonly say: string }>>;
}

interface Route {
  readonly pattern: RegExp;
  readonly answer: AppControllerRoute['handler'];
}

type Query = Readonly<Record<string, unknown>>;

/** How often it asks anew, in seconds, unless its reader chooses otherwise. */
const askAgainAfter = 10;

export class Board {
  constructor(
    private readonly organization: string,
    private readonly queues: ReadonlyMap<string, Queue<PlannedJob<unknown>>>,
    /** Rejects where the queue does not answer. */
    private readonly inTime: <T>(asked: Promise<T>) => Promise<T>,
  ) {}

  /** How its page is set up. */
  settings(words: BoardWords): UIConfig {
    return this.wired(words).uiConfig;
  }

  /**
   * Answers a question of its page: one that only reads; there are no others.
   * @param path such as `/api/queues`
   * @returns undefined where there is no such question
   * @throws QueueAway, or the driver's error, when the queue does not answer
   */
  async answer(path: string, query: Query, words: BoardWords): Promise<BoardAnswer | undefined> {
    const { routes, queues, uiConfig } = this.wired(words);
    for (const { pattern, answer } of routes) {
      const params = pattern.exec(path)?.groups;
      if (!pattern.test(path)) continue;
      const asked = { queues, uiConfig, query: { ...query }, params: decoded(params), body: {}, headers: {} };
      const { status = 200, body } = await this.inTime(Promise.resolve(answer(asked)));
      return { status, body };
    }
    return undefined;
  }

  private wired(words: BoardWords): Wiring {
    const wiring = new Wiring();
    createBullBoard({
      queues: [...this.queues].map(
        ([name, queue]) => new SeenQueue(queue, this.organization, words.queues[name]),
      ),
      serverAdapter: wiring,
      options: {
        uiConfig: {
          boardTitle: words.title,
          locale: { lng: words.language === 'ko' ? 'ko-KR' : 'en-US' },
          miscLinks: [words.back],
          hideDocsLink: true,
          hideRedisDetails: true,
          showWorkers: false,
          showMetrics: false,
          pollingInterval: { showSetting: true, forceInterval: askAgainAfter },
        },
      },
    });
    return wiring;
  }
}

/** A queue as the dashboard reads it: a job of another organization, or of nobody, without what it carries and says. */
class SeenQueue extends BullMQAdapter {
  constructor(
    queue: Queue<PlannedJob<unknown>>,
    private readonly organization: string,
    words: { readonly name: string; readonly say: string } | undefined,
  ) {
    // What is done here would be undone by the next sweep: the queue follows the log and nothing else.
    super(queue, {
      readOnlyMode: true,
      allowRetries: false,
      ...(words && { displayName: words.name, description: words.say }),
    });
  }

  override async getJob(id: string): Promise<Job | undefined> {
    const job = await super.getJob(id);
    return job && this.seen(job);
  }

  override async getJobs(...asked: Parameters<BullMQAdapter['getJobs']>): Promise<Job[]> {
    return (await super.getJobs(...asked)).map((job) => this.seen(job));
  }

  private seen(job: Job<PlannedJob<unknown>>): Job {
    const { data: carried, at } = job.data;
    const own = isOf(this.organization, carried);
    const toJSON = () => ({
      ...job.toJSON(),
      data: { at: new Date(at).toISOString(), ...(own ? withoutPeople(carried) : {}) },
      ...(own ? {} : { failedReason: '', stacktrace: [] }),
    });
    return Object.create(job, { toJSON: { value: toJSON } }) as Job;
  }
}

function isOf(organization: string, carried: unknown): carried is object {
  return (
    typeof carried === 'object' &&
    carried !== null &&
    'organization' in carried &&
    carried.organization === organization
  );
}

/** Whose job it is stands on the screens that are noted as reading personal data. */
function withoutPeople(carried: object): object {
  return Object.fromEntries(
    Object.entries(carried).filter(([name]) => name !== 'person' && name !== 'organization'),
  );
}

/** Takes from the library what it would hand to a server of its own making. */
class Wiring implements IServerAdapter {
  routes: readonly Route[] = [];
  queues: BullBoardQueues = new Map();
  uiConfig: UIConfig = {};

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.uiConfig = config;
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes.flatMap(({ method, route, handler }) =>
      [method].flat().includes('get')
        ? [route].flat().map((each) => ({ pattern: patternOf(each), answer: handler }))
        : [],
    );
    return this;
  }

  setViewsPath(): this {
    return this;
  }

  setStaticPath(): this {
    return this;
  }

  setEntryRoute(): this {
    return this;
  }

  setErrorHandler(): this {
    return this;
  }
}

/** `/api/queues/:queueName` */
function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

function decoded(params: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
}
