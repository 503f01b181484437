// The states of a program.
import type { BudgetLine, Indicator } from '../changes.js';
import type { DepartmentId, IsoDate } from '../ids.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

interface ProgramBase {
  readonly name: string;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly year: number;
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
}

export type Program =
  | { readonly status: 'none' }
  | (ProgramBase & { readonly status: 'running' })
  | (ProgramBase & { readonly status: 'abolished'; readonly since: IsoDate; readonly reason: string });

export interface ProgramVocabulary {
  readonly command: ProgramCommand;
  readonly event: ProgramEvent;
  readonly state: Program;
  readonly items: Readonly<Record<never, never>>;
  readonly role: 'coordinator';
}
