// Whether what came out is what was expected, as data, and the sentence that names where it is not.

/** Equal as data, whatever the order of members: what came over the wire may have another. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A line that names what differs; none where it is the same. */
export function unlessSame(what: string, expected: unknown, found: unknown): readonly string[] {
  return same(expected, found) ? [] : [`${what}: expected ${shown(expected)}, found ${shown(found)}`];
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
