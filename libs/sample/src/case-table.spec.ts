// The case table must agree with itself: what it says twice, it says alike.
import { describe, expect, it } from '@jest/globals';
import { caseTable } from './case-table.js';
import { programs, strategy } from './programs.js';
import { spokenRemarks, writtenRemarks } from './remarks.js';

const remarks = [...writtenRemarks, ...spokenRemarks];
const byId = new Map(caseTable.map((opinion) => [opinion.id, opinion]));

describe('the case table', () => {
  it('has every row of the paper: two on the strategy, three on 1-1, two on 1-2, on 1-8’s change and on 1-9', () => {
    const counts = new Map<string, number>();
    for (const { topic } of caseTable) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      's-1/midterm': 1,
      's-1/change': 1,
      'p-1-1/midterm': 3,
      'p-1-1/change': 1,
      'p-1-2/midterm': 2,
      'p-1-2/change': 1,
      'p-1-4/midterm': 1,
      'p-1-4/change': 1,
      'p-1-5/midterm': 1,
      'p-1-5/change': 1,
      'p-1-6/midterm': 1,
      'p-1-6/change': 1,
      'p-1-7/midterm': 1,
      'p-1-7/change': 1,
      'p-1-8/midterm': 1,
      'p-1-8/change': 2,
      'p-1-9/midterm': 2,
      'p-1-9/change': 1,
    });
  });

  it('names each opinion once, and its topic, track and addressee after its row', () => {
    expect(byId.size).toBe(caseTable.length);
    for (const { row, topic, track, answeredBy } of caseTable) {
      const program = programs.find(({ number }) => number === row);
      expect(topic).toBe(`${program?.id ?? strategy.id}/${track}`);
      expect(answeredBy).toBe(program?.owner ?? 'leaders');
    }
  });

  it('says the same year in the effective column and in the proof', () => {
    for (const { answer, agreed, effective } of caseTable) {
      const years = [
        ...agreed.map((change) => change.effective),
        ...(answer.disposition === 'deferred' ? [answer.year] : []),
      ];
      expect([...new Set(years)]).toEqual(effective === undefined ? [] : [effective]);
    }
  });

  it('agrees what the answer offers', () => {
    for (const { answer, agreed, final } of caseTable) {
      const proof = 'proof' in answer ? answer.proof : undefined;
      expect(final).toBe(agreed.length > 0 ? 'agreedAndSettled' : 'settled');
      expect(agreed.length > 0).toBe(proof?.kind === 'changes' || proof?.kind === 'asProposed');
      if (proof?.kind === 'changes') expect(agreed).toEqual(proof.changes);
    }
  });

  it('holds the figures of the paper', () => {
    expect(byId.get('o-1-6-change')?.agreed).toMatchObject([{ from: '5', to: '10', effective: 2021 }]);
    expect(byId.get('o-1-5-midterm')?.agreed).toMatchObject([{ kind: 'content', effective: 2022 }]);
    expect(byId.get('o-1-1-midterm-3')?.answer).toMatchObject({ evidence: expect.stringContaining('17') });
    expect(byId.get('o-1-8-change-1')?.answer).toMatchObject({ disposition: 'deferred', year: 2022 });
    expect(byId.get('o-1-7-change')?.answer).toMatchObject({ disposition: 'notAccepted' });
  });

  it('takes each remark up at most once and on its own topic, and says of every choice why', () => {
    const taken = caseTable.flatMap((opinion) => opinion.remarks);
    expect(new Set(taken).size).toBe(taken.length);
    for (const { topic, remarks: trace, choice } of caseTable) {
      for (const id of trace) expect(remarks.find((remark) => remark.id === id)?.topic).toBe(topic);
      expect(choice.ko).toMatch(/다\.$/);
      expect(choice.en).toMatch(/\.$/);
    }
  });

  it('marks every date of a follow-up as an example, since the paper prints none to the day', () => {
    for (const { answer, example } of caseTable) {
      if ('proof' in answer && answer.proof.kind === 'followUp') expect(example).toBe(true);
    }
  });
});
