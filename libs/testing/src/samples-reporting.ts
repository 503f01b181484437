// Plausible reports on a program: results, money spent, its schedule and logs, how it stands, what papers print.
import { addDays, yearOf } from '#domain/dates';
import { addDecimals } from '#domain/decimal';
import type { IsoDate } from '#domain/ids';
import { endOf, isPeriod, overlap, quarterOf, startOf, type Period } from '#domain/periods';
import type { IntroducedProgram, Program, ProgramVocabulary } from '#domain/program/states';
import type { FigureRef } from '#domain/reckoning/figures';
import { logs, standings } from '#domain/reported';
import { newId, oneOf, type Samples } from './samples.js';
import { anotherFile, hashAmong } from './samples-files.js';

type ReportCommand = Exclude<
  keyof Samples<ProgramVocabulary>,
  | 'IntroduceProgram'
  | 'StateYear'
  | 'AdoptFigures'
  | 'NoteReview'
  | 'ReviseProgram'
  | 'RenameProgram'
  | 'MoveProgram'
  | 'AbolishProgram'
  | 'EndProgram'
>;

/** A report on a program. */
export const reportSamples: Pick<Samples<ProgramVocabulary>, ReportCommand> = {
  ReportResult: ({ state, today, vary }) => {
    const { indicator, period } = firstFree(state);
    return {
      type: 'ReportResult',
      id: newId('r', shelves(state).results),
      indicator,
      period,
      value: String(vary % 40),
      evidence: oneOf([[], [{ title: 'Register', link: 'https://example.org/register' }]], vary),
      ...oneOf([{}, { note: 'As of the last day' }], vary),
      ...(vary % 5 === 0 || Number(period.slice(0, 4)) < yearOf(today)
        ? { late: 'The register came late' }
        : {}),
    };
  },
  CorrectResult: ({ state, item, vary }) => ({
    type: 'CorrectResult',
    result: item,
    value: addDecimals(shelves(state).results[item]?.claimed ?? '0', '1'),
    evidence: oneOf([[], [{ title: 'Register' }]], vary),
    reason: 'Counted twice',
  }),
  ConfirmResult: ({ state, item, vary }) => {
    const claimed = shelves(state).results[item]?.claimed ?? '0';
    const verified = oneOf(
      [{ value: claimed }, { value: addDecimals(claimed, '0.5'), reason: 'Rounded' }],
      vary,
    );
    return { type: 'ConfirmResult', result: item, ...verified };
  },
  AttachToResult: ({ state, item, vary }) => ({
    type: 'AttachToResult',
    result: item,
    file: anotherFile(shelves(state).results[item]?.files, vary),
  }),
  DetachFromResult: ({ state, item, vary }) => ({
    type: 'DetachFromResult',
    result: item,
    hash: hashAmong(shelves(state).results[item]?.files, vary),
    reason: 'Of another quarter',
  }),
  WithdrawResult: ({ item }) => ({ type: 'WithdrawResult', result: item, reason: 'Of another program' }),
  RecordSpending: ({ state, today, vary }) => {
    const { year, line, until } = nextSpending(state, today);
    return {
      type: 'RecordSpending',
      id: newId('s', shelves(state).spending),
      year,
      line,
      amount: String(vary),
      until,
      ...oneOf([{}, { note: 'Advance payment' }], vary),
      ...(vary % 3 === 0 ? { scale: 'won' as const } : {}),
    };
  },
  CorrectSpending: ({ state, item }) => ({
    type: 'CorrectSpending',
    spending: item,
    amount: addDecimals(shelves(state).spending[item]?.amount ?? '0', '1'),
    reason: 'Paid back',
  }),
  SetSchedule: ({ state, today, vary }) => ({
    type: 'SetSchedule',
    rows: oneOf([[], [{ id: 'row-1', title: 'Courses', periods: [quarterOf(today)] }]], vary),
    ...(state.status !== 'none' && state.schedule.length > 0 ? { reason: 'Later than planned' } : {}),
  }),
  LogEntry: ({ state, today, vary }) => ({
    type: 'LogEntry',
    id: newId('e', shelves(state).entries),
    log: oneOf(logs, vary),
    when: oneOf([today, quarterOf(today)], vary),
    title: 'First course',
    text: 'Thirty people came.',
  }),
  CorrectEntry: ({ state, item, today }) => ({
    type: 'CorrectEntry',
    entry: item,
    when: today,
    title: 'First course',
    text: `${shelves(state).entries[item]?.text} And more.`,
    reason: 'Some were forgotten',
  }),
  StrikeEntry: ({ item }) => ({ type: 'StrikeEntry', entry: item, reason: 'Entered twice' }),
  JudgeStanding: ({ state, vary }) => {
    const now = state.status === 'none' ? undefined : state.judgement?.standing;
    const others = standings.filter((standing) => standing !== now);
    const standing = others[vary % others.length] ?? 'done';
    return { type: 'JudgeStanding', standing, reason: 'Delayed', words: standings };
  },
  LiftJudgement: () => ({ type: 'LiftJudgement', reason: 'It goes on' }),
  CheckQuarter: ({ state, today, vary }) => ({
    type: 'CheckQuarter',
    period: quarterOf(today),
    standing: oneOf(standings, vary),
    done: 'Two courses',
    words: standings,
    ...oneOf([{}, { obstacles: 'Few rooms', remedy: 'The school lends two' }], vary),
    ...(state.status !== 'none' && state.selfChecks[quarterOf(today)] ? { reason: 'More was done' } : {}),
  }),
  StateFigure: ({ state, today, vary }) => {
    const id = newId('f', shelves(state).stated);
    const period = String(yearOf(today));
    const figure = oneOf<FigureRef>(
      [
        { figure: 'budget', period, source: 'own', item: 'Teaching' },
        { figure: 'execution', period },
        { figure: 'programRate', period },
        { figure: 'rate', indicator: knownIndicator(state) ?? '', period },
      ],
      knownIndicator(state) === undefined ? vary % 3 : vary,
    );
    return { type: 'StateFigure', id, figure, value: '61.0', document: `Table ${id}` };
  },
  RecallFigure: ({ item }) => ({ type: 'RecallFigure', stated: item, reason: 'Of another program' }),
  GiveReason: ({ state, vary }) => {
    const contradiction = 'weights:weights@2021';
    const given = state.status === 'none' ? undefined : state.reasons[contradiction];
    return {
      type: 'GiveReason',
      contradiction,
      reason: `${given?.reason ?? ''}Still being weighed. `,
      ...oneOf([{}, { size: { says: '100', follows: '90' } }], vary),
    };
  },
};

