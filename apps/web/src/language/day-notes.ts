// What is worth knowing of a day that somebody chose: that it is past, that offices are closed, or that nobody knows yet.
import { holidayLabel } from '#contract/holiday-label';
import type { Label } from '#contract/label';
import { isIsoDate } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { kindOfDay, type KindOfDay, type OwnDays } from '#domain/working-days';
import { dateLabel } from './dates.js';
import { say } from './say.js';

const dayStrings = {
  past: say('지난 날짜', 'in the past'),
  weekend: say('주말', 'weekend'),
  own: (name: string) => say(`휴무일: ${name}`, `day off: ${name}`),
  unlisted: (year: number) =>
    say(
      `${year}년 공휴일은 아직 목록에 없어 주말만 확인했습니다`,
      `the holidays of ${year} are not listed yet: only weekends are known`,
    ),
};

interface Seen {
  /** Absent where it is no matter whether the day is past. */
  readonly today?: IsoDate | undefined;
  readonly own: OwnDays;
}

/** One line on a day, with its weekday; undefined for what is no date, and for a plain working day to come. */
export function dayNote(date: string, { today, own }: Seen): Label | undefined {
  if (!isIsoDate(date)) return undefined;
  const said = [
    ...(today !== undefined && date < today ? [dayStrings.past] : []),
    ...kindLabels(date, kindOfDay(date, own)),
  ];
  if (said.length === 0) return undefined;
  const parts = [dateLabel(date), ...said];
  return {
    ko: parts.map(({ ko }) => ko).join(' · '),
    en: parts.map(({ en }) => en).join(' · '),
  };
}

/** Why a day is off, in words; nothing for one that is not. */
export function kindLabels(date: IsoDate, kind: KindOfDay): readonly Label[] {
  switch (kind.kind) {
    case 'working':
      return [];
    case 'weekend':
      return [dayStrings.weekend];
    case 'holiday':
      return kind.holidays.map(holidayLabel);
    case 'own':
      return [dayStrings.own(kind.name)];
    case 'unlisted':
      return [dayStrings.unlisted(Number(date.slice(0, 4)))];
  }
}
