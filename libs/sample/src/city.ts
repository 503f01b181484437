// City S as data: its departments and posts, the subcommittee and the two councils above it, and who sits in them.
import type { DepartmentId } from '#domain/ids';
import type { DatedRule } from '#domain/rule-packs';
import type { Hand } from './act.js';
import {
  handInPost,
  handInSeat,
  titleIn,
  type SampleBody,
  type SampleDepartment,
  type SampleOrganization,
  type SamplePost,
  type SampleSeat,
} from './offices.js';
import { cityRulePack } from './rule-pack.js';
import type { StreamRef } from './stream-ref.js';

export const organization = { kind: 'organization', id: 'city-s' } as const satisfies StreamRef;
export const committee = { kind: 'committee', id: 'jobs' } as const satisfies StreamRef;

export const committeeName = '일자리분과';

/**
 * The last one is an institution that answers like a department, since its head leads the strategy. That a head lets
 * each answer go out is an example: the papers do not say how departments work inside.
 */
export const departments = [
  { id: 'job-policy', name: '일자리정책과', releases: false },
  { id: 'tourism', name: '관광과', releases: true },
  { id: 'local-economy', name: '지역경제과', releases: false },
  { id: 'labour-policy', name: '노동정책과', releases: false },
  { id: 'self-support-centre', name: '지역자활센터', releases: false },
] as const satisfies readonly SampleDepartment[];

const coordinator = { id: 'coordination-officer', title: '총괄부서 담당자' } as const;

export const posts = [
  { id: 'job-policy-head', title: '일자리정책과장', department: 'job-policy', rank: 'head' },
  { id: 'job-policy-officer', title: '일자리정책팀 담당자', department: 'job-policy', rank: 'officer' },
  { id: 'youth-jobs-officer', title: '청년여성일자리팀 담당자', department: 'job-policy', rank: 'officer' },
  {
    id: 'new-hope-officer',
    title: '중장년일자리팀 새희망 일자리 담당자',
    department: 'job-policy',
    rank: 'officer',
  },
  {
    id: 'second-life-officer',
    title: '중장년일자리팀 센터 담당자',
    department: 'job-policy',
    rank: 'officer',
  },
  { id: 'job-support-officer', title: '일자리지원팀 담당자', department: 'job-policy', rank: 'officer' },
  { id: 'tourism-head', title: '관광과장', department: 'tourism', rank: 'head' },
  { id: 'tourism-officer', title: '컨벤션운영팀 담당자', department: 'tourism', rank: 'officer' },
  { id: 'local-economy-head', title: '지역경제과장', department: 'local-economy', rank: 'head' },
  { id: 'local-economy-officer', title: '사회적경제팀 담당자', department: 'local-economy', rank: 'officer' },
  { id: 'labour-policy-head', title: '노동정책과장', department: 'labour-policy', rank: 'head' },
  { id: 'labour-policy-officer', title: '노동권익팀 담당자', department: 'labour-policy', rank: 'officer' },
  { id: 'self-support-head', title: '지역자활센터장', department: 'self-support-centre', rank: 'head' },
  {
    id: 'self-support-officer',
    title: '지역자활센터 담당자',
    department: 'self-support-centre',
    rank: 'officer',
  },
] as const satisfies readonly (SamplePost & { readonly department: CityDepartmentId })[];

/** In the order of the paper's roll. Both co-chairs lead the strategy, and one member is the officer answering for 1-6. */
export const seats = [
  { id: 'chair-public', title: '공공분과장', sector: 'public', role: 'chair', alsoIn: 'job-policy-head' },
  { id: 'chair-private', title: '민간분과장', sector: 'private', role: 'chair', alsoIn: 'self-support-head' },
  { id: 'secretary', title: '총무', sector: 'private', role: 'secretary' },
  { id: 'public-1', title: '공공 위원 1', sector: 'public', role: 'member' },
  { id: 'public-2', title: '공공 위원 2', sector: 'public', role: 'member' },
  { id: 'public-3', title: '공공 위원 3', sector: 'public', role: 'member' },
  { id: 'public-4', title: '공공 위원 4', sector: 'public', role: 'member', alsoIn: 'local-economy-officer' },
  { id: 'public-5', title: '공공 위원 5', sector: 'public', role: 'member' },
  { id: 'private-1', title: '민간 위원 1', sector: 'private', role: 'member' },
  { id: 'private-2', title: '민간 위원 2', sector: 'private', role: 'member' },
  { id: 'private-3', title: '민간 위원 3', sector: 'private', role: 'member' },
  { id: 'private-4', title: '민간 위원 4', sector: 'private', role: 'member' },
  { id: 'private-5', title: '민간 위원 5', sector: 'private', role: 'member' },
  { id: 'private-6', title: '민간 위원 6', sector: 'private', role: 'member' },
  { id: 'private-7', title: '민간 위원 7', sector: 'private', role: 'member' },
  { id: 'private-8', title: '민간 위원 8', sector: 'private', role: 'member' },
  { id: 'private-9', title: '민간 위원 9', sector: 'private', role: 'member' },
] as const satisfies readonly (SampleSeat & { readonly alsoIn?: (typeof posts)[number]['id'] })[];

