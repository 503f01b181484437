// What settling says of its own: what can be decided, what follows from it, and what a round leaves behind.
import type { Label } from '#contract/label';
import { plural, say } from '../../language/say.js';

export const settlingStrings = {
  list: say('의견 목록', 'Opinions'),
  show: say('보기', 'Show'),
  standings: {
    decide: say('심의할 의견', 'To decide'),
    waiting: say('답변 대기', 'Awaiting answers'),
    others: say('다른 사람·회의 몫', 'For others to decide'),
    done: say('마친 의견', 'Done'),
    all: say('전체', 'All'),
  },
  none: say('해당하는 의견이 없습니다.', 'No opinion is so.'),
  nothing: say('아직 보낸 의견이 없습니다.', 'No opinion has gone out yet.'),
  opinion: say('의견', 'Opinion'),
  answer: say('답변', 'Answer'),
  follows: {
    title: say('이어지는 일', 'What follows'),
    /** Nothing is answered yet, so nothing follows yet. */
    none: say('답변이 오면 여기에 나타납니다.', 'It is told here once the answer is there.'),
    now: (year: number) =>
      say(
        `합의하면 ${year}년(올해) 수치가 바뀝니다. 위원회 심의와 정해진 절차를 마친 뒤 시행 중인 계획에 적용됩니다.`,
        `Agreed, it changes ${year}, this year: in the plan in force, once the committee has deliberated and the steps are taken.`,
      ),
    laterRow: (year: number) =>
      say(
        `합의하면 이 계획의 ${year}년 수치가 바뀝니다. 위원회 심의와 정해진 절차를 마친 뒤 적용됩니다.`,
        `Agreed, it changes this plan’s row for ${year}, once the committee has deliberated and the steps are taken.`,
      ),
    nextPlan: (year: number) =>
      say(
        `합의하면 ${year}년 시행계획(안)에 넘어가 반영됩니다.`,
        `Agreed, it is handed over to the draft of the plan for ${year}.`,
      ),
    followUp: (due: Label) =>
      say(
        `후속조치가 남은 과제로 올라가고, ${due.ko} 뒤 이행을 점검합니다.`,
        `The promise stays owed, and is checked after ${due.en}.`,
      ),
    deferred: (year: number) =>
      say(
        `${year}년 계획을 세울 때 반드시 다룰 과제로 넘어갑니다.`,
        `It must be dealt with when the plan for ${year} is drafted.`,
      ),
    kept: say(
      '현행대로 두고, 미수용 사유를 기록에 남깁니다.',
      'It stays as it is; the reason is kept in the record.',
    ),
    leftOut: say(
      '수용하지 않은 부분은 답변과 함께 기록에 남습니다.',
      'What was left out stays in the record.',
    ),
    underWay: say('이미 추진 중임을 확인하고 마칩니다.', 'It is taken as under way already.'),
    noted: say('답변을 확인하고 마칩니다.', 'The answer is noted.'),
    proposalWithdrawn: say('부서의 변경(안)은 없던 일이 됩니다.', 'The department’s proposal is off.'),
    twice: say(
      '같은 변경(안)이 다른 의견에서 이미 합의되어, 여기서 다시 적용하지 않습니다.',
      'The same proposal is agreed on another opinion; it is not applied twice.',
    ),
  },
  waitsFor: (who: string) => say(`${who}의 답변을 기다리고 있습니다.`, `Waiting for the answer of ${who}.`),
  notYours: (chair: Label) =>
    say(
      `본인이 답변하는 의견은 본인이 심의하지 않습니다. 다른 ${chair.ko} 또는 회의에서 심의합니다.`,
      `Nobody decides on what they answer themselves: another ${chair.en.toLowerCase()} does, or a meeting.`,
    ),
  toConclude: {
    title: say('회차 종료', 'Concluding the round'),
    notYet: say('종료하려면 다음이 남아 있습니다.', 'Before it can be concluded:'),
    ready: say('종료하면 다음이 남습니다.', 'Concluded now, it leaves behind:'),
    decide: (count: number) => say(`심의할 의견 ${count}건`, `${plural(count, 'opinion')} to decide`),
    waiting: (count: number) => say(`답변 대기 ${count}건`, `${plural(count, 'opinion')} awaiting answers`),
    others: (count: number) =>
      say(`다른 사람·회의 몫 ${count}건`, `${plural(count, 'opinion')} for others to decide`),
    issued: (count: number) => say(`보내지 않은 의견 ${count}건`, `${plural(count, 'opinion')} not sent`),
    reopened: (count: number) => say(`다시 연 항목 ${count}건`, `${plural(count, 'topic')} reopened`),
  },
  leftBehind: {
    settled: say('심의를 마친 의견', 'Opinions settled'),
    changesNow: say(
      '올해 적용할 변경 (주기에서 절차를 밟음)',
      'Changes for this year, taking their steps in the cycle',
    ),
    changesNext: say('차년도 계획에 반영할 변경', 'Changes for the next plan'),
    followUps: say('이행을 점검할 후속조치', 'Promises to be checked'),
    deferred: say('차년도 검토 과제', 'Items deferred'),
    kept: say('미수용 (현행 유지)', 'Not accepted, kept as it is'),
    open: say('미결로 남는 의견', 'Recorded open'),
    unanswered: say('답변 없이 끝나는 질의', 'Questions that stay without reply'),
    leftLying: say('반영되지 않은 발언', 'Remarks that no opinion took up'),
  },
} as const;
