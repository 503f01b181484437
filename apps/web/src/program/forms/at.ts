// Where a form on what is reported of a program stands: the program, and the result, spending, entry or printed figure.
import type { ProgramFiguresView } from '#contract/figure-views';
import type { WireCommand } from '#contract/wire';
import type { ProgramItems } from '#domain/program/states';
import type { OnProgram } from '../../plan/forms/at.js';
import type { ReportCommandName } from '../../panel/commands.js';

export type OnReport = OnProgram & {
  /** What is reckoned of it; absent while that is read. */
  readonly figures?: ProgramFiguresView | undefined;
  /** What the form was opened for: an indicator and period, a budget line, a log, a contradiction. */
  readonly of?: string | undefined;
};

type Identified<T> = T & { readonly id: string };

export type OnResult = OnReport & { readonly result: Identified<ProgramItems['result']> };
export type OnSpending = OnReport & { readonly spending: Identified<ProgramItems['spending']> };
export type OnEntry = OnReport & { readonly entry: Identified<ProgramItems['entry']> };
export type OnStated = OnReport & { readonly stated: Identified<ProgramItems['stated']> };

/** The commands that name an item of that kind. */
export type CommandOn<K extends keyof ProgramItems> = Extract<
  WireCommand<'program'>,
  Readonly<Record<K, string>>
>['type'] &
  ReportCommandName;

type CommandOnAnItem = { readonly [K in keyof ProgramItems]: CommandOn<K> }[keyof ProgramItems];

/** What is reported of a program as a whole. */
export type CommandOnReport = Exclude<ReportCommandName, CommandOnAnItem>;
