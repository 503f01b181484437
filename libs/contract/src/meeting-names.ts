// What a meeting is called by its committee and number, wherever it is named: counted per committee and year.
import type { IsoDate } from '#domain/ids';
import { dateAndTimeLabel, dateLabel } from './day-labels.js';
import type { Label } from './label.js';

/** `2021-7` is `2021년 7차`; any other number stays as it is. */
export function meetingNumberLabel(number: string): Label {
  const [, year, nth] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
  return year && nth ? { ko: `${year}년 ${nth}차`, en: `No. ${nth} of ${year}` } : { ko: number, en: number };
}

/** `일자리분과 2021년 7차 회의`, `일자리분과: meeting No. 7 of 2021`. */
export function meetingNameLabel(committee: string, number: string): Label {
  const { ko, en } = meetingNumberLabel(number);
  return { ko: `${committee} ${ko} 회의`, en: `${committee}: meeting ${en}` };
}

/** As much of a meeting as says when it is. */
export interface MeetingTime {
  readonly date: IsoDate;
  readonly time?: string;
  readonly mode?: { readonly kind: string; readonly closes?: IsoDate };
}

/** `2021년 7월 14일 (수) 10:00`; of a written one its days, `2021년 7월 14일 (수) ~ 2021년 7월 20일 (화)`. */
export function meetingTimeLabel({ date, time, mode }: MeetingTime): Label {
  if (time !== undefined) return dateAndTimeLabel(date, time);
  const [from, until] = [dateLabel(date), dateLabel(mode?.closes ?? date)];
  return { ko: `${from.ko} ~ ${until.ko}`, en: `${from.en} – ${until.en}` };
}
