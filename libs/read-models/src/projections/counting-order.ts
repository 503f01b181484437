// Puts numbers within names in the order in which people count.

/** Sorts as people count: 1-9 before 1-10. */
export function inCountingOrder(number: string): string {
  return number.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}
