// What does not add up in programs, as a paper notes it at its end: with place and size, and corrected nowhere.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { contradictionKindLabels, figureLabels } from '#contract/figure-words';
import { grouped } from '#contract/measured';
import { periodLabel } from '#contract/period-labels';
import type { Language } from '#contract/label';
import type { Indicator } from '#domain/changes';
import type { Contradiction } from '#domain/reckoning/contradiction';
import type { Block, Item } from '../model.js';
import { run } from './blocks.js';
import { pledgeWords as say } from './plan-words.js';
import { paperWords } from './words.js';

/** A program in which something does not add up. */
export interface DoubtsIn {
  readonly found: readonly Contradiction[];
  readonly indicators: readonly Indicator[];
  /** Number and name, on a paper of several programs. */
  readonly program?: string;
}

/** The same notes in one line each, without what was said of them since; what somebody gave a reason for is none. */
export function doubtsOpen(programs: readonly DoubtsIn[], language: Language): readonly string[] {
  return programs.flatMap((each) =>
    each.found
      .filter(({ reason }) => reason === undefined)
      .map((found) =>
        noted(found, each, language)
          .runs.map(({ text }) => text)
          .join(''),
      ),
  );
}

/** The notes under their heading; none where all adds up. */
export function doubtBlocks(programs: readonly DoubtsIn[], language: Language): readonly Block[] {
  const items = programs.flatMap((each) => each.found.map((found) => noted(found, each, language)));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say.doubts[language] },
    { kind: 'items', marks: 'official', items },
  ];
}

function noted(found: Contradiction, { indicators, program }: DoubtsIn, language: Language): Item {
  const { kind, says, follows, by, scale, document, reason } = found;
  const told = (figure: string | undefined): string =>
    figure === undefined
      ? paperWords.none[language]
      : `${grouped(figure)}${scale ? amountScaleLabels[scale][language] : ''}`;
  const what = [
    ...(program === undefined ? [] : [program]),
    contradictionKindLabels[kind][language],
    placeOf(found, indicators, language),
  ].join(', ');
  const size = says !== undefined || follows !== undefined;
  return {
    runs: [run(size ? say.doubt(what, told(says), told(follows), told(by))[language] : what)],
    items: [
      ...(document === undefined ? [] : [{ runs: [run(say.inDocument(document)[language])] }]),
      ...(reason ? [{ runs: [run(say.because(reason.reason)[language])] }] : []),
    ],
  };
}

function placeOf({ at }: Contradiction, indicators: readonly Indicator[], language: Language): string {
  const named =
    'indicator' in at
      ? [indicators.find(({ indicator }) => indicator === at.indicator)?.name ?? at.indicator]
      : [
          ...('source' in at && at.source ? [budgetSourceLabels[at.source][language]] : []),
          ...('item' in at && at.item !== undefined ? [at.item] : []),
        ];
  return [periodLabel(at.period)[language], ...named, figureLabels[at.figure][language]].join(' ');
}
