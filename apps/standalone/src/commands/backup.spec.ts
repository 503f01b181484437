// Shows that a backup is not printed where what comes out would be none.
import { afterEach, expect, it } from '@jest/globals';
import type { Asked } from '../command.js';
import { backup } from './backup.js';

const lifecycle = process.env.npm_lifecycle_event;
afterEach(() => {
  if (lifecycle === undefined) delete process.env.npm_lifecycle_event;
  else process.env.npm_lifecycle_event = lifecycle;
});

it('is not printed through npm run, which writes into the output itself', () => {
  process.env.npm_lifecycle_event = 'cycles';
  const asked = { words: ['-'], options: {} } as unknown as Asked;
  expect(() => backup(asked)).toThrow('Call it so: node dist/apps/standalone/src/cycles.js backup -');
});
