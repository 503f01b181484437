// A password is refused for being short or guessable, never for the kinds of letters in it.
import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password-rules.js';

const names = ['Min-ji@city.example', '김민지'];

describe('passwordProblem', () => {
  it.each([
    'correct horse battery',
    'qlalfqjsgh7',
    '시청 앞 은행나무 길',
    'aaaa bbbb cccc d!e',
    '🌳🌲🌴🌵🌾🌿🍀🍁🍂🍃',
  ])('takes %j', (password) => {
    expect(passwordProblem(password, names)).toBeUndefined();
  });

  it.each([
    ['', 'short'],
    ['123456789', 'short'],
    ['🌳🌲🌴🌵🌾', 'short'],
    ['x'.repeat(201), 'long'],
    ['aaaaaaaaaaaa', 'guessable'],
    ['121212121212', 'guessable'],
    ['abcdefghij', 'guessable'],
    ['0987654321', 'guessable'],
    ['1234567890', 'guessable'],
    ['MIN-JI 2021!', 'guessable'],
    ['m i n - j i 2021', 'guessable'],
  ])('refuses %j as %s', (password, problem) => {
    expect(passwordProblem(password, names)).toBe(problem);
  });

  it('does not take a short name for part of a word', () => {
    expect(passwordProblem('lively evening walk', ['Eve'])).toBeUndefined();
  });
});
