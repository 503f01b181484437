// The follow-up list of the sample's cycle: every promise once, with who promised, by when, and what became of it.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { acts } from '#sample/acts';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { cycle as cycleStream } from '#sample/scenes/streams';
import type { Cell, Paper, Table } from '#documents/model';
import { followUpsPaper, owedOf } from '#documents/papers/follow-ups';
import type { OpenedCycle } from '#domain/cycle/states';

const textOf = ({ paragraphs }: Cell) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

describe('The follow-up list', () => {
  let cycle: OpenedCycle;
  let paper: Paper;
  const paperAsOf = (asOf: string): Paper =>
    followUpsPaper(
      {
        id: cycleStream.id,
        cycle,
        of: '2021 일자리분과',
        partly: false,
        names: {
          nameOfProgram: (id) => `사업 ${id}`,
          figuresOf: () => ({ indicators: [], budget: [] }),
          answerer: (addressee) => (addressee.kind === 'department' ? addressee.department : '분과장'),
        },
      },
      { language: 'ko', asOf, position: 1, author: 'S시', draft: true },
    );

  beforeAll(async () => {
    const house = new HouseInMemory(organization.id);
    await play(acts, (act) => house.perform(act));
    const state = house.now('cycle', cycleStream.id);
    if (state.status === 'none') throw new Error('the sample has no cycle');
    cycle = state;
    paper = paperAsOf('2022-03-01T00:00:00Z');
  });

  const tables = (of: Paper = paper): readonly Table[] =>
    (of.sections[0]?.blocks ?? []).filter((block): block is Table => block.kind === 'table');
  const bodyOf = (table: Table | undefined) =>
    (table?.rows ?? []).slice(1).map(({ id, cells }) => ({ id, cells: cells.map(textOf) }));

  it('has a row for each promise, known by its id, with its action, its day and what was found', () => {
    const promised = owedOf(cycle, ['followUp']);
    expect(promised.length).toBeGreaterThan(5);
    const [table] = tables();
    expect(table).toMatchObject({ id: `follow-ups/${cycleStream.id}`, headerRows: 1 });
    const rows = bodyOf(table);
    expect(rows.map(({ id }) => id)).toEqual(promised.map(({ id }) => id));
    for (const [at, { entry, claims }] of promised.entries()) {
      if (entry.kind !== 'followUp') throw new Error('not a promise');
      const [nth, number, , asked, action, , , reported] = rows[at]?.cells ?? [];
      expect([nth, number, asked]).toEqual([String(at + 1), entry.number, entry.asked]);
      expect(action).toContain(entry.action);
      for (const { evidence } of claims) expect(reported).toContain(evidence);
    }
  });

  it('has every change that was agreed, everything deferred or open, and what was not accepted', () => {
    const [, changes, others, kept] = tables().map(bodyOf);
    expect(changes?.map(({ id }) => id)).toEqual(Object.keys(cycle.changes));
    expect(others?.map(({ id }) => id)).toEqual(owedOf(cycle, ['deferred', 'open']).map(({ id }) => id));
    expect(kept?.map(({ cells }) => cells[3])).toEqual(cycle.kept.map(({ reason }) => reason));
  });

  it('calls overdue what nobody reported when its day was over, and nothing else', () => {
    const [first] = owedOf(cycle, ['followUp']);
    if (first?.entry.kind !== 'followUp') throw new Error('nothing was promised');
    const { id, revision, entry, inherited } = first;
    const owed = { id, revision, entry, inherited, claims: [], status: 'owed' } as const;
    cycle = { ...cycle, owed: { [owed.id]: owed } };
    const dueOf = (asOf: string) => bodyOf(tables(paperAsOf(asOf))[0])[0]?.cells[6];
    expect(dueOf('2030-01-01T00:00:00Z')).toContain('기한 경과');
    expect(dueOf(`${owed.entry.due}T00:00:00Z`)).not.toContain('기한 경과');
  });
});