/** Any indicator that a year has. */
function knownIndicator(state: Program): string | undefined {
  return Object.values(shelves(state).years).flatMap(({ indicators }) => indicators)[0]?.indicator;
}

/** The day from which on the next month of an indicator can be reported. */
export function firstReport(state: Program): IsoDate {
  const { period } = firstFree(state);
  return startOf(isPeriod(period) ? period : '2021');
}

/** The first month of a year with figures that nobody has reported of an indicator. */
function firstFree(state: Program): { readonly indicator: string; readonly period: Period } {
  const { years, results } = shelves(state);
  const free = Object.values(years).flatMap(({ year, indicators }) =>
    indicators.flatMap(({ indicator, measure }) =>
      (measure?.ratio ? [] : monthsOf(year))
        .filter((month) => !taken(results, indicator, month))
        .map((period) => ({ indicator, period })),
    ),
  );
  return free[0] ?? { indicator: 'guides', period: '2021-01' };
}

function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}

function taken(results: IntroducedProgram['results'], indicator: string, month: Period): boolean {
  return Object.values(results).some(
    (each) => each.status !== 'withdrawn' && each.indicator === indicator && overlap(each.period, month),
  );
}

/** A line of a year that has begun, until the day after the last one that was recorded. */
function nextSpending(
  state: Program,
  today: IsoDate,
): { readonly year: number; readonly line: string; readonly until: IsoDate } {
  const { years, spending } = shelves(state);
  const year =
    Object.values(years).find((each) => each.budget.length > 0 && each.year <= yearOf(today))?.year ??
    yearOf(today);
  const line = years[year]?.budget[0]?.line ?? 'teaching';
  const last = Object.values(spending)
    .filter((each) => each.year === year && each.line === line)
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  return { year, line, until: last === undefined ? endOf(`${year}-01`) : addDays(last, 1) };
}

function shelves(
  state: Program,
): Pick<IntroducedProgram, 'years' | 'results' | 'spending' | 'entries' | 'stated'> {
  return state.status === 'none' ? { years: {}, results: {}, spending: {}, entries: {}, stated: {} } : state;
}
