// The words of an organization (기관): its departments, its posts and who holds them when, and the rule packs it applies.
import type { DepartmentId, IsoDate, PersonId, PostId } from '../ids.js';
import type { RulePack } from '../rule-packs.js';

export const ranks = ['coordinator', 'head', 'officer'] as const;
/** A coordinator sits in the coordinating office; heads and officers in a department. */
export type Rank = (typeof ranks)[number];

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
  | {
      readonly type: 'AddPost';
      readonly id: PostId;
      readonly title: string;
      readonly rank: Rank;
      readonly department?: DepartmentId;
    }
  | {
      readonly type: 'AppointHolder';
      readonly post: PostId;
      readonly person: PersonId;
      readonly from: IsoDate;
    }
  | { readonly type: 'EndHolding'; readonly post: PostId; readonly until: IsoDate }
  | { readonly type: 'ApplyRulePack'; readonly pack: RulePack };

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
  | Fact<'ApplyRulePack', 'RulePackApplied'>;
