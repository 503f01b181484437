// District K as data: who keeps its pledges, and the citizen jury that votes on changing them. People and posts are made up.
import { exampleDistrict } from '../example-district.js';
import type { SampleBody, SampleDepartment, SamplePost, SampleSeat } from '../offices.js';
import type { StreamRef } from '../stream-ref.js';

export const organization = { kind: 'organization', id: 'district-k' } as const satisfies StreamRef;

/** A change of a pledge takes the jury's vote and the mayor's approval; the ordinance's article could not be read. */
const rules = [
  {
    key: 'meeting.quorum',
    value: '1/2+',
    article: '공약사항 관리 조례의 배심원단 회의 (조문 (?))',
  },
  {
    key: 'meeting.majority',
    value: '1/2+',
    article: '공약사항 관리 조례의 배심원단 회의 (조문 (?))',
  },
  {
    key: 'change.deliberated',
    value: 'required',
    article: '공약사항 관리 조례: 배심원단의 의견 (조문 (?))',
  },
  {
    key: 'change.approved',
    value: 'required',
    article: '공약사항 관리 조례: 구청장의 승인 (조문 (?))',
  },
] as const;

export const departments = [
  { id: 'job-support', name: '일자리지원과', releases: false },
  { id: 'education', name: '교육지원과', releases: false },
  { id: 'welfare', name: '복지정책과', releases: false },
  { id: 'parks', name: '공원녹지과', releases: false },
  { id: 'culture', name: '문화관광과', releases: false },
] as const satisfies readonly SampleDepartment[];

export type DistrictDepartmentId = (typeof departments)[number]['id'];

const posts: readonly SamplePost[] = [
  { id: 'job-support-head', title: '일자리지원과장', department: 'job-support', rank: 'head' },
  ...departments.map(({ id, name }): SamplePost => ({
    id: officerOf(id),
    title: `${name} 공약 담당자`,
    department: id,
    rank: 'officer',
  })),
];

const jurors = [1, 2, 3, 4, 5, 6, 7].map((nth): SampleSeat => ({
  id: `juror-${nth}`,
  title: `배심원 ${nth}`,
  sector: 'private',
  role: 'member',
}));

/** Nine residents; what makes it a jury is how it is configured, and which stages its cycles have. */
export const jury: SampleBody = {
  id: 'citizen-jury',
  name: '주민배심원단',
  kind: 'citizenJury',
  seats: [
    { id: 'juror-chair', title: '단장', sector: 'private', role: 'chair' },
    { id: 'juror-secretary', title: '간사', sector: 'private', role: 'secretary' },
    ...jurors,
  ],
};

/** The strategy's leader, and everybody else, from the first day of the term of office to its last. */
export const district = exampleDistrict({
  letter: 'K',
  rules,
  coordinator: { id: 'pledge-coordinator', title: '공약 총괄 담당자' },
  departments,
  posts,
  bodies: [jury],
  held: { from: '2018-07-01', until: '2022-06-30' },
});

/** The post that answers for a department's pledges. */
export function officerOf(department: DistrictDepartmentId): string {
  return `${department}-officer`;
}
