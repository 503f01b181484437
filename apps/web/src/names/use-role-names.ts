// What a committee calls its chair, its secretary and its members, as far as the reader may read its rules.
import { useMemo } from 'react';
import type { SeatRole } from '#domain/actor';
import type { Label } from '#contract/label';
import { seatRoleNames } from '#contract/role-names';
import type { CommitteeId } from '#domain/ids';
import { usePage } from '../http/queries.js';
import { useSession } from '../session/session.js';

/** Of no committee in particular: as the organization calls them. */
export function useRoleNames(committee?: CommitteeId): Readonly<Record<SeatRole, Label>> {
  const { organization, today } = useSession();
  const { data: house } = usePage('organization', organization);
  const { data: body } = usePage('committee', committee);
  return useMemo(() => {
    const [own, general] = [body?.state, house?.state].map((state) =>
      state?.status === 'established' ? state.rules : [],
    );
    return seatRoleNames(own ?? [], general ?? [], house?.today ?? today);
  }, [body, house, today]);
}
