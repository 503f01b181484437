// The report of a plan's year (추진실적 보고): results, rates and money of its programs, what was agreed and adopted, and what is open.
import { koreanDate } from '#contract/korean-date';
import type { DashboardRow, DashboardView, GroupFiguresView, MoneyCell, Shown } from '#contract/figure-views';
import { standingLabels } from '#contract/figure-words';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { grouped } from '#contract/measured';
import type { CycleChange, Owed } from '#domain/cycle/states';
import { isPercent } from '#domain/reckoning/shown';
import type { Block, Cell, Paper } from '../model.js';
import { cell, centered, paragraph } from './blocks.js';
import { signedOn } from './dates.js';
import { followUpWords, yearReportWords as say } from './follow-up-words.js';
import { changesTable, othersTable, type NamesOfOwed } from './follow-ups.js';
import { paperOf, type Origin } from './origin.js';
import { titledTable, type Column } from './tables.js';
import { opinionTableWords, paperWords } from './words.js';

/** An indicator of a program in one year of the plan. */
export interface IndicatorOfYear {
  readonly number: string;
  readonly program: string;
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly target: Shown;
  readonly result: Shown;
  readonly rate: Shown;
}

export interface YearReportOf {
  readonly view: DashboardView;
  readonly indicators: readonly IndicatorOfYear[];
  /** Of every cycle on the plan that the reader sees. */
  readonly changes: readonly CycleChange[];
  readonly open: readonly Owed[];
  readonly names: NamesOfOwed;
}

/** The report, across: its tables are wide. */
export function yearReportPaper(of: YearReportOf, origin: Origin): Paper {
  const { language } = origin;
  const { view, indicators, changes, open, names } = of;
  const title = say.title(view.title)[language];
  return paperOf(origin, title, [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'heading', level: 1, text: title, align: 'center' },
        paragraph(opinionTableWords.stoodOn(signedOn(koreanDate(new Date(origin.asOf))))[language], 'end'),
        ...(view.ownOnly ? [paragraph(say.partly[language])] : []),
        ...groupsTable(view, language),
        ...sourcesTable(view, language),
        ...(view.years.length > 1 ? yearsTable(view, language) : []),
        ...programsTable(view, language),
        ...indicatorsTable(indicators, language),
        paragraph(say.provisional[language]),
        ...changesTable(changes, names, language),
        ...othersTable(open, names, language, say.open),
      ],
    },
  ]);
}

const moneyColumns: readonly Column[] = [
  { label: say.budget, width: 16 },
  { label: say.spent, width: 16 },
  { label: say.execution, width: 10 },
];

function moneyCells({ budget, spent, execution }: MoneyCell, language: Language): readonly Cell[] {
  return [budget, spent, execution].map((figure) => figureCell(figure, language));
}

/** A figure as it is printed everywhere, with its unit; a star where nobody confirmed all that it stands on. */
function figureCell({ figure, text, scale, provisional }: Shown, language: Language): Cell {
  if (text === undefined) return centered(paperWords.none[language]);
  const unit = isPercent(figure.figure) ? '%' : scale ? amountScaleLabels[scale][language] : '';
  const words = [grouped(text), unit].filter((each) => each !== '');
  const said = words.join(unit === '%' || language === 'ko' ? '' : ' ');
  return { paragraphs: [paragraph(`${said}${provisional ? '*' : ''}`, 'end')] };
}

function groupsTable({ whole, groups }: DashboardView, language: Language): readonly Block[] {
  const row = (name: string, figures: GroupFiguresView) => ({
    cells: [
      cell(name),
      centered(String(figures.programs)),
      figureCell(figures.rate, language),
      ...moneyCells(figures, language),
      centered(String(figures.contradictions)),
    ],
  });
  return titledTable(
    say.whole,
    [
      { label: say.scope, width: 28 },
      { label: say.count, width: 8 },
      { label: say.rate, width: 10 },
      ...moneyColumns,
      { label: say.odd, width: 12 },
    ],
    [
      row(say.all[language], whole),
      ...groups.map((group) =>
        row(
          group.kind === 'strategy'
            ? opinionTableWords.strategy(group.number, group.title)[language]
            : group.title,
          group,
        ),
      ),
    ],
    followUpWords.none,
    language,
  );
}

function sourcesTable({ sources }: DashboardView, language: Language): readonly Block[] {
  return titledTable(
    say.bySource,
    [{ label: say.source, width: 20 }, ...moneyColumns],
    sources.map(({ source, whole }) => ({
      id: source,
      cells: [cell(budgetSourceLabels[source][language]), ...moneyCells(whole, language)],
    })),
    followUpWords.none,
    language,
  );
}

function yearsTable({ byYear }: DashboardView, language: Language): readonly Block[] {
  return titledTable(
    say.byYear,
    [{ label: say.year, width: 12 }, { label: say.rate, width: 12 }, ...moneyColumns],
    byYear.map(({ year, rate, ...money }) => ({
      id: String(year),
      cells: [centered(String(year)), figureCell(rate, language), ...moneyCells(money, language)],
    })),
    followUpWords.none,
    language,
  );
}

function programsTable({ programs, departments }: DashboardView, language: Language): readonly Block[] {
  return titledTable(
    say.programs,
    [
      { label: followUpWords.number, width: 7 },
      { label: followUpWords.name, width: 24 },
      { label: say.department, width: 13 },
      { label: say.rate, width: 9 },
      ...moneyColumns,
      { label: say.standing, width: 10 },
      { label: say.odd, width: 7 },
    ],
    programs.map((program) => ({
      id: program.program,
      cells: [
        centered(program.number),
        cell(program.name),
        centered(departments[program.owner] ?? program.owner),
        figureCell(program.rate, language),
        ...moneyCells(program, language),
        centered(standingOf(program, language)),
        centered(String(program.contradictions)),
      ],
    })),
    followUpWords.none,
    language,
  );
}

function standingOf({ standing: { standing } }: DashboardRow, language: Language): string {
  return standing === undefined ? paperWords.none[language] : standingLabels[standing][language];
}

function indicatorsTable(indicators: readonly IndicatorOfYear[], language: Language): readonly Block[] {
  return titledTable(
    say.indicators,
    [
      { label: followUpWords.number, width: 7 },
      { label: followUpWords.name, width: 24 },
      { label: say.indicator, width: 27 },
      { label: say.unit, width: 7 },
      { label: say.year, width: 7 },
      { label: say.target, width: 10 },
      { label: say.result, width: 10 },
      { label: say.reached, width: 9 },
    ],
    indicators.map(({ number, program, indicator, unit, year, target, result, rate }) => ({
      cells: [
        centered(number),
        cell(program),
        cell(indicator),
        centered(unit),
        centered(String(year)),
        ...[target, result, rate].map((figure) => figureCell(figure, language)),
      ],
    })),
    followUpWords.none,
    language,
  );
}
