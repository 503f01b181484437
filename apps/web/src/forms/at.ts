// Where a form stands: the round, and the item that its command is about.
import type { Page } from '#contract/views';
import type { CommandTypeOf, WireBody, WireCommand } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import type { OpenedRound, Opinion, Remark, RoundItems, Topic } from '#domain/round/states';
import type { RoundCommandName } from '../panel/commands.js';

export interface OnRound {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
}

export type OnTopic = OnRound & { readonly topic: Topic };
export type OnRemark = OnRound & { readonly remark: Remark };
export type OnOpinion = OnRound & { readonly opinion: Opinion };

/** The commands that name an item of that kind. */
export type CommandOn<K extends keyof RoundItems> = Extract<
  WireCommand<'round'>,
  Readonly<Record<K, string>>
>['type'] &
  RoundCommandName;

type CommandOnAnItem = { readonly [K in keyof RoundItems]: CommandOn<K> }[keyof RoundItems];

/** The commands to a round that is there, as a whole. */
export type CommandOnRound = Exclude<RoundCommandName, CommandOnAnItem | 'OpenRound'>;

/** A command's body as far as it was filled in: what is missing is left out, and the server says so. */
export type Filled<S extends StreamName, T extends CommandTypeOf<S>> = {
  readonly [K in keyof WireBody<S, T>]: WireBody<S, T>[K] | undefined;
};
