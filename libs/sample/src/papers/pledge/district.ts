// District G as data: who keeps its pledge on public jobs. People and posts are made up.
import { exampleDistrict } from '../../example-district.js';
import type { SampleDepartment, SamplePost } from '../../offices.js';
import type { StreamRef } from '../../stream-ref.js';

export const organization = { kind: 'organization', id: 'district-g' } as const satisfies StreamRef;

/** How standings are judged is an example: the paper prints one, and not the rule behind it. */
const rules = [
  {
    key: 'rate.cap',
    value: 'none',
    article: '공약사항 관리 규정의 이행률 산정 (예시, 조문 (?))',
  },
] as const;

const departments = [
  { id: 'jobs', name: '일자리벤처과', releases: false },
] as const satisfies readonly SampleDepartment[];

const posts: readonly SamplePost[] = [
  { id: 'jobs-head', title: '일자리벤처과장', department: 'jobs', rank: 'head' },
  { id: 'jobs-officer', title: '일자리사업팀 담당자', department: 'jobs', rank: 'officer' },
];

/** The office that keeps all pledges, and the department that answers for this one, over the whole term of office. */
export const district = exampleDistrict({
  letter: 'G',
  rules,
  coordinator: { id: 'pledge-coordinator', title: '공약 총괄 담당자' },
  departments,
  posts,
  held: { from: '2022-07-01', until: '2026-06-30' },
});
