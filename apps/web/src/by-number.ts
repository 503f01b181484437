// The order in which numbered things are read.

// Made once: a comparison that names its language makes one each time.
const inKorean = new Intl.Collator('ko', { numeric: true });

interface Numbered {
  readonly number: string;
}

/** For sorting: `1-2` stands before `1-10`. */
export function byNumber(one: Numbered, other: Numbered): number {
  return inKorean.compare(one.number, other.number);
}
