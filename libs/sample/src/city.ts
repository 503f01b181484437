// City S as data: its departments, posts and committee seats, and who holds them. Offices stand in for persons.
import type { DepartmentId, PersonId, PostId, SeatId } from '#domain/ids';
import type { Hand, StreamRef } from './act.js';

export const city = { id: 'city-s', name: 'S시 (예시)' } as const;
export const organization = { kind: 'organization', id: city.id } as const satisfies StreamRef;
export const committee = { kind: 'committee', id: 'jobs' } as const satisfies StreamRef;

export const committeeName = '일자리분과';

/** From when everybody in the case holds their post or seat, and until when the seats' terms run: examples. */
export const held = { from: '2021-01-01', until: '2022-12-31' } as const;

/** Who acts before there is anybody: the installation itself. */
export const installation: Hand = { person: 'p-installation', post: 'policy:installation' };

interface CityDepartment {
  readonly id: DepartmentId;
  readonly name: string;
  /** Its head lets each answer go out: an example, the papers do not say how departments work inside. */
  readonly releases: boolean;
}

/** The last one is an institution that answers like a department, since its head leads the strategy. */
export const departments = [
  { id: 'job-policy', name: '일자리정책과', releases: false },
  { id: 'tourism', name: '관광과', releases: true },
  { id: 'local-economy', name: '지역경제과', releases: false },
  { id: 'labour-policy', name: '노동정책과', releases: false },
  { id: 'self-support-centre', name: '지역자활센터', releases: false },
] as const satisfies readonly CityDepartment[];

/** The post with which the organization begins. */
export const coordinator = { id: 'coordination-officer', title: '총괄부서 담당자' } as const;

interface DepartmentPost {
  readonly id: PostId;
  readonly title: string;
  readonly department: (typeof departments)[number]['id'];
  readonly rank: 'officer' | 'head';
}

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
] as const satisfies readonly DepartmentPost[];

interface CommitteeSeat {
  readonly id: SeatId;
  readonly title: string;
  readonly sector: 'public' | 'private';
  readonly role: 'chair' | 'secretary' | 'member';
  /** The post that the sitter holds besides. */
  readonly alsoIn?: (typeof posts)[number]['id'];
}

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
] as const satisfies readonly CommitteeSeat[];

export type CityDepartmentId = (typeof departments)[number]['id'];
export type CityPostId = (typeof posts)[number]['id'] | typeof coordinator.id;
export type JobsSeatId = (typeof seats)[number]['id'];

/** The made-up person in a post. */
export function holderOf(post: CityPostId): PersonId {
  return `p-${post}`;
}

/** The made-up person in a seat: the same as in the post that they hold besides. */
export function sitterIn(id: JobsSeatId): PersonId {
  const seat: CommitteeSeat | undefined = seats.find((each) => each.id === id);
  return seat?.alsoIn ? holderOf(seat.alsoIn) : `p-${id}`;
}

/** The hand of whoever holds that post. */
export function inPost(post: CityPostId): Hand {
  return { person: holderOf(post), post: `post:${post}` };
}

/** The hand of whoever sits in that seat. */
export function inSeat(seat: JobsSeatId): Hand {
  return { person: sitterIn(seat), post: `seat:${committee.id}/${seat}` };
}

/** What people call the office of a hand: `일자리정책과장`, `일자리분과 총무`. Throws for a hand that the city does not have. */
export function titleOf({ post }: Hand): string {
  if (post === installation.post) return '설치 절차';
  const found = titles.find(([key]) => key === post);
  if (!found) throw new RangeError(`the city has no post ${post}`);
  return found[1];
}

/** The name of a department; the id itself for one that the city does not have. */
export function departmentName(id: DepartmentId): string {
  return departments.find((each) => each.id === id)?.name ?? id;
}

const titles: readonly (readonly [key: string, title: string])[] = [
  [`post:${coordinator.id}`, coordinator.title],
  ...posts.map(({ id, title }) => [`post:${id}`, title] as const),
  ...seats.map(({ id, title }) => [`seat:${committee.id}/${id}`, `${committeeName} ${title}`] as const),
];
