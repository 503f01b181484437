// What stands on the screens about a meeting until it opens, in both languages.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

const heads = (count: number) => say(`${count}명`, `${count}`);

export const noticeStrings = {
  title: say('소집통지', 'Notice'),
  heads,
  notYet: (date: Label, days: number) =>
    days === 0
      ? say('아직 보내지 않았습니다.', 'It has not gone out yet.')
      : say(
          `아직 보내지 않았습니다. 회의 ${days}일 전인 ${date.ko}까지 보냅니다.`,
          `It has not gone out yet: due ${plural(days, 'day')} before the meeting, by ${date.en}.`,
        ),
  late: (date: Label) =>
    say(
      `통지 기한(${date.ko})이 지났습니다. 긴급한 사유를 적어야 보낼 수 있습니다.`,
      `It was due by ${date.en}. It can still go out where it is urgent, with the reason.`,
    ),
  sent: (date: Label) => say(`${date.ko}에 보냈습니다.`, `It went out on ${date.en}.`),
  sentShort: (date: Label) => say(`${date.ko} 보냄`, `Sent on ${date.en}`),
  urgent: say('긴급 사유:', 'Urgent because'),
  urgentHint: say(
    '예: 재난 대응을 위해 바로 심의해야 함',
    'For example: a flood has to be dealt with at once',
  ),
  moved: (date: Label, time: string) =>
    say(`${date.ko} ${time}에서 변경. 사유:`, `Moved from ${date.en}, ${time}. Reason:`),
  movedTerm: say('일정 변경', 'Moved'),
  mode: say('방식', 'How'),
  follow: say('회의 접속', 'Join the meeting'),
  link: say('접속 주소(선택)', 'Link (optional)'),
  linkHint: say('https://로 시작하는 주소', 'An address that begins with https://'),
  replies: {
    expected: say('참석 예정', 'Expected'),
    ofQuorum: (expected: number, quorum: number) =>
      expected >= quorum
        ? say('의사정족수를 채울 것으로 보입니다.', 'That would be a quorum.')
        : say(
            `의사정족수까지 ${quorum - expected}명이 더 필요합니다.`,
            `${quorum - expected} more are needed for a quorum.`,
          ),
    silent: say('미회신', 'No reply'),
    table: say('위원별 참석 여부', 'Replies by member'),
    proxy: (proxy: string) => say(`대리: ${proxy}`, `Proxy: ${proxy}`),
    attends: (title: string) => say(`${title} 참석으로 기록`, `${title} attends`),
    stays: (title: string) => say(`${title} 불참으로 기록`, `${title} does not attend`),
    otherwise: say('대리·비고', 'Proxy, note'),
    otherwiseFor: (title: string) => say(`${title} 대리·비고`, `Proxy or note for ${title}`),
    note: say('비고', 'Note'),
    noteFor: (title: string) => say(`${title} 비고`, `Note for ${title}`),
    sending: say('보내는 중', 'Sending'),
    waiting: say('보내기 대기', 'Waits to be sent'),
  },
  own: {
    title: say('이 회의에 참석하시겠습니까?', 'Will you attend?'),
    attend: say('참석', 'I attend'),
    absent: say('불참', 'I do not attend'),
    more: say('비고를 적거나 대리 참석 알리기', 'Add a note, or send a proxy'),
    moreOnly: say('비고를 적어 회신하기', 'Reply with a note'),
    replied: say('회신:', 'You replied:'),
    changeable: say('개회 전까지 바꿀 수 있습니다.', 'You can change it until the meeting opens.'),
  },
  preview: {
    title: say('통지 내용', 'What it says'),
    to: (count: number) => say(`받는 위원 ${count}명`, `Goes to ${plural(count, 'member')}`),
    occasion: say('일시', 'When'),
    place: say('장소', 'Place'),
    agenda: say('안건', 'Agenda'),
  },
  foretell: {
    send: say(
      '위원 모두에게 일시, 장소, 안건이 전해지고 참석 여부를 회신받습니다. 보낸 통지는 거둘 수 없습니다.',
      'All members are told date, place and agenda, and asked to reply. What was sent cannot be taken back.',
    ),
    move: say(
      '새 일정이 기록되고, 통지를 받은 위원에게는 변경이 전해집니다. 날짜나 시각이 바뀌면 참석 여부를 모두 다시 회신받고, 장소나 방식만 바뀌면 회신은 그대로 남습니다.',
      'The new date is recorded, and whoever had the notice is told. With another date or time everybody is asked to reply again; where only the place or the way changes, replies stay as they are.',
    ),
    amend: say(
      '바뀐 안건이 기록되고, 통지를 받은 위원에게는 변경이 전해집니다. 철회한 안건은 사유와 함께 남습니다.',
      'The agenda is recorded as amended, and whoever had the notice is told. What is taken off stays in sight with the reason.',
    ),
  },
  amend: {
    takeOff: say('철회할 안건', 'Take off'),
    added: say('추가할 안건', 'Put on'),
  },
  takenOff: say('안건 철회. 사유:', 'Taken off. Reason:'),
  clash: (time: string, titles: string) =>
    say(
      `같은 날 ${time}에 다른 회의가 있는 위원: ${titles}`,
      `Members with another meeting that day at ${time}: ${titles}`,
    ),
} as const;
