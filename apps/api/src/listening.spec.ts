// Shows where a link leads, however the operator opened the product.
import { expect, it } from '@jest/globals';
import { originOf } from './listening.js';

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['cycles.example', 'http://cycles.example:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
])('a link leads where a browser comes through, with HOST=%s', (host, origin) => {
  expect(originOf({ host, port: 3000 })).toBe(origin);
  const publicUrl = 'https://cycles.example';
  expect(originOf({ host, port: 3000, publicUrl })).toBe(publicUrl);
});
