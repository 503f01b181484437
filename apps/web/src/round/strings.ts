// What the pages of a round say of their own beside its table: writing, consolidating, settling, opening.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const roundStrings = {
  views: {
    label: say('회차 화면', 'Views of the round'),
    round: say('의견과 답변', 'Opinions and answers'),
    write: say('의견 쓰기', 'Write remarks'),
    consolidate: say('의견 정리', 'Consolidate'),
    answers: say('부서 답변', 'Answer'),
    settle: say('심의', 'Settle'),
    publish: say('공개', 'Publish'),
  },
  onlyRead: say(
    '이 화면에서 지금 이 직위로 처리할 수 있는 일은 없습니다. 볼 수 있는 내용만 보입니다.',
    'At present there is nothing for your post to do here: you see what you may read.',
  ),
  /** Keys as they stand on buttons. */
  keys: { send: say('Ctrl ↵', 'Ctrl ↵'), next: say('J', 'J'), previous: say('K', 'K') },
  choose: say('사업 고르기', 'Choose a program'),
  previous: say('이전', 'Previous'),
  next: say('다음', 'Next'),
  placeOf: (place: number, count: number) => say(`${count}개 중 ${place}번째`, `${place} of ${count}`),
  write: {
    subjects: say('사업 목록', 'Programs'),
    progress: (mine: number, kept: number) =>
      say(`제출 ${mine}건 · 제출 전 ${kept}건`, `${mine} handed in · ${kept} not handed in`),
    handedIn: (count: number) => say(`제출 ${count}`, `${count} handed in`),
    kept: say('제출 전', 'not handed in'),
    due: say('의견 제출 기한', 'Remarks due'),
    indicators: say('성과지표', 'Indicators'),
    target: (year: number) => say(`${year}년 목표`, `Target ${year}`),
    result: say('실적', 'Result'),
    noResult: say('제출 없음', 'none reported'),
    content: (count: number) => say(`사업내용 ${count}항목`, plural(count, 'clause') + ' of content'),
    budget: (count: number) => say(`예산 ${count}항목`, plural(count, 'budget line')),
    source: say('재원', 'Source'),
    carried: say('지난 주기에서 넘어온 과제', 'Owed from the last cycle'),
    carriedDue: (date: Label) => say(`${date.ko}까지`, `by ${date.en}`),
    submission: say('부서 제출', 'The department’s submission'),
    mine: say('내가 낸 의견', 'What I handed in'),
    others: (count: number) => say(`다른 위원의 발언 ${count}건`, plural(count, 'other remark')),
    committee: (count: number) =>
      say(`위원회 의견과 답변 ${count}건`, `${plural(count, 'opinion')} and answers`),
    field: (track: Label) => say(`${track.ko} 의견`, `Remark on the ${track.en.toLowerCase()}`),
    keptHere: say(
      '적은 내용은 이 브라우저에 보관되며, 아직 제출되지 않았습니다.',
      'Kept in this browser; not handed in yet.',
    ),
    keptNot: say(
      '이 브라우저가 보관하지 못하고 있습니다. 화면을 닫기 전에 제출하세요.',
      'This browser does not keep it: hand it in before you close the page.',
    ),
    sealed: (secretary: Label) =>
      say(
        `제출한 의견은 접수를 마감할 때까지 본인과 ${secretary.ko}만 볼 수 있습니다.`,
        `Until the intake closes only you and the ${secretary.en.toLowerCase()} can read what you hand in.`,
      ),
    handIn: say('제출', 'Hand in'),
    closed: say('의견 접수가 끝났습니다.', 'Remarks are no longer taken.'),
    awaited: say(
      '부서가 자료를 제출하면 의견을 쓸 수 있습니다.',
      'Once the department has submitted, remarks can be written.',
    ),
    abolished: say('폐지된 사업이라 의견을 받지 않습니다.', 'Abolished: no remarks are taken.'),
    tooLate: say(
      '제출하지 못한 글이 이 브라우저에 남아 있습니다. 필요하면 복사해 두세요.',
      'What was not handed in is still kept in this browser; copy what you need.',
    ),
    nothing: say('이 회차에는 의견을 쓸 사업이 없습니다.', 'There is nothing to write about in this round.'),
    review: {
      title: say('제출 확인', 'Check and hand in'),
      lead: say(
        '아직 제출하지 않은 글입니다. 하나씩 또는 한 번에 제출할 수 있습니다.',
        'What you have not handed in. Hand it in one by one, or all at once.',
      ),
      none: say('제출하지 않은 글이 없습니다.', 'Nothing is left to hand in.'),
      all: (count: number) => say(`모두 제출 (${count}건)`, `Hand in all (${count})`),
      edit: say('고치기', 'Edit'),
      done: say('제출함', 'handed in'),
      sending: say('보내는 중', 'sending'),
      refused: say('제출하지 못함', 'not handed in'),
      waiting: say('제출 전', 'not handed in'),
      mine: (count: number) => say(`내가 낸 의견 ${count}건`, `${plural(count, 'remark')} handed in`),
      noneMine: say('아직 낸 의견이 없습니다.', 'You have handed in nothing yet.'),
    },
    becameOf: say('처리', 'What became of it'),
    notYet: say('아직 의견으로 정리되지 않음', 'not consolidated yet'),
  },
} as const;
