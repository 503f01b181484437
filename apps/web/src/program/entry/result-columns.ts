// The columns of the table in which results are entered.
import type { ResultValues } from '../forms/result-values.js';
import { programStrings } from '../strings.js';
import { figureProblem } from './cell-problems.js';
import type { EntryColumn } from './entry-rows.js';

const { entry: say } = programStrings;

export const resultColumns: readonly EntryColumn<ResultValues>[] = [
  {
    key: 'value',
    label: say.value,
    numeric: true,
    get: ({ value }) => value,
    set: (values, value) => ({ ...values, value }),
    problem: figureProblem,
  },
  {
    key: 'evidence',
    label: say.evidence,
    optional: true,
    get: ({ evidence: [first] }) => first?.title ?? '',
    set: (values, title) => ({
      ...values,
      evidence:
        title === '' && values.evidence.length < 2
          ? []
          : [{ link: '', ...values.evidence[0], title }, ...values.evidence.slice(1)],
    }),
    doubt: ({ value, evidence }) =>
      value.trim() !== '' && evidence.length === 0 ? say.withoutEvidence : undefined,
  },
  {
    key: 'note',
    label: say.note,
    optional: true,
    get: ({ note }) => note,
    set: (values, note) => ({ ...values, note }),
  },
];

/** Asked once the results of the year were due. */
export const lateColumn: EntryColumn<ResultValues> = {
  key: 'late',
  label: say.late,
  get: ({ late }) => late,
  set: (values, late) => ({ ...values, late }),
};
