// Shows which failures are waited out: all that a database says, or its driver, while it is away.
import { describe, expect, it } from '@jest/globals';
import { passes } from './passing.js';

const coded = (code: string, message = 'said so') => Object.assign(new Error(message), { code });

describe('a failure', () => {
  it.each([
    '08006',
    '40001',
    '40P01',
    '53300',
    '57014',
    '57P01',
    '57P03',
    '55P03',
    '25P03',
    'ECONNREFUSED',
    'EPIPE',
  ])('with the code %s passes', (code) => expect(passes(coded(code))).toBe(true));

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Connection terminated',
    'Query read timeout',
    'timeout expired',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Error: Connection terminated unexpectedly',
  ])('without a code that says "%s" passes', (message) => expect(passes(new Error(message))).toBe(true));

  it.each([
    ['broken content', coded('22003')],
    ['a broken rule', coded('23505', 'Connection terminated')],
    ['an event nobody knows', new TypeError('unknown event: Connection terminated')],
    ['something that is no error', { code: '57P01' }],
    ['nothing', undefined],
  ])('that is %s comes again', (_, error) => expect(passes(error)).toBe(false));
});
