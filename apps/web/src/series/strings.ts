// What stands on the screens about a committee's regular meetings, and about requests for one, in both languages.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const weekdays: readonly Label[] = [
  say('월요일', 'Monday'),
  say('화요일', 'Tuesday'),
  say('수요일', 'Wednesday'),
  say('목요일', 'Thursday'),
  say('금요일', 'Friday'),
  say('토요일', 'Saturday'),
  say('일요일', 'Sunday'),
];

export const nths: readonly Label[] = [
  say('첫째', 'first'),
  say('둘째', 'second'),
  say('셋째', 'third'),
  say('넷째', 'fourth'),
  say('마지막', 'last'),
];

const nowhere = say('', '');

export const seriesStrings = {
  title: say('정례회의', 'Regular meetings'),
  none: say('정해 둔 정례회의가 없습니다.', 'No regular meetings are set.'),
  rhythm: (nth: number, weekday: number, time: string) => {
    const [which = nowhere, day = nowhere] = [nths[nth - 1], weekdays[weekday - 1]];
    return say(`매월 ${which.ko} ${day.ko} ${time}`, `Every month on the ${which.en} ${day.en}, ${time}`);
  },
  until: (date: Label) => say(`${date.ko}까지`, `until ${date.en}`),
  coming: say('다음 일정', 'Next'),
  over: say('남은 일정이 없습니다.', 'No dates are left.'),
  nth: say('몇째 주', 'Which in the month'),
  from: say('시작일', 'From'),
  last: say('마지막 날', 'Until'),
  lastHint: say('4년까지 정할 수 있습니다.', 'At most four years.'),
  suggests: (date: Label, time: string) =>
    say(
      `정례회의 다음 일정(${date.ko} ${time})을 채워 두었습니다.`,
      `Filled in from the regular meetings: ${date.en}, ${time}.`,
    ),
  foretell: {
    set: say(
      '회의는 저절로 소집되지 않습니다. 다음 일정의 2주 전까지 간사에게 소집할 일로 알려집니다.',
      'Meetings are not convened by themselves: two weeks before each, convening it is owed by the secretary.',
    ),
    end: say(
      '정례회의 일정이 없어집니다. 이미 소집한 회의는 그대로 열립니다.',
      'The regular dates go; meetings that were convened already stay.',
    ),
    request: say(
      '재적 위원 3분의 1 이상이 요구하면 위원장에게 회의를 소집할 일이 생깁니다.',
      'Once a third of the members ask, the chair owes a meeting.',
    ),
    withdraw: say('소집 요구를 거둡니다.', 'You take your request back.'),
  },
  requests: {
    title: say('회의 소집 요구', 'Requests for a meeting'),
    none: say('소집을 요구한 위원이 없습니다.', 'Nobody has asked for a meeting.'),
    count: (open: number, needed: number) =>
      say(
        `${open}명 요구, ${needed}명 이상이면 위원장이 소집합니다.`,
        `${plural(open, 'member')} asked; from ${needed} on the chair convenes.`,
      ),
    enough: (open: number) =>
      say(
        `${open}명이 요구했습니다. 위원장은 회의를 소집해야 합니다.`,
        `${plural(open, 'member')} asked: the chair has to convene a meeting.`,
      ),
  },
} as const;
