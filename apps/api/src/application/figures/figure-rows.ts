// A plan's figures as rows of a table: for each indicator its years and their parts, for each program its budget lines.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { figureRowKindLabels, type FigureRow } from '#contract/tables/figure-table';
import type { Evidence } from '#domain/reported';
import type { IndicatorFiguresView, PeriodFigures } from '#contract/figure-views';
import { compareTexts } from '#domain/order';
import { yearsFrom, yearsOf } from '#domain/periods';
import { amountIn, finest } from '#domain/reckoning/money';
import type { StandingRules } from '#domain/reckoning/standing-rules';
import { indicatorViews } from './indicator-view.js';
import { moneyView } from './money-view.js';
import type { PlanProgram } from './plan-programs.js';
import { reckonedOf } from './reckoned.js';

const empty: FigureRow = {
  ...{
    kind: '',
    number: '',
    program: '',
    programName: '',
    item: '',
    name: '',
    unit: '',
    source: '',
    period: '',
  },
  ...{ target: '', weight: '', claimed: '', spent: '', until: '', verified: '', result: '', rate: '' },
  ...{ evidence: '', note: '', late: '', reason: '' },
};

/** The rows of a program, its indicators first. */
export function figureRows(
  { line, program }: PlanProgram,
  rules: StandingRules,
  language: Language,
): readonly FigureRow[] {
  const reckoned = reckonedOf(program, rules);
  const printed: Parameters<typeof indicatorViews>[1] = (figure) => reckoned.shown(figure);
  const place = { ...empty, number: line.number, program: line.program, programName: program.name };
  const years = Object.values(program.years)
    .map(({ year }) => year)
    .sort((one, other) => one - other);
  const span = yearsFrom(years[0] ?? 0, years.at(-1) ?? 0);
  const indicators = indicatorViews(program, printed, () => []).flatMap((indicator) =>
    indicatorRows(indicator, place, language),
  );
  const money = moneyView(program, years, span, printed).lines.map((budget): FigureRow => {
    const [latest] = budget.spending;
    const scale = finest(latest ? [budget, latest] : [budget]);
    return {
      ...place,
      kind: figureRowKindLabels.budget[language],
      item: budget.line,
      name: budget.item,
      unit: amountScaleLabels[scale][language],
      source: budgetSourceLabels[budget.source][language],
      period: String(budget.year),
      target: amountIn(budget.amount, budget.scale, scale),
      spent: latest ? amountIn(latest.amount, latest.scale, scale) : '',
      until: latest?.until ?? '',
      note: latest?.note ?? '',
    };
  });
  return [...indicators, ...money];
}

function indicatorRows(
  { indicator, years, results }: IndicatorFiguresView,
  place: FigureRow,
  language: Language,
): readonly FigureRow[] {
  const standing = results.filter(({ status }) => status !== 'withdrawn');
  const overYears = standing.filter(({ period }) =>
    years.every((year) => year.period !== period && year.parts.every((part) => part.period !== period)),
  );
  const row = (name: string, unit: string, period: string, figures?: PeriodFigures): FigureRow => {
    const result = standing.find((each) => each.period === period);
    return {
      ...place,
      kind: figureRowKindLabels.indicator[language],
      item: indicator,
      ...{ name, unit, period },
      target: figures?.target.text ?? '',
      result: figures?.result.text ?? '',
      rate: figures?.rate.text ?? '',
      ...(result
        ? {
            claimed: result.claimed,
            verified: result.status === 'confirmed' ? result.verified : '',
            evidence: result.evidence.map(evidenceText).join('\n'),
            note: result.note ?? '',
            late: result.late ?? '',
          }
        : {}),
    };
  };
  const last = years.at(-1);
  return [
    ...years.flatMap(({ name, unit, parts, ...year }) => [
      { ...row(name, unit, year.period, year), weight: year.weight ?? '' },
      ...parts.map((part) => row(name, unit, part.period, part)),
    ]),
    ...overYears
      .map(({ period }) => {
        const of = yearsOf(period);
        const named = years.findLast(({ year }) => of.includes(year)) ?? last;
        return row(named?.name ?? '', named?.unit ?? '', period);
      })
      .sort((one, other) => compareTexts(one.period, other.period)),
  ];
}

/** Evidence as a cell says it. */
export function evidenceText({ title, link }: Evidence): string {
  return link === undefined ? title : `${title} <${link}>`;
}

/** What a cell names as evidence: each on a line of its own, or parted by semicolons, an address in angle brackets. */
export function evidenceIn(cell: string): readonly Evidence[] {
  return cell
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each): Evidence => {
      const [, title, link] = /^(.*?)\s*<([^<>]+)>$/.exec(each) ?? [];
      return title && link ? { title, link } : { title: each };
    });
}
