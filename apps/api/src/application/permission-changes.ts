// Changes of permission: every act by which somebody came to act in a post or seat, or no longer may; the latest first.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PermissionChangeView } from '#contract/views';
import type { Signed } from '#door/door';
import {
  changeInCommittee,
  changeInOrganization,
  type PermissionChange,
} from '#domain/between/permission-changes';
import { titlesOf } from '#domain/between/posts';
import type { Committee } from '#domain/committee/states';
import type { CommitteeEvent } from '#domain/committee/words';
import type { Stamped } from '#domain/gate/evolution';
import type { OrganizationEvent } from '#domain/organization/words';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import { actsSeen, type Act } from './acts.js';

/** A reader wants to know who was given and who lost which post or seat, by whom and when. */
export class PermissionChangesQuery extends Query<readonly PermissionChangeView[] | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
  ) {
    super();
  }
}

@QueryHandler(PermissionChangesQuery)
export class PermissionChangesHandler implements IQueryHandler<PermissionChangesQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({
    organization,
    signed,
  }: PermissionChangesQuery): Promise<readonly PermissionChangeView[] | Refusal> {
    const { door } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const reader = { organization, actor };
    const offices = await door.offices(organization);
    const [ofOrganization, ...ofCommittees] = await Promise.all([
      actsSeen(this.parts, reader, 'organization', organization),
      ...[...offices.committees.keys()].map(async (id) => ({
        id,
        acts: (await actsSeen(this.parts, reader, 'committee', id))?.acts ?? [],
      })),
    ]);
    const told = (act: Act, change: PermissionChange | undefined): readonly PermissionChangeView[] => {
      if (!change) return [];
      const { position, at, on, event, by } = act.entry;
      const title = titlesOf(offices, on)[change.post] ?? change.post;
      return [{ position, at, on, event, by, ...change, title }];
    };
    return [
      ...(ofOrganization?.acts ?? []).flatMap((act) =>
        told(act, changeInOrganization(act.event as Stamped<OrganizationEvent>)),
      ),
      ...ofCommittees.flatMap(({ id, acts }) =>
        acts.flatMap((act) =>
          told(
            act,
            changeInCommittee(id, act.event as Stamped<CommitteeEvent>, (seat) =>
              sitterIn(act.then as Committee, seat),
            ),
          ),
        ),
      ),
    ].sort((one, other) => other.position - one.position);
  }
}

/** Whoever was the last to be given a seat. */
function sitterIn(committee: Committee, seat: string): string | undefined {
  return committee.status === 'none' ? undefined : committee.seats[seat]?.terms.at(-1)?.person;
}
