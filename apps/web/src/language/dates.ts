// Business dates and instants as people read them; what day it is in Korea is the server's to say.
import type { Label } from '#contract/label';
import type { IsoDate } from '#domain/ids';

export { dateLabel, shortDateLabel } from '#contract/day-labels';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How far a due date is, in days; negative once it is past: `D-12`, `오늘까지`, `3일 지남`. */
export function daysLeftLabel(left: number): Label {
  if (left === 0) return { ko: '오늘까지', en: 'due today' };
  if (left > 0) return { ko: `D-${left}`, en: left === 1 ? '1 day left' : `${left} days left` };
  return { ko: `${-left}일 지남`, en: left === -1 ? '1 day late' : `${-left} days late` };
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
