// What day it is in the organization, and which days it declared to be off or to be worked.
import type { IsoDate } from '#domain/ids';
import type { OwnDays } from '#domain/working-days';
import { usePage } from '../http/queries.js';
import { useSession } from '../session/session.js';

const none: OwnDays = {};

/** Until the organization is read, only the list of public holidays is known. */
export function useDays(): { readonly today: IsoDate | undefined; readonly own: OwnDays } {
  const { organization } = useSession();
  const page = usePage('organization', organization).data;
  const own = page?.state.status === 'established' ? page.state.days : none;
  return { today: page?.today, own };
}
