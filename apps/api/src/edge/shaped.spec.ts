// Shows that a body which is none of ours is refused by its field, whatever it holds.
import { expect, it } from '@jest/globals';
import { AddPerson } from './accounts.dto.js';
import { IntakeTry } from './intake.dto.js';
import { RefusedError } from './refused.js';
import { shaped } from './shaped.js';

const file = { hash: 'a'.repeat(64), name: '회의록.hwpx', type: 'hwpx', size: 1 };

/** The field and reason by which a body is refused. */
function refusalOf(body: unknown, schema: new () => object = AddPerson) {
  try {
    shaped(schema, body);
  } catch (error) {
    if (error instanceof RefusedError) return [error.refusal.field, error.refusal.about?.['reason']];
    throw error;
  }
  return undefined;
}

it('takes a body as its class describes it', () => {
  expect(shaped(AddPerson, { name: '구민정', email: 'koo@city.kr' })).toEqual({
    name: '구민정',
    email: 'koo@city.kr',
  });
});

it.each([
  ['half a character where a mail address belongs', { name: '구민정', email: '\ud800' }, 'email'],
  ['half a character in a name', { name: '구\udc00' }, 'name'],
])('refuses %s by its field', (_, body, field) => {
  expect(refusalOf(body)).toEqual([field, 'badCharacter']);
});

it.each([
  ['a list', [{ name: '구민정' }]],
  ['a text', 'name'],
  ['a number', 7],
  ['an empty list', []],
])('refuses %s as no bundle of fields', (_, body) => {
  expect(refusalOf(body)).toEqual([undefined, 'notObject']);
});

it('refuses null for what may be left out', () => {
  expect(refusalOf({ name: '구민정', email: null })).toEqual(['email', undefined]);
});

it.each([
  ['something that is nothing', [null]],
  ['something that is a list', [[]]],
  ['something that is a text', ['doubt']],
])('refuses a list with %s', (_, decisions) => {
  const body = { file, target: { stream: 'round', id: 'r-1' }, decisions };
  expect(refusalOf(body, IntakeTry)).toEqual(['decisions', undefined]);
});

it('refuses a list for a bundle of fields', () => {
  expect(refusalOf({ file, target: [], decisions: [] }, IntakeTry)).toEqual(['target', undefined]);
});

it('refuses a bundle of fields that is missing', () => {
  expect(refusalOf({ file, decisions: [] }, IntakeTry)).toEqual(['target', undefined]);
});

it('names the field that is missing where nothing was sent', () => {
  expect(refusalOf(undefined)).toEqual(['name', undefined]);
});
