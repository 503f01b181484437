// Enters what is reported of a program year by year: the year is chosen, and its rows are typed into.
import { useState } from 'react';
import { useReported } from '../report-context.js';
import { YearChoice, yearBy } from '../year-choice.js';
import { EntryTable, type EntryTableProps } from './entry-table.js';

interface Props<V extends object> {
  readonly years: readonly number[];
  readonly tableOf: (year: number) => Omit<EntryTableProps<V>, 'program'>;
}

export function EntryOfYear<V extends object>({ years, tableOf }: Props<V>) {
  const { page } = useReported();
  const [year, setYear] = useState(() => yearBy(years, page.today));
  return (
    <>
      <YearChoice years={years} year={year} onChange={setYear} />
      <EntryTable key={year} program={page.id} {...tableOf(year)} />
    </>
  );
}
