// The key decides whether a second click is a repeat or another act.
import { describe, expect, it } from '@jest/globals';
import { attemptAt, draftsOf, dropDraft, hasDraft, putDraft, saidIn, type Draft } from './draft.js';

describe('attemptAt', () => {
  const values = { text: '건의하겠습니다' };
  const said = { body: values, seen: 3 };
  const first = attemptAt({ values }, said, () => 'key-1');
  const draft = { values, attempt: first };

  it('begins under a fresh key', () => {
    expect(first.key).toBe('key-1');
  });

  it('says the same again under the same key', () => {
    expect(attemptAt(draft, structuredClone(said), () => 'key-2')).toEqual(first);
  });

  it('says something else, or of another revision, under another key', () => {
    expect(attemptAt(draft, { ...said, body: { text: '다른 말' } }, () => 'key-2').key).toBe('key-2');
    expect(attemptAt(draft, { ...said, seen: 4 }, () => 'key-2').key).toBe('key-2');
  });
});

it('keeps what is written of one part of an item apart from another', () => {
  const name = { organization: 'city', person: 'p-1', stream: 'plan-2022', command: 'SetLine', item: 'e-1' };
  putDraft({ ...name, part: 'p-1-4' }, { values: { reason: '늘림' } });
  expect([name, { ...name, part: 'p-1-5' }].some(hasDraft)).toBe(false);
  expect(hasDraft({ ...name, part: 'p-1-4' })).toBe(true);
  expect(draftsOf('city', 'p-1')).toEqual([{ ...name, part: 'p-1-4', values: { reason: '늘림' } }]);
  dropDraft({ ...name, part: 'p-1-4' });
});

describe('saidIn', () => {
  const values = { answersDue: '2021-08-27', reason: 'Holidays' };
  /** Only what differs from how the round stands. */
  const bodyAt = (due: string) => (typed: typeof values) => ({
    ...typed,
    answersDue: typed.answersDue === due ? undefined : typed.answersDue,
  });
  const before = bodyAt('2021-08-20');
  const after = bodyAt(values.answersDue);
  const said = saidIn({ values, seen: 3 }, before);
  const sent: Draft<typeof values> = {
    ...{ values, seen: 3 },
    attempt: attemptAt({ values, seen: 3 }, said, () => 'key-1'),
  };

  it('is what was said before, though the item has moved by it', () => {
    expect(saidIn(sent, after)).toEqual(said);
    expect(attemptAt(sent, saidIn(sent, after), () => 'key-2').key).toBe('key-1');
  });

  it('is another once its writer writes something else, goes on from another revision, or was answered', () => {
    const reason = 'Typhoon';
    expect(saidIn({ ...sent, values: { ...values, reason } }, after).body).toEqual({ reason });
    expect(saidIn({ ...sent, seen: 4 }, after)).toEqual({ body: { reason: 'Holidays' }, seen: 4 });
    expect(saidIn({ ...sent, attempt: undefined }, after).body).toEqual({ reason: 'Holidays' });
  });
});
