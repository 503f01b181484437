// The story's way into the product: signs each actor in, moves the clock to each act, and asks over HTTP.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './setup-say.mjs';

/** How long policies may take to carry on in other streams. */
const patienceMs = 60_000;

export class StoryHouse {
  /** What the product said of the last refusal. */
  sentence;
  #address;
  #organization;
  #tokens = new Map();
  /** Who sees what is still to be told. */
  #office;
  /** The product's clock when it was last read, and when that was on our own. */
  #clock;
  /** The last day whose digests were waited for. */
  #told = '';

  constructor(address, { organization, office }) {
    this.#address = address;
    this.#organization = organization;
    this.#office = office;
  }

  /** Carries an act out at its instant; answers the code of a refusal. Rejects where the product does not answer properly. */
  async perform(act) {
    const { type, ...body } = act.command;
    this.sentence = undefined;
    await this.#moveClock(act);
    const { stream, brings } = act;
    const path = `/api/${this.#organization}/${stream.kind}/${stream.id}/${type}`;
    const answer = await this.#request('POST', path, {
      body,
      token: await this.#token(act),
      headers: { 'idempotency-key': randomUUID() },
    });
    if (!answer.ok) {
      this.sentence = answer.body.detail;
      return answer.body.code;
    }
    if (brings) await this.#until(act, brings);
    return undefined;
  }

  /** A stream as it stands, as far as `hand` may see it. */
  async state(hand, stream) {
    return (await this.#page(hand, stream)).state;
  }

  /** What differs between a plan and the one that it follows as that was first adopted, what was kept, what is owed. */
  async comparison(hand, plan) {
    const path = `/api/${this.#organization}/plan/${plan.id}/comparison?as=adopted`;
    return this.#unlessRefused(path, await this.#get(hand, path));
  }

  /** What a meeting's page counts. */
  async figures(hand, meeting) {
    const { count, disagreements } = await this.#page(hand, meeting);
    return { count, disagreements };
  }

  /** Every letter that people were written, the first one first; each person reads theirs in the first of their posts. */
  letters = async () => {
    const path = '/api/sample/people';
    const { people } = this.#unlessRefused(path, await this.#request('GET', path));
    const own = people.filter(({ organization }) => organization === this.#organization);
    const readers = new Map(own.toReversed().map((each) => [each.person, each]));
    const letters = [];
    for (const { person, post, title } of readers.values()) {
      const read = await this.#lettersOf({ person, post });
      letters.push(...read.map((letter) => ({ ...letter, person, title })));
    }
    return letters.sort((one, other) => Date.parse(one.written) - Date.parse(other.written));
  };

  async #lettersOf(hand) {
    const letters = [];
    for (let before = ''; ;) {
      const path = `/api/${this.#organization}/inbox${before}`;
      const page = this.#unlessRefused(path, await this.#get(hand, path));
      letters.push(...page.letters);
      if (!page.more) return letters;
      before = `?before=${page.letters.at(-1).id}`;
    }
  }

  /** From nine in the morning until the evening everybody hears once what they owe: the story goes on when they have. */
  async #untilTold(at) {
    const [day, time] = at.split('T');
    if (day === this.#told || time < '09' || time > '17:55') return;
    // Before anybody holds a post there is nobody to tell.
    if (!this.#tokens.has(this.#office.post)) return;
    this.#told = day;
    const path = `/api/${this.#organization}/coming-reminders`;
    const limit = performance.now() + patienceMs;
    for (; ; await pause(50)) {
      const { ok, body } = await this.#get(this.#office, path);
      const today = ok ? body.days.find((each) => each.day === day) : undefined;
      if (!today || today.letters.length === 0) return;
      if (performance.now() > limit) {
        throw new Failure(
          `${day}의 알림이 ${patienceMs / 1000}초 안에 나가지 않았습니다.`,
          `What was to be told on ${day} was not told within ${patienceMs / 1000} s.`,
        );
      }
    }
  }

  /** What policies make of an act shows in other streams soon after it, not with it. */
  async #until(hand, brings) {
    const limit = performance.now() + patienceMs;
    for (let missing = brings; ; await pause(50)) {
      missing = await this.#missing(hand, missing);
      if (missing.length === 0) return;
      if (performance.now() > limit) {
        const places = missing.map(
          ({ stream, at, is }) => `${stream.kind} ${stream.id}: ${at.join('/')} = ${is}`,
        );
        throw new Failure(
          `뒤따를 일이 ${patienceMs / 1000}초 안에 나타나지 않았습니다.`,
          `What should follow did not show within ${patienceMs / 1000} s:\n${places.join('\n')}`,
        );
      }
    }
  }

  /** Those that do not show yet; every stream is read once. */
  async #missing(hand, consequences) {
    const { shows } = await import('#sample/consequence');
    const streams = new Map(consequences.map(({ stream }) => [`${stream.kind}/${stream.id}`, stream]));
    const states = new Map();
    for (const [key, stream] of streams) states.set(key, await this.#stateIfThere(hand, stream));
    return consequences.filter((each) => !shows(states.get(`${each.stream.kind}/${each.stream.id}`), each));
  }

  /** The state of a stream; undefined while nobody has begun it. */
  async #stateIfThere(hand, { kind, id }) {
    const path = `/api/${this.#organization}/${kind}/${id}`;
    const answer = await this.#get(hand, path);
    if (!answer.ok && answer.body.code === 'unknown-page') return undefined;
    return this.#unlessRefused(path, answer).state;
  }

  async #page(hand, { kind, id }) {
    const path = `/api/${this.#organization}/${kind}/${id}`;
    return this.#unlessRefused(path, await this.#get(hand, path));
  }

  async #get(hand, path) {
    return this.#request('GET', path, { token: await this.#token(hand) });
  }

  /** The clock only goes forward and runs on by itself; an act may fall behind it, but not behind its day. */
  async #moveClock(act) {
    const path = '/api/sample/clock';
    if (!this.#clock) await this.#readClock();
    const now = this.#clock.instant + (performance.now() - this.#clock.readAt);
    if (Date.parse(act.at) > now) {
      const token = this.#tokens.values().next().value ?? (await this.#token(act));
      const answer = await this.#request('POST', path, { body: { now: act.at }, token });
      this.#clock = { instant: Date.parse(this.#unlessRefused(path, answer).now), readAt: performance.now() };
      await this.#untilTold(act.at);
    } else if (koreanDay(now) > act.at.slice(0, 10)) {
      throw new Failure(
        `제품의 시계가 이미 ${koreanDay(now)}이라 ${act.at.slice(0, 10)}의 일을 할 수 없습니다. SAMPLE=empty로 새로 시작해 주세요.`,
        `The product's clock is at ${koreanDay(now)}, past ${act.at.slice(0, 10)}. Start it anew with SAMPLE=empty.`,
      );
    }
  }

  async #readClock() {
    const path = '/api/sample/people';
    const { now } = this.#unlessRefused(path, await this.#request('GET', path));
    this.#clock = { instant: Date.parse(now), readAt: performance.now() };
  }

  async #token({ person, post }) {
    const known = this.#tokens.get(post);
    if (known) return known;
    const path = '/api/sample/sign-in';
    const body = { organization: this.#organization, person, post };
    const { token } = await this.#unlessRefused(path, await this.#request('POST', path, { body }));
    this.#tokens.set(post, token);
    return token;
  }

  async #request(method, path, { body, token, headers } = {}) {
    const response = await fetch(`${this.#address}${path}`, {
      method,
      headers: {
        'accept-language': 'ko',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch((error) => {
      throw new Failure(
        `${this.#address}에 연결할 수 없습니다.`,
        `${this.#address} cannot be reached: ${error.cause?.code ?? error.message}`,
      );
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    if (!isJson || response.status >= 500) {
      throw new Failure(
        `${method} ${path}에 제대로 된 답이 없었습니다.`,
        `${method} ${path} answered ${response.status}: ${text}`,
      );
    }
    return { ok: response.ok, body: JSON.parse(text) };
  }

  #unlessRefused(path, { ok, body }) {
    if (ok) return body;
    throw new Failure(
      `${path}이(가) 거절되었습니다: ${body.detail}`,
      `${path} was refused: ${body.code}: ${body.detailEn ?? ''}`,
    );
  }
}

function koreanDay(instant) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' }).format(instant);
}
