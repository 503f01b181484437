// What a stream keeps by id, as a list of which each says its own.

/** The items in the order in which they came, each with its id. */
export function withIds<T extends object>(
  items: Readonly<Record<string, T>>,
): (T & { readonly id: string })[] {
  return Object.entries(items).map(([id, item]) => ({ ...item, id }));
}
