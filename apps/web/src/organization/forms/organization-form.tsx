// The form of whichever command on an organization was chosen, with the item that it is about as it stands now.
import { hasForm, OneForm } from '../../forms/one-form.js';
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
  if (hasForm(departmentForms, command)) {
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
  if (hasForm(postForms, command)) {
    const post = here.organization.posts[item];
    return <OneForm kind={onPost} Form={postForms[command]} at={post && { ...here, post }} onDone={onDone} />;
  }
  if (hasForm(organizationForms, command)) {
    return <OneForm kind={onOrganization} Form={organizationForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
