// What is done to all items of a state that are kept by id.

/** The same ids with what `map` makes of each item. */
export function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** The items that are to be kept, under their ids. */
export function filterValues<T>(
  record: Readonly<Record<string, T>>,
  keep: (value: T) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => keep(value)));
}
