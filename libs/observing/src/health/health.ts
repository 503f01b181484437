// Whether a process can do its work: each part that it leans on is looked at, and those that are down are named.
import { withheld } from '../withheld.js';
import { partWords, type BothLanguages, type PartName } from './words.js';

/** A part, and how it is looked at. */
export interface PartCheck {
  readonly part: PartName;
  /** Whether this process can do nothing without it. */
  readonly needed: boolean;
  /** Rejects where the part is down; the reason is for operators. */
  readonly look: () => Promise<unknown>;
}

export interface PartState {
  readonly part: PartName;
  readonly name: BothLanguages;
  readonly state: 'up' | 'down';
  readonly needed: boolean;
  /** What it means that it is down. */
  readonly said?: BothLanguages;
  /** Why, in the words of the part, without what is kept out of the log. */
  readonly reason?: string;
}

/** `degraded`: something is down that others may need. `failing`: this process cannot do its work. */
export type HealthStatus = 'ok' | 'degraded' | 'failing';

export interface HealthReport {
  readonly status: HealthStatus;
  readonly parts: readonly PartState[];
}

/** A part that has not answered within this, in milliseconds, is down. */
const usualPatience = 4_000;
/** Whoever asks again so soon, in milliseconds, gets the same answer: asking must not be work for the parts. */
const usualKeeping = 1_000;
/** So long, in milliseconds, strangers get the same answer about parts that are servers of others: each look is a conversation. */
const strangersKeeping = 30_000;
const ofOthers: readonly PartName[] = ['files', 'mail', 'scan'];

/** Who asks: whoever may look inside, or anybody. */
export type Asker = 'operator' | 'stranger';

interface Look {
  readonly at: number;
  readonly state: Promise<PartState>;
}

export class Health {
  private readonly looks = new Map<PartName, Look>();

  constructor(
    private readonly checks: readonly PartCheck[],
    private readonly limits: { readonly patience?: number; readonly keeping?: number } = {},
  ) {}

  /** How all parts are. Never rejects. */
  async report(asker: Asker = 'operator'): Promise<HealthReport> {
    const parts = await Promise.all(this.checks.map((check) => this.lately(check, asker)));
    const down = parts.filter(({ state }) => state === 'down');
    const status = down.length === 0 ? 'ok' : down.some(({ needed }) => needed) ? 'failing' : 'degraded';
    return { status, parts };
  }

  /** Whether a part answers, of those that this process leans on. Never rejects. */
  async isUp(part: PartName): Promise<boolean> {
    const check = this.checks.find((each) => each.part === part);
    return check !== undefined && (await this.lately(check, 'stranger')).state === 'up';
  }

  private lately(check: PartCheck, asker: Asker): Promise<PartState> {
    const { keeping = usualKeeping } = this.limits;
    const kept = asker === 'stranger' && ofOthers.includes(check.part) ? strangersKeeping : keeping;
    const now = performance.now();
    const last = this.looks.get(check.part);
    if (last && now - last.at < kept) return last.state;
    const state = this.stateOf(check);
    this.looks.set(check.part, { at: now, state });
    return state;
  }

  private async stateOf({ part, needed, look }: PartCheck): Promise<PartState> {
    const { name, down } = partWords[part];
    try {
      await inTime(look(), this.limits.patience ?? usualPatience);
      return { part, name, state: 'up', needed };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { part, name, state: 'down', needed, said: down, reason: withheld(reason) };
    }
  }
}

async function inTime(looking: Promise<unknown>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    await Promise.race([looking, late]);
  } finally {
    clearTimeout(timer);
  }
}
