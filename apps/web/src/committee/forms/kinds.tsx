// What the forms on a committee and on its seats have in common: whose revision is seen, and how the seat stands now.
import type { WireCommand } from '#contract/wire';
import type { MeetingRequest, Seat } from '#domain/committee/states';
import type { Kind } from '../../forms/form-of.js';
import type { CommitteeCommandName } from '../../panel/commands.js';
import type { CommitteeView } from '../committee-context.js';
import { Sitter } from '../sitter.js';

export type OnCommittee = CommitteeView;
export type OnRequest = CommitteeView & { readonly request: MeetingRequest };
export type OnSeat = CommitteeView & { readonly seat: Seat };

/** The commands that name a seat which is there. */
export type CommandOnSeat = Extract<WireCommand<'committee'>, { readonly seat: string }>['type'];

/** The commands to a committee that is there, as a whole. */
export type CommandOnCommittee = Exclude<
  CommitteeCommandName,
  CommandOnSeat | 'WithdrawRequest' | 'EstablishCommittee'
>;

export const onCommittee: Kind<'committee', OnCommittee> = {
  stream: 'committee',
  itemOf: () => undefined,
  Now: () => null,
};

export const onRequest: Kind<'committee', OnRequest> = {
  stream: 'committee',
  itemOf: ({ request: { seat, revision } }) => ({ id: seat, revision }),
  Now: () => null,
};

export const onSeat: Kind<'committee', OnSeat> = {
  stream: 'committee',
  itemOf: ({ seat }) => seat,
  Now: ({ at: { seat } }) => (
    <div className="now">
      <Sitter seat={seat} />
    </div>
  ),
};
