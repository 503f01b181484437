// Where a form of a plan or program stands: the stream, and the item that its command is about.
import type { Page, PlanSummary } from '#contract/views';
import type { WireCommand } from '#contract/wire';
import type { Comment, Deferred, DraftedPlan, Edition, PlanItems, PlannedChange } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import type { PlanCommandName } from '../../panel/commands.js';
import type { Around } from '../around.js';

export interface OnPlan {
  readonly page: Page<'plan'>;
  readonly plan: DraftedPlan;
  /** The edition that is shown. */
  readonly shown: Edition;
  readonly around: Around;
}

export type OnEdition = OnPlan & {
  readonly edition: Edition;
  /** The program that the form was opened for; absent where it is chosen in the form. */
  readonly program?: string;
};
export type OnChange = OnPlan & { readonly change: PlannedChange };
export type OnDeferred = OnPlan & { readonly deferred: Deferred };
export type OnComment = OnPlan & { readonly comment: Comment };

/** A plan that is not there yet. */
export interface BeforePlan {
  readonly page: Page<'plan'>;
  readonly around: Around;
  /** The plans that it can follow, the latest first. */
  readonly plans: readonly PlanSummary[];
}

export interface OnProgram {
  readonly page: Page<'program'>;
  readonly program: IntroducedProgram;
  readonly around: Around;
}

/** The commands that name an item of that kind. */
export type CommandOn<K extends keyof PlanItems> = Extract<
  WireCommand<'plan'>,
  Readonly<Record<K, string>>
>['type'] &
  PlanCommandName;

type CommandOnAnItem = { readonly [K in keyof PlanItems]: CommandOn<K> }[keyof PlanItems];

/** The commands to a plan that is there, as a whole. */
export type CommandOnPlan = Exclude<PlanCommandName, CommandOnAnItem | 'DraftPlan'>;
