// What was seen of a program's figures stays as it was seen: a correction, a confirmation or a revision changes none of it.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import type { Actor } from '../actor.js';
import { after, played } from '#testing/given';
import { theCoordinator, theOfficerOf } from '#testing/given-actors';
import { fates, live } from '#testing/histories';
import { programWorld } from '#testing/law-worlds';
import { explain } from '../reckoning/explain.js';
import { indexOf } from '../reckoning/book.js';
import { indicatorFigures, moneyFigures, type FigureRef } from '../reckoning/figures.js';
import { leavesOf } from '../reckoning/leaves.js';
import { plainRules } from '../reckoning/rules.js';
import { shownOf } from '../reckoning/shown.js';
import type { Program } from './states.js';
import { programStream } from './table.js';
import type { ProgramCommand } from './words.js';

const periods = ['2021', '2021-01', '2021-Q3', '2021/2023'];

/** Every figure of a program, with all that it rests on. */
function seen(program: Program): string {
  if (program.status === 'none') return '';
  const figures = periods.flatMap((period): readonly FigureRef[] => [
    ...[...indexOf(program).indicators.keys()].flatMap((indicator) =>
      indicatorFigures.map((figure) => ({ figure, indicator, period })),
    ),
    ...moneyFigures.map((figure) => ({ figure, period })),
    { figure: 'programRate', period },
  ]);
  return JSON.stringify(figures.map((figure) => explain(program, figure, plainRules)));
}

describe('the past of a program', () => {
  it('is seen as it was then, whatever came after', () => {
    fc.assert(
      fc.property(fates(40), (fate) => {
        const steps = [...live(programWorld, fate)].map((step) => ({ ...step, then: seen(step.after) }));
        for (const { past, then } of steps) expect(seen(after(programStream, past))).toBe(then);
      }),
      { numRuns: 8 },
    );
  });

  it('keeps the figure from before a correction, and who gave it', () => {
    const officer = theOfficerOf('tourism');
    const of = (book: Program) => {
      if (book.status === 'none') throw new Error('there is no program');
      const rate = explain(book, { figure: 'rate', indicator: 'guides', period: '2021' }, plainRules);
      const [result] = leavesOf(rate).flatMap(({ leaf }) => (leaf?.kind === 'result' ? [leaf] : []));
      return [shownOf(rate).text, rate.provisional, result?.counted, result?.on, result?.confirmed?.on];
    };
    const asks: readonly (readonly [Actor, ProgramCommand, string])[] = [
      [
        theCoordinator,
        {
          type: 'IntroduceProgram',
          name: 'Heritage guides',
          owner: 'tourism',
          cooperating: [],
          year: 2021,
          indicators: [{ indicator: 'guides', name: 'Guides', unit: 'persons', target: '40' }],
          budget: [],
        },
        '2021-01-04',
      ],
      [
        officer,
        {
          type: 'ReportResult',
          id: 'r-1',
          indicator: 'guides',
          period: '2021-Q1',
          value: '20',
          evidence: [],
        },
        '2021-04-05',
      ],
      [theCoordinator, { type: 'ConfirmResult', result: 'r-1', value: '18', reason: 'Twice' }, '2021-04-12'],
      [
        officer,
        { type: 'CorrectResult', result: 'r-1', value: '17', evidence: [], reason: 'One left' },
        '2021-05-03',
      ],
    ];
    const all = played(programStream, [], ...asks);
    expect([2, 3, 4].map((version) => of(after(programStream, all.slice(0, version))))).toEqual([
      ['50.0', true, 'claimed', '2021-04-05', undefined],
      ['45.0', false, 'verified', '2021-04-05', '2021-04-12'],
      ['42.5', true, 'claimed', '2021-05-03', undefined],
    ]);
  });
});
