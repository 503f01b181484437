// The forms of the commands that write an edition: its strategies, and the programs under them with their figures.
import type { FunctionComponent } from 'react';
import { programKindLabels } from '#contract/glossary';
import { nameOfField } from '#contract/field-names';
import { wordsOf } from '#contract/label';
import type { ProgramKind, YearFigures } from '#domain/changes';
import { byNumber } from '../../by-number.js';
import { CheckList, Group, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { ReasonField } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { usePaneled } from '../../panel/panel-context.js';
import { planStrings } from '../strings.js';
import type { OnEdition } from './at.js';
import { FiguresFields } from './figures-fields.js';
import { onEdition } from './kinds.js';
import { ProgramPicker } from './program-picker.js';
import { firstProgram, lineOf, lineValues, type LineValues } from './line-values.js';

type Drafting = 'AddStrategy' | 'PlaceProgram' | 'SetLine' | 'LeaveOut';

export const draftingForms: { readonly [T in Drafting]: FunctionComponent<FormProps<OnEdition>> } = {
  AddStrategy: formOf(onEdition, 'AddStrategy', {
    start: (): StrategyValues => ({ id: `s-${crypto.randomUUID()}`, number: '', title: '', leaders: [] }),
    body: ({ id, number, title, leaders }, { edition }) => ({
      edition: edition.id,
      id,
      number,
      title,
      leaders,
    }),
    Fields: StrategyFields,
  }),
  PlaceProgram: formOf(onEdition, 'PlaceProgram', {
    start: ({ plan, edition, program = '' }) => lineValues(plan, edition, program),
    body: ({ program, strategy, number, kind, priority }, { edition }) => ({
      edition: edition.id,
      program,
      strategy,
      number,
      kind,
      priority,
    }),
    Fields: PlacingFields,
  }),
  SetLine: formOf(onEdition, 'SetLine', {
    start: ({ plan, edition, program }) => lineValues(plan, edition, program ?? firstProgram(edition)),
    body: (values, { edition }) => ({ edition: edition.id, ...lineOf(values) }),
    Fields: LineFields,
  }),
  LeaveOut: formOf(onEdition, 'LeaveOut', {
    start: ({ edition, program }): LeavingValues => ({
      program: program ?? firstProgram(edition),
      successors: [],
      reason: '',
    }),
    body: ({ program, successors, reason }, { edition }) => ({
      edition: edition.id,
      program,
      successors,
      reason,
    }),
    Fields: LeavingFields,
  }),
};

interface StrategyValues {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly leaders: readonly string[];
}

function StrategyFields({ at: { around }, values, change }: FieldsProps<OnEdition, StrategyValues>) {
  return (
    <>
      <ShortField name="number" value={values.number} onChange={(number) => change({ number })} />
      <ShortField name="title" value={values.title} onChange={(title) => change({ title })} />
      <CheckList
        name="leaders"
        values={values.leaders}
        choices={around.posts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(leaders) => change({ leaders })}
      />
    </>
  );
}

/** One of those that were introduced and that the edition does not have. */
function PlacingFields({ at, values, change }: FieldsProps<OnEdition, LineValues>) {
  return (
    <>
      {at.program === undefined && (
        <ProgramPicker
          edition={at.edition}
          departments={at.around.departments}
          value={values.program}
          onChange={(program) => change(lineValues(at.plan, at.edition, program))}
        />
      )}
      {values.program !== '' && <PlaceFields at={at} values={values} change={change} />}
    </>
  );
}

type PlaceValues = Pick<LineValues, 'strategy' | 'number' | 'kind' | 'priority'>;

/** Where a program stands in an edition. */
function PlaceFields({ at: { edition }, values, change }: FieldsProps<OnEdition, PlaceValues>) {
  const text = useText();
  const kinds = wordsOf(programKindLabels);
  const kindOf = (chosen: string): ProgramKind => kinds.find((each) => each === chosen) ?? values.kind;
  return (
    <>
      <SelectField
        name="strategy"
        none={strings.chooseOne}
        value={values.strategy}
        choices={Object.values(edition.strategies)
          .sort(byNumber)
          .map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${title}`,
          }))}
        onChange={(strategy) => change({ strategy })}
      />
      <ShortField name="number" value={values.number} onChange={(number) => change({ number })} />
      <SelectField
        name="kind"
        value={values.kind}
        choices={kinds.map((kind) => ({ value: kind, label: text(programKindLabels[kind]) }))}
        onChange={(kind) => change({ kind: kindOf(kind) })}
      />
      <CheckList
        name="priority"
        values={values.priority ? ['priority'] : []}
        choices={[{ value: 'priority', label: text(strings.priority) }]}
        onChange={(chosen) => change({ priority: chosen.length > 0 })}
      />
    </>
  );
}

/** Whoever chooses another program goes to the form of that one: the figures typed for this one stay its draft. */
function LineFields({ at, values, change }: FieldsProps<OnEdition, LineValues>) {
  const { open } = usePaneled();
  return (
    <>
      {at.program === undefined && (
        <ProgramField
          at={at}
          value={values.program}
          onChange={(of) => open({ show: 'SetLine', on: 'edition', item: at.edition.id, of })}
        />
      )}
      <PlaceFields at={at} values={values} change={change} />
      {values.years.map((figures, index) => (
        <Group
          key={figures.year}
          name={`years[${index}]`}
          label={planStrings.years(figures.year, figures.year)}
        >
          <FiguresFields
            at={`years[${index}].`}
            figures={figures}
            before={figuresCopied(at, values.program, figures.year)}
            onChange={(changed) => change({ years: values.years.with(index, changed) })}
          />
        </Group>
      ))}
      <ReasonField values={values} change={change} />
    </>
  );
}

/** What the line of a program was copied with for a year. */
function figuresCopied({ edition }: OnEdition, program: string, year: number): YearFigures | undefined {
  return edition.lines[program]?.copied.find((row) => row.year === year);
}

interface ProgramProps {
  readonly at: OnEdition;
  readonly value: string;
  readonly onChange: (program: string) => void;
}

/** One of the programs that the edition has. */
function ProgramField({ at: { edition }, value, onChange }: ProgramProps) {
  return (
    <SelectField
      name="program"
      value={value}
      choices={Object.values(edition.lines)
        .sort(byNumber)
        .map(({ program, number, name }) => ({
          value: program,
          label: `${number} ${name}`,
        }))}
      onChange={onChange}
    />
  );
}

interface LeavingValues {
  readonly program: string;
  readonly successors: readonly string[];
  readonly reason: string;
}

function LeavingFields({ at, values, change }: FieldsProps<OnEdition, LeavingValues>) {
  const others = Object.values(at.edition.lines)
    .sort(byNumber)
    .filter(({ program }) => program !== values.program);
  return (
    <>
      {at.program === undefined && (
        <ProgramField
          at={at}
          value={values.program}
          onChange={(program) => change({ program, successors: [] })}
        />
      )}
      <ReasonField values={values} change={change} />
      <CheckList
        name="successors"
        label={nameOfField('successors')}
        optional
        values={values.successors}
        choices={others.map(({ program, number, name }) => ({ value: program, label: `${number} ${name}` }))}
        onChange={(successors) => change({ successors })}
      />
    </>
  );
}
