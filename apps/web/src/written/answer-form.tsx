// The agenda of a written meeting as whoever answers reads it: each item whole, with their vote and words beside it.
import { choiceLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Choice } from '#domain/meeting/words';
import { formOf, type FieldsProps } from '../forms/form-of.js';
import { Group, LongField, RadioField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { AgendaCard } from '../meeting/agenda-list.js';
import { onAttendance, type OnAttendance } from '../meeting/kinds.js';
import { answerOn } from './answer-on.js';
import { writtenStrings } from './strings.js';

const { own } = writtenStrings;
const choices = wordsOf(choiceLabels);

interface Given {
  readonly choice: Choice | '';
  readonly note: string;
}

interface AnswerValues {
  /** By agenda item. */
  readonly given: Readonly<Record<string, Given>>;
}

const nothing: Given = { choice: '', note: '' };

export const AnswerForm = formOf(onAttendance, 'AnswerInWriting', {
  start: (at): AnswerValues => ({
    given: Object.fromEntries(
      itemsFor(at).map((id) => {
        const { choice = '', note = '' } = answerOn(at.attendance, id) ?? {};
        return [id, { choice, note }];
      }),
    ),
  }),
  body: ({ given }, at) => ({
    attendance: at.attendance.seat,
    answers: itemsFor(at).flatMap((id) => {
      const { choice, note } = given[id] ?? nothing;
      return choice === ''
        ? []
        : [{ agendaItem: id, choice, ...(note.trim() === '' ? {} : { note: note.trim() }) }];
    }),
  }),
  Fields: AnswerFields,
  foretell: ({ page, attendance }) => {
    const missing = page.writing?.missing ?? [];
    const isLast = missing.length === 1 && missing[0] === attendance.seat;
    return isLast ? own.last : own.foretell;
  },
});

/** What the seat answers. */
function itemsFor({ page, attendance }: OnAttendance): readonly string[] {
  return page.writing?.items[attendance.seat] ?? [];
}

function AnswerFields({ at, values, change }: FieldsProps<OnAttendance, AnswerValues>) {
  const text = useText();
  const theirs = itemsFor(at);
  const standing = Object.values(at.meeting.agenda).filter(({ status }) => status !== 'takenOff');
  const put = (id: string, some: Partial<Given>) =>
    change({ given: { ...values.given, [id]: { ...(values.given[id] ?? nothing), ...some } } });
  return (
    <Group name="answers" label={own.title} hint={own.hint}>
      <ol className="agenda">
        {standing.map((item, index) => {
          const { choice, note } = values.given[item.id] ?? nothing;
          const field = `answers[${theirs.indexOf(item.id)}]`;
          return (
            <li key={item.id}>
              <AgendaCard item={item} nth={index + 1}>
                {theirs.includes(item.id) ? (
                  <div className="written-answer">
                    <RadioField
                      name={`${field}.choice`}
                      label={own.choice(index + 1)}
                      value={choice}
                      choices={choices.map((each) => ({ value: each, label: text(choiceLabels[each]) }))}
                      onChange={(chosen) => put(item.id, { choice: choices.find((each) => each === chosen) })}
                    />
                    <LongField
                      name={`${field}.note`}
                      label={own.note(index + 1)}
                      hint={own.noteHint}
                      optional
                      value={note}
                      onChange={(said) => put(item.id, { note: said })}
                    />
                  </div>
                ) : (
                  item.status === 'pending' && (
                    <p className="muted small">{text(item.motion ? own.aside : own.information)}</p>
                  )
                )}
              </AgendaCard>
            </li>
          );
        })}
      </ol>
    </Group>
  );
}
