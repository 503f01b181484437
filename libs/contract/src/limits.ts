// How much a command may carry, in one place: the schemas refuse beyond it, the screens count down to it.
import type { StreamName } from '#domain/between/streams';

/** Lengths are in UTF-16 code units, as `string.length` counts them; `listEntries` in entries. */
export const limits = {
  id: 100,
  /** The id of a cycle, which follows from its committee's and its plan's: `jobs.plan-2021.2021`. */
  cycleId: 210,
  /** The id of a final paper, which follows from its kind, what it is about, its language, and its addressee or its versions. */
  paperId: 480,
  /** An id that follows from up to three others: `round-1:o-1:1`, of a jury's vote `round-1:jury-2021-1:a-2:1:1`. */
  derivedId: 320,
  shortText: 300,
  text: 20_000,
  listEntries: 500,
  decimal: 30,
  /** The longest one is from a month or quarter to another. */
  period: 15,
  /** More would only bury the first. */
  problems: 20,
} as const;

/** How long the id of a stream may be: those of cycles and final papers follow from others. */
export function longestIdOf(stream: StreamName): number {
  if (stream === 'paper') return limits.paperId;
  return stream === 'cycle' ? limits.cycleId : limits.id;
}

/** A year, a half, a quarter or a month. */
const stretch = '\\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?';

/** The shapes of texts that are more than words. */
export const patterns = {
  /** Stands in an address as it is; what an address or an object would take for something else is no id. */
  id: /^(?!\.{1,2}$|__proto__$)[A-Za-z0-9._~-]+$/,
  /** An id, or several joined by what no id that somebody chooses can hold: two of them never read the same. */
  derivedId: /^(?!\.{1,2}$|__proto__$)[A-Za-z0-9._~:-]+$/,
  /** A subject on a track: `p-1-6/change`. */
  topicId: /^[A-Za-z0-9._~-]+\/(midterm|change)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  /** `2024`, `2024-H2`, `2024-Q3`, `2024-09`, or from one to another: `2022-Q3/2024-Q1`. */
  period: new RegExp(`^${stretch}(/${stretch})?$`),
  dateOrPeriod: new RegExp(`^(\\d{4}-\\d{2}-\\d{2}|${stretch}(/${stretch})?)$`),
  /** Local time of day, `09:30`. */
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  decimal: /^-?(0|[1-9]\d*)(\.\d+)?$/,
  /** No half characters and no control characters but tab and line break: neither a log nor a paper can hold those. */
  text: /^(?:(?!\p{Surrogate})[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F])*$/u,
} as const;
