// A way through the network that can be broken as networks break: cut, slow, silent though open, or reset in the middle of an
// answer.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Dice } from '#testing/dice';

export interface Place {
  readonly host: string;
  readonly port: number;
}

export type Weather =
  | { readonly kind: 'fair' }
  /** Nobody comes through, and whoever was through is thrown out. */
  | { readonly kind: 'cut' }
  /** Everything arrives, so many milliseconds later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Nothing arrives and nothing is closed; what was under way arrives when it is fair again. */
  | { readonly kind: 'silent' }
  /** As silent, and where it led is gone: whoever waits learns it when it is fair again. */
  | { readonly kind: 'half-open' }
  /** Of so many answers one breaks off in its middle. */
  | { readonly kind: 'resets'; readonly of: number };

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

export class Passage {
  private readonly pairs = new Set<Pair>();
  private weather: Weather = { kind: 'fair' };

  private constructor(
    private readonly server: Server,
    private readonly dice: Dice,
  ) {}

  /** @param target where it leads now; another after a restart, and nowhere while there is nobody */
  static async open(target: () => Place | undefined, dice: Dice): Promise<Passage> {
    const server = createServer({ allowHalfOpen: true });
    const passage = new Passage(server, dice);
    server.on('connection', (near) => passage.lead(near, target()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return passage;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  turn(weather: Weather): void {
    const before = this.weather;
    this.weather = weather;
    if (weather.kind === 'cut') this.throwOut();
    if (weather.kind === 'half-open') for (const { far } of this.pairs) far.destroy();
    if (isStill(weather))
      for (const { near, far } of this.pairs) [near, far].forEach((socket) => socket.pause());
    else if (before.kind === 'half-open') this.throwOut();
    else if (before.kind === 'silent')
      for (const { near, far } of this.pairs) [near, far].forEach((socket) => socket.resume());
  }

  close(): void {
    this.throwOut();
    this.server.close();
  }

  private throwOut(): void {
    for (const pair of this.pairs) end(pair);
    this.pairs.clear();
  }

  private lead(near: Socket, to: Place | undefined): void {
    near.on('error', ignore);
    if (!to || this.weather.kind === 'cut') {
      near.resetAndDestroy();
      return;
    }
    const far = connect({ ...to, allowHalfOpen: true });
    const pair: Pair = { near, far };
    this.pairs.add(pair);
    this.carry(pair, near, far, false);
    this.carry(pair, far, near, true);
    if (isStill(this.weather)) [near, far].forEach((socket) => socket.pause());
  }

  private carry(pair: Pair, from: Socket, into: Socket, isAnswer: boolean): void {
    from.setNoDelay(true);
    from.on('error', ignore);
    from.on('data', (piece: Buffer) => {
      if (isAnswer && this.weather.kind === 'resets' && this.dice(this.weather.of) === 0) {
        into.write(piece.subarray(0, Math.floor(piece.length / 2)), () => end(pair));
        return;
      }
      this.later(() => into.writable && into.write(piece));
    });
    from.on('end', () => this.later(() => into.end()));
    from.on('close', () => {
      // Where the far end is gone and it is silent, nobody hears of it yet.
      if (this.weather.kind === 'half-open' && isAnswer) return;
      this.later(() => {
        into.destroy();
        this.pairs.delete(pair);
      });
    });
  }

  private later(act: () => void): void {
    if (this.weather.kind === 'slow') setTimeout(act, this.weather.ms);
    else act();
  }
}

function isStill({ kind }: Weather): boolean {
  return kind === 'silent' || kind === 'half-open';
}

function end({ near, far }: Pair): void {
  if (!near.destroyed) near.resetAndDestroy();
  if (!far.destroyed) far.resetAndDestroy();
}

function ignore(): void {}
