// Business dates and instants as people read them; what day it is in Korea is the server's to say.
import type { Label } from '#contract/label';
import { weekday } from '#domain/dates';
import type { IsoDate } from '#domain/ids';

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

/** `7. 19.`, `19 Jul`: where the year is plain from what stands around. */
export function shortDateLabel(date: IsoDate): Label {
  const [, month, day] = parts(date);
  return { ko: `${month}. ${day}.`, en: `${day} ${months[month - 1]}` };
}

/** How far a due date is, in days; negative once it is past: `D-12`, `오늘까지`, `3일 지남`. */
export function daysLeftLabel(left: number): Label {
  if (left === 0) return { ko: '오늘까지', en: 'due today' };
  if (left > 0) return { ko: `D-${left}`, en: left === 1 ? '1 day left' : `${left} days left` };
  return { ko: `${-left}일 지남`, en: left === -1 ? '1 day late' : `${-left} days late` };
}

/** A period as plans name it: `2021-H1` is `2021년 상반기`; any other name stays as it is. */
export function periodLabel(period: string): Label {
  const [, year, part, number] = /^(\d{4})-([HQ])([1-4])$/.exec(period) ?? [];
  if (!year) return { ko: period, en: period };
  if (part === 'Q') return { ko: `${year}년 ${number}분기`, en: `Q${number} ${year}` };
  return number === '1'
    ? { ko: `${year}년 상반기`, en: `first half of ${year}` }
    : { ko: `${year}년 하반기`, en: `second half of ${year}` };
}

/** A recorded instant as the clock in Korea showed it: `2021. 7. 19. 14:05`. */
export function instantLabel(instant: string): Label {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Seoul',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  const [date = '', time] = shown.split(' ');
  const [year, month, day] = parts(date);
  return {
    ko: `${year}. ${month}. ${day}. ${time}`,
    en: `${day} ${months[month - 1]} ${year}, ${time}`,
  };
}

function parts(date: IsoDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
