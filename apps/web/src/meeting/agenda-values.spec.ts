// An agenda that is being put together loses nothing that was written, whatever is brought to it or taken apart.
import { describe, expect, it } from '@jest/globals';
import {
  agendaOf,
  moved,
  newItem,
  pickedElsewhere,
  readyAgenda,
  splitByParties,
  withBrought,
  withTitle,
  type AgendaValues,
} from './agenda-values.js';

const report: AgendaValues = { id: 'a1', title: '전차 회의 결과 보고' };
const changes = (picked?: readonly string[]): AgendaValues => ({
  id: 'a2',
  title: '변경의 심의',
  proposed: '변경의 심의',
  motion: { kind: 'deliberateChanges', of: 'c-1', reason: '', ...(picked ? { picked } : {}) },
});
const brought = { kind: 'deliberateChanges', of: 'c-1' } as const;

describe('what is brought', () => {
  it('joins what was written, once', () => {
    const joined = withBrought([report], brought);
    expect(joined).toEqual([report, { id: 'a2', title: '', motion: { ...brought, reason: '' } }]);
    expect(withBrought(joined, brought)).toBe(joined);
  });

  it('takes the place of an item that nobody filled in', () => {
    expect(withBrought([{ id: 'a1', title: '' }], brought)).toHaveLength(1);
  });
});

describe('items', () => {
  it('get an id that no other has', () => {
    expect(newItem([report, { id: 'a7', title: '' }]).id).toBe('a8');
  });

  it('take a proposed title until somebody writes another', () => {
    const titled = withTitle({ id: 'a1', title: '' }, '변경 (1-3)');
    expect(withTitle(titled, '변경 (1-3, 1-6)').title).toBe('변경 (1-3, 1-6)');
    expect(withTitle({ ...titled, title: '내가 쓴 제목' }, '변경 (1-6)').title).toBe('내가 쓴 제목');
  });

  it('change places with their neighbours only', () => {
    expect(moved([report, changes()], 0, 1).map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(moved([report, changes()], 0, -1).map(({ id }) => id)).toEqual(['a1', 'a2']);
  });
});

describe('what is sent', () => {
  it('says of each motion what it decides on', () => {
    const plan: AgendaValues = {
      id: 'a3',
      title: '계획의 심의',
      motion: { kind: 'deliberatePlan', of: 'plan-2022', picked: ['e-1'], reason: '' },
    };
    const again: AgendaValues = {
      id: 'a4',
      title: '재검토',
      motion: { kind: 'askAgain', of: 'r-1', picked: ['o-1'], reason: '수치가 없음' },
    };
    expect(agendaOf([report, changes(['x', 'y']), plan, again])).toEqual([
      { id: 'a1', title: '전차 회의 결과 보고' },
      {
        id: 'a2',
        title: '변경의 심의',
        motion: { kind: 'deliberateChanges', cycle: 'c-1', changes: ['x', 'y'] },
      },
      {
        id: 'a3',
        title: '계획의 심의',
        motion: { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-1' },
      },
      {
        id: 'a4',
        title: '재검토',
        motion: { kind: 'askAgain', round: 'r-1', opinions: ['o-1'], reason: '수치가 없음' },
      },
    ]);
  });

  it('keeps a motion without a choice, for the server to refuse, and leaves it out of what is looked up', () => {
    expect(agendaOf([changes()])[0]?.motion).toEqual({
      kind: 'deliberateChanges',
      cycle: 'c-1',
      changes: [],
    });
    expect(readyAgenda([report, changes()]).map(({ id }) => id)).toEqual(['a1']);
  });
});

describe('pickedElsewhere', () => {
  it('tells what other items have of the same decision, and by which of them', () => {
    const other = { ...changes(['x', 'y']), id: 'a3' };
    const apart: AgendaValues = {
      id: 'a4',
      title: '',
      motion: { kind: 'deliberateChanges', of: 'c-2', picked: ['z'], reason: '' },
    };
    const agenda = [report, changes(['w']), other, apart];
    expect([...pickedElsewhere(agenda, changes(['w']))]).toEqual([
      ['x', 3],
      ['y', 3],
    ]);
    expect([...pickedElsewhere([report], report)]).toEqual([]);
  });
});

describe('splitByParties', () => {
  const parties = (picked: string) => (picked === 'x' ? [] : picked === 'z' ? ['s-2', 's-1'] : ['s-1']);
  const picksOf = (agenda: readonly AgendaValues[]) => agenda.map(({ motion }) => motion?.picked);

  it('leaves what nobody is a party to, and puts the rest into items of their own behind it', () => {
    const split = splitByParties(
      [report, changes(['w', 'x', 'z', 'y'])],
      changes(['w', 'x', 'z', 'y']),
      parties,
    );
    expect(picksOf(split)).toEqual([undefined, ['x'], ['w', 'y'], ['z']]);
    expect(new Set(split.map(({ id }) => id)).size).toBe(4);
  });

  it('asks for new titles, but keeps one that was written', () => {
    const written = { ...changes(['x', 'y']), title: '내가 쓴 제목' };
    expect(splitByParties([changes(['x', 'y'])], changes(['x', 'y']), parties)[0]?.title).toBe('');
    expect(splitByParties([written], written, parties)[0]?.title).toBe('내가 쓴 제목');
  });

  it('leaves alone what has the same parties throughout', () => {
    const agenda = [changes(['w', 'y'])];
    expect(splitByParties(agenda, changes(['w', 'y']), parties)).toBe(agenda);
  });
});
