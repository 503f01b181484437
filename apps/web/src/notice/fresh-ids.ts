// Gives what is put on an agenda ids that nothing on it has.

/** The entries in their order under new ids: `a4`, `a5` after `a3`. */
export function freshIds<T extends { readonly id: string }>(
  entries: readonly T[],
  taken: readonly string[],
): readonly T[] {
  const highest = Math.max(0, ...taken.map((id) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0)));
  return entries.map((entry, index) => ({ ...entry, id: `a${highest + 1 + index}` }));
}
