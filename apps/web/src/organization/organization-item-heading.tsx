// Which department or post a panel is about.
import { useOrganizationView } from './organization-context.js';

export function OrganizationItemHeading({ on, item = '' }: { readonly on: string; readonly item?: string }) {
  const { organization } = useOrganizationView();
  const { departments, posts, name } = organization;
  const about = on === 'department' ? departments[item]?.name : on === 'post' ? posts[item]?.title : name;
  return (
    <p className="sheet-about" lang="ko">
      {about}
    </p>
  );
}
