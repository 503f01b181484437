// With whom something is: a department or its head, posts, a seat of the committee, the committee as such, or the office.
import type { SeatRole } from '#domain/actor';
import type { CommitteeId } from '#domain/ids';
import type { Debtor } from '#domain/obligations';
import { workStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { useNames } from './names.js';
import { useRoleNames } from './use-role-names.js';

/** Whoever owes; the committee as such where a list does not tell which seat. */
export type Owing = Debtor | { readonly kind: 'committee' };

export function Who({ owing }: { readonly owing: Owing }) {
  const text = useText();
  const names = useNames();
  switch (owing.kind) {
    case 'department': {
      const name = names.ofDepartment(owing.department);
      return owing.rank === 'head' ? <>{text(workStrings.head(name))}</> : <span lang="ko">{name}</span>;
    }
    case 'posts':
      return <span lang="ko">{owing.posts.map((post) => names.ofPost(`post:${post}`)).join(', ')}</span>;
    case 'seats':
      return <Seats committee={owing.committee} role={owing.role} />;
    case 'committee':
      return <>{text(workStrings.committee)}</>;
    case 'office':
      return <>{text(workStrings.office)}</>;
  }
}

function Seats({ committee, role }: { readonly committee: CommitteeId; readonly role: SeatRole }) {
  const text = useText();
  const names = useRoleNames(committee);
  return <>{text(names[role])}</>;
}
