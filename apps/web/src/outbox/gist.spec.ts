// A text that waits is recognised by what its writer wrote, not by what stood ready in the form.
import { describe, expect, it } from '@jest/globals';
import { gistOf } from './gist.js';

describe('gistOf', () => {
  it('is the longest text of the form itself, whatever longer words stand in its parts', () => {
    const values = {
      answer: { contentFrom: '계획에 있던 아주 긴 사업내용 한 줄' },
      text: '짧은 답변',
      reason: '',
    };
    expect(gistOf(JSON.stringify(values))).toBe('짧은 답변');
  });

  it('is the longest of its parts where the form itself has none', () => {
    expect(gistOf(JSON.stringify({ rows: [{ text: '하나' }, { text: '둘째 줄' }], note: '' }))).toBe(
      '둘째 줄',
    );
    expect(gistOf('{}')).toBe('');
  });

  it('is the name of a file that was chosen, not what the file is known by', () => {
    const file = { hash: 'a'.repeat(64), name: '명단.xlsx', type: 'xlsx', size: 9 };
    expect(gistOf(JSON.stringify({ text: '', file, decisions: {} }))).toBe('명단.xlsx');
    expect(gistOf(JSON.stringify({ hash: 'a'.repeat(64), reason: '다른 사진' }))).toBe('다른 사진');
  });

  it('is never what the plan says now', () => {
    const answer = {
      reason: '먼저 평가함',
      changes: [{ contentFrom: '계획에 있던 아주 긴 사업내용 한 줄', fromLine: 'b-1-8-centre' }],
    };
    expect(gistOf(JSON.stringify({ answer, text: '' }))).toBe('먼저 평가함');
  });
});
