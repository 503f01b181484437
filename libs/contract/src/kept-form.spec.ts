// A form that somebody else left is read whatever they wrote, or not at all.
import { expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { readKeptForm } from './kept-form.js';

it('is read as it was kept', () => {
  const kept = { values: { text: '건의', parts: [{ reason: '' }] }, seen: 3 };
  expect(readKeptForm(JSON.stringify(kept))).toEqual(kept);
});

it.each([
  ['no JSON', '{'],
  ['no bundle of fields', '["values"]'],
  ['no values', '{"seen":1}'],
  ['values that are a text', '{"values":"text"}'],
  ['values that are a list', '{"values":[]}'],
  ['more levels than can be walked through', `{"values":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
])('is nothing where there is %s', (_, text) => {
  expect(readKeptForm(text)).toBeUndefined();
});

it('never fails, whatever stands there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(typeof (readKeptForm(text)?.values ?? {})).toBe('object');
    }),
  );
});
