// An act is found again by its trace: every attempt at it bears the same one.
import { expect, it } from '@jest/globals';
import { traceOf } from './trace.js';

const wellFormed = /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/;

it('names one trace for all attempts under a key, each with a span of its own', () => {
  const key = crypto.randomUUID();
  const [first, second] = [traceOf(key), traceOf(key)];
  expect(first).toMatch(wellFormed);
  expect(first.split('-')[1]).toBe(key.replaceAll('-', ''));
  expect(second.split('-')[1]).toBe(first.split('-')[1]);
  expect(second).not.toBe(first);
});

it('begins a trace where a key is no UUID', () => {
  expect(traceOf('step 3 of the case')).toMatch(wellFormed);
});
