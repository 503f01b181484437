// The form that begins a cycle: all that it says follows from which cycle it is.
import type { Page } from '#contract/views';
import { formOf, type Kind } from '../forms/form-of.js';
import { nothingToWrite } from '../forms/shared.js';
import { cycleStrings } from '../language/cycle-strings.js';
import type { CycleParts } from './candidates.js';

interface Beginning extends CycleParts {
  readonly page: Page<'cycle'>;
  /** The plan's. */
  readonly title: string;
}

const beforeCycle: Kind<'cycle', Beginning> = { stream: 'cycle', itemOf: () => undefined, Now: () => null };

export const OpenCycleForm = formOf(beforeCycle, 'OpenCycle', {
  start: nothingToWrite,
  body: (_, { committee, plan, year }) => ({ committee, plan, year }),
  foretell: ({ title, year }) => cycleStrings.foretell.open(title, year),
});
