// A setting that is wrong is said in plain words, before anything starts.
import { expect, it } from '@jest/globals';
import { readObserving, usualObserving } from './settings.js';

it('is what is usual where nothing is set', () => {
  expect(readObserving({})).toEqual({ value: usualObserving });
  expect(readObserving({ LOG_LEVEL: '', LOG_FORMAT: '', OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toEqual({
    value: usualObserving,
  });
});

it.each([
  [{ LOG_LEVEL: 'loud' }, "LOG_LEVEL must be one of debug, info, warn, error (it is 'loud')."],
  [{ LOG_FORMAT: 'xml' }, "LOG_FORMAT must be one of plain, json (it is 'xml')."],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, "must be like 'http://collector:4318'."],
])('says what is wrong: %j', (env, said) => {
  expect(readObserving(env)).toEqual({ problem: expect.stringContaining(said) });
});
