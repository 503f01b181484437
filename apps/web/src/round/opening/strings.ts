// What the opening of a round says of its own.
import type { Label } from '#contract/label';
import { plural, say } from '../../language/say.js';

export const openingStrings = {
  lead: say(
    '대상과 기한을 정하고, 알림을 받을 곳을 확인한 뒤 시작합니다.',
    'Choose what is reviewed and by when, see who will be told, and open it.',
  ),
  notOffered: say('이 직위로는 회차를 시작할 수 없습니다.', 'Your post cannot open a round.'),
  notOfferedSay: (chair: Label) =>
    say(
      `회차는 위원회의 ${chair.ko}만 시작할 수 있습니다.`,
      `A round is opened by the ${chair.en.toLowerCase()} of its committee.`,
    ),
  noPlan: say(
    '시행 중인 계획이 없어 시작할 수 없습니다.',
    'No plan is in force: there is nothing to review.',
  ),
  titleFor: (year: number, tracks: readonly Label[]) =>
    say(
      `${year}년 ${tracks.map(({ ko }) => ko).join('·')} 모니터링`,
      `${tracks.map(({ en }) => en).join(' and ')} ${year}`,
    ),
  titleHint: say('회의록과 알림에 그대로 쓰입니다.', 'It stands so in minutes and notices.'),
  tracks: {
    midterm: say(
      '부서가 중간실적과 자체평가를 먼저 냅니다.',
      'Departments first hand in results and their own assessment.',
    ),
    change: say(
      '부서가 변경(안) 또는 변경사항 없음을 먼저 냅니다.',
      'Departments first propose a change, or none.',
    ),
  },
  year: say('대상 연도', 'Year under review'),
  yearOf: (year: number) => say(`${year}년`, `${year}`),
  programs: (chosen: number, all: number) =>
    chosen === all
      ? say(`대상: 세부사업 ${all}개 전부`, `All ${all} programs`)
      : say(`대상: 세부사업 ${all}개 중 ${chosen}개`, `${chosen} of ${all} programs`),
  distance: (days: number, workingDays: number) =>
    say(
      `${days}일 뒤, 근무일 ${workingDays}일`,
      `in ${plural(days, 'day')}, ${plural(workingDays, 'working day')}`,
    ),
  dayOff: say('쉬는 날입니다.', 'Offices are closed on that day.'),
  moveTo: (date: Label) => say(`${date.ko}로 옮기기`, `Move to ${date.en}`),
  weeks: (count: number, date: Label) =>
    say(`${count}주 뒤 ${date.ko}`, `${plural(count, 'week')}: ${date.en}`),
  workingDays: (count: number, date: Label) =>
    say(`근무일 ${count}일 뒤 ${date.ko}`, `${plural(count, 'working day')}: ${date.en}`),
  audience: {
    title: say('알림을 받는 곳', 'Who is told'),
    members: (count: number) => say(`위원 ${count}명`, plural(count, 'member')),
    departments: (count: number) => say(`답변할 곳 ${count}곳`, `${plural(count, 'side')} to answer`),
    helpers: (count: number) => say(`협조부서 ${count}곳`, plural(count, 'cooperating department')),
    nobody: say('지금 맡은 사람이 없습니다.', 'Nobody holds a post here at present.'),
  },
} as const;
