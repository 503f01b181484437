// The form of whichever command on an organization was chosen, with the item that it is about as it stands now.
import { hasForm, OneForm } from '../../forms/one-form.js';
import type { AskedCommandName } from '../../panel/commands.js';
import { useOrganizationView } from '../organization-context.js';
import { dayForms } from './day-forms.js';
import { departmentForms } from './department-forms.js';
import { deputyForms } from './deputy-forms.js';
import { onDay, onDepartment, onDeputy, onOrganization, onPost } from './kinds.js';
import { organizationForms } from './organization-forms.js';
import { postForms } from './post-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  /** The day that the form was opened for. */
  readonly of?: string;
  readonly onDone: () => void;
}

export function OrganizationForm({ command, item = '', of: date, onDone }: Props) {
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
  if (hasForm(deputyForms, command)) {
    const deputy = here.organization.deputies[item];
    return (
      <OneForm
        kind={onDeputy}
        Form={deputyForms[command]}
        at={deputy && { ...here, deputy }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(dayForms, command)) {
    return <OneForm kind={onDay} Form={dayForms[command]} at={{ ...here, date }} onDone={onDone} />;
  }
  if (hasForm(organizationForms, command)) {
    return <OneForm kind={onOrganization} Form={organizationForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
