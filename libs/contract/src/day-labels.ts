// Business dates as people read them, wherever they are said: on a screen, in a letter, in a calendar.
import { weekday } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import type { Label } from './label.js';

const weekdays: readonly Label[] = [
  { ko: '월', en: 'Mon' },
  { ko: '화', en: 'Tue' },
  { ko: '수', en: 'Wed' },
  { ko: '목', en: 'Thu' },
  { ko: '금', en: 'Fri' },
  { ko: '토', en: 'Sat' },
  { ko: '일', en: 'Sun' },
];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2021년 7월 19일 (월)`, `Mon 19 Jul 2021`. Throws RangeError for what is no date. */
export function dateLabel(date: IsoDate): Label {
  const [year, month, day] = parts(date);
  const name = weekdays[weekday(date) - 1];
  return {
    ko: `${year}년 ${month}월 ${day}일 (${name?.ko})`,
    en: `${name?.en} ${day} ${months[month - 1]} ${year}`,
  };
}

/** `2021년 7월 19일 (월) 10:00`, `Mon 19 Jul 2021, 10:00`. */
export function dateAndTimeLabel(date: IsoDate, time: string): Label {
  const { ko, en } = dateLabel(date);
  return { ko: `${ko} ${time}`, en: `${en}, ${time}` };
}

/** `7. 19.`, `19 Jul`: where the year is plain from what stands around. */
export function shortDateLabel(date: IsoDate): Label {
  const [, month, day] = parts(date);
  return { ko: `${month}. ${day}.`, en: `${day} ${months[month - 1]}` };
}

function parts(date: IsoDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
