// What members wrote and said before the committee had opinions, in words of our own; the paper's were spoken, by nobody named.
import type { RemarkId, TopicId } from '#domain/ids';
import type { JobsSeatId } from './city.js';

interface RemarkBase {
  readonly id: RemarkId;
  readonly topic: TopicId;
  readonly text: string;
}

/** A remark that a member sends in: that some were is an example. */
export interface WrittenRemark extends RemarkBase {
  readonly kind: 'opinion' | 'question';
  readonly by: JobsSeatId;
}

/** A remark of the July meeting, entered by the secretary with the speaker unknown. */
export interface SpokenRemark extends RemarkBase {
  readonly kind: 'opinion' | 'question' | 'reply';
  readonly inReplyTo?: RemarkId;
}

export const writtenRemarks: readonly WrittenRemark[] = [
  {
    id: 'r-1-1-aftercare',
    topic: 'p-1-1/midterm',
    kind: 'opinion',
    by: 'private-1',
    text: '참여가 끝난 뒤를 챙기는 체계가 있어야 한다.',
  },
  {
    id: 'r-1-2-ceremony',
    topic: 'p-1-2/change',
    kind: 'opinion',
    by: 'private-3',
    text: '해마다 하는 교육인데 행사에 큰돈을 들일 까닭이 있는지 의문이다.',
  },
  {
    id: 'r-1-6-target',
    topic: 'p-1-6/change',
    kind: 'opinion',
    by: 'private-5',
    text: '목표를 너무 낮추어 잡은 것 같다.',
  },
  {
    id: 'r-1-7-indicator',
    topic: 'p-1-7/change',
    kind: 'opinion',
    by: 'public-2',
    text: '행사를 연 횟수로는 사업의 목적을 이루었는지 알 수 없다.',
  },
  {
    id: 'r-1-5-times',
    topic: 'p-1-5/midterm',
    kind: 'question',
    by: 'private-4',
    text: '한 사람이 몇 번까지 참여할 수 있는지 알고 싶다.',
  },
];

