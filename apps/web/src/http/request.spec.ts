// Shows what a failed request comes to: a no of the server, something too large for the way there, or nobody there.
import { describe, expect, it } from '@jest/globals';
import { problemOf } from '#contract/refusals';
import { failureOf, Refused, TooLarge, Unreachable } from './request.js';

describe('an answer that is not what was asked for', () => {
  it('is the no of the server where it says so, whatever its status', () => {
    const problem = problemOf({ refused: 'file-too-large', about: { limit: 40 } }, 'ko');
    const failure = failureOf({ status: 413 }, problem);
    expect(failure).toBeInstanceOf(Refused);
    expect(failure.message).toBe(problem.detail);
  });

  it('does not read as a server that is away where something before it takes nothing so large', () => {
    expect(failureOf({ status: 413 }, undefined)).toBeInstanceOf(TooLarge);
  });

  it('is nobody there where a proxy answers for a server that is away', () => {
    expect(failureOf({ status: 502 }, undefined)).toBeInstanceOf(Unreachable);
  });
});
