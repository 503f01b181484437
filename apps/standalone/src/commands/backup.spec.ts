// Shows that a backup is not printed where what comes out would be none.
import { afterEach, expect, it } from '@jest/globals';
import type { Asked } from '../command.js';
import { backup } from './backup.js';

const lifecycle = process.env.npm_lifecycle_event;
const { isTTY } = process.stdout;
afterEach(() => {
  process.stdout.isTTY = isTTY;
  if (lifecycle === undefined) delete process.env.npm_lifecycle_event;
  else process.env.npm_lifecycle_event = lifecycle;
});

const asked = { words: ['-'], options: {} } as unknown as Asked;

it('is not printed through npm run, which writes into the output itself', () => {
  process.env.npm_lifecycle_event = 'cycles';
  expect(() => backup(asked)).toThrow('Call it so: node dist/apps/standalone/src/cycles.js backup -');
});

it('is not printed on a screen', () => {
  delete process.env.npm_lifecycle_event;
  process.stdout.isTTY = true;
  expect(() => backup(asked)).toThrow('Send it to a file or a program: node dist/');
});
