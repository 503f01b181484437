// The law of the log: whatever several processes ask of it at once, some order of their commands, the one in which the
// log has them, explains every answer; and afterwards the log and the model say the same.
import { isDeepStrictEqual } from 'node:util';
import type { StreamAddress } from '#event-store/folding';
import type { Bed, Follower } from './bed.js';
import { ask, give, noted, type Asked, type Given, type Question } from './given.js';
import { Model } from './model.js';
import { addresses, type Act, type Step } from './steps.js';

/** The log said something that the model cannot explain. */
export class Disagreement extends Error {}

/** What came of an act: an answer, or an error, which a cut connection excuses. */
interface Came<T> {
  readonly of: T;
  readonly process: number;
  readonly answer?: unknown;
  readonly error?: unknown;
}

/**
 * Lives a history on a bed, and compares after every step.
 * @throws Disagreement where the law is broken
 */
export async function live(bed: Bed, steps: readonly Step[]): Promise<void> {
  const life = new Life(bed);
  for (const step of steps) {
    await life.take(step);
    await life.compare();
  }
  await life.end();
}

class Life {
  private readonly model = new Model();
  private readonly given: Given[] = [];
  private readonly followers: Follower[] = [];
  private following = true;

  constructor(private readonly bed: Bed) {
    this.follow(0, 3);
  }

  async take(step: Step): Promise<void> {
    switch (step.step) {
      case 'burst':
        return this.burst(step);
      case 'restart':
        return this.bed.restart(step.process);
      case 'subscriber':
        return this.toggleSubscriber();
      case 'rebuild':
        return this.follow(step.process, step.batch);
    }
  }

  /** Everything that can be asked, of every process that might answer from memory, and of some that cannot. */
  async compare(): Promise<void> {
    const [first, ...others] = this.bed.processes;
    if (!first) return;
    const states = addresses.map((address): Question => ({ ask: 'state', address }));
    const warm = others.map((process) => ({ process, questions: states }));
    const cold = [true, false].map((snapshots) => ({
      process: { store: first.store, streams: this.bed.cold(snapshots) },
      questions: states,
    }));
    for (const { process, questions } of [
      { process: first, questions: this.everything() },
      ...warm,
      ...cold,
    ]) {
      await Promise.all(
        questions.map(async (question) => {
          agree(question, await ask(process, question), this.model.answer(question, this.model.head));
        }),
      );
    }
    await Promise.all(this.followers.map((follower) => this.compareSeen(follower)));
  }

  /** Lets all subscribers catch up: each must have seen everything once, in order. The log must agree with itself. */
  async end(): Promise<void> {
    if (!this.following) await this.toggleSubscriber();
    await Promise.all(
      this.followers.map(async (follower) => {
        await follower.caughtUp(this.model.head);
        const seen = await this.compareSeen(follower);
        if (seen !== this.model.head)
          throw new Disagreement(`A subscriber saw ${seen} of ${this.model.head} events`);
        await follower.stop();
      }),
    );
    agree('the log itself', await this.bed.findings(), []);
  }

  private async burst({ acts, cut }: Extract<Step, { step: 'burst' }>): Promise<void> {
    const commands = acts.flatMap((act) => this.commandOf(act));
    const questions = acts.flatMap((act) => this.questionOf(act));
    if (cut) this.bed.cut(cut.process, cut);
    const [answered, told] = await Promise.all([this.tryAll(commands, give), this.tryAll(questions, ask)]);
    if (cut) await this.bed.mend(cut.process);

    for (const { error, process, of } of [...answered, ...told]) {
      if (error !== undefined && process !== cut?.process)
        throw new Disagreement(`${show(of)} failed though nothing was cut: ${String(error)}`);
    }
    const moments = await this.recordInOrder(answered);
    for (const { of, answer, error } of answered) {
      if (error === undefined && !written(answer))
        explain(
          of,
          answer,
          moments.map((moment) => this.model.answerTo(of, moment)),
        );
    }
    for (const { of, answer, error } of told) {
      if (error === undefined)
        explain(
          of,
          answer,
          moments.map((moment) => this.model.answer(of, moment)),
        );
    }
  }

