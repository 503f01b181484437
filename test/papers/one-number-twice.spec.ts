// What stands twice under one number in a paper is decided twice and taken in twice: none of both passes for the other.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readText } from '#documents/read/text/read-text';
import { minutes } from '#intake/minutes/minutes';
import { pledgeSheet } from '#intake/pledge-sheet/recogniser';
import type { Proposal } from '#intake/proposal';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { district } from '#sample/papers/pledge/district';
import { play } from '#sample/play';
import { openingOfRound, submissions } from '#sample/scenes/collecting';
import { ground } from '#sample/scenes/ground';
import { round } from '#sample/scenes/streams';
import { twinOf } from '#testing/corpus';
import { proposedFor } from '#testing/taken-in';
import { takenIn } from './taking-in.js';

const proposing = (house: HouseInMemory, lines: readonly string[], decisions = {}) =>
  proposedFor(house, minutes, readText(Buffer.from(lines.join('\n'))), { round: round.id, decisions });

const idsOf = ({ doubts }: Proposal) => doubts.map(({ id }) => id);
const keysOf = ({ steps }: Proposal) => steps.map(({ key }) => key);

describe('Minutes', () => {
  const { lines } = twinOf('minutes-2021-07.txt');
  let house: HouseInMemory;
  beforeAll(async () => {
    house = new HouseInMemory(organization.id);
    await play([...ground, ...openingOfRound, ...submissions], (act) => house.perform(act));
  });

  it('with two rows of one number have the doubts and the opinions of both', () => {
    const nth = lines.findIndex((line) => /\t1-6\t/.test(line));
    const row = (lines[nth] ?? '').replace(/\t사회적경제지원센터[^\t]*/, '\t다른 이름');
    const proposal = proposing(house, lines.toSpliced(nth + 1, 0, row));
    expect(new Set(idsOf(proposal)).size).toBe(idsOf(proposal).length);
    expect(keysOf(proposal)).toEqual(expect.arrayContaining(['paper-1-6-c-1']));
    expect(keysOf(proposal)).not.toEqual(expect.arrayContaining(['paper-1-6_2-c-1']));
    expect(idsOf(proposal)).toContain('program-1-6_2');
    const decided = proposing(house, lines.toSpliced(nth + 1, 0, row), { 'program-1-6_2': 'p-1-6' });
    expect(keysOf(decided)).toEqual(expect.arrayContaining(['paper-1-6-c-1', 'paper-1-6_2-c-1']));
    expect(new Set(keysOf(decided)).size).toBe(keysOf(decided).length);
  });

  it('that come back to a number have what was said there apart from what was said before', () => {
    const nth = lines.findIndex((line) => line.trim() === '1-7');
    const proposal = proposing(house, lines.toSpliced(nth, 0, '1-6', '', '- 다시 물음: 목표를 올리는지', ''));
    expect(keysOf(proposal)).toEqual(expect.arrayContaining(['paper-1-6-r-1', 'paper-1-6_2-r-1']));
    expect(new Set(idsOf(proposal)).size).toBe(idsOf(proposal).length);
  });
});

describe('Money of one source', () => {
  const rowsOf = (line: string, labels: readonly string[]) =>
    labels.map((label) => line.replace(/^구 ?비\t/, `${label}\t`));
  /** The sheet with other rows in the place of that of 구비, as it is planned and as it is spent. */
  const sheetWith = (planned: readonly string[], spent: readonly string[]) => {
    const { lines } = twinOf('pledge-sheet.txt');
    const tables = [planned, spent];
    const own = lines.flatMap((line) =>
      /^구 ?비\t/.test(line) ? rowsOf(line, tables.shift() ?? []) : [line],
    );
    expect(tables).toEqual([]);
    return takenIn(pledgeSheet, readText(Buffer.from(own.join('\n'))), district, '2024-04-08');
  };
  const spentOn = ({ steps }: Proposal) =>
    steps.flatMap(({ command }) =>
      command.type === 'RecordSpending' && command.year === 2022 && command.line.startsWith('b-own')
        ? [command.line]
        : [],
    );

  it('is a line of the budget for each of its rows, as it was planned and as it was spent', () => {
    const { proposal, refused } = sheetWith(['구비', '구비'], ['구비', '구비']);
    expect(refused).toEqual({});
    expect(spentOn(proposal)).toEqual(['b-own', 'b-own_2']);
    const stated = proposal.steps.flatMap(({ command }) =>
      command.type === 'StateFigure' ? [command.document] : [],
    );
    expect(stated.filter((document) => /\/구\s?비$/.test(document))).toEqual([
      expect.stringContaining('총사업비/구비'),
    ]);
  });

  it('goes by its source alone where that has one row, as it always did', () => {
    const { proposal } = sheetWith(['구비'], ['구비']);
    expect(spentOn(proposal)).toEqual(['b-own']);
    expect(keysOf(proposal)).toContainEqual(expect.stringMatching(/-x2022-own$/));
  });

  it('was spent on the row of the plan that is called alike, whichever comes first', () => {
    const [first, added] = ['구비(본예산)', '구비(추경)'];
    expect(spentOn(sheetWith([first, added], [added]).proposal)).toEqual(['b-own_2']);
    expect(spentOn(sheetWith([first, added], [added, first]).proposal)).toEqual(['b-own_2', 'b-own']);
  });

  it('is booked on none of them where their names do not tell', () => {
    const { proposal, refused } = sheetWith(['구비(본예산)', '구비(추경)'], ['구비']);
    expect(refused).toEqual({});
    expect(spentOn(proposal)).toEqual([]);
    expect(proposal.notTaken).toContainEqual(
      expect.objectContaining({ quoted: expect.stringContaining('구비 2022') }),
    );
  });
});
