// The arithmetic of the bench, and how its figures are written.

/** The middle value; between two of them, halfway. Throws RangeError for no values. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The smallest value that at least this share of all values (above 0, up to 1) does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  return ascending(values)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

/** The median of the ratios of values that were measured together. */
export function medianRatio(values: readonly number[], others: readonly number[]): number {
  return median(values.map((value, index) => value / (others[index] ?? Number.NaN)));
}

/** Three significant digits, thousands parted: `12,300`, `0.45`. */
export function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** A ratio: `1.43 ×`. */
export function times(ratio: number): string {
  return `${ratio.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ×`;
}

/** How long something takes, in seconds. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

function ascending(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('Nothing was measured');
  return [...values].sort((a, b) => a - b);
}
