// The columns by which every table here knows whose a row is.
import type { PersonRef } from './parts.js';

/** A person as the first two parameters of a statement. */
export const columnsOf = ({ organization, person }: PersonRef): readonly [string, string] => [
  organization,
  person,
];

/** Whether two are the same person. */
export function isSame(a: PersonRef, b: PersonRef): boolean {
  return a.organization === b.organization && a.person === b.person;
}

/** A person without whatever else an object tells of them. */
export function bare({ organization, person }: PersonRef): PersonRef {
  return { organization, person };
}
