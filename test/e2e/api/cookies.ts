// A browser's side of a session over HTTP: its cookies, and the headers that a page of ours sends.
import type { Answered } from './booted.js';

export class Browsing {
  readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  async get(path: string): Promise<Answered> {
    return answered(await this.send(path, { method: 'GET' }));
  }

  async post(path: string, body: unknown = {}): Promise<Answered> {
    return answered(
      await this.send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: this.origin },
        body: JSON.stringify(body),
      }),
    );
  }

  /** Follows a way of ours as the browser's address does; answers where it is sent on to. */
  async goTo(path: string): Promise<string> {
    const response = await this.send(path, { method: 'GET' });
    await response.arrayBuffer();
    return response.headers.get('location') ?? '';
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(new URL(path, this.origin), {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [said = ''] = cookie.split(';');
      const at = said.indexOf('=');
      const [name, value] = [said.slice(0, at), said.slice(at + 1)];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

async function answered(response: Response): Promise<Answered> {
  return { status: response.status, body: (await response.json()) as Answered['body'] };
}
