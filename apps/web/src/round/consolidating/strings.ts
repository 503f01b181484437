// What the consolidation of remarks into opinions says of its own.
import type { Label } from '#contract/label';
import { plural, say } from '../../language/say.js';

export const consolidatingStrings = {
  takenUp: (done: number, all: number) =>
    say(`발언 ${all}건 중 ${done}건 반영`, `${done} of ${plural(all, 'remark')} taken up`),
  figures: {
    left: say('반영 안 된 발언', 'Not taken up'),
    unanswered: say('답변 없는 질의', 'Questions without reply'),
    issued: say('보내지 않은 의견', 'Opinions not sent'),
    sent: say('보낸 의견', 'Opinions sent'),
  },
  show: say('보기', 'Show'),
  wanted: {
    left: say('정리할 항목', 'To consolidate'),
    said: say('발언·의견 있는 항목', 'With remarks or opinions'),
    all: say('전체', 'All'),
  },
  none: {
    left: say('정리할 발언이 없습니다.', 'No remark is left to consolidate.'),
    said: say('아직 발언과 의견이 없습니다.', 'Nothing has been said yet.'),
    all: say('이 회차에는 항목이 없습니다.', 'There is nothing in this round.'),
  },
  said: say('위원 발언', 'Remarks'),
  nothingSaid: say('아직 발언이 없습니다.', 'Nothing was said yet.'),
  noOpinion: say('아직 의견이 없습니다.', 'No opinion yet.'),
  left: (count: number) => say(`남은 발언 ${count}`, `${count} left`),
  remark: (place: number) => say(`발언 ${place}`, `Remark ${place}`),
  opinion: (place: number) => say(`의견 ${place}`, `Opinion ${place}`),
  pick: (place: number) => say(`발언 ${place} 고르기`, `Pick remark ${place}`),
  from: (places: readonly number[]) =>
    say(
      `근거: 발언 ${places.join(', ')}`,
      `From ${places.length === 1 ? 'remark' : 'remarks'} ${places.join(', ')}`,
    ),
  fromNone: say('근거 발언 없음 (정해진 문구)', 'From no remark (a ready phrase)'),
  compose: say('새 의견', 'New opinion'),
  composing: (count: number) =>
    count === 0
      ? say('고른 발언 없음', 'No remark picked')
      : say(`고른 발언 ${count}건으로 새 의견`, `A new opinion from ${plural(count, 'remark')}`),
  pickBeside: say('발언을 고르면 근거로 남습니다.', 'Remarks that you pick stay with it as its trace.'),
  carry: say('발언 내용 옮기기', 'Copy what was said'),
  addTo: (count: number) => say(`고른 발언 더하기 (${count})`, `Add the picked (${count})`),
  added: (places: readonly number[]): Label =>
    say(
      `발언 ${places.join(', ')} 추가 반영`,
      `Takes up ${places.length === 1 ? 'remark' : 'remarks'} ${places.join(', ')} too`,
    ),
  drop: say('그만두기', 'Leave it'),
  awaited: say('자료를 내지 않은 곳', 'Has not submitted'),
  sendTo: say('받는 곳', 'Goes to'),
  count: (count: number) => say(`${count}건`, plural(count, 'opinion')),
  leftWhenSent: (count: number) =>
    say(
      `어느 의견에도 반영되지 않은 발언이 ${count}건 남아 있습니다. 보내도 발언은 기록에 남습니다.`,
      `${plural(count, 'remark')} ${count === 1 ? 'is' : 'are'} in no opinion. They stay in the record.`,
    ),
} as const;
