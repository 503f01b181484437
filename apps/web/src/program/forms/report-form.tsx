// The form of whichever command was chosen on what is reported of a program, with the item that it is about.
import type { FunctionComponent } from 'react';
import type { FormProps } from '../../forms/form-of.js';
import { hasForm, OneForm } from '../../forms/one-form.js';
import type { AskedCommandName } from '../../panel/commands.js';
import { ProgramForm } from '../../plan/forms/program-form.js';
import { useReported } from '../report-context.js';
import type { CommandOnReport, OnReport } from './at.js';
import { onEntry, onReport, onResult, onSpending, onStated } from './kinds.js';
import { entryForms, LogEntryForm } from './log-forms.js';
import { RecordSpendingForm, spendingForms } from './money-forms.js';
import { ReportResultForm, resultForms } from './result-forms.js';
import { SetScheduleForm } from './schedule-form.js';
import { CheckQuarterForm, JudgeStandingForm, LiftJudgementForm } from './standing-forms.js';
import { GiveReasonForm, StateFigureForm, statedForms } from './stated-forms.js';

/** A missing form does not compile. */
const reportForms: { readonly [T in CommandOnReport]: FunctionComponent<FormProps<OnReport>> } = {
  ReportResult: ReportResultForm,
  RecordSpending: RecordSpendingForm,
  SetSchedule: SetScheduleForm,
  LogEntry: LogEntryForm,
  JudgeStanding: JudgeStandingForm,
  LiftJudgement: LiftJudgementForm,
  CheckQuarter: CheckQuarterForm,
  StateFigure: StateFigureForm,
  GiveReason: GiveReasonForm,
};

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  /** What the form was opened for: an indicator and period, a budget line, a log, a contradiction. */
  readonly of?: string;
  readonly onDone: () => void;
}

export function ReportForm({ command, item = '', of, onDone }: Props) {
  const at = useReported();
  if (hasForm(resultForms, command)) {
    const result = at.program.results[item];
    const on = result && { ...at, result: { ...result, id: item } };
    return <OneForm kind={onResult} Form={resultForms[command]} at={on} onDone={onDone} />;
  }
  if (hasForm(spendingForms, command)) {
    const spending = at.program.spending[item];
    const on = spending && { ...at, spending: { ...spending, id: item } };
    return <OneForm kind={onSpending} Form={spendingForms[command]} at={on} onDone={onDone} />;
  }
  if (hasForm(entryForms, command)) {
    const entry = at.program.entries[item];
    const on = entry && { ...at, entry: { ...entry, id: item } };
    return <OneForm kind={onEntry} Form={entryForms[command]} at={on} onDone={onDone} />;
  }
  if (hasForm(statedForms, command)) {
    const stated = at.program.stated[item];
    const on = stated && { ...at, stated: { ...stated, id: item } };
    return <OneForm kind={onStated} Form={statedForms[command]} at={on} onDone={onDone} />;
  }
  if (hasForm(reportForms, command)) {
    return <OneForm kind={onReport} Form={reportForms[command]} at={{ ...at, of }} onDone={onDone} />;
  }
  return <ProgramForm command={command} onDone={onDone} />;
}
