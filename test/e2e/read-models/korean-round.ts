// A round in Korean with numbers that sort badly as text, for what is searched, filtered and ordered.
import type { Scope } from '#domain/round/words';
import { by } from '#testing/given';
import { theChair, theSecretary } from '#testing/given-actors';
import { issued, opening, scope as english, sent, type Happened } from '#testing/given-round';

const program = (id: string, number: string, name: string, owner: string) => ({
  program: id,
  strategy: 's-1',
  number,
  name,
  kind: 'continuing' as const,
  priority: false,
  abolished: false,
  owner,
  cooperating: [],
  content: [],
  indicators: [],
  budget: [],
});

const scope: Scope = {
  ...english,
  strategies: [{ strategy: 's-1', number: 'I', title: '일자리 확대', leaders: ['welfare-director'] }],
  programs: [
    program('support', '1-10', '사회적경제 지원센터', 'economy'),
    program('guides', '1-9', '문화유산 해설사', 'tourism'),
  ],
};

/** Opened on both tracks, opinions issued in an order of its own and all but the last sent. */
export const koreanRound: readonly Happened[] = [
  by(theChair, { ...opening, type: 'RoundOpened' as const, scope }),
  by(theSecretary, { type: 'IntakeClosed' }),
  issued('z-first', 'support/midterm', { asks: 'change', text: '참여기업의 성장률을 5%에서 10%로 높일 것' }),
  issued('a-second', 'support/midterm', { asks: 'action', text: '판로 개척을 지원할 것' }),
  issued('agree', 'support/change', { phrase: 'agreeToChange', text: '변경안에 동의함' }),
  issued('guides', 'guides/midterm', { asks: 'action', text: '해설사 10명을 더 양성할 것' }),
  issued('strategy', 's-1/midterm', { asks: 'action', text: '부서 간 협의를 정례화할 것' }),
  sent('z-first', 'a-second', 'agree', 'guides', 'strategy'),
  issued('unsent', 'guides/midterm', { asks: 'action', text: '아직 정리 중인 의견' }),
];
