// A chair looks for a program by its number, its strategy or who answers: an item under the wrong heading is lost.
import { describe, expect, it } from '@jest/globals';
import type { Addressee, OwedEntry } from '#domain/agreed';
import type { Owed } from '#domain/cycle/states';
import { grouped, subjectOf, type Lines, type Subject } from './subjects.js';

const line = (program: string, number: string, strategy: string) => ({
  program,
  strategy,
  number,
  kind: 'continuing' as const,
  priority: false,
  name: `사업 ${number}`,
  owner: 'tourism',
  cooperating: [],
  years: [],
  copied: [],
  reasons: [],
});

const lines: Lines = {
  strategies: {
    's-1': { id: 's-1', number: 'I', title: '일자리', leaders: ['leader'] },
    's-2': { id: 's-2', number: 'II', title: '돌봄', leaders: [] },
  },
  lines: {
    'p-2': line('p-2', '1-2', 's-1'),
    'p-10': line('p-10', '1-10', 's-1'),
    'p-21': line('p-21', '2-1', 's-2'),
  },
};

const tourism: Addressee = { kind: 'department', department: 'tourism' };

const owed = (number: string, about: Pick<OwedEntry, 'program'>, addressee: Addressee = tourism): Owed => ({
  id: number,
  revision: 1,
  status: 'owed',
  inherited: false,
  claims: [],
  entry: {
    id: number,
    kind: 'open',
    origin: { round: 'r-1', opinion: 'o-1', topic: 't', remarks: [] },
    addressee,
    number,
    asked: '',
    reason: '의견 차이',
    ...about,
  },
});

const nameOf = (department: string) => ({ tourism: '관광과' })[department] ?? department;
const about = (item: Owed): Subject => subjectOf(item, lines, nameOf);

describe('subjectOf', () => {
  it('names a program by its line in the plan', () => {
    expect(about(owed('1-2', { program: 'p-2' }))).toEqual({
      number: '1-2',
      name: '사업 1-2',
      program: 'p-2',
      strategy: { key: 's-1', name: 'I 일자리' },
      department: { key: 'tourism', name: '관광과' },
    });
  });

  it('names a strategy where the item is about one, with its leaders as who answers', () => {
    const leaders: Addressee = { kind: 'leaders', strategy: 's-1', posts: ['leader'] };
    expect(about(owed('I', {}, leaders))).toMatchObject({
      number: 'I',
      name: '일자리',
      strategy: { key: 's-1' },
      department: { name: '일자리' },
    });
  });

  it('keeps the id of a program whose line the reader does not see', () => {
    expect(about(owed('9-9', { program: 'p-99' }))).toMatchObject({ number: '9-9', name: 'p-99' });
  });
});

describe('grouped', () => {
  const items = [
    owed('1-10', { program: 'p-10' }),
    owed('9-9', { program: 'p-99' }),
    owed('2-1', { program: 'p-21' }),
    owed('1-2', { program: 'p-2' }),
  ];

  it('puts items under their strategies in the order of their numbers, and last those under none', () => {
    expect(
      grouped(items, 'strategy', about).map(({ group, items: within }) => [
        group?.key,
        within.map(({ id }) => id),
      ]),
    ).toEqual([
      ['s-1', ['1-2', '1-10']],
      ['s-2', ['2-1']],
      [undefined, ['9-9']],
    ]);
  });

  it('puts them under who answers', () => {
    const [only, ...others] = grouped(items, 'department', about);
    expect(only?.group?.name).toBe('관광과');
    expect(others).toEqual([]);
  });
});
