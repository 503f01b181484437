// What stands ready for a meeting is chosen beforehand; what is over, or somebody else's turn, is not.
import { describe, expect, it } from '@jest/globals';
import type { OpenedCycle } from '#domain/cycle/states';
import type { DraftedPlan } from '#domain/plan/states';
import type { OpenedRound } from '#domain/round/states';
import { changeChoices, editionChoices, numbersIn, opinionChoices, proposalChoices } from './choices.js';

const topic = (program: string, submission: object = { kind: 'notRequired' }) => ({
  id: `${program}/change`,
  subject: { kind: 'program', program },
  track: 'change',
  status: 'open',
  submission,
});
const opinion = (id: string, status: string, proof = 'followUp') => ({
  id,
  topic: 'p-1/change',
  text: `의견 ${id}`,
  status,
  ...(status === 'answered' || status === 'agreed'
    ? { response: { answer: { disposition: 'accepted', proof: { kind: proof, changes: [] } } } }
    : {}),
});

const round = {
  scope: {
    programs: [
      { program: 'p-1', number: '1-1', name: '사업 하나' },
      { program: 'p-2', number: '1-2', name: '사업 둘' },
    ],
    strategies: [],
  },
  topics: {
    'p-1/change': topic('p-1', { kind: 'proposal', changes: [{ kind: 'content' }] }),
    'p-2/change': topic('p-2', { kind: 'proposal', changes: [{ kind: 'content' }] }),
    'p-3/change': topic('p-3'),
  },
  opinions: {
    a: opinion('a', 'answered'),
    b: opinion('b', 'sent'),
    c: opinion('c', 'settled'),
    d: opinion('d', 'answered', 'changes'),
    e: opinion('e', 'withdrawn'),
    f: opinion('f', 'agreed', 'changes'),
    g: opinion('g', 'issued'),
  },
} as unknown as OpenedRound;

const readyIn = (choices: readonly { readonly id: string; readonly ready: boolean }[]) =>
  choices.filter(({ ready }) => ready).map(({ id }) => id);

describe('opinions', () => {
  it('can be tabled while they wait for an answer or for the committee', () => {
    expect(opinionChoices(round, 'settle').map(({ id }) => id)).toEqual(['a', 'b', 'd', 'f']);
  });

  it('are ready to be settled once answered, to be agreed on where a change is offered, never to be left open', () => {
    expect(readyIn(opinionChoices(round, 'settle'))).toEqual(['a', 'd', 'f']);
    expect(readyIn(opinionChoices(round, 'agree'))).toEqual(['d']);
    expect(readyIn(opinionChoices(round, 'recordOpen'))).toEqual([]);
  });
});

describe('proposals', () => {
  it('are ready where the committee has not spoken', () => {
    const choices = proposalChoices(round);
    expect(choices.map(({ id, subject }) => [id, subject])).toEqual([
      ['p-1/change', '1-1 사업 하나'],
      ['p-2/change', '1-2 사업 둘'],
    ]);
    expect(readyIn(choices)).toEqual(['p-2/change']);
  });
});

describe('changes', () => {
  const change = (id: string, status: string, steps: readonly string[]) => ({
    id,
    status,
    steps: steps.map((step) => ({ step, taken: '2021-08-31' })),
    agreed: {
      program: 'p-1',
      change: { kind: 'content' },
      addressee: { kind: 'department', department: 'tourism' },
    },
  });
  const cycle = {
    changes: {
      heard: change('heard', 'agreed', ['residentsHeard']),
      early: change('early', 'agreed', []),
      taken: change('taken', 'agreed', ['residentsHeard', 'deliberated']),
      waiting: change('waiting', 'waiting', []),
    },
  } as unknown as OpenedCycle;

  it('are ready once it is their turn, and gone once they were deliberated', () => {
    const steps = ['residentsHeard', 'deliberated', 'reported'] as const;
    const choices = changeChoices(cycle, steps, { strategies: {}, lines: {} }, (id) => id);
    expect(choices.map(({ id }) => id)).toEqual(['heard', 'early']);
    expect(readyIn(choices)).toEqual(['heard']);
  });
});

describe('editions', () => {
  it('are ready once they were submitted', () => {
    const plan = {
      title: '2022년도 시행계획',
      editions: {
        'e-1': { id: 'e-1', status: 'inForce' },
        'e-2': { id: 'e-2', status: 'submitted' },
      },
    } as unknown as DraftedPlan;
    expect(editionChoices(plan)).toMatchObject([{ id: 'e-2', subject: '2022년도 시행계획', ready: true }]);
  });
});

describe('numbersIn', () => {
  const chosen = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${index}`,
      subject: `1-${index + 1} 사업`,
      notes: [],
      ready: true,
    }));

  it('names each program once, and counts where there are many', () => {
    expect(numbersIn([])).toBe('');
    expect(numbersIn([...chosen(2), ...chosen(1)])).toBe(' (1-1, 1-2)');
    expect(numbersIn(chosen(9))).toBe(' (9건)');
  });
});
