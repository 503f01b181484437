// What the page of a meeting says of who presides, who attends, what was said, and when the next one is.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const conductStrings = {
  presides: say('회의 주재', 'Presides'),
  presider: {
    seat: say('주재할 위원', 'Who presides'),
    reasonHint: say('예: 분과장이 모두 안건의 당사자', 'For example: both chairs are parties to the item'),
    foretell: say(
      '이 회의에서만 위원장의 일을 대신합니다. 자신이 당사자인 안건은 주재하지 않습니다.',
      'In this meeting only they do what the chair does, and not on an item that they are a party to.',
    ),
  },
  takeBack: {
    short: say('취소', 'Undo'),
    button: (title: string) => say(`참석 기록 취소: ${title}`, `Take back an arrival: ${title}`),
    foretell: say(
      '잘못 기록한 참석을 취소합니다. 명부에 불참으로 남고, 취소한 사실과 사유는 이력에 남습니다.',
      'An arrival that was recorded by mistake is taken back. The roll says absent; that it was taken back, and why, stays in the history.',
    ),
    reasonHint: say('예: 다른 위원을 잘못 누름', 'For example: pressed for somebody else'),
  },
  attendees: {
    title: say('배석자', 'In attendance'),
    none: say('기록한 배석자가 없습니다.', 'Nobody is recorded.'),
    lead: say(
      '위원이 아닌 참석자입니다. 소속과 직위만 적으며, 정족수에 들지 않습니다.',
      'They are no members: recorded by office and title, and counted for no quorum.',
    ),
    officeHint: say('예: 일자리정책과', 'For example: the jobs department'),
    titleHint: say('예: 일자리정책팀장', 'For example: team lead'),
    leaves: say('배석자가 자리를 뜬 것으로 기록합니다.', 'Recorded as left.'),
  },
  gist: {
    title: say('발언 요지', 'Gist of remarks'),
    hint: say(
      '회의록의 발언 요지가 됩니다. 회의록을 작성하기 전까지 고쳐 적을 수 있습니다.',
      'It becomes the gist in the minutes, and can be rewritten until those are written.',
    ),
  },
  next: {
    title: say('차기 회의', 'Next meeting'),
    past: say('이 회의보다 뒤의 날짜여야 합니다.', 'It must be later than this meeting.'),
    at: (date: Label, rest: string) =>
      rest === '' ? date : say(`${date.ko} ${rest}`, `${date.en}, ${rest}`),
  },
  presence: {
    there: (present: number, enrolled: number) =>
      say(`당시 출석 ${present} / ${enrolled}명`, `${present} of ${enrolled} were present`),
    sector: (sector: Label, present: number, enrolled: number) =>
      say(`${sector.ko} ${present}/${enrolled}`, `${sector.en} ${present}/${enrolled}`),
    voters: (voters: number) => say(`표결 가능 ${voters}명`, `${voters} could vote`),
    needed: (needed: number) => say(`가결에 필요한 찬성 ${needed}명`, `${needed} in favour were needed`),
    presided: (title: string) => say(`${title} 주재`, `${title} presided`),
  },
  lost: (lacking: number) =>
    say(
      `${lacking}명이 모자라 정족수에 미치지 못합니다. 정족수를 다시 채울 때까지 의결할 수 없습니다.`,
      `The quorum lacks ${lacking}. Until it is there again nothing can be decided.`,
    ),
} as const;
