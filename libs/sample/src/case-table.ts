// The opinions of the case as one table: what was asked and answered, how we read it, and what we had to choose ourselves.
import type { Change } from '#domain/changes';
import type { OpinionId, RemarkId, TopicId } from '#domain/ids';
import type { Answer, Phrase, Track } from '#domain/round/words';
import type { CityDepartmentId } from './city.js';
import { proposals } from './programs.js';

/** A sentence in both languages; the Korean one is what the sample shows. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

/** One opinion of the committee, with the end that it has to come to. */
export interface CaseOpinion {
  readonly id: OpinionId;
  /** Program number, or the strategy's. */
  readonly row: string;
  readonly topic: TopicId;
  readonly track: Track;
  /** What was asked, in words of our own; the text of the opinion, except of a bare phrase. */
  readonly asked: Bilingual;
  readonly says:
    { readonly asks: 'change' | 'action' } | { readonly phrase: Phrase; readonly withText?: true };
  /** The remarks that it was consolidated from. */
  readonly remarks: readonly RemarkId[];
  readonly answeredBy: CityDepartmentId | 'leaders';
  /** The disposition with its proof, as it stands in the end. */
  readonly answer: Answer;
  /** What the answering side writes, in words of our own. */
  readonly answerText: string;
  /** What was agreed in the end, to the figure. */
  readonly agreed: readonly Change[];
  /** The year in which something takes effect, or to which it was put off. */
  readonly effective?: number;
  readonly final: 'settled' | 'agreedAndSettled';
  /** How often the committee asked again before it took the answer. */
  readonly askedAgain: number;
  /** What the paper leaves open here, and what we chose. */
  readonly choice: Bilingual;
  /** Some figure, date or amount of this row is ours. */
  readonly example: boolean;
}

const hours: Change = {
  kind: 'content',
  from: '하루 3시간 또는 5시간 근무',
  to: '하루 3시간에서 8시간까지 근무',
  effective: 2022,
};

const growth: Change = {
  kind: 'indicatorTarget',
  indicator: 'i-1-6-growth',
  from: '5',
  to: '10',
  effective: 2021,
};

const ceremonyToTeaching: Change = {
  kind: 'budgetMoved',
  fromLine: 'b-1-2-ceremony',
  toLine: 'b-1-2-teaching',
  amount: '4000',
  effective: 2021,
};

