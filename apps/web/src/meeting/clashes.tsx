// Members whom a meeting on a day would call away from another one: said, and no obstacle.
import type { ConveningView } from '#contract/views';
import { useText } from '../language/language.js';
import { noticeStrings } from '../notice/strings.js';
import { useConvening } from './queries.js';

export function Clashes({ convening: { clashes, roll } }: { readonly convening: ConveningView }) {
  const text = useText();
  const titlesOf = (seats: readonly string[]) =>
    roll
      .filter(({ seat }) => seats.includes(seat))
      .map(({ title }) => title)
      .join(', ');
  return clashes.map(({ time, seats }, index) => (
    <p key={index} className="callout small">
      {text(noticeStrings.clash(time, titlesOf(seats)))}
    </p>
  ));
}

interface OnDayProps {
  readonly committee: string;
  readonly date: string;
}

/** The same of a day to which a meeting would be moved. */
export function ClashesOn({ committee, date }: OnDayProps) {
  const { data } = useConvening({ committee, date, agenda: [] });
  return data && <Clashes convening={data} />;
}
