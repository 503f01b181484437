// District D as data: who runs its job centre, and who signs its plan. People and posts are made up.
import type { Signer } from '#domain/plan/words';
import { exampleDistrict } from '../../example-district.js';
import type { SampleDepartment, SamplePost } from '../../offices.js';
import type { StreamRef } from '../../stream-ref.js';

export const organization = { kind: 'organization', id: 'district-d' } as const satisfies StreamRef;

/** The plan takes a line of approval and no council's deliberation. */
const rules = [
  {
    key: 'plan.approved',
    value: 'required',
    article: '행정업무규정의 결재',
  },
] as const;

const departments = [
  { id: 'job-policy', name: '일자리정책과', releases: false },
  { id: 'public-relations', name: '공보담당관', releases: false },
  { id: 'self-government', name: '자치행정과', releases: false },
  { id: 'computing', name: '전산정보과', releases: false },
] as const satisfies readonly SampleDepartment[];

const posts: readonly SamplePost[] = [
  { id: 'job-policy-head', title: '일자리정책과장', department: 'job-policy', rank: 'head' },
  { id: 'job-support-officer', title: '일자리지원팀 담당자', department: 'job-policy', rank: 'officer' },
];

export const district = exampleDistrict({
  letter: 'D',
  rules,
  coordinator: { id: 'planning-coordinator', title: '기획 총괄 담당자' },
  departments,
  posts,
  held: { from: '2016-01-01', until: '2017-12-31' },
});

/** One drafts and four approve, up to the deputy head of the district; four cooperate beside them. */
export const approvalLine: readonly Signer[] = [
  { title: '주무관', part: 'drafts' },
  { title: '일자리지원팀장', part: 'approves' },
  { title: '공보담당관', part: 'cooperates' },
  { title: '자치행정과장', part: 'cooperates' },
  { title: '전산정보과장', part: 'cooperates' },
  { title: '일자리창출팀장', part: 'cooperates' },
  { title: '일자리정책과장', part: 'approves' },
  { title: '기획재정국장', part: 'approves' },
  { title: '부구청장', part: 'approves' },
];

/** When it was signed by the last of them, under which number, and as which policy. */
export const approved = {
  number: '일자리정책과-1632',
  policyNumber: '부구청장 방침 제44호',
  on: '2016-02-05',
} as const;
