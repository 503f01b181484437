// Days as official papers print them: figures with points, and the day of the week (행정업무규정 제7조).
import { dateLabel } from '#contract/day-labels';
import type { Label } from '#contract/label';
import type { IsoDate } from '#domain/ids';
import type { ConvenedMeeting } from '#domain/meeting/states';

/** `2021. 7. 14.(수)`, `Wed 14 Jul 2021`. Throws RangeError for what is no date. */
export function officialDate(date: IsoDate): Label {
  const { ko, en } = dateLabel(date);
  const [, year, month, day, name] = /^(\d+)년 (\d+)월 (\d+)일 \((.)\)$/.exec(ko) ?? [];
  return { ko: `${year}. ${month}. ${day}.(${name})`, en };
}

/** The same without the day of the week: what stands beside a signature. */
export function signedOn(date: IsoDate): Label {
  const { ko, en } = officialDate(date);
  return { ko: ko.replace(/\(.\)$/, ''), en };
}

/** `2021. 7. 14.(수) 10:00 ~ 12:00`, as far as it is known; of a meeting in writing its days. */
export function officialTime({
  date,
  time,
  ended,
  closes,
}: Pick<ConvenedMeeting, 'date' | 'time'> & {
  readonly ended?: string | undefined;
  readonly closes?: IsoDate | undefined;
}): Label {
  const from = officialDate(date);
  if (time !== undefined) {
    const hours = {
      ko: ended === undefined ? time : `${time} ~ ${ended}`,
      en: ended === undefined ? time : `${time} – ${ended}`,
    };
    return { ko: `${from.ko} ${hours.ko}`, en: `${from.en}, ${hours.en}` };
  }
  if (closes === undefined) return from;
  const until = officialDate(closes);
  return { ko: `${from.ko} ~ ${until.ko}`, en: `${from.en} – ${until.en}` };
}
