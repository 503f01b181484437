// What a check finds: what a paper lacks, and each place of it in words of the paper itself.
import { checkCodes, type CheckCode, type Finding } from '#domain/paper-checks';

/** One thing at one place. */
export interface Found {
  readonly check: CheckCode;
  /** Where, as somebody finds it again who reads the paper. */
  readonly place: string;
}

/** The same, by what is lacking. */
export interface FoundAt {
  readonly check: CheckCode;
  readonly places: readonly string[];
}

/** All that was found, in the order in which the checks are known. */
export function byCheck(found: readonly Found[]): readonly FoundAt[] {
  return checkCodes.flatMap((check) => {
    const places = found.filter((each) => each.check === check).map(({ place }) => place);
    return places.length === 0 ? [] : [{ check, places }];
  });
}

/** The same as it is accepted: at how many places. */
export function asFindings(found: readonly FoundAt[]): readonly Finding[] {
  return found.map(({ check, places }) => ({ check, count: places.length }));
}

const longestPlace = 60;

/** The beginning of a text, as long as one finds it again by. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longestPlace ? line : `${line.slice(0, longestPlace - 1)}…`;
}
