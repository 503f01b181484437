// The sheet of one pledge or program (공약 실천계획서): what is planned, its money and indicators, what was reached, spent and logged.
import { contradictionsIn } from '#domain/reckoning/contradictions';
import { explain } from '#domain/reckoning/explain';
import type { Block, Paper, Table } from '../model.js';
import type { Language } from '#contract/label';
import { heading, paragraph } from './blocks.js';
import { contentBlocks } from './content-blocks.js';
import { officialDate } from './dates.js';
import { doubtBlocks, type DoubtsIn } from './doubts.js';
import { indicatorsIn, partTables, targetTable, type IndicatorsOf } from './indicator-tables.js';
import { checkBlocks, logBlocks } from './log-blocks.js';
import { moneyTable } from './money-tables.js';
import { paperOf, type Origin } from './origin.js';
import { planWords, pledgeWords as say } from './plan-words.js';
import { pledgeHead } from './pledge-head.js';
import { programTitle, yearLabelOf, yearsOfProgram, type ProgramOf } from './program-of.js';
import { resultTable } from './result-table.js';
import { scheduleBlocks } from './schedule-table.js';

/** The sheet on upright pages: the plan, and what became of it. */
export function pledgeSheetPaper(of: ProgramOf, origin: Origin): Paper {
  const { language } = origin;
  return paperOf(origin, programTitle(of), [
    { orientation: 'portrait', blocks: [...planned(of, language), ...reported(of, language)] },
  ]);
}

/** What figures of a program are printed of, in its tables. */
export function indicatorsOf(of: ProgramOf): IndicatorsOf {
  return {
    id: `indicators/${of.id}`,
    book: of.program,
    rules: of.rules,
    years: yearsOfProgram(of),
    labelOf: yearLabelOf(of),
  };
}

/** Money planned, a row for each source. */
export function investmentTable(of: ProgramOf, language: Language): Table {
  const { program, rules } = of;
  return moneyTable(
    {
      id: `budget/${of.id}`,
      years: yearsOfProgram(of),
      labelOf: yearLabelOf(of),
      money: (period, source) =>
        explain(program, { figure: 'budget', period, ...(source && { source }) }, rules),
    },
    language,
  );
}

function planned(of: ProgramOf, language: Language): readonly Block[] {
  const indicators = indicatorsOf(of);
  const schedule = scheduleBlocks(`schedule/${of.id}`, of.program.schedule, language);
  return [
    { kind: 'heading', level: 1, text: programTitle(of), align: 'center' },
    paragraph(say.asOf(officialDate(of.on))[language], 'end'),
    pledgeHead(of, language),
    heading(say.content[language]),
    ...contentBlocks(Object.values(of.program.years), language),
    ...(schedule.length > 0 ? [heading(planWords.schedule[language]), ...schedule] : []),
    heading(say.investment[language]),
    investmentTable(of, language),
    heading(say.indicators[language]),
    targetTable(indicators, language),
    ...partTables(indicators, language),
  ];
}

function reported(of: ProgramOf, language: Language): readonly Block[] {
  const { id, program, rules } = of;
  const indicators = indicatorsOf(of);
  return [
    heading(say.summary[language]),
    resultTable(indicators, language),
    heading(say.spent[language]),
    moneyTable(
      {
        id: `spent/${id}`,
        years: indicators.years,
        labelOf: yearLabelOf(of),
        money: (period, source) =>
          explain(program, { figure: 'spent', period, ...(source && { source }) }, rules),
        rate: {
          label: planWords.execution,
          of: (period) => explain(program, { figure: 'execution', period }, rules),
        },
      },
      language,
    ),
    ...logBlocks(`log/${id}`, program, language),
    ...checkBlocks(`log/${id}`, program, language),
    ...doubtBlocks([doubtsInProgram(of)], language),
  ];
}

/** What does not add up in the program. */
export function doubtsInProgram(of: ProgramOf): DoubtsIn {
  return {
    found: contradictionsIn(of.program, of.rules, of.on),
    indicators: indicatorsIn(indicatorsOf(of)).map(({ indicator }) => indicator),
  };
}
