// The form of prior review while it is filled in: each item in its own way, under its heading.
import type { CheckAnswer, Checklist, CheckItem } from '#domain/checklist';
import { CheckList, LongField, RadioField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { groupsOf } from './grouped.js';
import { checklistStrings } from './strings.js';

interface Props {
  /** The path of the answers in the command. */
  readonly name: string;
  readonly form: Checklist;
  readonly answers: readonly CheckAnswer[];
  readonly onChange: (answers: readonly CheckAnswer[]) => void;
}

export function AnswerFields({ name, form, answers, onChange }: Props) {
  const fieldOf = (item: CheckItem) => {
    const index = answers.findIndex((answer) => answer.item === item.id);
    const answer = answers[index];
    return (
      answer && (
        <OneAnswer
          key={item.id}
          name={`${name}[${index}]`}
          item={item}
          answer={answer}
          onChange={(given) => onChange(answers.with(index, given))}
        />
      )
    );
  };
  return (
    <div className="checklist-fields">
      {groupsOf(form.items).map(({ heading, items }, index) =>
        heading === undefined ? (
          items.map(fieldOf)
        ) : (
          <section key={index} aria-label={heading}>
            <h3 lang="ko">{heading}</h3>
            {items.map(fieldOf)}
          </section>
        ),
      )}
    </div>
  );
}

interface OneProps {
  readonly name: string;
  readonly item: CheckItem;
  readonly answer: CheckAnswer;
  readonly onChange: (answer: CheckAnswer) => void;
}

function OneAnswer({ name, item, answer, onChange }: OneProps) {
  const text = useText();
  const label = { ko: item.label, en: item.label };
  const choices = (item.options ?? []).map((option) => ({ value: option, label: option }));
  switch (answer.kind) {
    case 'mark':
      return (
        <label className="tick">
          <input
            type="checkbox"
            name={`${name}.marked`}
            checked={answer.marked}
            onChange={(event) => onChange({ ...answer, marked: event.target.checked })}
          />
          <span lang="ko">{item.label}</span>
        </label>
      );
    case 'yesNo':
      return (
        <>
          <RadioField
            name={`${name}.yes`}
            label={label}
            value={answer.yes === undefined ? '' : answer.yes ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: text(checklistStrings.yes) },
              { value: 'no', label: text(checklistStrings.no) },
            ]}
            onChange={(said) => onChange({ ...answer, yes: said === 'yes' })}
          />
          {answer.yes === true && (
            <ShortField
              name={`${name}.note`}
              label={checklistStrings.note}
              optional
              value={answer.note ?? ''}
              onChange={(note) => onChange({ ...answer, note })}
            />
          )}
        </>
      );
    case 'choice':
      return item.several ? (
        <CheckList
          name={`${name}.chosen`}
          label={label}
          optional
          values={answer.chosen}
          choices={choices}
          onChange={(chosen) => onChange({ ...answer, chosen })}
        />
      ) : (
        <RadioField
          name={`${name}.chosen`}
          label={label}
          value={answer.chosen[0] ?? ''}
          choices={choices}
          onChange={(option) => onChange({ ...answer, chosen: [option] })}
        />
      );
    case 'text':
      return (
        <LongField
          name={`${name}.text`}
          label={label}
          optional
          value={answer.text}
          onChange={(written) => onChange({ ...answer, text: written })}
        />
      );
  }
}
