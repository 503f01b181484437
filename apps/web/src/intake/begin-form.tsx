// The forms that begin to take a file in, and that take it back.
import type { IntakeTrial } from '#contract/intake-views';
import type { Decision, IntakeKind } from '#domain/intake/words';
import { formOf, type Kind } from '../forms/form-of.js';
import { noReason, nothingToWrite, ReasonField } from '../forms/shared.js';
import { intakeStrings as say } from './strings.js';

interface OnIntake {
  readonly page: { readonly id: string };
}

interface OnTrial extends OnIntake {
  readonly trial: IntakeTrial;
  readonly kind: IntakeKind;
  readonly decisions: readonly Decision[];
}

/** What is looked at later, or decided otherwise, is another thing to begin. */
const onTrial: Kind<'intake', OnTrial> = {
  stream: 'intake',
  itemOf: () => undefined,
  partOf: ({ trial }) => trial.proposal,
  Now: () => null,
};
const onIntake: Kind<'intake', OnIntake> = { stream: 'intake', itemOf: () => undefined, Now: () => null };

export const BeginForm = formOf(onTrial, 'BeginIntake', {
  start: nothingToWrite,
  body: (_, { trial: { file, target, proposal }, kind, decisions }) => ({
    ...{ file, kind, target, proposal },
    decisions,
  }),
  foretell: ({ trial: { rows } }) =>
    say.foretell(rows.length, rows.filter(({ reversible }) => !reversible).length),
});

export const UndoForm = formOf(onIntake, 'UndoIntake', {
  start: noReason,
  body: ({ reason }) => ({ reason }),
  Fields: ReasonField,
  foretell: () => say.foretellUndo,
});
