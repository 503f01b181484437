// The jury's recommendations as a paper: in the words of its kind, and the paragraph that answers two of them stands once.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { acts } from '#sample/jury/acts';
import { advice } from '#sample/jury/advising';
import { district } from '#sample/jury/district';
import { paragraphs, recommendations } from '#sample/jury/paper';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import type { Cell, Table } from '#documents/model';
import { opinionTable } from '#documents/papers/opinion-table';

const textOf = ({ paragraphs: lines }: Cell) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

describe('The table of recommendations', () => {
  let table: Table;
  beforeAll(async () => {
    const house = new HouseInMemory(district.id);
    await play(acts, (act) => house.perform(act));
    const round = house.round(advice.id);
    table = opinionTable(
      {
        id: advice.id,
        round,
        partly: false,
        titleOfPost: (post) => post,
        officersOf: () => [],
        signer: ({ post }) => post.kind,
      },
      'ko',
    );
  });

  it('calls them and their answers as the jury does', () => {
    const heads = table.rows.slice(0, table.headerRows).flatMap(({ cells }) => cells.map(textOf));
    expect(heads.slice(-2)).toEqual(['권고사항', '검토의견']);
  });

  it('has six of them and five paragraphs; the last leads to the one before', () => {
    const cells = table.rows.flatMap((row) => row.cells.map(textOf));
    const saying = (text: string) => cells.filter((said) => said.includes(text));
    for (const text of recommendations.slice(0, 4)) expect(saying(text)).toHaveLength(1);
    for (const { text } of paragraphs) expect(saying(text)).toHaveLength(1);
    const [, , , , fifth = '', sixth = ''] = recommendations;
    expect(saying(fifth)).toHaveLength(2);
    expect(saying(sixth)).toHaveLength(1);
    expect(cells.at(-1)).toContain(`‘${fifth}’`);
  });
});
