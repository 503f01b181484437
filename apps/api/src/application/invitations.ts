// Invitations to a round or a meeting: whom its secretary may invite, and the links they pass on.
import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import type { Scope } from '#accounts/sessions';
import type { InvitationsView, MadeLink } from '#contract/account-views';
import type { Signed } from '#door/door';
import { postKey, type Actor } from '#domain/actor';
import {
  invitableSeats,
  invitedUntil,
  refusesInviting,
  refusesUntil,
  type Inviting,
} from '#domain/between/inviting';
import type { CommitteeId, IsoDate } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import { passOn } from './link-mail.js';
import { stateSeenBy } from '#domain/between/sights';

/** A round or a meeting of an organization. */
export interface InvitedTo {
  readonly organization: string;
  readonly scope: Scope & { readonly stream: 'round' | 'meeting' };
}

/** Somebody wants to know whom they may invite. */
export class InvitationsQuery extends Query<InvitationsView | Refusal> {
  constructor(
    readonly to: InvitedTo,
    readonly signed: Signed,
  ) {
    super();
  }
}

@QueryHandler(InvitationsQuery)
export class InvitationsHandler implements IQueryHandler<InvitationsQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ to, signed }: InvitationsQuery): Promise<InvitationsView | Refusal> {
    const { accounts, door } = this.parts;
    const { organization, scope } = to;
    const found = await invitingTo(this.parts, to, signed);
    if (isRefusal(found)) return found;
    if (refusesInviting(found.actor, found.inviting)) return { members: [] };
    const [people, links] = await Promise.all([
      accounts.people.of(organization),
      accounts.links.openOf(organization),
    ]);
    const names = new Map(people.map(({ person, name }) => [person, name]));
    const members = invitableSeats(found.inviting, door.today).map(({ seat, person }) => {
      const name = names.get(person);
      const link = links.find(
        (each) => each.person === person && each.scope?.stream === scope.stream && each.scope.id === scope.id,
      );
      return {
        seat: seat.id,
        title: seat.title,
        person,
        ...(name === undefined ? {} : { name }),
        ...(link ? { linkUntil: link.expiresAt.toISOString() } : {}),
      };
    });
    return { members, until: invitedUntil(found.inviting.at, door.today) };
  }
}

/** Somebody invites the member in a seat until the end of a day. */
export class InviteCommand extends Command<MadeLink | Refusal> {
  constructor(
    readonly to: InvitedTo,
    readonly signed: Signed,
    readonly asked: { readonly seat: string; readonly until: IsoDate },
  ) {
    super();
  }
}

@CommandHandler(InviteCommand)
export class InviteHandler implements ICommandHandler<InviteCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ to, signed, asked }: InviteCommand): Promise<MadeLink | Refusal> {
    const { accounts, door, clock } = this.parts;
    const found = await invitingTo(this.parts, to, signed);
    if (isRefusal(found)) return found;
    const { actor, inviting } = found;
    const refused = refusesInviting(actor, inviting) ?? refusesUntil(asked.until, door.today);
    if (refused) return refused;
    const chosen = invitableSeats(inviting, door.today).find(({ seat }) => seat.id === asked.seat);
    if (!chosen) return refuse('unknown-seat', 'seat');
    const end = new Date(`${asked.until}T23:59:59+09:00`);
    const made = await accounts.links.make({
      purpose: 'invitation',
      organization: to.organization,
      person: chosen.person,
      post: postKey({ kind: 'seat', committee: inviting.id, seat: chosen.seat.id, role: 'member' }),
      scope: to.scope,
      madeBy: actor.person,
      lasts: end.getTime() - clock.now().getTime(),
    });
    return passOn(this.parts, 'invitation', made);
  }
}

/** Who asks, and what about; what they may not see is not there for them. */
async function invitingTo(
  { door }: Pick<ApiParts, 'door'>,
  { organization, scope }: InvitedTo,
  signed: Signed,
): Promise<{ readonly actor: Actor; readonly inviting: Inviting } | Refusal> {
  const actor = await door.actor(organization, signed);
  if (isRefusal(actor)) return actor;
  const { state: at } = await door.load(organization, scope.stream, scope.id);
  if (at.status === 'none' || !stateSeenBy(scope.stream, at, actor)) return refuse('unknown-page');
  const id: CommitteeId = at.committee;
  const committee = (await door.offices(organization)).committees.get(id);
  return committee ? { actor, inviting: { id, committee, at } } : refuse('unknown-page');
}
