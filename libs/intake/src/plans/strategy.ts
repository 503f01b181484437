// Under which strategy a program stands by its number: `1-4` under `1`, `III-1-1` under `III`.

/** The number without all that follows its first part. */
export function strategyOf(number: string): string {
  return number.split('-')[0] ?? number;
}
