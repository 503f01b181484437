// What the pages of a written meeting say: its window, answering item by item, who has not, and what came of it.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const writtenStrings = {
  window: say('의결 기간', 'Days to answer'),
  closes: say('마감일', 'Last day'),
  closesHint: (earliest: Label) =>
    say(
      `그날까지 제출할 수 있습니다. 규칙에 따라 ${earliest.ko}부터 고를 수 있습니다.`,
      `Answers are taken until that day is over. By the rules, ${earliest.en} at the earliest.`,
    ),
  from: say('시작일', 'First day'),
  text: say('안건 내용', 'What is to be decided'),
  textHint: say(
    '위원이 이 글만 읽고 찬반을 정할 수 있게 적습니다. 예: 의결 주문, 제안 이유',
    'Write it so that members can decide from it alone: the resolution, and why it is proposed.',
  ),
  foretell: say(
    '소집한 뒤 소집통지를 보내면 시작일부터 위원이 안건마다 찬성·반대·기권을 제출합니다. 마감일이 지나거나 모두 제출하면 저절로 집계되어 의결됩니다. 제출하지 않은 위원은 찬성으로 보지 않습니다.',
    'Once convened and its notice sent, members vote on each item from the first day. When the last day is over, or all have answered, the votes are counted and take effect by themselves. Silence is not taken for consent.',
  ),
  part: {
    title: say('서면 의결', 'Answers in writing'),
    before: (day: Label) => say(`${day.ko}부터 제출할 수 있습니다.`, `Answers are taken from ${day.en}.`),
    running: (day: Label) =>
      say(
        `${day.ko}까지 제출을 받습니다. 모두 제출하면 그때 마감됩니다.`,
        `Answers are taken until ${day.en}, or until all have answered.`,
      ),
    over: say(
      '의결 기간이 끝났습니다. 곧 집계됩니다.',
      'The last day is over; the answers will be counted shortly.',
    ),
    counting: say('집계하고 있습니다.', 'The answers are being counted.'),
    counted: say(
      '제출한 의결을 집계해 의결했습니다.',
      'The answers were counted, and the items decided by them.',
    ),
    cancelled: say('취소되어 집계하지 않았습니다.', 'It was cancelled, and nothing was counted.'),
    sealed: say(
      '누가 제출했는지만 보이고, 찬반과 의견은 집계된 뒤에 보입니다.',
      'It shows who has answered; how, only once the answers are counted.',
    ),
    answered: say('제출', 'Answered'),
    missing: say('미제출', 'Not answered'),
    aside: say('의결할 안건 없음', 'Nothing to answer'),
    missingCount: (count: number) => say(`미제출 ${count}명`, `${count} not answered`),
    ofSeats: (done: number, all: number) => say(`${all}명 중 ${done}명`, `${done} of ${all}`),
    quorum: (count: number) => say(`정족수 ${count}명`, `Quorum ${count}`),
    reached: say('정족수 충족', 'Quorum reached'),
    lacking: (more: number) => say(`${more}명 더 필요`, `${more} more needed`),
    by: say('위원별 제출', 'By member'),
  },
  own: {
    heading: say('안건과 나의 의결', 'Agenda, and your votes'),
    title: say('안건별 찬반', 'Your vote on each item'),
    hint: say(
      '안건마다 하나를 고릅니다. 의견은 비워 두어도 됩니다.',
      'Choose one for each item. Words may stay empty.',
    ),
    choice: (nth: number) => say(`제${nth}호 안건의 찬반`, `Your vote on item ${nth}`),
    note: (nth: number) => say(`제${nth}호 안건에 대한 의견`, `Your words on item ${nth}`),
    noteHint: say('회의록에 직위와 함께 실립니다.', 'It goes into the minutes under the title of your seat.'),
    aside: say(
      '당사자이거나 제척·회피되어 이 안건에는 의결하지 않습니다.',
      'You are a party to this item or recused from it, and do not vote on it.',
    ),
    information: say('보고 안건으로, 의결하지 않습니다.', 'For information: nothing to vote on.'),
    done: say(
      '제출했습니다. 고쳐서 다시 제출하면 마지막 것을 셉니다.',
      'You have answered. If you change it and send it again, the last one counts.',
    ),
    foretell: say(
      '마감 전까지 고칠 수 있습니다. 모든 위원이 제출하면 바로 마감되어 더 고칠 수 없습니다.',
      'You may change it until the last day. Once every member has answered it closes at once, and nothing changes any more.',
    ),
    last: say(
      '제출하지 않은 위원이 한 명뿐입니다. 제출하면 바로 마감되어 더 고칠 수 없습니다.',
      'Yours is the only answer missing: once you send it the meeting closes, and nothing changes any more.',
    ),
  },
  there: (count: number, enrolled: number) =>
    say(`제출 ${count} / ${enrolled}명`, `${count} of ${enrolled} answered`),
  attended: (count: number, enrolled: number) =>
    say(`재적 ${enrolled}명 중 ${count}명 서면 의결 제출`, `${count} of ${enrolled} answered in writing`),
  roll: say('서면 의결 제출 위원 명단', 'Who answered'),
  each: say('위원별 찬반', 'How each member voted'),
  lacked: (reason: string) => {
    const [given = '', needed = ''] = reason.split('/');
    return say(
      `의결할 수 있는 제출 ${given}명으로, 필요한 ${needed}명에 못 미쳤습니다.`,
      `${plural(Number(given), 'answer')}; ${needed} were needed.`,
    );
  },
  moved: (from: Label) => say(`${from.ko}에서 변경. 사유:`, `Changed from ${from.en}. Reason:`),
} as const;
