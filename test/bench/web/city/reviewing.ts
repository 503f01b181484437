// One committee's round over its part of a plan: submissions, remarks, opinions, answers, and what is settled of them.
import type { Change } from '#domain/changes';
import { changesOffered } from '#domain/round/facts';
import type { Opinion } from '#domain/round/states';
import type { Answer, ScopedProgram, Track, Wording } from '#domain/round/words';
import { handInPost } from '#sample/offices';
import type { CityProgram } from './offices.js';
import { seated, type Playing } from './playing.js';

export interface Reviewing {
  readonly round: string;
  readonly committee: string;
  readonly plan: string;
  readonly year: number;
  readonly programs: readonly CityProgram[];
  /** How many opinions each topic gets. */
  readonly opinions: number;
}

const tracks: readonly Track[] = ['midterm', 'change'];
const asks = [
  '상반기 실적이 목표에 못 미친 까닭을 밝히고 하반기 보완 방안을 마련할 것',
  '참여자 만족도를 해마다 조사하고 그 결과를 다음 계획에 반영할 것',
  '동 주민센터와 연계하여 대상자를 먼저 찾아내는 방법을 마련할 것',
  '예산 집행률이 낮은 항목을 점검하고 남는 금액의 쓰임을 정할 것',
  '사업 내용이 비슷한 다른 부서의 사업과 겹치지 않게 조정할 것',
] as const;

/** Opens the round, and takes in what departments hand in and members say. */
export function collect(
  playing: Playing,
  { round, committee, plan, year, programs, opinions }: Reviewing,
): void {
  const stream = { kind: 'round', id: round } as const;
  playing.on(`${year}-04-01`);
  playing.ask(seated(committee, 'chair'), stream, {
    type: 'OpenRound',
    committee,
    plan,
    title: `${year}년 상반기 모니터링`,
    tracks,
    opinionsDue: `${year}-05-01`,
    answersDue: `${year}-06-15`,
  });
  playing.on(`${year}-04-10`);
  for (const [nth, { id, owner }] of programs.entries()) {
    const officer = handInPost(`${owner}-officer`);
    const scoped = scopedIn(playing, round, id);
    playing.ask(officer, stream, {
      type: 'SubmitAssessment',
      topic: `${id}/midterm`,
      results: scoped.indicators.map(({ indicator, target }) => ({
        indicator,
        value: String(Math.floor(Number(target) / 2)),
        period: `${year}-H1`,
      })),
      problems: '모집이 늦어 상반기 참여가 적었음',
      improvements: '하반기에 저녁 과정을 더 열 계획임',
    });
    const change = nth % 3 === 0 ? targetRaised(scoped, 1, year + 1) : undefined;
    playing.ask(
      officer,
      stream,
      change
        ? {
            type: 'ProposeChange',
            topic: `${id}/change`,
            changes: [change],
            reason: '실적에 맞추어 목표를 올림',
          }
        : { type: 'ProposeNoChange', topic: `${id}/change` },
    );
  }
  playing.on(`${year}-04-20`);
  for (const topic of topicsOf(programs)) {
    for (let nth = 0; nth < opinions; nth += 1) {
      playing.ask(seated(committee, String(1 + (nth % 5))), stream, {
        type: 'SubmitRemark',
        topic,
        id: remarkOf(topic, nth),
        kind: nth % 5 === 4 ? 'question' : 'opinion',
        text: said(nth),
      });
    }
  }
}

/** Closes the intake, and sends what the committee says on each topic. */
export function send(playing: Playing, { round, committee, year, programs, opinions }: Reviewing): void {
  const stream = { kind: 'round', id: round } as const;
  const secretary = seated(committee, 'secretary');
  playing.on(`${year}-05-02`);
  playing.ask(secretary, stream, { type: 'CloseIntake' });
  for (const [index, topic] of topicsOf(programs).entries()) {
    for (let nth = 0; nth < opinions; nth += 1) {
      const wording = wordingOf(topic, index, nth);
      playing.ask(secretary, stream, {
        type: 'IssueOpinion',
        topic,
        id: `o-${topic.replace('/', '-')}-${nth + 1}`,
        wording,
        remarks: [remarkOf(topic, nth)],
      });
    }
  }
  playing.on(`${year}-05-06`);
  playing.ask(secretary, stream, { type: 'SendOpinions' });
}

