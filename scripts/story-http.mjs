// The story's way into the product: signs each actor in, moves the clock to each act, and asks over HTTP.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './setup-say.mjs';

/** How long a policy may take to carry on what a meeting decided. */
const patienceMs = 15_000;

export class StoryHouse {
  /** What the product said of the last refusal. */
  sentence;
  #address;
  #organization;
  #tokens = new Map();
  /** The product's clock when it was last read, and when that was on our own. */
  #clock;

  constructor(address, organization) {
    this.#address = address;
    this.#organization = organization;
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

  /** The page of a stream as `hand` sees it. */
  async page(hand, { kind, id }) {
    const path = `/api/${this.#organization}/${kind}/${id}`;
    return this.#unlessRefused(path, await this.#request('GET', path, { token: await this.#token(hand) }));
  }

  /** What a policy makes of an act shows on the page soon after it, not with it. */
  async #until(hand, { round, opinions, status }) {
    const limit = performance.now() + patienceMs;
    for (;;) {
      const { state } = await this.page(hand, { kind: 'round', id: round });
      if (opinions.every((id) => state.opinions[id]?.status === status)) return;
      if (performance.now() > limit) {
        throw new Failure(
          `회의의 결정이 ${patienceMs / 1000}초 안에 회차에 나타나지 않았습니다(${opinions.join(', ')}).`,
          `What the meeting decided did not show in the round within ${patienceMs / 1000} s (${opinions.join(', ')}).`,
        );
      }
      await pause(50);
    }
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
