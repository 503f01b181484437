// Events arrive in pieces cut anywhere, also through a Korean letter.
import { describe, expect, it } from '@jest/globals';
import { eventsOf, type ServerEvent } from './event-stream.js';

async function read(...pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly ServerEvent[]> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('eventsOf', () => {
  it('reads an event with its name and data', async () => {
    expect(await read(bytes('event: moved\nid: 7\ndata: {"version":3}\n\n'))).toEqual([
      { event: 'moved', data: '{"version":3}' },
    ]);
  });

  it('puts together what was cut, at every place', async () => {
    const whole = bytes('event: moved\ndata: 의견\n\nevent: beat\ndata: {}\n\n');
    const expected = [
      { event: 'moved', data: '의견' },
      { event: 'beat', data: '{}' },
    ];
    for (let at = 0; at <= whole.length; at += 1) {
      expect(await read(whole.slice(0, at), whole.slice(at))).toEqual(expected);
    }
  });

  it('joins lines of data, takes either line end, and names what has no name a message', async () => {
    expect(await read(bytes('data: one\r\ndata:two\r\n\r\n'))).toEqual([
      { event: 'message', data: 'one\ntwo' },
    ]);
  });

  it('leaves out comments, blocks without data, and what the end cut off', async () => {
    expect(await read(bytes(': still here\n\nevent: moved\n\ndata: unfinished'))).toEqual([]);
  });
});
