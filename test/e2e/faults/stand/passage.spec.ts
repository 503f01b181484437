// The ways through the network break as they say: otherwise nothing that was shown behind them was shown.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Passage } from './passage.js';

describe('A passage', () => {
  let echo: Server;
  let passage: Passage;
  const opened: Socket[] = [];

  beforeEach(async () => {
    echo = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.pipe(socket);
    }).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const { port } = echo.address() as AddressInfo;
    passage = await Passage.open(
      () => ({ host: '127.0.0.1', port }),
      () => 0,
    );
  });

  afterEach(() => {
    opened.splice(0).forEach((socket) => socket.destroy());
    passage.close();
    echo.close();
  });

  function call(): {
    readonly socket: Socket;
    readonly heard: () => string;
    readonly broke: Promise<string>;
  } {
    const socket = connect(passage.port, '127.0.0.1');
    opened.push(socket);
    let heard = '';
    socket.on('data', (piece) => (heard += piece.toString()));
    const broke = new Promise<string>((resolve) => {
      socket.on('error', ({ message }) => resolve(message));
      socket.on('close', () => resolve('closed'));
    });
    return { socket, heard: () => heard, broke };
  }

  const until = async (holds: () => boolean) => {
    while (!holds()) await pause(5);
  };

  it('leads there and back in fair weather', async () => {
    const { socket, heard } = call();
    socket.write('hello');
    await until(() => heard() === 'hello');
  });

  it('lets nobody through when it is cut, and throws out who was through', async () => {
    const before = call();
    before.socket.write('hello');
    await until(() => before.heard() === 'hello');
    passage.turn({ kind: 'cut' });
    expect(await before.broke).toContain('ECONNRESET');
    expect(await call().broke).not.toBe('');
  });

  it('says nothing while it is silent, and all of it afterwards', async () => {
    const { socket, heard } = call();
    socket.write('one');
    await until(() => heard() === 'one');
    passage.turn({ kind: 'silent' });
    socket.write('two');
    await pause(100);
    expect(heard()).toBe('one');
    passage.turn({ kind: 'fair' });
    await until(() => heard() === 'onetwo');
  });

  it('leaves who waits in the dark where the other end is gone, until the weather turns', async () => {
    const { socket, heard, broke } = call();
    socket.write('one');
    await until(() => heard() === 'one');
    passage.turn({ kind: 'half-open' });
    socket.write('two');
    await pause(100);
    expect([heard(), socket.destroyed]).toEqual(['one', false]);
    passage.turn({ kind: 'fair' });
    expect(await broke).toContain('ECONNRESET');
  });

  it('breaks an answer off in its middle', async () => {
    passage.turn({ kind: 'resets', of: 1 });
    const { socket, heard, broke } = call();
    socket.write('hello!');
    await broke;
    expect('hello!'.startsWith(heard()) && heard() !== 'hello!').toBe(true);
  });
});
