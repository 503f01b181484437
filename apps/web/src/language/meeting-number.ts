// What a meeting is called by its number: counted per committee and year.
import type { Label } from '#contract/label';

/** `2021-7` is `2021년 7차 회의`; a number of another shape stays as it is. */
export function meetingLabel(number: string): Label {
  const [, year, nth] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
  return nth === undefined
    ? { ko: `${number} 회의`, en: `Meeting ${number}` }
    : { ko: `${year}년 ${nth}차 회의`, en: `Meeting ${nth} of ${year}` };
}
