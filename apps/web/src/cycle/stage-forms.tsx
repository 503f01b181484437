// The forms of all commands about a cycle as a whole.
import type { FunctionComponent } from 'react';
import { changeStepLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { ChangeStep } from '#domain/cycle/words';
import { CheckList, DateField, RadioField, ShortField } from '../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { nothingToWrite } from '../forms/shared.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { useCycleView } from './cycle-context.js';
import { onCycle, type CommandOnCycle, type OnCycle } from './kinds.js';
import { changesOf } from './parts.js';
import { nextStepOf } from './steps.js';

/** A missing form does not compile. */
export const stageForms: { readonly [T in CommandOnCycle]: FunctionComponent<FormProps<OnCycle>> } = {
  BeginPlanChange: formOf(onCycle, 'BeginPlanChange', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: ({ cycle }) => cycleStrings.foretell.beginPlanChange(changesOf(cycle).thisYear.length),
  }),
  RecordStep: formOf(onCycle, 'RecordStep', {
    start: (at): StepValues => startOf(at),
    body: ({ step, changes, taken, number }) => ({
      step: step === '' ? undefined : step,
      changes,
      taken,
      number,
    }),
    Fields: StepFields,
  }),
  BeginAdoption: formOf(onCycle, 'BeginAdoption', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: ({ cycle }) =>
      cycleStrings.foretell.beginAdoption(
        Object.values(cycle.changes).filter(({ status }) => status === 'waiting').length,
      ),
  }),
  CloseCycle: formOf(onCycle, 'CloseCycle', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: ({ cycle }) =>
      cycleStrings.foretell.close(
        Object.values(cycle.owed).filter(({ status }) => status === 'owed' || status === 'carried').length,
      ),
  }),
};

type RecordedStep = Exclude<ChangeStep, 'deliberated'>;

interface StepValues {
  /** Empty until one is chosen. */
  readonly step: '' | RecordedStep;
  readonly changes: readonly string[];
  readonly taken: string;
  readonly number: string;
}

/** The first step that some changes take next, with all of them: in most cases they go together. */
function startOf(at: OnCycle): StepValues {
  const [step] = stepsToRecord(at);
  return {
    step: step ?? '',
    changes: step === undefined ? [] : changesAt(at, step),
    taken: at.page.today,
    number: '',
  };
}

/** The steps that some change takes next, in the order of the law; a deliberation is a meeting's to record. */
function stepsToRecord(at: OnCycle): readonly RecordedStep[] {
  return wordsOf(changeStepLabels).filter(
    (step): step is RecordedStep => step !== 'deliberated' && changesAt(at, step).length > 0,
  );
}

function changesAt({ page, cycle }: OnCycle, step: ChangeStep): readonly string[] {
  return Object.values(cycle.changes)
    .filter((change) => nextStepOf(change, page.steps) === step)
    .map(({ id }) => id);
}

function StepFields({ at, values, change }: FieldsProps<OnCycle, StepValues>) {
  const text = useText();
  const { subjectOf } = useCycleView();
  const steps = stepsToRecord(at);
  const ready = values.step === '' ? [] : changesAt(at, values.step);
  const choose = (chosen: string) => {
    const step = steps.find((each) => each === chosen);
    if (step) change({ step, changes: changesAt(at, step) });
  };
  return (
    <>
      <RadioField
        name="step"
        label={cycleStrings.forms.step}
        hint={steps.length === 0 ? cycleStrings.forms.noStep : undefined}
        value={values.step}
        choices={steps.map((step) => ({ value: step, label: text(changeStepLabels[step]) }))}
        onChange={choose}
      />
      <CheckList
        name="changes"
        label={cycleStrings.forms.changes}
        values={values.changes}
        choices={ready.flatMap((id) => {
          const known = at.cycle.changes[id];
          if (!known) return [];
          const { number, name } = subjectOf(known);
          return { value: id, label: `${number} ${name}` };
        })}
        onChange={(changes) => change({ changes })}
      />
      <DateField happened name="taken" value={values.taken} onChange={(taken) => change({ taken })} />
      <ShortField
        name="number"
        label={cycleStrings.forms.number}
        value={values.number}
        onChange={(number) => change({ number })}
      />
    </>
  );
}
