// Somebody with a browser: keeps the cookie that the server gives, and says where its requests come from.
import { call, type Answered } from './booted.js';

export class Visitor {
  private cookie: string | undefined;

  constructor(
    private readonly url: string,
    private readonly agent = 'a browser',
  ) {}

  /** What the browser would send. */
  get cookieSent(): string | undefined {
    return this.cookie;
  }

  /** Another browser that got hold of the cookie. */
  twin(): Visitor {
    const twin = new Visitor(this.url, 'another browser');
    twin.cookie = this.cookie;
    return twin;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    return this.send('POST', path, body, { origin: this.url, 'sec-fetch-site': 'same-origin', ...headers });
  }

  /** The session as the server tells it; throws where there is none. */
  async session(): Promise<Readonly<Record<string, unknown>>> {
    const { body } = await this.get('/api/session');
    if (!('session' in body)) throw new Error('nobody is signed in');
    return body['session'] as Readonly<Record<string, unknown>>;
  }

  private send(
    method: string,
    path: string,
    body: object | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answered> {
    const asked = {
      method,
      body,
      headers: { 'user-agent': this.agent, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
    };
    return call(`${this.url}${path}`, asked, (set) => this.keep(set));
  }

  private keep(set: readonly string[]): void {
    for (const each of set) {
      const [pair = '', ...bounds] = each.split('; ');
      if (!pair.startsWith('__Host-session=')) throw new Error(`an unknown cookie: ${each}`);
      const isTaken = bounds.some((bound) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(bound));
      this.cookie = isTaken ? undefined : pair;
      const wanted = ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'];
      if (!wanted.every((bound) => bounds.includes(bound))) throw new Error(`a loose cookie: ${each}`);
    }
  }
}
