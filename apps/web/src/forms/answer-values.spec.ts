// What an officer types must reach the server as the answer that was meant, and come back for correction as it was typed.
import { describe, expect, it } from '@jest/globals';
import type { Opinion } from '#domain/round/states';
import type { Answer, ScopedProgram } from '#domain/round/words';
import { answerOf, choosing, newAnswer, proofsFor, valuesOfAnswer } from './answer-values.js';

const program: ScopedProgram = {
  program: 'p-1-6',
  strategy: 's-1',
  number: '1-6',
  name: '지원센터 운영',
  kind: 'continuing',
  priority: false,
  abolished: false,
  owner: 'local-economy',
  cooperating: [],
  content: ['하루 3시간', '낮에만 운영'],
  indicators: [{ indicator: 'i-growth', name: '증가율', unit: '%', target: '5' }],
  budget: [
    { line: 'b-1', source: 'own', item: '운영비', amount: '9000', scale: 'thousandWon' },
    { line: 'b-2', source: 'own', item: '교육비', amount: '24000', scale: 'thousandWon' },
  ],
};

const opinion: Opinion = {
  id: 'o-1',
  revision: 1,
  topic: 'p-1-6/change',
  asks: 'change',
  text: '목표를 올릴 것',
  remarks: [],
  addressee: { kind: 'department', department: 'local-economy' },
  contributions: [],
  responses: [],
  asked: [],
  status: 'sent',
};

const start = newAnswer(opinion, program, 2021);

describe('an answer while it is written', () => {
  it('is none until a disposition is chosen', () => {
    expect(answerOf(start, program)).toBeUndefined();
  });

  it('takes what stands from the program, and figures as people write them', () => {
    const [change] = start.changes;
    const typed = { ...start, disposition: 'accepted' as const, changes: [{ ...change!, to: ' 1,000 ' }] };
    expect(answerOf(typed, program)).toEqual({
      disposition: 'accepted',
      proof: {
        kind: 'changes',
        changes: [{ kind: 'indicatorTarget', effective: 2021, indicator: 'i-growth', from: '5', to: '1000' }],
      },
    });
  });

  it('offers for an objection that the proposal is withdrawn, and in part a smaller change', () => {
    expect(newAnswer({ ...opinion, asks: 'withdrawal' }, program, 2021).proof).toBe('proposalWithdrawn');
    expect(proofsFor('withdrawal', 'accepted')).toEqual(['proposalWithdrawn']);
    expect(proofsFor('withdrawal', 'partlyAccepted')).toEqual(['proposalWithdrawn', 'changes']);
    expect(proofsFor('agreement', 'partlyAccepted')).toEqual(['asProposed']);
  });

  it('keeps its proof with another disposition only where that takes it', () => {
    const smaller = { ...start, proof: 'changes' as const };
    expect(choosing('partlyAccepted', 'withdrawal', smaller)).toEqual({
      disposition: 'partlyAccepted',
      proof: 'changes',
    });
    expect(choosing('accepted', 'withdrawal', smaller)).toEqual({
      disposition: 'accepted',
      proof: 'proposalWithdrawn',
    });
    expect(choosing('accepted', 'action', smaller)).toEqual({ disposition: 'accepted', proof: 'changes' });
  });

  it('begins a change of content from the first clause that stands', () => {
    expect(start.changes).toMatchObject([{ contentFrom: '하루 3시간' }]);
    expect(newAnswer(opinion, undefined, 2021).changes).toMatchObject([{ contentFrom: '' }]);
  });

  it('says only what its disposition owes, and keeps the rest for another one', () => {
    const typed = {
      ...start,
      disposition: 'deferred' as const,
      reason: '먼저 평가함',
      evidence: '적다 만 말',
    };
    expect(answerOf(typed, program)).toEqual({ disposition: 'deferred', reason: '먼저 평가함', year: 2022 });
  });

  const proofs: readonly Answer[] = [
    { kind: 'indicatorTarget', effective: 2021, indicator: 'i-growth', from: '5', to: '10' } as const,
    { kind: 'indicatorAdded', effective: 2022, added: { name: '이용자', unit: '명', target: '30' } } as const,
    {
      kind: 'indicatorReplaced',
      effective: 2022,
      indicator: 'i-growth',
      added: { name: '이용자', unit: '명', target: '30' },
    } as const,
    { kind: 'indicatorRemoved', effective: 2022, indicator: 'i-growth' } as const,
    { kind: 'budgetMoved', effective: 2021, fromLine: 'b-1', toLine: 'b-2', amount: '4000' } as const,
    { kind: 'content', effective: 2022, from: '3시간', to: '8시간' } as const,
    { kind: 'abolition', effective: 2022 } as const,
    {
      kind: 'indicatorAdded',
      effective: 2022,
      added: {
        name: '이용자',
        unit: '명',
        target: '30',
        weight: '20',
        parts: [{ period: '2022-H2', target: '30' }],
        measure: { direction: 'up', parts: 'last', years: 'average' },
      },
    } as const,
    { kind: 'budgetAmount', effective: 2021, line: 'b-1', from: '9000', to: '15000' } as const,
  ].map((change) => ({ disposition: 'accepted', proof: { kind: 'changes', changes: [change] } }));

  it.each<Answer>([
    ...proofs,
    { disposition: 'accepted', proof: { kind: 'asProposed' } },
    { disposition: 'accepted', proof: { kind: 'proposalWithdrawn' } },
    { disposition: 'accepted', proof: { kind: 'followUp', action: '건의', due: '2021-12-31' } },
    {
      disposition: 'partlyAccepted',
      leftOut: '심화 과정',
      proof: { kind: 'followUp', action: '교육', due: '2021-12-31' },
    },
    { disposition: 'notAccepted', reason: '어려움' },
    { disposition: 'deferred', reason: '평가 먼저', year: 2022 },
    { disposition: 'underWay', evidence: '컨소시엄 17개' },
    { disposition: 'nothingToAnswer' },
  ])('comes back for correction as it was: %j', (answer) => {
    expect(answerOf(valuesOfAnswer(answer, start, program), program)).toEqual(answer);
  });
});
