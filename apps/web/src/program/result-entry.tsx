// The table in which the results of a year are entered: one row for each indicator and period that has none yet.
import { useState } from 'react';
import { resultsDay } from '#domain/results-due';
import { measured } from '#contract/measured';
import { partLabel, periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { figureProblem } from './entry/cell-problems.js';
import type { EntryColumn } from './entry/entry-rows.js';
import { EntryTable } from './entry/entry-table.js';
import { newResult, partOfResult, resultOf, type ResultValues } from './forms/result-values.js';
import { useReported } from './report-context.js';
import { openPeriods, targetOf } from './reportable.js';
import { programStrings } from './strings.js';
import { YearChoice, yearBy } from './year-choice.js';

const { entry: say } = programStrings;

const columns: readonly EntryColumn<ResultValues>[] = [
  {
    key: 'value',
    label: say.value,
    numeric: true,
    decides: true,
    get: ({ value }) => value,
    set: (values, value) => ({ ...values, value }),
    problem: figureProblem,
  },
  {
    key: 'evidence',
    label: say.evidence,
    optional: true,
    decides: true,
    get: ({ evidence: [first] }) => first?.title ?? '',
    set: (values, title) => ({
      ...values,
      evidence:
        title === '' && values.evidence.length < 2
          ? []
          : [{ link: '', ...values.evidence[0], title }, ...values.evidence.slice(1)],
    }),
  },
  {
    key: 'note',
    label: say.note,
    optional: true,
    decides: true,
    get: ({ note }) => note,
    set: (values, note) => ({ ...values, note }),
  },
];

/** Asked once the results of the year were due. */
const lateColumn: EntryColumn<ResultValues> = {
  key: 'late',
  label: say.late,
  decides: true,
  get: ({ late }) => late,
  set: (values, late) => ({ ...values, late }),
};

export function ResultEntry() {
  const text = useText();
  const at = useReported();
  const years = Object.values(at?.program.years ?? {}).map(({ year }) => year);
  const [year, setYear] = useState(() => yearBy(years, at?.page.today ?? ''));
  if (!at) return null;
  const { page, program } = at;
  const rows = openPeriods(program, year, page.today).map(({ indicator, period }) => {
    const target = targetOf(program, indicator.indicator, period);
    const when = text(periodLabel(period));
    return {
      part: partOfResult(indicator.indicator, period),
      called: `${indicator.name} ${when}`,
      heads: [
        <span key="name" lang="ko">
          {indicator.name}
        </span>,
        text(partLabel(period)),
        target && measured(target.value, target.unit),
      ],
      start: newResult(indicator.indicator, period),
    };
  });
  return (
    <>
      <YearChoice years={years} year={year} onChange={setYear} />
      <EntryTable
        key={year}
        program={page.id}
        command="ReportResult"
        title={say.results}
        heads={[say.what, programStrings.indicators.period, say.target]}
        columns={page.today > resultsDay(year) ? [...columns, lateColumn] : columns}
        rows={rows}
        bodyOf={resultOf}
        none={say.nothing}
      />
    </>
  );
}
