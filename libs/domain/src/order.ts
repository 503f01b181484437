// The plain order of texts: dates, ids and keys, the same for every reader. Names are put in order by their language.

/** Less than 0 where `one` comes before `other`, by code units. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
