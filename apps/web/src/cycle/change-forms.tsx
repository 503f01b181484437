// The forms of all commands about an agreed change.
import type { FunctionComponent } from 'react';
import { formOf, type FormProps } from '../forms/form-of.js';
import { noReason, nothingToWrite, ReasonField } from '../forms/shared.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { onChange, type CommandOn, type OnChange } from './kinds.js';

/** A missing form does not compile. */
export const changeForms: { readonly [T in CommandOn<'change'>]: FunctionComponent<FormProps<OnChange>> } = {
  RetryChange: formOf(onChange, 'RetryChange', {
    start: nothingToWrite,
    body: (_, { change }) => ({ change: change.id }),
    foretell: () => cycleStrings.foretell.retry,
  }),
  PostponeChange: formOf(onChange, 'PostponeChange', {
    start: noReason,
    body: ({ reason }, { change }) => ({ change: change.id, reason }),
    Fields: ReasonField,
    foretell: () => cycleStrings.foretell.postpone,
  }),
  DropChange: formOf(onChange, 'DropChange', {
    start: noReason,
    body: ({ reason }, { change }) => ({ change: change.id, reason }),
    Fields: ReasonField,
    foretell: () => cycleStrings.foretell.drop,
  }),
};
