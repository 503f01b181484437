// The connections of one process to PostgreSQL, led through a hand that can cut them all in the middle of a request.
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Cut } from './bed.js';

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

export class Wire {
  /** The ports on our side of the connections that were cut, by which the server knows them; for the taking. */
  readonly severed: number[] = [];
  private readonly pairs = new Set<Pair>();
  private broken: Cut | undefined;

  private constructor(
    private readonly listening: Server,
    private readonly target: URL,
  ) {
    listening.on('connection', (client) => this.join(client));
  }

  /** A wire to the server of `url`. */
  static async to(url: string): Promise<Wire> {
    const listening = createServer();
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    return new Wire(listening, new URL(url));
  }

  /** The same database through the wire. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${(this.listening.address() as AddressInfo).port}`;
    return url.href;
  }

  /** Lets so many pieces pass in the direction that is named, and swallows the next one with all connections. */
  cut(cut: Cut | undefined): void {
    this.broken = cut;
  }

  async close(): Promise<void> {
    this.sever();
    await new Promise((resolve) => this.listening.close(resolve));
  }

  private join(client: Socket): void {
    const pair = { client, server: connect(Number(this.target.port), this.target.hostname) };
    this.pairs.add(pair);
    this.lead(pair, client, pair.server, 'asked');
    this.lead(pair, pair.server, client, 'answered');
  }

  private lead(pair: Pair, from: Socket, to: Socket, when: Cut['when']): void {
    from.setNoDelay();
    from.on('data', (piece) => {
      if (this.passes(when)) to.write(piece);
    });
    // What breaks a connection also closes it.
    from.on('error', () => undefined);
    from.on('close', () => {
      to.destroy();
      this.pairs.delete(pair);
    });
  }

  private passes(direction: Cut['when']): boolean {
    if (this.broken?.when !== direction) return true;
    const { after } = this.broken;
    this.broken = after > 0 ? { ...this.broken, after: after - 1 } : undefined;
    if (after === 0) this.sever();
    return after > 0;
  }

  private sever(): void {
    for (const { client, server } of this.pairs) {
      if (server.localPort !== undefined) this.severed.push(server.localPort);
      client.destroy();
      server.destroy();
    }
  }
}
