// The offices of a made-up city of any size: departments with their posts, committees with their seats, and programs between them.
import type { ProgramKind } from '#domain/changes';
import { cityRulePack } from '#sample/rule-pack';
import type { SampleBody, SampleOrganization, SamplePost, SampleSeat } from '#sample/offices';

export interface CitySize {
  /** With the two bodies that deliberate on every plan. */
  readonly committees: number;
  /** How many of them have a large part of the plan. */
  readonly large: number;
  readonly programs: number;
  readonly departments: number;
  readonly strategies: number;
  readonly years: number;
  /** How many opinions each topic gets: with the programs of a large part, what a large round comes to. */
  readonly opinions: number;
}

/** A program with its place in every plan. */
export interface CityProgram {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly strategy: string;
  readonly owner: string;
  readonly cooperating: readonly string[];
  readonly kind: ProgramKind;
  readonly priority: boolean;
}

export interface CityStrategy {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly leaders: readonly string[];
}

export interface GeneratedCity {
  readonly size: CitySize;
  readonly organization: SampleOrganization;
  /** The committees that review, the large ones first, each with its part. */
  readonly reviewers: readonly { readonly body: SampleBody; readonly programs: readonly CityProgram[] }[];
  /** The bodies that deliberate, in their order. */
  readonly bodies: readonly [SampleBody, SampleBody];
  readonly strategies: readonly CityStrategy[];
  readonly programs: readonly CityProgram[];
}

export const firstYear = 2021;

const fields = [
  '일자리',
  '주거',
  '돌봄',
  '건강',
  '교육',
  '문화',
  '안전',
  '환경',
  '교통',
  '경제',
  '청년',
  '노인',
  '아동',
  '여성',
  '장애인',
];
const works = [
  '맞춤 지원',
  '상담 운영',
  '공간 조성',
  '전문인력 양성',
  '찾아가는 서비스',
  '협력망 구축',
  '실태 조사',
  '체험 교실',
];
const kinds: readonly ProgramKind[] = ['continuing', 'continuing', 'continuingRevised', 'new'];

/** The city of a size under an organization's id; always the same for the same size. */
export function cityOf(id: string, size: CitySize): GeneratedCity {
  const departments = counted(size.departments, (nth) => ({
    id: `d-${padded(nth)}`,
    name: `${turn(fields, nth)}정책${nth < fields.length ? '' : Math.floor(nth / fields.length) + 1}과`,
    releases: nth % 4 === 0,
  }));
  const posts = departments.flatMap(({ id: department, name }): readonly SamplePost[] => [
    { id: `${department}-officer`, title: `${name} 담당자`, department, rank: 'officer' },
    { id: `${department}-head`, title: `${name}장`, department, rank: 'head' },
  ]);
  const strategies = counted(size.strategies, (nth) => ({
    id: `s-${padded(nth)}`,
    number: String(nth + 1),
    title: `${turn(fields, nth)} 걱정 없는 도시`,
    leaders: [`${turn(departments, nth * 2).id}-head`],
  }));
  const perStrategy = Math.ceil(size.programs / size.strategies);
  const programs = counted(size.programs, (nth): CityProgram => {
    const strategy = Math.floor(nth / perStrategy);
    return {
      id: `p-${padded(nth)}`,
      number: `${strategy + 1}-${(nth % perStrategy) + 1}`,
      name: `${turn(fields, nth * 7)} ${turn(works, nth)}`,
      strategy: turn(strategies, strategy).id,
      owner: turn(departments, nth).id,
      cooperating: nth % 5 === 0 ? [turn(departments, nth + 3).id] : [],
      kind: turn(kinds, nth),
      priority: nth % 6 === 0,
    };
  });
  const council = bodyOf('council', '대표협의체', 'council');
  const working = bodyOf('working-council', '실무협의체', 'workingCouncil');
  const reviewing = counted(size.committees - 2, (nth) =>
    bodyOf(
      `c-${padded(nth)}`,
      `${turn(fields, nth)}${nth < fields.length ? '' : Math.floor(nth / fields.length) + 1}분과`,
      'subcommittee',
    ),
  );
  const parts = partsOf(programs, reviewing.length, size.large);
  return {
    size,
    organization: {
      id,
      name: '측정용 도시 (예시)',
      // What is owed on the way of a plan is the same for every city; leaving it out keeps the years short.
      rules: {
        ...cityRulePack,
        rules: cityRulePack.rules.filter(({ key }) => !/^(plan|change)\./.test(key)),
      },
      coordinator: { id: 'coordination-officer', title: '기획예산과 담당자' },
      departments,
      posts,
      bodies: [council, working, ...reviewing],
      held: { from: `${firstYear}-01-01`, until: `${firstYear + 98}-12-31` },
    },
    reviewers: reviewing.map((body, nth) => ({ body, programs: parts[nth] ?? [] })),
    bodies: [working, council],
    strategies,
    programs,
  };
}

/** Half of the programs go to the large committees, the rest to all others; nobody is left without one. */
function partsOf<T>(programs: readonly T[], committees: number, large: number): readonly (readonly T[])[] {
  const half = Math.floor(programs.length / 2);
  const [theirs, others] = [programs.slice(0, half), programs.slice(half)];
  return [...shared(theirs, large), ...shared(others, committees - large)];
}

function shared<T>(all: readonly T[], among: number): readonly (readonly T[])[] {
  return counted(among, (nth) =>
    all.slice(Math.round((nth * all.length) / among), Math.round(((nth + 1) * all.length) / among)),
  );
}

function bodyOf(id: string, name: string, kind: SampleBody['kind']): SampleBody {
  const seats: readonly SampleSeat[] = [
    { id: `${id}-chair`, title: '위원장', sector: 'private', role: 'chair' },
    { id: `${id}-secretary`, title: '간사', sector: 'public', role: 'secretary' },
    ...counted(5, (nth): SampleSeat => ({
      id: `${id}-${nth + 1}`,
      title: `위원 ${nth + 1}`,
      sector: nth % 2 === 0 ? 'private' : 'public',
      role: 'member',
    })),
  ];
  return { id, name, kind, seats };
}

function counted<T>(length: number, make: (nth: number) => T): readonly T[] {
  return Array.from({ length }, (_, nth) => make(nth));
}

/** Goes round and round. Throws RangeError for nothing to go through. */
export function turn<T>(all: readonly T[], nth: number): T {
  const found = all[nth % all.length];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}

function padded(nth: number): string {
  return String(nth + 1).padStart(3, '0');
}
