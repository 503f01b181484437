// What a request is known by is kept for ever: nothing of a person may come in with it.
import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { causeOf, currentCause, keptCause, requestIdIn, traceIn, withCause } from './cause.js';

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('a request id', () => {
  it.each(['4bf92f3577b34da6a3ce929d0e0e4736', '0f8fad5b-d9cb-469f-a165-70867728950e'])(
    'is taken as machines make it: %s',
    (id) => expect(requestIdIn(id)).toBe(id),
  );

  it.each([
    'short',
    'gildong.hong@city.go.kr',
    '010-1234-5678',
    '900101-1234567',
    '0082-10-1234-5678',
    '4bf92f3577b34da6',
    '4bf92f35-77b34da6a3ce929d0e0e4736',
    '홍길동의 요청 0123456789',
    'f'.repeat(65),
    '4bf92f3577b34da6\ninjected: yes',
    ['4bf92f3577b34da6', '4bf92f3577b34da6'],
    undefined,
  ])('is not what a person may be known by: %j', (text) => expect(requestIdIn(text)).toBeUndefined());
});

describe('a place in a trace', () => {
  it('is taken as the standard writes it', () => expect(traceIn(trace)).toBe(trace));

  it.each([
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    `${trace}-more`,
    '',
  ])('is not %s', (text) => expect(traceIn(text)).toBeUndefined());
});

it('is read back from what was kept, and from nothing that was not', () => {
  const cause = { request: '4bf92f3577b34da6a3ce929d0e0e4736', trace };
  expect(causeOf({ metadata: { rules: [], cause } })).toEqual(cause);
  expect(keptCause({ request: 'somebody else', trace: 1 })).toEqual({});
  for (const metadata of [null, 'text', { rules: [] }, { cause: null }])
    expect(causeOf({ metadata })).toEqual({});
});

it('goes along with all that is begun, and with nothing beside it', async () => {
  const later = async () => {
    await pause(1);
    return currentCause();
  };
  const [one, other] = await Promise.all([withCause({ request: 'a' }, later), later()]);
  expect(one).toEqual({ request: 'a' });
  expect(other).toEqual({});
});
