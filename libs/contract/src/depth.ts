// How deep a value of JSON goes: what was written to exhaust its readers is told apart before anybody walks through it.

/** Whether there are more levels in a value than so many. It goes level by level: calling itself it would be exhausted too. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < levels; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}
