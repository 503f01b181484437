// The kinds of field that forms are made of. Each bears the name by which the server knows it, and shows what it says against it.
import { useId, useState, type ReactNode } from 'react';
import { findFieldName } from '#contract/field-names';
import type { Label } from '#contract/label';
import { limits } from '#contract/limits';
import { dayNote } from '../language/day-notes.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useProblemAt } from './problem-context.js';
import { useDays } from './use-days.js';

interface FieldProps {
  /** Its path in the command: `answer.proof.due`. */
  readonly name: string;
  /** What it is called, where the contract's name for it says too little. */
  readonly label?: Label;
  readonly hint?: Label;
  readonly optional?: boolean;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface Attributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A short text: a name, a figure, a year. */
export function ShortField({
  value,
  onChange,
  numeric,
  readOnly,
  ...field
}: TextProps & { readonly numeric?: boolean; readonly readOnly?: boolean }) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode={numeric ? 'decimal' : undefined}
          autoComplete="off"
          readOnly={readOnly}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface AccountProps extends TextProps {
  readonly type: 'text' | 'email' | 'tel';
  /** What browsers may fill in: `username`, `name`. */
  readonly fills: string;
  /** Digits only, as a phone's keys should show. */
  readonly numeric?: boolean;
  /** Whether its writer begins here. */
  readonly focused?: boolean;
}

/** What somebody is known by, which their browser may fill in. */
export function AccountField({ value, onChange, type, fills, numeric, focused, ...field }: AccountProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          autoComplete={fills}
          inputMode={numeric ? 'numeric' : undefined}
          autoFocus={focused}
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface PasswordProps extends TextProps {
  readonly label: Label;
  readonly fills: 'current-password' | 'new-password';
}

/** A password: hidden until its writer wants to see it, and free to be pasted. */
export function PasswordField({ value, onChange, fills, ...field }: PasswordProps) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Field {...field}>
        {(attributes) => (
          <input
            {...attributes}
            type={isShown ? 'text' : 'password'}
            autoComplete={fills}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <label className="tick">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        <span>{text(strings.showPassword(field.label))}</span>
      </label>
    </>
  );
}

/** What somebody says. */
export function LongField({ value, onChange, ...field }: TextProps) {
  const text = useText();
  const left = limits.text - value.length;
  const hint = left >= 0 && left < limits.text / 10 ? strings.lettersLeft(left) : field.hint;
  return (
    <Field {...field} hint={hint} wrong={left < 0 ? strings.lettersOver(-left) : undefined}>
      {(attributes) => (
        <textarea
          {...attributes}
          lang="ko"
          rows={3}
          placeholder={field.optional ? text(strings.mayStayEmpty) : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface DateProps extends TextProps {
  /** The day on which something happened: that it is past goes without saying. */
  readonly happened?: boolean;
}

/** A business date; under it stands why offices are closed on the chosen day, where they are. */
export function DateField({ value, onChange, happened, ...field }: DateProps) {
  const { today, own } = useDays();
  const note = dayNote(value, { today: happened ? undefined : today, own });
  return (
    <Field {...field} note={note}>
      {(attributes) => (
        <input {...attributes} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The key that chooses it. */
  readonly mark?: string | undefined;
}

/** One of many. */
export function SelectField({
  value,
  onChange,
  choices,
  none,
  ...field
}: TextProps & { readonly choices: readonly Choice[]; readonly none?: Label }) {
  const text = useText();
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => onChange(event.target.value)}>
          {none && <option value="">{text(none)}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all in sight; of many, a field to find it among them. */
export function RadioField({
  value,
  onChange,
  choices,
  ...field
}: TextProps & { readonly choices: readonly Choice[] }) {
  return (
    <Group {...field}>
      <Findable choices={choices} isChosen={(choice) => choice === value}>
        {(choice) => (
          <Tick
            key={choice.value}
            type="radio"
            name={field.name}
            choice={choice}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
        )}
      </Findable>
    </Group>
  );
}

interface CheckListProps extends FieldProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly choices: readonly Choice[];
}

/** Any of some. */
export function CheckList({ values, onChange, choices, ...field }: CheckListProps) {
  const toggle = (value: string) =>
    onChange(
      choices.map((choice) => choice.value).filter((each) => values.includes(each) !== (each === value)),
    );
  return (
    <Group {...field}>
      <Findable choices={choices} isChosen={(choice) => values.includes(choice)}>
        {(choice) => (
          <Tick
            key={choice.value}
            type="checkbox"
            name={field.name}
            choice={choice}
            checked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        )}
      </Findable>
    </Group>
  );
}

/** From so many choices on, people look for theirs by its words. */
const many = 16;

interface FindableProps {
  readonly choices: readonly Choice[];
  readonly isChosen: (value: string) => boolean;
  readonly children: (choice: Choice) => ReactNode;
}

/** The choices; where there are many, those that were chosen and those that have the words that somebody looks for. */
function Findable({ choices, isChosen, children }: FindableProps) {
  const text = useText();
  const [words, setWords] = useState('');
  if (choices.length < many) return choices.map(children);
  const found = choices.filter(
    ({ value, label }) => isChosen(value) || label.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <>
      <input
        className="find"
        type="search"
        aria-label={text(strings.findAmong(choices.length))}
        placeholder={text(strings.findAmong(choices.length))}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div className="choices-found">{found.map(children)}</div>
    </>
  );
}

interface TickProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Tick({ type, name, choice, checked, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type={type} name={name} value={choice.value} checked={checked} onChange={onChange} />
      {choice.mark && <kbd aria-hidden="true">{choice.mark}</kbd>}
      <span>
        {choice.label}
        {choice.hint}
      </span>
    </label>
  );
}

/** Fields that belong together, or the choices of one; a refusal of the whole is shown here. */
export function Group({
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const problem = useProblemAt(name);
  const noteId = useId();
  const called = useCalled(name, label, optional);
  return (
    <fieldset
      name={name}
      aria-describedby={hint || problem ? noteId : undefined}
      data-problem={problem && true}
    >
      <legend>{called}</legend>
      <Note id={noteId} hint={hint} problem={problem} />
      {children}
    </fieldset>
  );
}

interface OneFieldProps extends FieldProps {
  /** What is to be known of its value as it is now. */
  readonly note?: Label | undefined;
  /** What is wrong with it before the server is asked. */
  readonly wrong?: Label | undefined;
  readonly children: (attributes: Attributes) => ReactNode;
}

function Field({ name, label, hint, note, wrong, optional, children }: OneFieldProps) {
  const refused = useProblemAt(name);
  const problem = wrong ?? refused;
  const id = useId();
  const noteId = useId();
  const called = useCalled(name, label, optional);
  return (
    <div className="field" data-problem={problem && true}>
      <label htmlFor={id}>{called}</label>
      {children({
        id,
        name,
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': hint || note || problem ? noteId : undefined,
      })}
      <Note id={noteId} hint={hint} note={note} problem={problem} />
    </div>
  );
}

interface NoteProps {
  readonly id: string;
  readonly hint: Label | undefined;
  readonly note?: Label | undefined;
  readonly problem: Label | undefined;
}

function Note({ id, hint, note, problem }: NoteProps) {
  const text = useText();
  if (!hint && !note && !problem) return null;
  return (
    <div id={id}>
      {note && (
        <p className="hint day-note" role="status">
          {text(note)}
        </p>
      )}
      {hint && <p className="hint">{text(hint)}</p>}
      {problem && <p className="field-problem">{text(problem)}</p>}
    </div>
  );
}

function useCalled(name: string, label: Label | undefined, optional: boolean | undefined): string {
  const text = useText();
  const [field = '', around] = name
    .replaceAll(/\[\d+\]/g, '')
    .split('.')
    .reverse();
  const called = text(label ?? findFieldName(field, around) ?? { ko: field, en: field });
  return optional ? `${called} ${text(strings.optional)}` : called;
}
