// The form of whichever command on an organization was chosen, with the item that it is about as it stands now.
import { OneForm } from '../../forms/one-form.js';
import type { AskedCommandName } from '../../panel/commands.js';
import { useOrganizationView } from '../organization-context.js';
import { onDepartment, onOrganization, onPost } from './kinds.js';
import { departmentForms, organizationForms, postForms } from './organization-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function OrganizationForm({ command, item = '', onDone }: Props) {
  const here = useOrganizationView();
  if (isIn(departmentForms, command)) {
    const department = here.organization.departments[item];
    return (
      <OneForm
        kind={onDepartment}
        Form={departmentForms[command]}
        at={department && { ...here, department }}
        onDone={onDone}
      />
    );
  }
  if (isIn(postForms, command)) {
    const post = here.organization.posts[item];
    return <OneForm kind={onPost} Form={postForms[command]} at={post && { ...here, post }} onDone={onDone} />;
  }
  if (isIn(organizationForms, command)) {
    return <OneForm kind={onOrganization} Form={organizationForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}

function isIn<T extends string>(forms: Readonly<Record<T, unknown>>, command: string): command is T {
  return Object.hasOwn(forms, command);
}
