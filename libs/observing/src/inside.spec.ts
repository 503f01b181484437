// The insides of an installation are told on the machine itself and to the operator, and to nobody else.
import { expect, it } from '@jest/globals';
import { mayLookInside } from './inside.js';

const token = 'sixteen-letters!';

it.each([
  ['::1', {}],
  ['127.0.0.1', {}],
  ['::ffff:127.0.0.9', {}],
  ['203.0.113.9', { authorization: `Bearer ${token}` }],
])('%s with %j looks inside', (ip, headers) => expect(mayLookInside({ ip, headers }, token)).toBe(true));

it.each([
  ['203.0.113.9', {}],
  [undefined, {}],
  ['127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }],
  ['127.0.0.1', { forwarded: 'for=203.0.113.9' }],
  ['203.0.113.9', { authorization: `Bearer ${token}?` }],
  ['203.0.113.9', { authorization: 'Bearer sixteen-letters?' }],
  ['203.0.113.9', { authorization: token }],
])('%s with %j does not', (ip, headers) => expect(mayLookInside({ ip, headers }, token)).toBe(false));

it.each([undefined, ''])('nobody bears a token that was not set: %j', (unset) =>
  expect(mayLookInside({ ip: '203.0.113.9', headers: { authorization: 'Bearer undefined' } }, unset)).toBe(
    false,
  ),
);
