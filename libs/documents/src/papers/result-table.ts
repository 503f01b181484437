// What a program reached as papers of plans print it: each indicator's result over its target, and the rate of all as they are weighed.
import { lackLabels } from '#contract/figure-words';
import type { Language } from '#contract/label';
import { explain } from '#domain/reckoning/explain';
import type { Explanation } from '#domain/reckoning/explanation';
import type { Block } from '../model.js';
import { bold, cell, head, paragraph } from './blocks.js';
import { figureCell, numberCell } from './figure-cells.js';
import { indicatorsIn, leadingCells, type IndicatorsOf } from './indicator-tables.js';
import { planWords as say } from './plan-words.js';

/** What each indicator reached of its target so far, and the rate of all of them as they are weighed. */
export function resultTable(of: IndicatorsOf, language: Language): Block {
  const { id, book, rules, years } = of;
  const { term: period } = years;
  const table = `${id}/results`;
  const whole = explain(book, { figure: 'programRate', period }, rules);
  return {
    kind: 'table',
    id: table,
    columns: [5, 9, 27, 7, 12, 12, 12, 16],
    headerRows: 1,
    rows: [
      {
        cells: [
          say.row,
          say.share,
          say.indicator,
          say.unitColumn,
          say.target,
          say.result,
          say.rate,
          say.remarks,
        ].map((label) => head(label[language])),
      },
      ...indicatorsIn(of).map((each, at) => {
        const { indicator, weight } = each.indicator;
        const [target, result, rate] = (['target', 'result', 'rate'] as const).map((figure) =>
          explain(book, { figure, indicator, period }, rules),
        );
        const [number, name, unit] = leadingCells(each, at, language);
        return {
          id: `${table}/${indicator}`,
          cells: [
            number,
            numberCell(weight, language),
            name,
            unit,
            ...[target, result, rate].map((figure) => figureCell(figure, language)),
            cell(rate ? howFar(rate, language) : ''),
          ],
        };
      }),
      {
        id: `${table}/total`,
        cells: [
          { paragraphs: [paragraph([bold(say.totalRate[language])], 'center')], heading: true, across: 6 },
          figureCell(whole, language),
          cell(howFar(whole, language)),
        ],
      },
    ],
  };
}

/** Why a figure is none, or that it still may become another. */
function howFar({ lack, provisional }: Explanation, language: Language): string {
  if (lack) return lackLabels[lack][language];
  return provisional ? say.provisional[language] : '';
}
