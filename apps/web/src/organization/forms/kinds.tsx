// What the forms on one kind of item of an organization have in common: whose revision is seen, and how the item stands now.
import type { Department, Deputy, OrganizationVocabulary, Post } from '#domain/organization/states';
import type { WireCommand } from '#contract/wire';
import type { Kind } from '../../forms/form-of.js';
import type { OrganizationCommandName } from '../../panel/commands.js';
import { DeputyLine } from '../deputies.js';
import { Holder } from '../holder.js';
import type { OrganizationView } from '../organization-context.js';

export type OnOrganization = OrganizationView;
export type OnDepartment = OrganizationView & { readonly department: Department };
export type OnPost = OrganizationView & { readonly post: Post };
/** `date` is the day that the form was opened for. */
export type OnDay = OrganizationView & { readonly date?: string | undefined };
export type OnDeputy = OrganizationView & { readonly deputy: Deputy };

type Items = OrganizationVocabulary['items'];

/** The commands that name an item of that kind, which is there. */
export type CommandOn<K extends keyof Items> = Extract<
  Exclude<WireCommand<'organization'>, { readonly type: `Add${string}` | `Establish${string}` }>,
  Readonly<Record<K, string>>
>['type'] &
  OrganizationCommandName;

/** The commands that declare what a day is. */
export type CommandOnDay = 'DeclareHoliday' | 'RevokeHoliday';

/** The commands to an organization as a whole. */
export type CommandOnOrganization = Exclude<
  OrganizationCommandName,
  CommandOn<'department'> | CommandOn<'post'> | CommandOn<'deputy'> | CommandOnDay
>;

export const onOrganization: Kind<'organization', OnOrganization> = {
  stream: 'organization',
  itemOf: () => undefined,
  Now: () => null,
};

export const onDay: Kind<'organization', OnDay> = {
  stream: 'organization',
  itemOf: () => undefined,
  partOf: ({ date }) => date,
  Now: () => null,
};

export const onDepartment: Kind<'organization', OnDepartment> = {
  stream: 'organization',
  itemOf: ({ department }) => department,
  Now: () => null,
};

export const onPost: Kind<'organization', OnPost> = {
  stream: 'organization',
  itemOf: ({ post }) => post,
  Now: ({ at: { post } }) => (
    <div className="now">
      <Holder post={post} />
    </div>
  ),
};

export const onDeputy: Kind<'organization', OnDeputy> = {
  stream: 'organization',
  itemOf: ({ deputy }) => deputy,
  Now: ({ at: { deputy } }) => (
    <div className="now">
      <DeputyLine deputy={deputy} />
    </div>
  ),
};