/** A subcommittee has a 분과장 and a 총무 where its councils have a 위원장 and a 간사; the seats of 000 are called so. */
const jobsRules: readonly DatedRule[] = [
  { key: 'name.chair', value: '분과장', article: '분과 운영 기준 (예시, 근거 조문 (?))', from: '2021-01-01' },
  {
    key: 'name.secretary',
    value: '총무',
    article: '분과 운영 기준 (예시, 근거 조문 (?))',
    from: '2021-01-01',
  },
  {
    key: 'name.opinion',
    value: '모니터링 의견',
    article: '분과 운영 기준 (예시, 근거 조문 (?))',
    from: '2021-01-01',
  },
];

/** The subcommittee reports to the working council, and that one to the council; the councils' seats are examples. */
export const jobs: SampleBody = {
  id: committee.id,
  name: committeeName,
  kind: 'subcommittee',
  reportsTo: 'working-council',
  seats,
  rules: jobsRules,
};

export const workingCouncil: SampleBody = {
  id: 'working-council',
  name: '실무협의체',
  kind: 'workingCouncil',
  reportsTo: 'council',
  seats: [
    { id: 'working-chair', title: '위원장', sector: 'private', role: 'chair' },
    { id: 'working-secretary', title: '간사', sector: 'public', role: 'secretary' },
    { id: 'working-1', title: '위원 1', sector: 'private', role: 'member' },
    { id: 'working-2', title: '위원 2', sector: 'private', role: 'member' },
    { id: 'working-3', title: '위원 3', sector: 'public', role: 'member' },
  ],
};

export const council: SampleBody = {
  id: 'council',
  name: '대표협의체',
  kind: 'council',
  seats: [
    { id: 'council-chair-public', title: '공공위원장', sector: 'public', role: 'chair' },
    { id: 'council-chair-private', title: '민간위원장', sector: 'private', role: 'chair' },
    { id: 'council-secretary', title: '간사', sector: 'public', role: 'secretary' },
    { id: 'council-1', title: '위원 1', sector: 'private', role: 'member' },
    { id: 'council-2', title: '위원 2', sector: 'private', role: 'member' },
  ],
};

/** All of it; from when offices are held, and until when the seats' terms run, are examples. */
export const city: SampleOrganization = {
  id: organization.id,
  name: 'S시 (예시)',
  rules: cityRulePack,
  coordinator,
  departments,
  posts,
  bodies: [council, workingCouncil, jobs],
  held: { from: '2021-01-01', until: '2022-12-31' },
};

export type CityDepartmentId = (typeof departments)[number]['id'];
export type CityPostId = (typeof posts)[number]['id'] | typeof coordinator.id;
export type JobsSeatId = (typeof seats)[number]['id'];

/** The hand of whoever holds that post. */
export function inPost(post: CityPostId): Hand {
  return handInPost(post);
}

/** The hand of whoever sits in that seat of the subcommittee. */
export function inSeat(seat: JobsSeatId): Hand {
  return handInSeat(jobs, seat);
}

/** What people call the office of a hand: `일자리정책과장`, `일자리분과 총무`. Throws for a hand that the city does not have. */
export function titleOf(hand: Hand): string {
  return titleIn(city, hand);
}

/** The name of a department; the id itself for one that the city does not have. */
export function departmentName(id: DepartmentId): string {
  return departments.find((each) => each.id === id)?.name ?? id;
}
