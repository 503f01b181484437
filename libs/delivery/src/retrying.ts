// How often and how long what could not be sent is tried again: longer than a mail server is away over a day.

const minute = 60_000;
const atFirst = [1, 2, 5, 10, 20, 30];
const hours = 48;

/** After so many tries it is given up: some in the first hour, then one each hour for two days. */
export const mostAttempts = atFirst.length + hours;

/** How long to wait after so many tries that failed, in milliseconds; undefined where it is given up. */
export function waitAfter(attempts: number): number | undefined {
  return attempts >= mostAttempts ? undefined : (atFirst[attempts - 1] ?? 60) * minute;
}
