// Where a worker is looked at is said in plain words where it is set wrongly, before anything starts.
import { expect, it } from '@jest/globals';
import { readFigures } from './figures-settings.js';

const token = 'sixteen-letters!';

it('serves nothing unless a port is set, and then this machine alone', () => {
  expect(readFigures({ METRICS_TOKEN: token })).toEqual({ value: undefined });
  expect(readFigures({ METRICS_PORT: '9464' })).toEqual({ value: { port: 9464, host: '127.0.0.1' } });
  expect(readFigures({ METRICS_PORT: '0', METRICS_HOST: '0.0.0.0', METRICS_TOKEN: token })).toEqual({
    value: { port: 0, host: '0.0.0.0', token },
  });
});

it.each([
  [{ METRICS_PORT: 'nine' }, 'METRICS_PORT must be a whole number from 0 to 65535.'],
  [{ METRICS_PORT: '1', METRICS_HOST: 'everywhere' }, 'METRICS_HOST must be an address'],
  [{ METRICS_PORT: '1', METRICS_TOKEN: 'short' }, 'METRICS_TOKEN must have at least 16 characters.'],
])('says what is wrong: %j', (env, said) => {
  expect(readFigures(env)).toEqual({ problem: expect.stringContaining(said) });
  expect(JSON.stringify(readFigures(env))).not.toContain('short');
});
