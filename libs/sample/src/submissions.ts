// What the departments hand in before the committee speaks. The papers do not print it: everything here is an example.
import type { Decimal, IndicatorId, ProgramId } from '#domain/ids';
import type { CityPostId } from './city.js';

/** Results of the first half-year and the department's own assessment of one program. */
export interface CaseAssessment {
  readonly program: ProgramId;
  readonly by: CityPostId;
  readonly results: readonly { readonly indicator: IndicatorId; readonly value: Decimal }[];
  readonly problems: string;
  readonly improvements: string;
}

/** The period that every result covers. */
export const period = '2021-H1';

export const assessments: readonly CaseAssessment[] = [
  {
    program: 'p-1-1',
    by: 'job-policy-officer',
    results: [{ indicator: 'i-1-1-people', value: '64' }],
    problems: '참여를 마친 뒤의 취업 여부를 알기 어려움',
    improvements: '시 일자리센터와 명단을 함께 보기',
  },
  {
    program: 'p-1-2',
    by: 'tourism-officer',
    results: [{ indicator: 'i-1-2-people', value: '22' }],
    problems: '행사가 줄어 현장 실습할 곳이 모자람',
    improvements: '온라인 강의와 소규모 실습으로 바꾸기',
  },
  {
    program: 'p-1-4',
    by: 'youth-jobs-officer',
    results: [{ indicator: 'i-1-4-people', value: '31' }],
    problems: '신청이 예산보다 많음',
    improvements: '예산을 더 얻어 대상을 넓히기',
  },
  {
    program: 'p-1-5',
    by: 'new-hope-officer',
    results: [{ indicator: 'i-1-5-people', value: '104' }],
    problems: '근로시간이 짧아 소득이 적음',
    improvements: '근로시간을 나누는 방식을 다시 살피기',
  },
  {
    program: 'p-1-6',
    by: 'local-economy-officer',
    results: [{ indicator: 'i-1-6-growth', value: '6.2' }],
    problems: '센터에 빈자리가 생겨 일이 몰림',
    improvements: '운영 재단과 채용을 상의하기',
  },
  {
    program: 'p-1-8',
    by: 'second-life-officer',
    results: [{ indicator: 'i-1-8-visitors', value: '2950' }],
    problems: '이용자 수만으로는 성과가 드러나지 않음',
    improvements: '대표지표 다섯 개를 마련하기',
  },
  {
    program: 'p-1-9',
    by: 'labour-policy-officer',
    results: [{ indicator: 'i-1-9-counsels', value: '412' }],
    problems: '보조사업이 많아 실무자의 짐이 무거움',
    improvements: '사업별 이용률을 보아 업무를 나누기',
  },
];

/** The program whose department does not hand in its mid-term results in time. */
export const latePrograms: readonly ProgramId[] = ['p-1-7'];

/** Which officer speaks for each program on its change topic. */
export const speakers = {
  'p-1-1': 'job-policy-officer',
  'p-1-2': 'tourism-officer',
  'p-1-4': 'youth-jobs-officer',
  'p-1-5': 'new-hope-officer',
  'p-1-6': 'local-economy-officer',
  'p-1-7': 'job-support-officer',
  'p-1-8': 'second-life-officer',
  'p-1-9': 'labour-policy-officer',
} as const satisfies Readonly<Record<ProgramId, CityPostId>>;
