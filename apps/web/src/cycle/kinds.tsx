// Where the forms on a cycle stand: the cycle as a whole, an agreed change, or something owed; and how that is now.
import type { Page } from '#contract/views';
import type { WireCommand } from '#contract/wire';
import type { CycleChange, CycleItems, OpenedCycle, Owed } from '#domain/cycle/states';
import type { Kind } from '../forms/form-of.js';
import type { CycleCommandName } from '../panel/commands.js';
import { ChangeLine } from '../table/change-line.js';
import { OwedBody } from './owed-items.js';

export interface OnCycle {
  readonly page: Page<'cycle'>;
  readonly cycle: OpenedCycle;
}

export type OnChange = OnCycle & { readonly change: CycleChange };
export type OnOwed = OnCycle & { readonly owed: Owed };

/** The commands that name an item of that kind. */
export type CommandOn<K extends keyof CycleItems> = Extract<
  WireCommand<'cycle'>,
  Readonly<Record<K, string>>
>['type'] &
  CycleCommandName;

/** The commands to a cycle that is there, as a whole. */
export type CommandOnCycle = Exclude<CycleCommandName, CommandOn<'change'> | CommandOn<'owed'> | 'OpenCycle'>;

export const onCycle: Kind<'cycle', OnCycle> = { stream: 'cycle', itemOf: () => undefined, Now: () => null };

export const onChange: Kind<'cycle', OnChange> = {
  stream: 'cycle',
  itemOf: ({ change }) => change,
  Now: ({ at: { change } }) => (
    <div className="now">
      <p className="changes">
        <ChangeLine change={change.agreed.change} />
      </p>
    </div>
  ),
};

export const onOwed: Kind<'cycle', OnOwed> = {
  stream: 'cycle',
  itemOf: ({ owed }) => owed,
  Now: ({ at: { owed } }) => (
    <div className="now">
      <OwedBody owed={owed} />
    </div>
  ),
};
