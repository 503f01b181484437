// Rows of a file as they are shown, before and after they were carried out.
import type { IntakeRow, RowRefusal } from '#contract/intake-views';
import { sentenceOf } from '#contract/refusals';
import { isReversible } from '#intake/reverse';
import type { AnyIntakeStep } from '#intake/proposal';
import type { RefusedRow } from '#domain/intake/words';
import type { Refusal } from '#domain/refusals';

/** What a row stands for. */
export function rowView(step: AnyIntakeStep): IntakeRow {
  const { place, what, stream, id, command } = step;
  return { place, what, stream, id, command: command.type, asks: command, reversible: isReversible(step) };
}

/** A refusal in words. */
export function rowRefusal(refusal: Refusal): RowRefusal {
  const { refused, field } = refusal;
  return {
    code: refused,
    ...(field === undefined ? {} : { field }),
    ko: sentenceOf(refusal, 'ko'),
    en: sentenceOf(refusal, 'en'),
  };
}

/** The refusal of a row as it was noted. */
export function notedRefusal({ code, field, values = [] }: RefusedRow): RowRefusal {
  return rowRefusal({
    refused: code,
    ...(field === undefined ? {} : { field }),
    about: Object.fromEntries(values.map(({ name, value }) => [name, value])),
  });
}