/** 1-3 is abolished: what the minutes list under its number is about 1-4, and stands there. */
export const spokenRemarks: readonly SpokenRemark[] = [
  {
    id: 'r-1-1-placement',
    topic: 'p-1-1/midterm',
    kind: 'opinion',
    text: '돕는 데 그치지 말고 알선까지 해 주었으면 한다.',
  },
  {
    id: 'r-1-1-private-start',
    topic: 'p-1-1/midterm',
    kind: 'opinion',
    text: '민간 기관에서 일을 시작하게 하여 그곳 취업으로 이어지면 좋겠다.',
  },
  {
    id: 'r-1-1-dispatch',
    topic: 'p-1-1/midterm',
    kind: 'opinion',
    text: '민간 쪽에 더 많은 사람이 가서 일했으면 한다.',
  },
  {
    id: 'r-1-1-ratio',
    topic: 'p-1-1/midterm',
    kind: 'opinion',
    text: '공공과 민간의 비율을 살펴 오래갈 일자리로 이어 줄 궁리를 하자.',
  },
  { id: 'r-1-1-budget', topic: 'p-1-1/midterm', kind: 'opinion', text: '예산이 지금보다 훨씬 커져야 한다.' },
  {
    id: 'r-1-2-pool',
    topic: 'p-1-2/midterm',
    kind: 'opinion',
    text: '길러 낸 사람들의 명부를 만들어 취업과 이을 길을 찾자.',
  },
  {
    id: 'r-1-2-rate',
    topic: 'p-1-2/midterm',
    kind: 'question',
    text: '교육을 마친 사람 가운데 몇이나 취업했는가?',
  },
  {
    id: 'r-1-2-levels',
    topic: 'p-1-2/midterm',
    kind: 'opinion',
    text: '한 해 교육으로 전문가가 되겠는가. 초급, 중급, 고급으로 나누자.',
  },
  {
    id: 'r-1-2-sessions',
    topic: 'p-1-2/change',
    kind: 'opinion',
    text: '그 돈으로 교육 인원이나 횟수를 늘리자.',
  },
  {
    id: 'r-1-4-budget',
    topic: 'p-1-4/midterm',
    kind: 'opinion',
    text: '더 많은 사람이 받도록 예산을 마련해 달라.',
  },
  {
    id: 'r-1-4-reach',
    topic: 'p-1-4/midterm',
    kind: 'opinion',
    text: '청년도 중소기업도 어려운 처지라 이 지원이 꼭 있어야 한다.',
  },
  {
    id: 'r-1-5-pay',
    topic: 'p-1-5/midterm',
    kind: 'opinion',
    text: '취약계층의 일자리이니 임금을 올려 주었으면 한다.',
  },
  {
    id: 'r-1-5-living',
    topic: 'p-1-5/midterm',
    kind: 'opinion',
    text: '살림에 보탬이 되는 진짜 일자리여야 한다.',
  },
  {
    id: 'r-1-5-halves',
    topic: 'p-1-5/midterm',
    kind: 'question',
    text: '왜 상반기와 하반기로 나누어 뽑는가?',
  },
  {
    id: 'r-1-6-staff',
    topic: 'p-1-6/midterm',
    kind: 'opinion',
    text: '센터 사람이 적어 모든 기업을 돕기 어렵다.',
  },
  {
    id: 'r-1-6-average',
    topic: 'p-1-6/change',
    kind: 'opinion',
    text: '내다보기 어렵더라도 다섯 해 평균은 볼 수 있다. 목표를 올리자.',
  },
  {
    id: 'r-1-7-second-half',
    topic: 'p-1-7/midterm',
    kind: 'opinion',
    text: '하반기 행사 준비를 꼼꼼히 해 달라.',
  },
  {
    id: 'r-1-7-reemployed',
    topic: 'p-1-7/change',
    kind: 'opinion',
    text: '다시 취업한 사람의 비율로 지표를 바꾸자.',
  },
  {
    id: 'r-1-8-visits',
    topic: 'p-1-8/midterm',
    kind: 'question',
    text: '찾아오거나 전화로 물은 사람이 센터 이용자로 이어지는가?',
  },
  {
    id: 'r-1-8-visits-reply',
    topic: 'p-1-8/midterm',
    kind: 'reply',
    inReplyTo: 'r-1-8-visits',
    text: '겹치는 사람도 있고, 상담만 받는 사람이 30~40%쯤 된다.',
  },
  {
    id: 'r-1-8-identity',
    topic: 'p-1-8/change',
    kind: 'opinion',
    text: '취업과 창업만 재는 지표로는 센터가 하는 일을 볼 수 없다.',
  },
  {
    id: 'r-1-8-hub',
    topic: 'p-1-8/change',
    kind: 'opinion',
    text: '시 일자리센터로 이어 준 일도 성과로 보아야 한다.',
  },
  {
    id: 'r-1-8-five',
    topic: 'p-1-8/change',
    kind: 'opinion',
    text: '시에 낸 지표 다섯 개가 정해지면 그것을 쓰자.',
  },
  {
    id: 'r-1-9-staff',
    topic: 'p-1-9/midterm',
    kind: 'opinion',
    text: '일하는 사람이 적어 짐이 무겁다. 더 두어야 한다.',
  },
  {
    id: 'r-1-9-leisure',
    topic: 'p-1-9/midterm',
    kind: 'opinion',
    text: '비정규직 여가 지원을 받아 보니 좋았다. 이런 활동이 늘었으면 한다.',
  },
];

/** What must still be lying there in the end: said, and neither taken up nor answered. */
export const looseEnds = {
  notTakenUp: ['r-1-1-budget'],
  withoutReply: ['r-1-5-halves'],
} as const satisfies Readonly<Record<string, readonly RemarkId[]>>;

/** What a remark says; the id itself for one that the case does not have. */
export function remarkText(id: RemarkId): string {
  return [...writtenRemarks, ...spokenRemarks].find((remark) => remark.id === id)?.text ?? id;
}
