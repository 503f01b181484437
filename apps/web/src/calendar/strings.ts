// What the calendar says of its own, in both languages.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const calendarStrings = {
  /** `2021-07` */
  month: (month: string) => {
    const [year = 0, nth = 1] = month.split('-').map(Number);
    return say(`${year}년 ${nth}월`, `${months[nth - 1]} ${year}`);
  },
  turn: say('달 바꾸기', 'Choose the month'),
  before: say('이전 달', 'The month before'),
  after: say('다음 달', 'The month after'),
  today: say('오늘', 'Today'),
  keys: say(
    '화살표 키로 날짜를, Page Up·Page Down으로 달을 옮기고 Enter로 그날 일정으로 갑니다.',
    'Arrow keys go from day to day, Page Up and Page Down from month to month, Enter to what stands on a day.',
  ),
  weekdays: [
    say('일', 'Sun'),
    say('월', 'Mon'),
    say('화', 'Tue'),
    say('수', 'Wed'),
    say('목', 'Thu'),
    say('금', 'Fri'),
    say('토', 'Sat'),
  ] as const satisfies readonly Label[],
  /** A day and how much stands on it, where that is known. */
  day: (date: Label, entries: number | undefined) => {
    if (entries === undefined) return date;
    return entries === 0
      ? say(`${date.ko}, 일정 없음`, `${date.en}, nothing`)
      : say(`${date.ko}, 일정 ${entries}건`, `${date.en}, ${plural(entries, 'entry', 'entries')}`);
  },
  more: (count: number) => say(`외 ${count}건`, `${count} more`),
  toFeed: say('내 달력에서 구독하려면 내 계정으로', 'Subscribe to it in your own calendar: my account'),
  nothingOn: say('이날에는 일정이 없습니다.', 'Nothing stands on this day.'),
  nothingIn: say('이 달에는 일정이 없습니다.', 'Nothing stands in this month.'),
  kinds: {
    meeting: say('회의', 'Meeting'),
    round: say('회차 기한', 'Deadline of a round'),
    statutory: say('법정 기한', 'By law'),
  },
  statutory: {
    submission: say('다음 시행계획 제출 기한', 'The next plan goes to the province'),
    results: say('시행결과 제출 기한', 'Results of the plan are due'),
  },
  unlisted: (year: string) =>
    say(
      `${year}년 공휴일은 아직 목록에 없어 주말만 표시합니다.`,
      `The holidays of ${year} are not listed yet: only weekends are shown.`,
    ),
  due: {
    opinions: say('의견 제출 기한', 'Opinions due'),
    answers: say('답변 제출 기한', 'Answers due'),
  },
} as const;
