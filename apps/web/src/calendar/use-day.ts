// The day that the calendar is on stands in the address, so that a reload, a link and the back button find it again.
import { monthOf, monthShown } from '#contract/month';
import type { IsoDate } from '#domain/ids';
import { isIsoDate } from '#domain/dates';
import { useSession } from '../session/session.js';
import { useAddress } from '../use-address.js';

/** The day, today unless the address names another that a calendar shows; `turn` leaves a trace for the back button, `move` leaves none. */
export function useDay(): {
  readonly day: IsoDate;
  readonly turn: (to: IsoDate) => void;
  readonly move: (to: IsoDate) => void;
} {
  const { today } = useSession();
  const { address, go, replace } = useAddress();
  const asked = address.more?.['day'];
  return {
    day: asked !== undefined && isIsoDate(asked) && monthShown.test(monthOf(asked)) ? asked : today,
    turn: (day) => go({ place: 'calendar', more: { day } }),
    move: (day) => replace({ place: 'calendar', more: { day } }),
  };
}
