// Reads all of an operating plan that has figures, before anything of it is decided.
import type { ReadDocument } from '#documents/read/document';
import { chapterOn, textsIn } from '../tables/chapters.js';
import { sourceWordsOf } from '../tables/money.js';
import { plain } from '../tables/words.js';
import { countedIn, namedIn } from './counted.js';
import { moneyIn, type PlanMoney } from './money.js';
import type { Outline, Project } from './outline.js';
import { goalsIn, targetsIn, type Counted, type Targets } from './targets.js';

/** All that was read. */
export interface Read {
  readonly outline: Outline;
  readonly targets?: Targets;
  readonly money?: PlanMoney;
  /** The project under whose heading the targets stand. */
  readonly running?: Project;
  readonly counted: readonly Counted[];
}

/** What the plan has, besides how it is built. */
export function readIn(document: ReadDocument, outline: Outline): Read {
  const targets = targetsIn(document);
  const money = moneyIn(document, sourceWordsOf(document));
  const running = targets && outline.projects.find(({ blocks }) => blocks.includes(targets.table));
  const counted = [
    ...countedIn(chapterOn(outline.chapters, /실적/)),
    ...(targets
      ? [
          ...goalsIn(document, targets),
          ...targets.targets.flatMap(({ goal, baseline }) => (baseline ? [baseline, goal] : [goal])),
        ]
      : []),
    ...outline.projects.flatMap(({ blocks }) =>
      textsIn({ blocks }).flatMap(({ text, line }) => {
        const [, year] = /^['’‘]?(\d{2})년/.exec(plain(text)) ?? [];
        return year === undefined ? [] : namedIn(text, 2000 + Number(year), { line });
      }),
    ),
  ];
  return {
    outline,
    counted,
    ...(targets && { targets }),
    ...(money && { money }),
    ...(running && { running }),
  };
}
