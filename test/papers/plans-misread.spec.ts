// Papers of plans as they go wrong: a slip in any figure is said, and whatever a file says, reading it ends.
import { describe, expect, it } from '@jest/globals';
import { readText } from '#documents/read/text/read-text';
import { operatingPlan } from '#intake/operating-plan/recogniser';
import { pledgeSheet } from '#intake/pledge-sheet/recogniser';
import type { Recogniser } from '#intake/recogniser';
import { roadMap } from '#intake/road-map/recogniser';
import { seatList } from '#intake/seat-list/recogniser';
import { district } from '#sample/jury/district';
import { twinOf } from '#testing/corpus';
import { diceOf } from '#testing/dice';
import { contextIn, founded } from './taking-in.js';

const context = contextIn(founded(district), district, '2026-11-02');
const recognisers = [pledgeSheet, operatingPlan, roadMap, seatList];

/** By paper: lines with a figure in each that others are held against. */
const papers: readonly {
  readonly twin: string;
  readonly recogniser: Recogniser;
  readonly slips: readonly (readonly [line: number, figure: string])[];
}[] = [
  {
    twin: 'pledge-sheet.txt',
    recogniser: pledgeSheet,
    // prettier-ignore
    slips: [
      [8, '368'], [43, '5,200'], [44, '2,480'], [44, '연 8'], [51, '218'], [94, '7,867'], [95, '124'], [97, '15,790'],
      [105, '941'], [106, '1,370'], [115, '600'], [118, '15'], [126, '30'], [129, '222'], [131, '61.0'], [139, '17,362'],
      [142, '610'], [148, '148'], [150, '3'], [153, '786'], [165, '250'], [196, '694'], [198, '(4'],
    ],
  },
  {
    twin: 'operating-plan.txt',
    recogniser: operatingPlan,
    // prettier-ignore
    slips: [
      [55, '9'], [62, '85,232'], [64, '5,700'], [71, '2,664'], [74, '18'], [98, '6'], [160, '2,060'], [163, '11'],
      [164, '월 6'], [209, '47'], [221, '월 6'], [226, '월 2'], [227, '4'], [291, '1,963'], [292, '2,800'], [293, '577'],
    ],
  },
  {
    twin: 'road-map.txt',
    recogniser: roadMap,
    // prettier-ignore
    slips: [
      [12, '53,300'], [12, '13,500'], [13, '59.7'], [36, '247,040'],
      [50, '35,710'], [50, '9,649'], [58, '17,600'], [85, '14,880'], [81, '45,640'], [42, '105.8'],
    ],
  },
];

function linesOf(twin: string): readonly string[] {
  return twinOf(twin).lines;
}

function findingsIn(recogniser: Recogniser, lines: readonly string[]) {
  return recogniser.propose(readText(Buffer.from(lines.join('\n'))), {}, context).findings;
}

describe.each(papers)('$twin', ({ twin, recogniser, slips }) => {
  const lines = linesOf(twin);
  const before = findingsIn(recogniser, lines);

  it.each(slips)('is not right any more with a slip in line %d, at %s', (line, figure) => {
    const text = lines[line - 1] ?? '';
    const end = text.indexOf(figure) + figure.length - 1;
    expect(text).toContain(figure);
    const slip = figure.endsWith('9') ? '8' : String(Number(figure.at(-1)) + 1);
    const slipped = lines.with(line - 1, `${text.slice(0, end)}${slip}${text.slice(end + 1)}`);
    expect(findingsIn(recogniser, slipped)).not.toEqual(before);
  });
});

describe('whatever a file says', () => {
  const odd = [
    '',
    '-',
    '9999년',
    '0',
    '1'.repeat(400),
    '((((',
    '1,,2',
    '2022\t\t2023',
    '.*+?[',
    '\u0000',
    '월 0회',
    '총사업비: 0천 원',
  ];

  it.each(papers)('$twin is read to its end, with lines left out, moved and spoilt', ({ twin }) => {
    const lines = linesOf(twin);
    for (let nth = 1; nth <= 25; nth += 1) {
      const dice = diceOf(nth);
      const spoilt = lines.flatMap((line) => {
        const roll = dice(20);
        if (roll === 0) return [];
        if (roll === 1) return [line, line];
        if (roll === 2) return [line.replace(/\d+/, odd[dice(odd.length)] ?? '')];
        return roll === 3 ? [line.split('\t').toReversed().join('\t')] : [line];
      });
      const document = readText(Buffer.from(spoilt.join('\n')));
      for (const recogniser of recognisers) {
        expect(recogniser.likeness(document)).toBeGreaterThanOrEqual(0);
        expect(recogniser.propose(document, {}, context).kind).toBe(recogniser.kind);
      }
    }
  });

  it('long runs and long tables are gone through once', () => {
    const wide = `구분\t계\t2022\t2023\n${Array.from({ length: 4000 }, (_, row) => `${row}\t1\t1\t0`).join('\n')}`;
    const blank = `총사업비 :${' '.repeat(190_000)}1 원\n1-1. ${'가'.repeat(150_000)}${'('.repeat(40_000)}\t${'1,'.repeat(90_000)}`;
    const document = readText(Buffer.from(`1-1 가\n${wide}\n\n${blank}`));
    const before = performance.now();
    for (const recogniser of recognisers) recogniser.propose(document, {}, context);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
