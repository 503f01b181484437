// Which department or post a panel is about; a deputy is one of a post.
import { useOrganizationView } from './organization-context.js';

export function OrganizationItemHeading({ on, item = '' }: { readonly on: string; readonly item?: string }) {
  const { organization } = useOrganizationView();
  const { departments, posts, deputies, name } = organization;
  const post = on === 'deputy' ? (deputies[item]?.post ?? '') : item;
  const about = on === 'department' ? departments[item]?.name : on === 'stream' ? name : posts[post]?.title;
  return (
    <p className="sheet-about" lang="ko">
      {about}
    </p>
  );
}
