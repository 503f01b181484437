// The forms of the commands on a program: its figures for one more year, its name, its department, its end.
import type { FunctionComponent } from 'react';
import { yearOf } from '#domain/dates';
import { figuresForYear } from '#domain/figures';
import { DateField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { hasForm, OneForm } from '../../forms/one-form.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { strings } from '../../language/strings.js';
import type { AskedCommandName, ProgramCommandName, ReportCommandName } from '../../panel/commands.js';
import { planStrings } from '../strings.js';
import { useProgramView } from '../program-context.js';
import type { OnProgram } from './at.js';
import { FiguresFields } from './figures-fields.js';
import { figuresAfter, figuresOf, noFigures, type FiguresValues } from './figures-values.js';
import { onProgram } from './kinds.js';

type CommandOnProgram = Exclude<ProgramCommandName, 'IntroduceProgram' | ReportCommandName>;

/** A missing form does not compile. */
const programForms: { readonly [T in CommandOnProgram]: FunctionComponent<FormProps<OnProgram>> } = {
  StateYear: formOf(onProgram, 'StateYear', {
    start: (at): YearValues => ({ figures: figuresOfNext(at) }),
    body: ({ figures }) => figuresOf(figures),
    Fields: YearFields,
  }),
  RenameProgram: formOf(onProgram, 'RenameProgram', {
    start: ({ program }): ReasonValues & { readonly name: string } => ({ name: program.name, reason: '' }),
    body: ({ name, reason }) => ({ name, reason }),
    Fields: NameFields,
  }),
  MoveProgram: formOf(onProgram, 'MoveProgram', {
    start: ({ page, program }): MovingValues => ({ owner: program.owner, from: page.today, reason: '' }),
    body: ({ owner, from, reason }) => ({ owner, from, reason }),
    Fields: MovingFields,
  }),
  AbolishProgram: formOf(onProgram, 'AbolishProgram', {
    start: ({ page }): EndValues => ({ on: page.today, reason: '' }),
    body: ({ on, reason }) => ({ on, reason }),
    Fields: EndFields,
    foretell: () => planStrings.foretell.abolish,
  }),
};

interface Props {
  readonly command: AskedCommandName;
  readonly onDone: () => void;
}

export function ProgramForm({ command, onDone }: Props) {
  const at = useProgramView();
  if (!hasForm(programForms, command)) return null;
  return <OneForm kind={onProgram} Form={programForms[command]} at={at} onDone={onDone} />;
}

interface YearValues {
  readonly figures: FiguresValues;
}

/** The year after the last one that is stated, beginning with what that one says. */
function figuresOfNext({ page, program }: OnProgram): FiguresValues {
  const last = Object.values(program.years).at(-1);
  return last ? figuresAfter(last) : noFigures(yearOf(page.today));
}

function YearFields({ values: { figures }, change }: FieldsProps<OnProgram, YearValues>) {
  return (
    <>
      <ShortField
        name="year"
        numeric
        value={Number.isNaN(figures.year) ? '' : String(figures.year)}
        onChange={(year) => change({ figures: figuresForYear(figures, Number.parseInt(year, 10)) })}
      />
      <FiguresFields at="" figures={figures} onChange={(changed) => change({ figures: changed })} />
    </>
  );
}

function NameFields({ values, change }: FieldsProps<OnProgram, ReasonValues & { readonly name: string }>) {
  return (
    <>
      <ShortField name="name" value={values.name} onChange={(name) => change({ name })} />
      <ReasonField values={values} change={change} />
    </>
  );
}

interface MovingValues extends ReasonValues {
  readonly owner: string;
  readonly from: string;
}

function MovingFields({ at: { around }, values, change }: FieldsProps<OnProgram, MovingValues>) {
  return (
    <>
      <SelectField
        name="owner"
        none={strings.chooseOne}
        value={values.owner}
        choices={around.departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(owner) => change({ owner })}
      />
      <DateField happened name="from" value={values.from} onChange={(from) => change({ from })} />
      <ReasonField values={values} change={change} />
    </>
  );
}

interface EndValues extends ReasonValues {
  readonly on: string;
}

function EndFields({ values, change }: FieldsProps<OnProgram, EndValues>) {
  return (
    <>
      <DateField happened name="on" value={values.on} onChange={(on) => change({ on })} />
      <ReasonField values={values} change={change} />
    </>
  );
}
