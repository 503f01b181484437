// A period as it is picked: a year with a part of it, or from one such part to another.
import { isPeriod, type Period } from '#domain/periods';

/** The parts of a year that can be picked; the first is all of it. */
export const yearParts = [
  '', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4',
  '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12',
] as const; // prettier-ignore

/** A year and a part of it, as texts; `until` is empty where it is one part alone. */
export interface Picked {
  readonly year: string;
  readonly part: string;
  readonly until: string;
  readonly untilPart: string;
}

/** What was picked when a period came of it. */
export function pickedOf(period: Period): Picked {
  const [from = '', to = ''] = period.split('/');
  const [year = '', part = ''] = halves(from);
  const [until = '', untilPart = ''] = halves(to);
  return { year, part, until, untilPart };
}

/** What was picked; an end that does not come after its beginning makes no period of it, and stays as it was picked. */
export function periodOf({ year, part, until, untilPart }: Picked): Period {
  const from = joined(year, part);
  const to = until === '' ? from : joined(until, untilPart);
  return to === from ? from : `${from}/${to}`;
}

/** Whether its end does not come after its beginning. */
export function endsTooEarly(picked: Picked): boolean {
  const period = periodOf(picked);
  return period.includes('/') && !isPeriod(period);
}

function joined(year: string, part: string): string {
  return part === '' ? year : `${year}-${part}`;
}

function halves(text: string): readonly string[] {
  return text === '' ? [] : [text.slice(0, 4), text.slice(5)];
}
