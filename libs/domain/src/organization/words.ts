// The words of an organization (기관): its departments, its posts and who holds them when, and the rule packs it applies.
import type { Checklist } from '../checklist.js';
import type { CycleKind } from '../cycle-kinds.js';
import type { DepartmentId, DeputyId, IsoDate, PersonId, PostId } from '../ids.js';
import type { RulePack } from '../rule-packs.js';

export const ranks = ['coordinator', 'head', 'officer'] as const;
/** A coordinator sits in the coordinating office; heads and officers in a department. */
export type Rank = (typeof ranks)[number];

export const deputyGrounds = ['absence', 'delegation'] as const;
/** Why a deputy acts: the holder is away (부재), or hands part of the work over while being there (위임). */
export type DeputyGrounds = (typeof deputyGrounds)[number];

export type OrganizationCommand =
  | {
      readonly type: 'EstablishOrganization';
      readonly name: string;
      /** The first post of the coordinating office, and who holds it. */
      readonly post: PostId;
      readonly postTitle: string;
      readonly person: PersonId;
    }
  | {
      readonly type: 'AddDepartment';
      readonly id: DepartmentId;
      readonly name: string;
      readonly releases: boolean;
    }
  | { readonly type: 'SetRelease'; readonly department: DepartmentId; readonly releases: boolean }
  | { readonly type: 'SetContact'; readonly department: DepartmentId; readonly telephone: string }
  | { readonly type: 'RenameDepartment'; readonly department: DepartmentId; readonly name: string }
  | {
      readonly type: 'EndDepartment';
      readonly department: DepartmentId;
      /** Its last day. */
      readonly until: IsoDate;
      readonly reason: string;
    }
  | {
      readonly type: 'AddPost';
      readonly id: PostId;
      readonly title: string;
      readonly rank: Rank;
      readonly department?: DepartmentId;
    }
  | { readonly type: 'RenamePost'; readonly post: PostId; readonly title: string }
  | {
      readonly type: 'AppointHolder';
      readonly post: PostId;
      readonly person: PersonId;
      readonly from: IsoDate;
    }
  | { readonly type: 'EndHolding'; readonly post: PostId; readonly until: IsoDate }
  | {
      readonly type: 'HandOverPost';
      readonly post: PostId;
      /** The successor, and their first day. */
      readonly person: PersonId;
      readonly from: IsoDate;
    }
  | {
      readonly type: 'NameDeputy';
      readonly id: DeputyId;
      readonly post: PostId;
      readonly person: PersonId;
      readonly from: IsoDate;
      readonly until: IsoDate;
      readonly grounds: DeputyGrounds;
      readonly reason: string;
    }
  | {
      readonly type: 'EndDeputy';
      readonly deputy: DeputyId;
      /** The last day on which they stand in; the day before they began where they never did. */
      readonly until: IsoDate;
      readonly reason: string;
    }
  | { readonly type: 'ApplyRulePack'; readonly pack: RulePack }
  /** A day off that the list of public holidays does not have, or not yet: announced later, or the city's own. */
  | {
      readonly type: 'DeclareHoliday';
      readonly date: IsoDate;
      readonly name: string;
      readonly reason: string;
    }
  /** A day off is worked after all, whether the city declared it or the list has it. */
  | { readonly type: 'RevokeHoliday'; readonly date: IsoDate; readonly reason: string }
  /** The form of prior review (사전검토사항) that comes with each plan from now on. */
  | { readonly type: 'SetChecklist'; readonly checklist: Checklist }
  /** A kind of cycle that committees can take, or another of the same id in its place. */
  | { readonly type: 'DefineCycleKind'; readonly kind: CycleKind };

type Fact<T extends OrganizationCommand['type'], Name extends string> = Omit<
  Extract<OrganizationCommand, { readonly type: T }>,
  'type'
> & { readonly type: Name };

export type OrganizationEvent =
  | Fact<'EstablishOrganization', 'OrganizationEstablished'>
  | Fact<'AddDepartment', 'DepartmentAdded'>
  | Fact<'SetRelease', 'ReleaseSet'>
  | Fact<'SetContact', 'ContactSet'>
  | Fact<'AddPost', 'PostAdded'>
  | Fact<'AppointHolder', 'HolderAppointed'>
  | (Fact<'EndHolding', 'HoldingEnded'> & { readonly person: PersonId })
  | Fact<'RenameDepartment', 'DepartmentRenamed'>
  | Fact<'EndDepartment', 'DepartmentEnded'>
  | Fact<'RenamePost', 'PostRenamed'>
  | (Fact<'HandOverPost', 'PostHandedOver'> & { readonly predecessor: PersonId })
  /** `holder` is whom they stand in for: with them it ends, whatever its last day. */
  | (Fact<'NameDeputy', 'DeputyNamed'> & { readonly holder: PersonId })
  | (Fact<'EndDeputy', 'DeputyEnded'> & { readonly post: PostId; readonly person: PersonId })
  | Fact<'ApplyRulePack', 'RulePackApplied'>
  | Fact<'DeclareHoliday', 'HolidayDeclared'>
  | Fact<'RevokeHoliday', 'HolidayRevoked'>
  | Fact<'SetChecklist', 'ChecklistSet'>
  | Fact<'DefineCycleKind', 'CycleKindDefined'>;
