// What a meeting is called by its number, wherever it is named: counted per committee and year.
import type { Label } from '#contract/label';
import { say } from './say.js';

/** `2021-7` is `2021년 7차`; any other number stays as it is. */
export function numberLabel(number: string): Label {
  const [, year, nth] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
  return year && nth ? say(`${year}년 ${nth}차`, `No. ${nth} of ${year}`) : { ko: number, en: number };
}
