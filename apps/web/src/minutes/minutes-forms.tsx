// The forms of the minutes: written, corrected with a reason, confirmed. Only words are typed; every figure is built.
import type { FunctionComponent } from 'react';
import type { MinutesWords } from '#domain/meeting/words';
import { DetachFields, FileField, firstOf, noFile } from '../files/fields.js';
import { LongField } from '../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { nothingToWrite } from '../forms/shared.js';
import { onMinutes, type CommandOn, type OnMinutes } from '../meeting/kinds.js';
import { minutesStrings } from './strings.js';

const { form, parts } = minutesStrings;

interface WordsValues {
  readonly opening: string;
  readonly closing: string;
  /** By agenda item. */
  readonly texts: Readonly<Record<string, string>>;
}

type CorrectionValues = WordsValues & { readonly reason: string };

/** A missing form does not compile. */
export const minutesForms: {
  readonly [T in CommandOn<'minutes'>]: FunctionComponent<FormProps<OnMinutes>>;
} = {
  WriteMinutes: formOf(onMinutes, 'WriteMinutes', {
    start: startOf,
    body: (values, at) => ({ minutes: at.minutes.id, words: wordsOf(values, at) }),
    Fields: WordsFields,
    foretell: () => form.lead,
  }),
  CorrectMinutes: formOf(onMinutes, 'CorrectMinutes', {
    start: (at): CorrectionValues => ({ ...startOf(at), reason: '' }),
    body: (values, at) => ({
      minutes: at.minutes.id,
      words: wordsOf(values, at),
      reason: values.reason,
    }),
    Fields: CorrectionFields,
    foretell: () => form.correct,
  }),
  AttachToMinutes: formOf(onMinutes, 'AttachToMinutes', {
    start: noFile,
    body: ({ file }, { minutes }) => ({ minutes: minutes.id, file }),
    Fields: FileField,
  }),
  DetachFromMinutes: formOf(onMinutes, 'DetachFromMinutes', {
    start: ({ minutes }) => firstOf(minutes),
    body: ({ hash, reason }, { minutes }) => ({ minutes: minutes.id, hash, reason }),
    Fields: ({ at: { minutes }, ...fields }) => <DetachFields of={minutes} {...fields} />,
  }),
  ConfirmMinutes: formOf(onMinutes, 'ConfirmMinutes', {
    start: nothingToWrite,
    body: (_, { minutes }) => ({ minutes: minutes.id }),
    foretell: () => form.grave,
  }),
};

/** Begins with what the minutes say now, which the page tells. */
function startOf({ page: { minutes: document } }: OnMinutes): WordsValues {
  const items = document?.items ?? [];
  return {
    opening: document?.opening ?? '',
    closing: document?.closing ?? '',
    texts: Object.fromEntries(items.map(({ id, gist }) => [id, gist])),
  };
}

function wordsOf({ opening, closing, texts }: WordsValues, { meeting }: OnMinutes): MinutesWords {
  const items = withWords(texts, meeting).map((agendaItem) => ({
    agendaItem,
    text: texts[agendaItem] ?? '',
  }));
  return { opening, items, closing };
}

/** The items of which something is said, in the order in which they are sent. */
function withWords(texts: WordsValues['texts'], { agenda }: OnMinutes['meeting']): readonly string[] {
  return Object.keys(agenda).filter((id) => (texts[id] ?? '').trim() !== '');
}

function WordsFields({ at, values, change }: FieldsProps<OnMinutes, WordsValues>) {
  const { opening, closing, texts } = values;
  const items = at.page.minutes?.items ?? [];
  const sent = withWords(texts, at.meeting);
  return (
    <div className="minutes-words">
      <LongField
        name="words.opening"
        label={parts.opening}
        optional
        value={opening}
        onChange={(said) => change({ opening: said })}
      />
      {items.map(({ id, title }, index) => (
        <LongField
          key={id}
          name={sent.includes(id) ? `words.items[${sent.indexOf(id)}].text` : `words.items.${id}`}
          label={form.item(index + 1, title)}
          optional
          value={texts[id] ?? ''}
          onChange={(said) => change({ texts: { ...texts, [id]: said } })}
        />
      ))}
      <LongField
        name="words.closing"
        label={parts.closing}
        optional
        value={closing}
        onChange={(said) => change({ closing: said })}
      />
    </div>
  );
}

function CorrectionFields({ at, values, change }: FieldsProps<OnMinutes, CorrectionValues>) {
  return (
    <>
      <WordsFields at={at} values={values} change={change} />
      <LongField
        name="reason"
        hint={form.reasonHint}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}