/** Answers so many of every hundred opinions, which departments' heads release where these wish to. */
export function answer(playing: Playing, { round, year, programs }: Reviewing, share = 100): void {
  const stream = { kind: 'round', id: round } as const;
  const owners = new Map(programs.map(({ id, owner }) => [id, owner]));
  playing.on(`${year}-05-20`);
  for (const [nth, opinion] of opinionsIn(playing, round).entries()) {
    if ((nth * 37) % 100 >= share) continue;
    const owner = owners.get(opinion.topic.split('/')[0] ?? '') ?? '';
    playing.ask(handInPost(`${owner}-officer`), stream, {
      type: 'GiveResponse',
      opinion: opinion.id,
      answer: answerTo(playing, round, opinion, nth, year),
      text: '위원회 의견을 검토하여 아래와 같이 답변드립니다.',
    });
  }
  playing.on(`${year}-06-01`);
  for (const { id, status, topic } of opinionsIn(playing, round)) {
    const owner = owners.get(topic.split('/')[0] ?? '') ?? '';
    if (status !== 'awaitingRelease') continue;
    playing.ask(handInPost(`${owner}-head`), stream, { type: 'ReleaseResponse', opinion: id });
  }
}

/** Agrees to what is offered and settles all that is answered, in one go where nobody objects. */
export function settle(playing: Playing, { round, committee, year }: Reviewing): void {
  const stream = { kind: 'round', id: round } as const;
  const chair = seated(committee, 'chair');
  playing.on(`${year}-06-20`);
  for (const opinion of opinionsIn(playing, round)) {
    if (opinion.status !== 'answered' || changesOffered(playing.house.round(round), opinion).length === 0)
      continue;
    playing.ask(chair, stream, { type: 'AgreeChange', opinion: opinion.id });
  }
  playing.ask(chair, stream, {
    type: 'SettleWithoutObjection',
    opinions: opinionsIn(playing, round).flatMap(({ id, status }) =>
      status === 'answered' || status === 'agreed' ? [id] : [],
    ),
  });
}

/** Ends a round in which all is settled. */
export function conclude(playing: Playing, { round, committee }: Reviewing): void {
  playing.ask(seated(committee, 'chair'), { kind: 'round', id: round }, { type: 'ConcludeRound' });
}

function answerTo(playing: Playing, round: string, opinion: Opinion, nth: number, year: number): Answer {
  const [program = '', track] = opinion.topic.split('/');
  if (opinion.asks === 'agreement') return { disposition: 'accepted', proof: { kind: 'asProposed' } };
  if (opinion.asks === 'nothing') return { disposition: 'nothingToAnswer' };
  const change = targetRaised(scopedIn(playing, round, program), 0, year + 1);
  if (opinion.asks === 'change' && change && track === 'midterm')
    return { disposition: 'accepted', proof: { kind: 'changes', changes: [change] } };
  switch (nth % 5) {
    case 0:
      return { disposition: 'notAccepted', reason: '올해 예산과 인력으로는 할 수 없음' };
    case 1:
      return { disposition: 'deferred', reason: '내년 계획을 세울 때 다시 검토함', year: year + 1 };
    case 2:
      return { disposition: 'underWay', evidence: '3월부터 분기마다 점검 회의를 열고 있음' };
    default:
      return {
        disposition: 'accepted',
        proof: { kind: 'followUp', action: '보완 방안을 세워 위원회에 알림', due: `${year}-10-31` },
      };
  }
}

/** The first asks for figures on the evaluation; on the change it takes the proposal, or nothing; the rest ask for something done. */
function wordingOf(topic: string, index: number, nth: number): Wording {
  const program = Math.floor(index / tracks.length);
  if (nth === 0 && topic.endsWith('/change'))
    return program % 3 === 0 ? { phrase: 'agreeToChange' } : { phrase: 'noChange' };
  if (nth === 0) return { asks: 'change', text: said(nth) };
  return nth % 5 === 4 ? { phrase: 'adequate' } : { asks: 'action', text: said(nth) };
}

/** An indicator's target a tenth higher; undefined where the program does not have that many. */
function targetRaised({ indicators }: ScopedProgram, nth: number, effective: number): Change | undefined {
  const found = indicators[nth];
  if (!found) return undefined;
  const { indicator, target: from } = found;
  return { kind: 'indicatorTarget', indicator, from, to: String(Math.ceil(Number(from) * 1.1)), effective };
}

function scopedIn(playing: Playing, round: string, program: string): ScopedProgram {
  const found = playing.house.round(round).scope.programs.find((each) => each.program === program);
  if (!found) throw new RangeError(`${round} does not have ${program}`);
  return found;
}

function opinionsIn(playing: Playing, round: string): readonly Opinion[] {
  return Object.values(playing.house.round(round).opinions);
}

function topicsOf(programs: readonly CityProgram[]): readonly string[] {
  return programs.flatMap(({ id }) => tracks.map((track) => `${id}/${track}`));
}

function remarkOf(topic: string, nth: number): string {
  return `r-${topic.replace('/', '-')}-${nth + 1}`;
}

function said(nth: number): string {
  return asks[nth % asks.length] ?? '';
}
