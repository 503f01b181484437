// Where files are taken in: into what, as the address says it, and where in a file something stands.
import type { Place } from '#contract/intake-views';
import type { Label } from '#contract/label';
import { targetStreams, type IntakeTarget } from '#domain/intake/words';
import type { Address } from '../address.js';
import { intakeStrings as say } from './strings.js';

/** The page that takes a file in, into what one comes from. */
export function intakesAt({ stream, id }: IntakeTarget): Address {
  return { place: 'intakes', more: { into: `${stream}/${id}` } };
}

/** Into what the address says that a file is taken; into the organization unless it says so well. */
export function targetIn(into: string | undefined, organization: string): IntakeTarget {
  const [said, ...rest] = (into ?? '').split('/');
  const stream = targetStreams.find((each) => each === said);
  const id = rest.join('/');
  return stream === undefined || id === '' ? { stream: 'organization', id: organization } : { stream, id };
}

/** The page of what a file is taken into. */
export function targetAt({ stream, id }: IntakeTarget): Address {
  return stream === 'organization' ? { place: 'organization' } : { place: stream, id };
}

/** `표 1, 3행, 2열`. */
export function placeLabel({ table, row, column, line }: Place): Label {
  const parts = [
    ...(table === undefined ? [] : [say.place.table(table)]),
    ...(row === undefined ? [] : [say.place.row(row)]),
    ...(column === undefined ? [] : [say.place.column(column)]),
    ...(line === undefined ? [] : [say.place.line(line)]),
  ];
  return { ko: parts.map(({ ko }) => ko).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
