// Says which holiday a day is; nothing on any other day.
import type { IsoDate } from '#domain/ids';
import { useText } from '../language/language.js';
import { useDayOff } from './use-day-off.js';

export function DayOff({ day }: { readonly day: IsoDate }) {
  const text = useText();
  const off = useDayOff(day);
  return off.length > 0 && <p className="day-off">{off.map(text).join(', ')}</p>;
}
