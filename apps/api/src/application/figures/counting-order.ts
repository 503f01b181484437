// Puts numbers and names in the order of Korean papers: 1-9 before 1-10.

const inKorean = new Intl.Collator('ko', { numeric: true });

/** Less than 0 where `one` comes first. */
export function inCountingOrder(one: string, other: string): number {
  return inKorean.compare(one, other);
}