export const caseTable: readonly CaseOpinion[] = [
  {
    id: 'o-s1-midterm',
    row: 'I',
    topic: 's-1/midterm',
    track: 'midterm',
    asked: { ko: '전략에 딸린 성과지표가 알맞다고 봄', en: 'Finds the indicators of the strategy adequate' },
    says: { phrase: 'adequate' },
    remarks: [],
    answeredBy: 'leaders',
    answer: {
      disposition: 'accepted',
      proof: { kind: 'followUp', action: '하반기 지표 실적을 모아 분과에 알리기', due: '2021-12-31' },
    },
    answerText: '하반기에도 지표를 챙기고, 실적을 모아 연말까지 분과에 알리겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서의 답은 계속 애쓰겠다는 말뿐이어서 수용으로 읽고, 할 일과 연말 기한을 지어 날짜 있는 후속조치로 바꾸었다.',
      en: 'The paper answers with a bare promise; read as accepted, with an action and a date made up by us.',
    },
    example: true,
  },
  {
    id: 'o-s1-change',
    row: 'I',
    topic: 's-1/change',
    track: 'change',
    asked: { ko: '전략에는 바꿀 것이 없음', en: 'Nothing to change in the strategy' },
    says: { phrase: 'noChange' },
    remarks: [],
    answeredBy: 'leaders',
    answer: { disposition: 'nothingToAnswer' },
    answerText: '따로 답할 것이 없습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '답 칸의 줄표를 답할 것이 없다는 뜻으로 읽었다.',
      en: 'The dash in the answer column is read as nothing to answer.',
    },
    example: false,
  },
  {
    id: 'o-1-1-midterm-1',
    row: '1-1',
    topic: 'p-1-1/midterm',
    track: 'midterm',
    asked: {
      ko: '참여를 마친 사람을 계속 돌보고 민간 일자리로 이어 줄 방법을 세울 것',
      en: 'Find a way to follow participants up and lead them on to private jobs',
    },
    says: { asks: 'action' },
    remarks: ['r-1-1-aftercare', 'r-1-1-placement'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '10월에 취업역량 교육을 열고, 시 일자리센터를 통해 구인 정보와 알선을 이어서 제공하기',
        due: '2021-10-31',
      },
    },
    answerText: '10월 교육과 시 일자리센터의 알선으로 참여자가 민간 일자리로 옮겨 가도록 돕겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서는 교육을 10월에 한다고만 하므로 그달 말일을 기한으로 삼고, 날짜가 없는 알선도 같은 후속조치에 묶었다.',
      en: 'The paper says October for the training; its last day is our date, and the undated placement is tied to it.',
    },
    example: true,
  },
  {
    id: 'o-1-1-midterm-2',
    row: '1-1',
    topic: 'p-1-1/midterm',
    track: 'midterm',
    asked: {
      ko: '처음부터 민간 일터에서 일하게 하여 사업이 끝난 뒤 그대로 취업할 길을 열 것',
      en: 'Place participants with private employers from the start, so that they can stay',
    },
    says: { asks: 'action' },
    remarks: ['r-1-1-private-start'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'notAccepted',
      reason: '나랏돈으로 임금을 주는 직접일자리는 민간 사업장에 둘 수 없고, 그런 지원은 고용장려금의 몫임',
    },
    answerText: '직접일자리 사업의 틀 안에서는 민간 사업장에 배치하기 어렵습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서에는 처분이 없고 어려운 까닭만 있어 미수용으로 읽었으며, 답 셋은 적힌 차례대로 의견 셋에 이었다.',
      en: 'The paper gives reasons against and no disposition: read as not accepted; three answers matched by order.',
    },
    example: false,
  },
  {
    id: 'o-1-1-midterm-3',
    row: '1-1',
    topic: 'p-1-1/midterm',
    track: 'midterm',
    asked: {
      ko: '위탁·협업 기관에 일손이 필요한 곳을 물어 사람을 보내는 방식을 시험해 볼 것',
      en: 'Ask partner bodies where hands are needed, and try sending people there',
    },
    says: { asks: 'action' },
    remarks: ['r-1-1-dispatch', 'r-1-1-ratio'],
    answeredBy: 'job-policy',
    answer: { disposition: 'underWay', evidence: '공공기관·단체와 컨소시엄 17개를 꾸려 운영하고 있음' },
    answerText: '이미 컨소시엄 17개를 꾸려 여러 분야의 경력을 쌓게 하고 있습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '답이 이미 꾸린 컨소시엄 17개라는 사실이어서 기추진으로 읽었고, 수요를 묻는 일에 대한 말은 문서에 없다.',
      en: 'The answer is a fact (17 consortia): read as already under way; it says nothing on asking for demand.',
    },
    example: false,
  },
  {
    id: 'o-1-1-change',
    row: '1-1',
    topic: 'p-1-1/change',
    track: 'change',
    asked: { ko: '부서가 낸 변경에 동의함', en: 'Agrees to the change that the department proposes' },
    says: { phrase: 'agreeToChange' },
    remarks: [],
    answeredBy: 'job-policy',
    answer: { disposition: 'accepted', proof: { kind: 'asProposed' } },
    answerText: '바뀐 내용대로 사업을 이어 가겠습니다.',
    agreed: proposals['p-1-1/change'].changes,
    effective: 2021,
    final: 'agreedAndSettled',
    askedAgain: 0,
    choice: {
      ko: '문서에 변경 내용이 실리지 않아 참여 인원 목표 120명을 130명으로 올리는 제안을 예로 지었다.',
      en: 'The paper does not print the proposal; a target raised from 120 to 130 people is our example.',
    },
    example: true,
  },
  {
    id: 'o-1-2-midterm-1',
    row: '1-2',
    topic: 'p-1-2/midterm',
    track: 'midterm',
    asked: {
      ko: '감염병으로 채용이 막힌 동안 길러 낸 인력을 한데 묶고, 나중에 취업으로 이을 방안을 마련할 것',
      en: 'Pool the people trained while the pandemic blocks hiring, and plan how to place them later',
    },
    says: { asks: 'action' },
    remarks: ['r-1-2-pool', 'r-1-2-rate'],
    answeredBy: 'tourism',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '업계 협의체와 복합지구 사업으로 일손 수요를 넓히고, 수료자 인재풀 명부를 갖추기',
        due: '2021-12-31',
      },
    },
    answerText: '업계의 수요를 넓히는 일과 수료자 인재풀을 갖추는 일을 함께 해 나가겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서는 두 가지를 함께 추진하겠다고만 하므로 명부를 갖추는 일과 연말 기한을 지어 후속조치로 적었다.',
      en: 'The paper promises two things without a date; the roster and the end of the year are ours.',
    },
    example: true,
  },
  {
    id: 'o-1-2-midterm-2',
    row: '1-2',
    topic: 'p-1-2/midterm',
    track: 'midterm',
    asked: {
      ko: '다섯 번의 교육으로는 모자라므로 수준별로 나눈 심화 과정을 짤 것',
      en: 'Five sessions are too few: plan courses by level',
    },
    says: { asks: 'action' },
    remarks: ['r-1-2-levels'],
    answeredBy: 'tourism',
    answer: {
      disposition: 'partlyAccepted',
      proof: {
        kind: 'followUp',
        action: '기수제를 이어 가며 앞 기수에게도 교육과 행사 참여 기회를 열기',
        due: '2021-12-31',
      },
      leftOut: '수준별로 나눈 심화 과정은 담지 않음',
    },
    answerText: '기수제로 운영하면서 앞 기수도 다시 배우고 행사에 참여할 수 있게 하겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '답이 기수제와 참여 기회만 말하고 수준별 과정은 말하지 않아 일부수용으로 읽었으며, 기한은 우리가 정했다.',
      en: 'The answer speaks of cohorts, not of levels: read as partly accepted; the date is ours.',
    },
    example: true,
  },
  {
    id: 'o-1-2-change',
    row: '1-2',
    topic: 'p-1-2/change',
    track: 'change',
    asked: {
      ko: '발대식과 수료식을 가볍게 하고 줄인 돈을 교육에 쓸 것',
      en: 'Make the two ceremonies simpler and spend the money on teaching',
    },
    says: { asks: 'change' },
    remarks: ['r-1-2-ceremony', 'r-1-2-sessions'],
    answeredBy: 'tourism',
    answer: { disposition: 'accepted', proof: { kind: 'changes', changes: [ceremonyToTeaching] } },
    answerText:
      '수료식에 잡힌 돈을 줄여 교육으로 돌리고, 남은 여섯 차례는 교육생이 바라는 강의로 꾸리겠습니다.',
    agreed: [ceremonyToTeaching],
    effective: 2021,
    final: 'agreedAndSettled',
    askedAgain: 0,
    choice: {
      ko: "문서에 금액이 없어 산출내역 두 줄과 옮기는 4,000천원을 예로 지었고, 의견에 '수수료'로 적힌 것은 수료식으로 읽었다.",
      en: 'No amounts are printed: the two lines and the 4,000 thousand won are ours; a slip of one word is read as the ceremony.',
    },
    example: true,
  },
  {
    id: 'o-1-4-midterm',
    row: '1-4',
    topic: 'p-1-4/midterm',
    track: 'midterm',
    asked: {
      ko: '부서가 스스로 적은 대로 예산을 더 얻어 지원 대상을 넓힐 것',
      en: 'Get more money, as the department itself suggests, and reach more people',
    },
    says: { asks: 'action' },
    remarks: ['r-1-4-budget', 'r-1-4-reach'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '수요 조사 결과를 붙여 2022년 본예산에 늘린 금액을 요구하기',
        due: '2021-09-30',
      },
    },
    answerText: '넉넉히 얻기는 어렵지만, 수요를 조사하여 9월 말까지 2022년 본예산에 늘려 요구하겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 2,
    choice: {
      ko: '문서의 답은 어렵지만 힘쓰겠다는 말뿐이어서 두 번의 재검토 요청 끝에 날짜 있는 후속조치가 나오는 것으로 꾸몄다.',
      en: 'The paper answers with a bare promise; here it takes two requests to reconsider until a dated action stands.',
    },
    example: true,
  },
  {
    id: 'o-1-4-change',
    row: '1-4',
    topic: 'p-1-4/change',
    track: 'change',
    asked: { ko: '바꿀 것이 없음', en: 'Nothing to change' },
    says: { phrase: 'noChange' },
    remarks: [],
    answeredBy: 'job-policy',
    answer: { disposition: 'nothingToAnswer' },
    answerText: '따로 답할 것이 없습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '답 칸의 줄표를 답할 것이 없다는 뜻으로 읽었다.',
      en: 'The dash in the answer column is read as nothing to answer.',
    },
    example: false,
  },
  {
    id: 'o-1-5-midterm',
    row: '1-5',
    topic: 'p-1-5/midterm',
    track: 'midterm',
    asked: {
      ko: '근로시간을 늘리는 등 살림에 실제로 보탬이 되는 일자리로 고칠 것',
      en: 'Lengthen the hours, or else see that the job earns a living',
    },
    says: { asks: 'change' },
    remarks: ['r-1-5-pay', 'r-1-5-living'],
    answeredBy: 'job-policy',
    answer: { disposition: 'accepted', proof: { kind: 'changes', changes: [hours] } },
    answerText: '3시간과 5시간으로 나누어 온 근무를 2022년에는 3시간에서 8시간까지로 넓히겠습니다.',
    agreed: [hours],
    effective: 2022,
    final: 'agreedAndSettled',
    askedAgain: 0,
    choice: {
      ko: '의견은 방법을 찾아 달라는 것이나 답이 근로시간을 바꾸므로 변경을 물은 것으로 읽고, 2022년 적용을 차년도 변경으로 적었다.',
      en: 'The opinion asks for a way, the answer changes the hours (3 or 5 a day, then 3 to 8): read as a change, in effect next year.',
    },
    example: false,
  },
  {
    id: 'o-1-5-change',
    row: '1-5',
    topic: 'p-1-5/change',
    track: 'change',
    asked: { ko: '부서가 낸 변경에 동의함', en: 'Agrees to the change that the department proposes' },
    says: { phrase: 'agreeToChange' },
    remarks: [],
    answeredBy: 'job-policy',
    answer: { disposition: 'accepted', proof: { kind: 'asProposed' } },
    answerText: '바뀐 내용대로 사업을 이어 가겠습니다.',
    agreed: proposals['p-1-5/change'].changes,
    effective: 2021,
    final: 'agreedAndSettled',
    askedAgain: 0,
    choice: {
      ko: '문서에 변경 내용이 실리지 않아 참여 인원 목표 200명을 230명으로 올리는 제안을 예로 지었다.',
      en: 'The paper does not print the proposal; a target raised from 200 to 230 people is our example.',
    },
    example: true,
  },
  {
    id: 'o-1-6-midterm',
    row: '1-6',
    topic: 'p-1-6/midterm',
    track: 'midterm',
    asked: {
      ko: '일이 몰린 지원센터에 사람을 채워 지원의 질을 높일 것',
      en: 'Staff the overloaded support centre, so that its support gets better',
    },
    says: { asks: 'action' },
    remarks: ['r-1-6-staff'],
    answeredBy: 'local-economy',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '상반기에 빈 자리를 하반기에 채우도록 운영 재단에 건의하기',
        due: '2021-12-31',
      },
    },
    answerText: '상반기에 생긴 빈자리가 하반기에 채워지도록 센터를 맡은 재단에 건의하겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서는 하반기라고만 하므로 그 마지막 날을 기한으로 삼았고, 약속한 것은 채용이 아니라 건의이다.',
      en: 'The paper says the second half-year; its last day is our date, and what is promised is to ask, not to hire.',
    },
    example: true,
  },
  {
    id: 'o-1-6-change',
    row: '1-6',
    topic: 'p-1-6/change',
    track: 'change',
    asked: {
      ko: '해마다 목표를 훌쩍 넘기니 지난 다섯 해의 평균을 보고 목표를 올릴 것',
      en: 'The target is exceeded every year: raise it by the mean of five years',
    },
    says: { asks: 'change' },
    remarks: ['r-1-6-target', 'r-1-6-average'],
    answeredBy: 'local-economy',
    answer: { disposition: 'accepted', proof: { kind: 'changes', changes: [growth] } },
    answerText: '의견대로 사회적경제기업 증가율 목표를 5%에서 10%로 올리겠습니다.',
    agreed: [growth],
    effective: 2021,
    final: 'agreedAndSettled',
    askedAgain: 0,
    choice: {
      ko: '적용 연도가 따로 없으나 2021년도 변경안에 대한 답이므로 올해부터로 읽었다.',
      en: 'No year is named; as an answer on the change of the 2021 plan it is read as in effect this year.',
    },
    example: false,
  },
  {
    id: 'o-1-7-midterm',
    row: '1-7',
    topic: 'p-1-7/midterm',
    track: 'midterm',
    asked: {
      ko: '하반기 행사를 빈틈없이 치를 것',
      en: 'See the events of the second half-year well through',
    },
    says: { asks: 'action' },
    remarks: ['r-1-7-second-half'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '하반기 행사를 계획대로 열고 그 결과를 분과에 알리기',
        due: '2021-12-31',
      },
    },
    answerText: '하반기 행사를 계획대로 열고 연말까지 결과를 알리겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서의 답은 잘하겠다는 말뿐이어서 결과를 알리는 일과 연말 기한을 지었고, 회의록에 없는 바탕 발언도 예로 두었다.',
      en: 'A bare promise in the paper: the report and its date are ours, and so is the remark, which the minutes lack.',
    },
    example: true,
  },
  {
    id: 'o-1-7-change',
    row: '1-7',
    topic: 'p-1-7/change',
    track: 'change',
    asked: {
      ko: '행사를 몇 번 열었는지가 아니라 몇 사람이 취업했는지로 지표를 바꿀 것',
      en: 'Measure how many found work, not how many events were held',
    },
    says: { asks: 'change' },
    remarks: ['r-1-7-indicator', 'r-1-7-reemployed'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'notAccepted',
      reason:
        '취업자 수만 세면 뽑기 쉬운 자리로 쏠려 일자리의 수준이 낮아질 수 있고, 시 전체의 취업자 수는 합동평가에서 따로 챙기고 있음',
    },
    answerText: '질 낮은 채용에 쏠릴 우려가 있어 행사 수를 지표로 두고, 여는 횟수를 늘리겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '지표를 그대로 두겠다는 답이므로 까닭이 있는 미수용으로 읽었고, 앞뒤가 엇갈리는 한 구절은 까닭에서 뺐다.',
      en: 'The indicator is kept: read as not accepted with reasons; one clause that contradicts the rest is left out.',
    },
    example: false,
  },
  {
    id: 'o-1-8-midterm',
    row: '1-8',
    topic: 'p-1-8/midterm',
    track: 'midterm',
    asked: { ko: '상반기 센터 실적이 알맞다고 봄', en: "Finds the centre's first half-year adequate" },
    says: { phrase: 'adequate' },
    remarks: ['r-1-8-visits'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '하반기 센터 운영 실적을 같은 기준으로 모아 분과에 알리기',
        due: '2021-12-31',
      },
    },
    answerText: '하반기에도 센터를 알차게 꾸리고 연말까지 실적을 알리겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: "문서의 답은 잘 운영하겠다는 말뿐이어서 할 일과 기한을 지었고, 답 속의 '상반기'는 하반기로 읽었다.",
      en: 'A bare promise in the paper: action and date are ours, and its first half-year is read as the second.',
    },
    example: true,
  },
  {
    id: 'o-1-8-change-1',
    row: '1-8',
    topic: 'p-1-8/change',
    track: 'change',
    asked: {
      ko: '이용자 수만으로는 센터의 구실을 잴 수 없으니 지표를 보완할 것',
      en: 'Visitor numbers do not show what the centre is for: add to the indicator',
    },
    says: { asks: 'change' },
    remarks: ['r-1-8-identity', 'r-1-8-hub'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'deferred',
      reason: '문을 연 뒤의 운영 성과를 먼저 평가하고 지표를 살펴야 함',
      year: 2022,
    },
    answerText: '운영 성과를 평가한 뒤 2022년 시행계획을 짤 때 지표를 보완하겠습니다.',
    agreed: [],
    effective: 2022,
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '2022년 계획을 짤 때 보완하겠다는 답을 차년도 검토로 읽었고, 답 둘은 적힌 차례대로 의견 둘에 이었다.',
      en: 'To be seen to when the 2022 plan is drafted: read as deferred; two answers matched to two opinions by order.',
    },
    example: false,
  },
  {
    id: 'o-1-8-change-2',
    row: '1-8',
    topic: 'p-1-8/change',
    track: 'change',
    asked: {
      ko: '센터가 낸 대표지표 다섯 개가 굳어지면 그때에 맞추어 올해나 내년 계획의 지표를 바꿀 것',
      en: "Take in the centre's five indicators once they are fixed, in the plan of this year or the next",
    },
    says: { asks: 'change' },
    remarks: ['r-1-8-five'],
    answeredBy: 'job-policy',
    answer: {
      disposition: 'deferred',
      reason: '센터 활성화와 신중년 재사회화를 재는 지표는 2022년 계획에서 더하는 것이 맞음',
      year: 2022,
    },
    answerText: '센터 활성화와 재사회화에 관한 지표를 2022년 시행계획에 더하겠습니다.',
    agreed: [],
    effective: 2022,
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '올해와 내년 가운데 답이 2022년을 골랐으므로 차년도 검토로 읽었고, 미루는 까닭은 답에서 짐작하여 적었다.',
      en: 'Of the two years offered the answer takes 2022: read as deferred; the reason is inferred from the answer.',
    },
    example: false,
  },
  {
    id: 'o-1-9-midterm-1',
    row: '1-9',
    topic: 'p-1-9/midterm',
    track: 'midterm',
    asked: {
      ko: '복지센터 실무자의 짐이 무거우니 사람을 더 둘 것',
      en: 'The staff of the welfare centre carry too much: add to them',
    },
    says: { asks: 'action' },
    remarks: ['r-1-9-staff'],
    answeredBy: 'labour-policy',
    answer: { disposition: 'underWay', evidence: '정규직 정원 3명(센터장, 대리, 주임)이 모두 차 있음' },
    answerText: '정원 3명이 모두 차 있으며, 앞으로 성과와 이용률을 보아 사업과 업무량을 조절하겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '정원이 다 찼다는 사실이 답의 뼈대여서 기추진으로 읽었으나, 더 뽑지 않겠다는 미수용으로 볼 수도 있다.',
      en: 'The fact that all posts are filled carries the answer: read as under way, though it could be a refusal to add.',
    },
    example: false,
  },
  {
    id: 'o-1-9-midterm-2',
    row: '1-9',
    topic: 'p-1-9/midterm',
    track: 'midterm',
    asked: {
      ko: '여가 지원 덕분에 비정규직 직원이 일에서 느끼는 만족이 커진 것을 좋게 봄',
      en: 'Welcomes that leisure grants made temporary staff more content',
    },
    says: { phrase: 'adequate', withText: true },
    remarks: ['r-1-9-leisure'],
    answeredBy: 'labour-policy',
    answer: {
      disposition: 'accepted',
      proof: {
        kind: 'followUp',
        action: '하반기에도 여가 지원을 이어 가고 참여 인원을 분과에 알리기',
        due: '2021-12-31',
      },
    },
    answerText: '하반기에도 여가 지원을 이어 가고 연말까지 참여 인원을 알리겠습니다.',
    agreed: [],
    final: 'settled',
    askedAgain: 0,
    choice: {
      ko: '문서의 답은 계속 애쓰겠다는 말뿐이어서 할 일과 기한을 지었고, 묻는 것이 없는 칭찬이므로 정해진 문구로 보았다.',
      en: 'A bare promise in the paper: action and date are ours; as praise that asks for nothing it takes a ready phrase.',
    },
    example: true,
  },
  {
    id: 'o-1-9-change',
    row: '1-9',
    topic: 'p-1-9/change',
    track: 'change',
    asked: { ko: '부서가 낸 변경에 동의함', en: 'Agrees to the change that the department proposes' },
    says: { phrase: 'agreeToChange' },
    remarks: [],
    answeredBy: 'labour-policy',
    answer: { disposition: 'accepted', proof: { kind: 'asProposed' } },
    answerText: '바뀐 내용대로 사업을 이어 가겠습니다.',
    agreed: proposals['p-1-9/change'].changes,
    effective: 2021,
    final: 'agreedAndSettled',
    askedAgain: 0,
    choice: {
      ko: '문서에 변경 내용이 실리지 않아 수요일 저녁 상담을 더하는 제안을 예로 지었다.',
      en: 'The paper does not print the proposal; counsel on Wednesday evenings is our example.',
    },
    example: true,
  },
];

/** Looks an opinion up. Throws for an id that the case does not have. */
export function caseOpinion(id: OpinionId): CaseOpinion {
  const found = caseTable.find((opinion) => opinion.id === id);
  if (!found) throw new RangeError(`the case has no opinion ${id}`);
  return found;
}
