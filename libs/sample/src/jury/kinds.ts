// The two kinds of cycle that District K's jury has, one after the other: advice on the new plan, and votes on its adjustments.
import { offeredKinds } from '#contract/cycle-kinds';
import type { CycleKind } from '#domain/cycle-kinds';
import type { IsoDate } from '#domain/ids';
import { step, type AnyStep } from '../act.js';
import { organization } from './district.js';
import { committee, office } from './streams.js';

const adviceFrom: IsoDate = '2018-07-01';
const votesFrom: IsoDate = '2019-01-01';

/** One round of recommendations, which is published with its answers; nothing of the plan is changed by it. */
const advice: CycleKind = {
  id: 'citizen-jury-advice',
  name: '주민배심원단 권고',
  stages: ['midterm'],
  rules: [
    {
      key: 'round.tracks',
      value: 'midterm',
      article: '공약사항 관리 조례: 새 실천계획에 대한 권고 (조문 (?))',
      from: adviceFrom,
    },
    {
      key: 'round.publication',
      value: '30',
      article: '공약사항 관리 조례: 권고와 검토의견의 공개 (조문 (?))',
      from: adviceFrom,
    },
    {
      key: 'name.opinion',
      value: '권고사항',
      article: '공약사항 관리 조례: 새 실천계획에 대한 권고 (조문 (?))',
      from: adviceFrom,
    },
    {
      key: 'name.response',
      value: '검토의견',
      article: '공약사항 관리 조례: 권고와 검토의견의 공개 (조문 (?))',
      from: adviceFrom,
    },
  ],
};

const votes = offeredKinds(votesFrom).filter(({ id }) => id === 'citizen-jury');

/** The organization defines the kind, and the jury takes it for the cycles that are opened from then on. */
function taking(kind: CycleKind, note: string): readonly AnyStep[] {
  return [
    step(office, organization, { type: 'DefineCycleKind', kind }, `주기의 종류를 정한다: ${kind.name}`),
    step(office, committee, { type: 'TakeCycleKind', kind: kind.id }, note),
  ];
}

export const takingAdvice = taking(
  advice,
  '배심원단의 첫 주기는 새 계획에 권고하는 한 회차뿐이다. 배심원단이 다른 점은 이 종류와 규칙 묶음뿐이다.',
);

export const takingVotes = votes.flatMap((kind) =>
  taking(kind, '다음 주기부터는 공약의 조정을 한 건씩 표결한다.'),
);
