// The head of a pledge sheet: what kind of program it is, how it stands, its cost by source, and who answers for it, with boxes ticked.
import { amountScaleLabels, budgetSourceLabels, programKindLabels } from '#contract/glossary';
import { standingLabels } from '#contract/figure-words';
import { periodLabel } from '#contract/period-labels';
import { wordsOf, type Label, type Language } from '#contract/label';
import { budgetSources } from '#domain/changes';
import { explain } from '#domain/reckoning/explain';
import { standingOf } from '#domain/reckoning/standing';
import { standings } from '#domain/reported';
import type { Block, Row } from '../model.js';
import { box, cell, head } from './blocks.js';
import { figureRows } from './figure-cells.js';
import { planWords, pledgeWords as say } from './plan-words.js';
import { yearsOfProgram, type ProgramOf } from './program-of.js';
import { paperWords } from './words.js';

/** One column of names, and five that a row divides as it needs. */
const columns = [16, 17, 17, 17, 17, 16];
const wide = { across: columns.length - 1 };

/** The table at the head of the sheet. */
export function pledgeHead(of: ProgramOf, language: Language): Block {
  const { id, program, nameOfDepartment, officers } = of;
  const none = paperWords.none[language];
  const line = (label: Label, text: string): Row => ({
    cells: [head(label[language]), cell(text, wide)],
  });
  return {
    kind: 'table',
    id: `pledge/${id}`,
    columns,
    headerRows: 0,
    rows: [
      line(say.nature, natureOf(of, language)),
      line(say.completion, completionOf(of, language)),
      line(say.period, periodLabel(yearsOfProgram(of).whole)[language]),
      ...costRows(of, language),
      line(say.standing, standingSaid(of, language)),
      line(planWords.owner, nameOfDepartment(program.owner)),
      line(planWords.cooperating, program.cooperating.map(nameOfDepartment).join(', ') || none),
      line(say.inCharge, officers.join(', ') || none),
    ],
  };
}

function natureOf({ place }: ProgramOf, language: Language): string {
  return wordsOf(programKindLabels)
    .map((kind) => box(kind === place?.kind, programKindLabels[kind][language]))
    .join('  ');
}

/** What has money or targets beyond its term goes on after it. */
function completionOf(of: ProgramOf, language: Language): string {
  const isLater = yearsOfProgram(of).after !== undefined;
  return [box(!isLater, say.withinTerm[language]), box(isLater, say.afterTerm[language])].join('  ');
}

function standingSaid({ program, on, rules, place }: ProgramOf, language: Language): string {
  const { standing, judged } = standingOf(program, on, rules, place?.term);
  const boxes = standings
    .filter((word) => rules.words.includes(word) || word === standing)
    .map((word) => box(word === standing, standingLabels[word][language]))
    .join('  ');
  return judged ? `${boxes}\n${say.judged(judged.reason)[language]}` : boxes;
}

/** What the term costs, of all sources and of each. */
function costRows(of: ProgramOf, language: Language): readonly Row[] {
  const { id, program, rules } = of;
  const { whole: period } = yearsOfProgram(of);
  const { rows, scale } = figureRows(
    [
      {
        id: `pledge/${id}/cost`,
        heads: [],
        figures: [undefined, ...budgetSources].map((source) =>
          explain(program, { figure: 'budget', period, ...(source && { source }) }, rules),
        ),
      },
    ],
    language,
  );
  return [
    {
      cells: [
        head(say.cost(amountScaleLabels[scale ?? 'won'])[language], { down: 2 }),
        head(planWords.sum[language]),
        ...budgetSources.map((source) => head(budgetSourceLabels[source][language])),
      ],
    },
    ...rows,
  ];
}
