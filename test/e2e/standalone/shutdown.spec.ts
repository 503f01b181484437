// Closing must answer what is in flight, must not wait for streams that never end, and must end in any case.
import 'reflect-metadata';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Injectable, Module, type OnModuleDestroy, Sse } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstValueFrom, interval, map, type Observable, Subject, takeUntil } from 'rxjs';
import { closeServer } from '#api/shutdown';
import { until } from './processes.js';

/** Lets the specs hold an answer back until they want it given. */
class Gate {
  readonly arrived = new Subject<void>();
  open: (text: string) => void = () => undefined;
  wait(): Promise<string> {
    const answer = new Promise<string>((resolve) => (this.open = resolve));
    this.arrived.next();
    return answer;
  }
}

const gate = new Gate();

@Injectable()
class Live implements OnModuleDestroy {
  private readonly ended = new Subject<void>();
  onModuleDestroy(): void {
    this.ended.next();
  }
  ticks(): Observable<{ data: string }> {
    return interval(10).pipe(
      map((n) => ({ data: String(n) })),
      takeUntil(this.ended),
    );
  }
}

@Controller()
class ProbeController {
  constructor(private readonly live: Live) {}

  @Get('quick')
  quick(): string {
    return 'quick';
  }

  @Get('held')
  held(): Promise<string> {
    return gate.wait();
  }

  @Sse('live')
  ticks(): Observable<{ data: string }> {
    return this.live.ticks();
  }

  @Sse('endless')
  endless(): Observable<{ data: string }> {
    return interval(10).pipe(map((n) => ({ data: String(n) })));
  }
}

@Module({ controllers: [ProbeController], providers: [Live] })
class ProbeModule {}

describe('closeServer', () => {
  let app: NestFastifyApplication;
  let server: Server;
  let port: number;

  beforeEach(async () => {
    app = await NestFactory.create<NestFastifyApplication>(ProbeModule, new FastifyAdapter(), {
      logger: false,
    });
    await app.listen(0, '127.0.0.1');
    server = app.getHttpServer() as Server;
    port = (server.address() as { port: number }).port;
  });
  afterEach(() => server.closeAllConnections());

  /** Each on a connection of its own, which stays open afterwards. */
  async function request(path: string): Promise<IncomingMessage> {
    const sent = get({ host: '127.0.0.1', port, path: `/${path}`, agent: new Agent({ keepAlive: true }) });
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return response.setEncoding('utf8');
  }

  /** The whole body, or the code of the error that cut it. */
  async function bodyOf(response: IncomingMessage): Promise<string> {
    let body = '';
    try {
      for await (const chunk of response) body += String(chunk);
      return body;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? 'unknown';
    }
  }

  it('ends live streams that complete, and takes no new connection', async () => {
    expect(await bodyOf(await request('quick'))).toBe('quick');
    const stream = await request('live');
    await once(stream, 'data');
    await closeServer(app, server);
    expect(await bodyOf(stream)).not.toBe('ECONNRESET');
    expect(server.listening).toBe(false);
    await expect(request('quick')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('answers the request in flight, and does not wait for its connection to be used again', async () => {
    const arrived = firstValueFrom(gate.arrived);
    const response = request('held');
    await arrived;
    const closed = closeServer(app, server, { limitMs: 60_000 });
    await until(() => !server.listening);
    gate.open('answered');
    expect(await bodyOf(await response)).toBe('answered');
    await closed;
  });

  it('cuts a stream that never completes, at the limit', async () => {
    const stream = await request('endless');
    const body = bodyOf(stream);
    await closeServer(app, server, { limitMs: 200 });
    expect(await body).toBe('ECONNRESET');
  });
});
