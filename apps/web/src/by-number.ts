// The order in which numbered things are read.

/** `1-2` stands before `1-10`. */
export function byNumber(one: { readonly number: string }, other: { readonly number: string }): number {
  return one.number.localeCompare(other.number, 'ko', { numeric: true });
}
