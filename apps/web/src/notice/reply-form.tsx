// The form of a reply with more than a yes or a no: who comes instead, or a note.
import { nameOfField } from '#contract/field-names';
import { replyLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Reply } from '#domain/meeting/words';
import { formOf, type FieldsProps } from '../forms/form-of.js';
import { LongField, RadioField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { onAttendance, type OnAttendance } from '../meeting/kinds.js';

interface ReplyValues {
  readonly reply: Reply;
  readonly proxy: string;
  readonly note: string;
}

export const ReplyForm = formOf(onAttendance, 'ReplyToNotice', {
  start: ({ attendance: { reply } }): ReplyValues => ({
    reply: reply?.answer ?? 'attend',
    proxy: reply?.proxy ?? '',
    note: reply?.note ?? '',
  }),
  body: ({ reply, proxy, note }, { attendance }) => ({
    attendance: attendance.seat,
    reply,
    ...(reply === 'proxy' ? { proxy } : {}),
    ...(note === '' ? {} : { note }),
  }),
  Fields: ReplyFields,
});

function ReplyFields({ at, values, change }: FieldsProps<OnAttendance, ReplyValues>) {
  const text = useText();
  const { page, attendance } = at;
  const words = wordsOf(replyLabels).filter((word) => word !== 'proxy' || page.notice?.proxies);
  const choose = (chosen: string) => {
    const reply = words.find((word) => word === chosen);
    if (reply) change({ reply });
  };
  return (
    <>
      <p lang="ko" className="name">
        {attendance.title}
      </p>
      <RadioField
        name="reply"
        value={values.reply}
        choices={words.map((word) => ({ value: word, label: text(replyLabels[word]) }))}
        onChange={choose}
      />
      {values.reply === 'proxy' && (
        <ShortField name="proxy" value={values.proxy} onChange={(proxy) => change({ proxy })} />
      )}
      <LongField
        name="note"
        label={nameOfField('note')}
        optional
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