  /** Records what was written, in the order of the log; answers the moments from before the burst until now. */
  private async recordInOrder(answered: readonly Came<Given>[]): Promise<readonly number[]> {
    const moments = [this.model.head];
    const writes = [
      ...answered.filter(({ answer }) => written(answer)),
      ...(await this.foundUnanswered(answered)),
    ];
    for (const { of, answer, error } of writes.sort((one, other) => positionOf(one) - positionOf(other))) {
      const expected = this.model.answerTo(of, this.model.head);
      if (!written(expected)) throw new Disagreement(`${show(of)} was written, against ${show(expected)}`);
      if (error === undefined) agree(of, answer, expected);
      else agree(of, placeOf(answer), placeOf(expected));
      this.model.record(of);
      moments.push(this.model.head);
    }
    return moments;
  }

  /** The commands that failed and are in the log nevertheless, with what the log says of them. */
  private async foundUnanswered(answered: readonly Came<Given>[]): Promise<readonly Came<Given>[]> {
    const [process] = this.bed.processes;
    const known = new Set(answered.filter(({ answer }) => written(answer)).map(({ of }) => nameOf(of)));
    const found: Came<Given>[] = [];
    for (const came of answered.filter(({ error }) => error !== undefined)) {
      const { organization, id, fingerprint } = stampOf(came.of);
      const before = this.model.answer({ ask: 'command', organization, id }, this.model.head);
      const stored = await process?.store.findCommand(organization, id);
      if (before === undefined && stored?.fingerprint === fingerprint && !known.has(nameOf(came.of))) {
        known.add(nameOf(came.of));
        found.push({ ...came, answer: stored });
      }
    }
    return found;
  }

  private tryAll<T>(
    items: readonly { readonly process: number; readonly of: T }[],
    attempt: (process: Asked, of: T) => Promise<unknown>,
  ): Promise<readonly Came<T>[]> {
    return Promise.all(
      items.map(async ({ process, of }): Promise<Came<T>> => {
        try {
          return { process, of, answer: await attempt(this.processAt(process), of) };
        } catch (error) {
          return { process, of, error };
        }
      }),
    );
  }

  private commandOf(act: Act): readonly { readonly process: number; readonly of: Given }[] {
    const given = this.givenBy(act);
    if (!given) return [];
    this.given.push(given);
    return [{ process: act.process, of: given }];
  }

  private givenBy(act: Act): Given | undefined {
    const id = `c-${this.given.length + 1}`;
    switch (act.act) {
      case 'execute': {
        const command = { id, fingerprint: 'f', recordedAt: instant(act.minute) };
        return {
          kind: 'execute',
          address: addressAt(act.address),
          command,
          label: `n-${act.label}`,
          events: act.events,
        };
      }
      case 'append': {
        const address = addressAt(act.address);
        const version = this.model.answer({ ask: 'version', address }, this.model.head) as number;
        const expectedVersion = {
          'what is there': version,
          less: Math.max(0, version - 1),
          more: version + 1,
        }[act.expects];
        const expectedCommandId = {
          whatever: undefined,
          'the last command': this.model.lastCommand(address),
          'another command': 'nobody’s',
        }[act.buildsOn];
        const events = Array.from({ length: act.events }, (_, nth) => noted(`${id}+${nth}`, { version }));
        const command = { commandId: id, fingerprint: 'f', recordedAt: instant(act.minute) };
        return {
          kind: 'append',
          append: { ...address, ...command, expectedVersion, expectedCommandId, events },
        };
      }
      case 'again': {
        const among = act.of === 'all' ? this.given : this.given.slice(-4);
        const before = among[act.pick % Math.max(1, among.length)];
        return before && act.changed ? changed(before) : before;
      }
      case 'ask':
        return undefined;
    }
  }

  private questionOf(act: Act): readonly { readonly process: number; readonly of: Question }[] {
    return act.act === 'ask' ? [{ process: act.process, of: this.asked(act) }] : [];
  }

