// What the paper of III-1-1 says beside its road map, in our words: the term before, its parts, the jury's advice and the answers.
import type { IsoDate } from '#domain/ids';
import type { Answer } from '#domain/round/words';

/** The year in which the jury advises on the new plan. */
export const advisedIn = 2018;

/** The money of the two parts by year of the term, in million won: the paper divides each year in both ways. */
export const byPart = {
  정부부문: ['14000', '45640', '51100', '55300', '30600'],
  민간부문: ['4000', '13000', '13400', '14000', '6000'],
} as const;

/** What the pledge says of itself, in its first year. */
export const content: readonly string[] = [
  '임기에 53,300명의 일자리를 만들고, 247,040백만원을 들인다',
  '직접일자리 17,600명',
  '직업능력 개발 1,000명',
  '고용서비스 18,200명',
  '고용장려금 600명',
  '창업지원 1,000명',
  '일자리를 위한 시설은 인원의 목표를 두지 않는다',
  '중소기업 역량강화 560명',
  '공사장의 주민 채용 13,840명(추정금액 1억원 이상의 공사)',
  '민간위탁 500명',
  '지난 임기의 목표 53,000명(정부부문 35,710, 민간부문 17,290)',
  '지난 임기의 실적 56,087명(정부부문 37,396, 민간부문 18,691), 달성 105.8%(104.7, 108.1)',
  '2014년 5,131명(2,967, 2,164)',
  '2015년 12,885명(9,005, 3,880)',
  '2016년 15,249명(9,649, 5,600)',
  '2017년 14,510명(9,780, 4,730)',
  '2018년 상반기 8,312명(5,995, 2,317)',
];

/** The six recommendations, in their order. */
export const recommendations: readonly string[] = [
  '관내 기업과 이어져 실제로 일자리가 생기는 정책을 펼 것',
  '이 구만의 특색이 있는 일자리를 새롭게 찾을 것',
  '만든 일자리의 고용 기간을 늘리고 이어지게 할 것',
  '세대마다 고르게 일자리를 만들 것',
  '1년 이상 이어진 일자리를 기준으로 실적을 셀 것',
  '노인 활동 지원을 일자리 사업에서 빼는 것을 생각할 것',
];

/** One paragraph of the department’s review. */
export interface Paragraph {
  readonly text: string;
  /** Which recommendations it answers, counted from 1: the paper leaves it to its reader to find that out. */
  readonly answers: readonly number[];
  /** By recommendation; how each stands and its due dates are our reading. */
  readonly dispositions: readonly Answer[];
}

/** The day by which the paper’s intentions are to be shown; it prints none, so this is an example. */
export const shownBy: IsoDate = '2018-12-31';

const promising = (action: string, leftOut?: string): Answer => ({
  ...(leftOut === undefined
    ? { disposition: 'accepted' as const }
    : { disposition: 'partlyAccepted' as const, leftOut }),
  proof: { kind: 'followUp', action, due: shownBy },
});

/** Five paragraphs for six recommendations. */
export const paragraphs: readonly Paragraph[] = [
  {
    text: '단지의 기업에 맞춘 인력을 2018년부터 기르고 있으며, 이것이 기업과 이어진 일자리의 본이 될 것으로 봅니다.',
    answers: [1],
    dispositions: [{ disposition: 'underWay', evidence: '2018년부터 하고 있는 기업 맞춤 인력 양성' }],
  },
  {
    text: '지역에 맞는 사업을 찾아 시와 정부의 공모에 내고 있습니다.',
    answers: [2],
    dispositions: [{ disposition: 'underWay', evidence: '시와 정부의 일자리 공모에 낸 지역 맞춤 사업' }],
  },
  {
    text: '고용 기간은 정부가 함께 풀 일로 보이나, 생활임금을 지키는 직접 일자리를 꾸리겠습니다.',
    answers: [3],
    dispositions: [
      promising(
        '생활임금을 지키는 직접 일자리의 목록을 내놓음',
        '고용 기간을 늘리는 일은 정부와 함께 풀어야 함',
      ),
    ],
  },
  {
    text: '부서마다 맡은 분야에서 청년, 중장년, 여성, 다문화 일자리를 더 넓혀 갈 예정입니다.',
    answers: [4],
    dispositions: [promising('세대별로 넓힐 일자리를 부서별로 정리해 내놓음')],
  },
  {
    text: '실적은 법에 따라 1년이 안 되는 고용도 함께 세고 있으나 1년 이상은 따로 관리할 방법을 찾겠으며, 노인 활동 지원도 따로 관리할 방법을 찾겠습니다.',
    answers: [5, 6],
    dispositions: [
      promising('1년 이상 이어진 일자리를 따로 세어 내놓음', '1년이 안 되는 고용도 법에 따라 실적에 넣음'),
      promising('노인 활동 지원의 실적을 따로 세어 내놓음', '재정 지원 일자리이므로 사업에서 빼지는 않음'),
    ],
  },
];

/** `first`: the recommendation that the paragraph answers before this one. */
interface PaperAnswer {
  readonly text: string;
  readonly answer: Answer;
  readonly first?: number | undefined;
}

/** The paragraph that answers a recommendation, and how; recommendations count from 1. Throws where none does. */
export function answerTo(recommendation: number): PaperAnswer {
  for (const { text, answers, dispositions } of paragraphs) {
    const [first] = answers;
    const answer = dispositions[answers.indexOf(recommendation)];
    if (answer) return { text, answer, ...(first === recommendation ? {} : { first }) };
  }
  throw new RangeError(`nothing answers recommendation ${recommendation}`);
}
