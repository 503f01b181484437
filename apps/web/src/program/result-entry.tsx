// The table in which the results of a year are entered: one row for each indicator and period that had none when it was opened.
import { useState } from 'react';
import { resultsDay } from '#domain/results-due';
import { hasDraft } from '../forms/draft.js';
import { measured } from '#contract/measured';
import { partLabel, periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { EntryOfYear } from './entry/entry-of-year.js';
import type { EntryRow } from './entry/entry-rows.js';
import { useTakenBy } from './entry/meanwhile.js';
import { lateColumn, resultColumns } from './entry/result-columns.js';
import {
  newResult,
  partOfResult,
  resultOf,
  valuesOfResult,
  type ResultValues,
} from './forms/result-values.js';
import { useReported } from './report-context.js';
import { begunPeriods, targetOf, unitOf, type BegunPeriod } from './reportable.js';
import { programStrings } from './strings.js';

const { entry: say } = programStrings;
const command = 'ReportResult';

export function ResultEntry() {
  const text = useText();
  const { page, program } = useReported();
  const { actor } = useSession();
  const takenBy = useTakenBy();
  const years = Object.values(program.years).map(({ year }) => year);
  const keyOf = ({ indicator, period }: BegunPeriod) => partOfResult(indicator.indicator, period);
  const isBegun = (part: string) =>
    hasDraft({ organization: page.organization, person: actor.person, stream: page.id, command, part });
  const begunIn = (year: number) => begunPeriods(program, year, page.today);
  // A row stays where it is while the table is open, whoever reports it.
  const [reportedBefore] = useState(() => {
    const reported = years.flatMap(begunIn).filter(({ result }) => result);
    return new Set(reported.map(keyOf).filter((part) => !isBegun(part)));
  });
  const rowOf = (begun: BegunPeriod): EntryRow<ResultValues> => {
    const { indicator, period, result } = begun;
    const target = targetOf(program, indicator.indicator, period);
    return {
      part: keyOf(begun),
      called: `${indicator.name} ${text(periodLabel(period))}`,
      heads: [
        <span key="name" lang="ko">
          {indicator.name}
        </span>,
        text(partLabel(period)),
        target && measured(target.value, target.unit),
      ],
      unit: () => unitOf(program, indicator.indicator, period),
      start: result ? valuesOfResult(result) : newResult(indicator.indicator, period),
      meanwhile: (draft) =>
        result && result.id !== draft?.makes ? takenBy(result, keyOf(begun)) : undefined,
    };
  };
  return (
    <EntryOfYear
      years={years}
      tableOf={(year) => ({
        command,
        title: say.results,
        heads: [say.what, programStrings.indicators.period, say.target],
        columns: page.today > resultsDay(year) ? [...resultColumns, lateColumn] : resultColumns,
        rows: begunIn(year)
          .filter((begun) => !begun.result || !reportedBefore.has(keyOf(begun)))
          .map(rowOf),
        bodyOf: resultOf,
        none: say.nothing,
      })}
    />
  );
}
