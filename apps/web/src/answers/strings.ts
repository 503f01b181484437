// What the table of answers says of its own.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const answersStrings = {
  title: say('부서 답변', 'Answers of the department'),
  lead: say(
    '한 줄에 의견 하나입니다. 조치 구분을 먼저 고르면 그에 필요한 칸만 나옵니다. 적은 내용은 제출하기 전에는 다른 사람에게 보이지 않으며, 담당자가 바뀌면 이 직위의 후임자가 이어받습니다.',
    'One opinion a row. Choose the disposition first: only what it owes is asked. What you write is seen by nobody else until it is handed in; should the post pass on, your successor goes on with it.',
  ),
  open: say('답변표에서 한꺼번에 처리', 'Answer them in a table'),
  toRound: say('회차 전체 보기', 'The whole round'),
  nothing: say(
    '이 직위로 답변하거나 승인할 의견이 없습니다.',
    'This post has no opinion to answer or release.',
  ),
  columns: {
    subject: say('세부사업', 'Program'),
    track: say('구분', 'Track'),
    due: say('기한', 'Due'),
    state: say('상태', 'State'),
  },
  notChosen: say('미정', 'Not chosen'),
  states: {
    untouched: say('미작성', 'Not begun'),
    begun: say('작성 중', 'Draft'),
    ready: say('제출 준비됨', 'Ready'),
    sending: say('보내는 중', 'Sending'),
    waiting: say('연결되면 자동 발송', 'Goes out once connected'),
    refused: say('되돌아옴', 'Came back'),
    moved: say('다른 사람이 처리함', 'Moved by somebody else'),
  },
  count: (owed: number, ready: number, begun: number): Label =>
    say(
      `답변할 의견 ${owed}건 · 제출 준비됨 ${ready}건 · 작성 중 ${begun}건`,
      `${plural(owed, 'opinion')} to answer · ${ready} ready · ${begun} begun`,
    ),
  handInReady: (ready: number) =>
    ready === 0
      ? say('준비된 답변 제출', 'Hand in what is ready')
      : say(`준비된 답변 ${ready}건 제출`, `Hand in ${plural(ready, 'ready answer')}`),
  handingIn: (done: number, all: number) => say(`제출 중 ${done}/${all}`, `Handing in ${done} of ${all}`),
  handedIn: (done: number, back: number): Label =>
    back === 0
      ? say(`답변 ${done}건을 제출하였습니다.`, `${plural(done, 'answer')} handed in.`)
      : say(
          `답변 ${done}건을 제출하였고, ${back}건은 되돌아왔습니다. 해당 줄에서 사유를 확인해 주세요.`,
          `${plural(done, 'answer')} handed in, ${back} came back: see why in its row.`,
        ),
  goesToHead: say(
    '제출하면 부서장 승인을 거쳐 위원회에 나갑니다.',
    'It goes to the head of the department first.',
  ),
  keys: {
    title: say('글쇠', 'Keys'),
    move: say('줄 옮기기', 'Move between rows'),
    choose: say('조치 구분 고르기', 'Choose the disposition'),
    open: say('줄 펼치기·접기', 'Open or close a row'),
    out: say('칸에서 줄로 나오기', 'From a field back to its row'),
    next: say('적으면서 다음·이전 줄로', 'To the next or previous row while writing'),
    handIn: say('이 답변 제출하고 다음 줄로', 'Hand it in and go on'),
  },
  effect: {
    title: say('바뀌면', 'What it comes to'),
    none: say(
      '수치를 적으면 달라지는 모습이 여기에 나옵니다.',
      'Fill in the figures to see what they come to.',
    ),
    what: say('항목', 'Figure'),
    sum: say('예산 합계', 'Sum of the budget'),
    clause: say('사업내용', 'Content'),
    year: (year: number) => say(`${year}년`, `${year}`),
    unmoved: say('그대로', 'as it is'),
    gone: say('없어짐', 'gone'),
  },
  standing: say('현재 계획', 'The plan as it stands'),
  budgetSum: (sum: string) => say(`합계 ${sum}`, `${sum} in all`),
  release: {
    title: say('승인할 답변', 'Answers to release'),
    lead: say(
      '승인하면 답변이 위원회에 나갑니다. 고칠 것이 있으면 사유를 적어 반려합니다.',
      'A released answer goes out to the committee. Send one back with the reason where it should change.',
    ),
    pick: (name: string) => say(`${name} 승인 대상에 넣기`, `Pick ${name}`),
    isNew: say('보는 동안 올라옴', 'Came while you read'),
    all: say('모두 고르기', 'Pick all'),
    picked: (count: number) => say(`고른 답변 ${count}건 승인`, `Release ${plural(count, 'picked answer')}`),
    done: (done: number, back: number): Label =>
      back === 0
        ? say(`답변 ${done}건을 승인하였습니다.`, `${plural(done, 'answer')} released.`)
        : say(
            `답변 ${done}건을 승인하였고, ${back}건은 처리되지 않았습니다. 해당 의견에서 사유를 확인해 주세요.`,
            `${plural(done, 'answer')} released, ${back} not: see why beside it.`,
          ),
  },
} as const;
