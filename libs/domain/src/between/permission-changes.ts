// Which acts on organization and committees change what somebody may do, and for whom: what an audit of permissions reads.
import type { CommitteeEvent } from '../committee/words.js';
import type { CommitteeId, IsoDate, PersonId } from '../ids.js';
import type { OrganizationEvent } from '../organization/words.js';

/** One change: who may act in a post or seat from then on, who no longer may, and between which days. */
export interface PermissionChange {
  /** The post or seat by its key. */
  readonly post: string;
  readonly gains?: PersonId;
  readonly loses?: PersonId;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly reason?: string;
}

/** What an act on the organization changed; undefined where nobody may do more or less by it. */
export function changeInOrganization(
  event: OrganizationEvent & { readonly on: IsoDate },
): PermissionChange | undefined {
  switch (event.type) {
    case 'OrganizationEstablished':
      return { post: `post:${event.post}`, gains: event.person, from: event.on };
    case 'HolderAppointed':
      return { post: `post:${event.post}`, gains: event.person, from: event.from };
    case 'HoldingEnded':
      return { post: `post:${event.post}`, loses: event.person, until: event.until };
    case 'PostHandedOver':
      return {
        post: `post:${event.post}`,
        gains: event.person,
        loses: event.predecessor,
        from: event.from,
      };
    case 'DeputyNamed': {
      const { person, from, until, reason } = event;
      return { post: `post:${event.post}`, gains: person, from, until, reason };
    }
    case 'DeputyEnded': {
      const { person, until, reason } = event;
      return { post: `post:${event.post}`, loses: person, until, reason };
    }
    case 'DepartmentAdded':
    case 'ReleaseSet':
    case 'DepartmentRenamed':
    case 'DepartmentEnded':
    case 'PostAdded':
    case 'PostRenamed':
    case 'RulePackApplied':
    case 'HolidayDeclared':
    case 'HolidayRevoked':
    case 'ChecklistSet':
    case 'CycleKindDefined':
      return undefined;
  }
}

/** What an act on a committee changed; `sitting` is who sat in the seat right after it. */
export function changeInCommittee(
  committee: CommitteeId,
  event: CommitteeEvent,
  sitting: (seat: string) => PersonId | undefined,
): PermissionChange | undefined {
  switch (event.type) {
    case 'SeatFilled': {
      const { person, from, until } = event;
      return { post: `seat:${committee}/${event.seat}`, gains: person, from, until };
    }
    case 'SeatVacated': {
      const { until, reason } = event;
      return { post: `seat:${committee}/${event.seat}`, loses: sitting(event.seat), until, reason };
    }
    case 'ActingChairNamed': {
      const { from, until, reason } = event;
      return { post: `seat:${committee}/${event.seat}`, gains: sitting(event.seat), from, until, reason };
    }
    case 'CommitteeEstablished':
    case 'SeatAdded':
    case 'SeatRenamed':
    case 'RulesAdopted':
    case 'StagesSet':
    case 'CycleKindTaken':
      return undefined;
  }
}