  private asked({ what, at, minute, address: nth }: Extract<Act, { act: 'ask' }>): Question {
    const address = addressAt(nth);
    const { organization } = address;
    const position = at % (this.model.head + 2);
    switch (what) {
      case 'head':
        return { ask: what };
      case 'all':
        return {
          ask: what,
          range: { after: position, limit: 1 + minute, ...(at % 2 === 0 && { organization }) },
        };
      case 'streams':
        return { ask: what, organization, prefix: ['', 'a', 'a/', 'b'][at % 4] ?? '' };
      case 'command': {
        const given = this.given[at % Math.max(1, this.given.length)];
        return { ask: what, organization, id: given ? stampOf(given).id : 'c-0' };
      }
      case 'version':
      case 'state':
        return { ask: what, address };
      case 'stream': {
        const range = {
          ...(at % 2 === 0 && { afterVersion: minute }),
          ...(at % 3 === 0 && { upToPosition: position }),
          ...(at % 5 < 2 && { upToInstant: instant(minute) }),
        };
        return { ask: what, address, range };
      }
      case 'past':
        return { ask: 'state', address, asOf: at % 2 === 0 ? { position } : { instant: instant(minute) } };
    }
  }

  private everything(): readonly Question[] {
    const organizations = [...new Set(addresses.map(({ organization }) => organization))];
    return [
      { ask: 'head' },
      { ask: 'all', range: { after: 0, limit: 100_000 } },
      ...organizations.map((organization): Question => ({ ask: 'streams', organization, prefix: '' })),
      ...this.given.map((given): Question => ({ ask: 'command', ...stampOf(given) })),
      ...addresses.flatMap((address): Question[] => [
        { ask: 'version', address },
        { ask: 'stream', address, range: {} },
        { ask: 'state', address },
      ]),
    ];
  }

  private follow(process: number, batch: number): void {
    const follower = this.bed.follow(`follower ${this.followers.length + 1}`, process, batch);
    this.followers.push(follower);
    follower.start();
  }

  private async toggleSubscriber(): Promise<void> {
    const [subscriber] = this.followers;
    if (this.following) await subscriber?.stop();
    else subscriber?.start();
    this.following = !this.following;
  }

  private async compareSeen(follower: Follower): Promise<number> {
    const seen = await follower.seen();
    const due = this.model.answer({ ask: 'all', range: { after: 0, limit: seen.length } }, this.model.head);
    agree('a subscriber saw', seen, due);
    return seen.length;
  }

  private processAt(nth: number): Asked {
    const process = this.bed.processes[nth];
    if (!process) throw new RangeError(`There is no process ${nth}`);
    return process;
  }
}

function changed(given: Given): Given {
  const fingerprint = 'changed';
  return given.kind === 'append'
    ? { ...given, append: { ...given.append, fingerprint, events: [noted('changed', null)] } }
    : { ...given, command: { ...given.command, fingerprint }, label: 'changed' };
}

function addressAt(nth: number): StreamAddress {
  const address = addresses[nth];
  if (!address) throw new RangeError(`There is no address ${nth}`);
  return address;
}

function stampOf(given: Given) {
  return given.kind === 'append'
    ? {
        organization: given.append.organization,
        id: given.append.commandId,
        fingerprint: given.append.fingerprint,
      }
    : {
        organization: given.address.organization,
        id: given.command.id,
        fingerprint: given.command.fingerprint,
      };
}

function nameOf(given: Given): string {
  const { organization, id } = stampOf(given);
  return `${organization} ${id}`;
}

/** The clock of the histories stands on one of ten minutes, forwards and backwards. */
function instant(minute: number): string {
  return `2021-08-07T09:0${minute}:00+09:00`;
}

/** Whether an answer says that something was written just now. */
function written(answer: unknown): boolean {
  const { outcome, repeated } = (answer ?? {}) as { outcome?: string; repeated?: boolean };
  return outcome === 'appended' || (outcome === 'accepted' && repeated === false);
}

function placeOf(answer: unknown) {
  const { version, position } = answer as { version: number; position: number };
  return { version, position };
}

function positionOf({ answer }: Came<unknown>): number {
  return placeOf(answer).position;
}

function explain(of: unknown, answer: unknown, possible: readonly unknown[]): void {
  if (!possible.some((each) => same(answer, each)))
    throw new Disagreement(`${show(of)} was answered ${show(answer)}; it could have been ${show(possible)}`);
}

function agree(of: unknown, answer: unknown, expected: unknown): void {
  explain(of, answer, [expected]);
}

/** As JSON, which is all that either side deals in. */
function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 2_000 ? `${text.slice(0, 2_000)} …` : text;
}
