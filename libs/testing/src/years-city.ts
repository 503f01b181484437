// The city in which the random years take place: three departments, two committees with their parts, a council, four programs.
import type { Actor } from '#domain/actor';
import { actorFor, installationPost, postsOn } from '#domain/between/posts';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import { postKey } from '#domain/actor';
import type { YearFigures } from '#domain/changes';
import type { CommitteeId, DepartmentId, ProgramId, StrategyId } from '#domain/ids';
import { firstEdition } from '#domain/plan/words';
import { isRefusal } from '#domain/refusals';
import type { DatedRule, RuleKey } from '#domain/rule-packs';
import type { Stage } from '#domain/stages';
import { asBuilt, HouseOfYears, organizationId, type Making } from './years-house.js';

/** The first year of every life. */
export const firstYear = 2021;
export const firstPlan = `plan-${firstYear}`;

/** The bodies that deliberate on every plan, in their order. */
export const bodies: readonly CommitteeId[] = ['working-council', 'council'];

/** What differs from city to city. */
export interface Founding {
  /** The steps and readings that the city's rule pack switches on. */
  readonly required: readonly RuleKey[];
  /** The stages of the second committee's cycles; the first one's have all. */
  readonly stages: readonly Stage[];
  /** The last year of the first plan: a term plan's is later than its first. */
  readonly lastYear: number;
}

interface FoundedProgram {
  readonly id: ProgramId;
  readonly strategy: StrategyId;
  readonly number: string;
  readonly name: string;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly reviewer: CommitteeId;
}

const programs: readonly FoundedProgram[] = [
  {
    id: 'heritage',
    strategy: 's-1',
    number: '1-1',
    name: 'Heritage guides',
    owner: 'tourism',
    cooperating: ['culture'],
    reviewer: 'jobs',
  },
  {
    id: 'market',
    strategy: 's-1',
    number: '1-2',
    name: 'Market start-ups',
    owner: 'economy',
    cooperating: [],
    reviewer: 'jobs',
  },
  {
    id: 'homes',
    strategy: 's-2',
    number: '2-1',
    name: 'Homes for the young',
    owner: 'culture',
    cooperating: [],
    reviewer: 'housing',
  },
  {
    id: 'repairs',
    strategy: 's-2',
    number: '2-2',
    name: 'Repairs at home',
    owner: 'economy',
    cooperating: ['culture'],
    reviewer: 'housing',
  },
];

/** The committees that review, the first one with a chair who leads a strategy and a member who answers for a program. */
export const reviewers: readonly CommitteeId[] = ['jobs', 'housing'];

const departments: readonly DepartmentId[] = ['tourism', 'economy', 'culture'];

const seats = [
  { id: 'chair', role: 'chair', sector: 'private' },
  { id: 'co-chair', role: 'chair', sector: 'public' },
  { id: 'secretary', role: 'secretary', sector: 'private' },
  { id: 'member', role: 'member', sector: 'public' },
] as const;

/** Who sits where and holds a post besides. */
const alsoHolds: Readonly<Record<string, string>> = {
  'jobs/co-chair': 'person-tourism-head',
  'jobs/member': 'person-economy-officer',
};

/** A house in which the first plan has just come into force. Throws where the city cannot be founded. */
export function found({ required, stages, lastYear }: Founding, making: Making = asBuilt): HouseOfYears {
  const house = new HouseOfYears(`${firstYear}-01-04`, making);
  const installing = actingAs(house, 'person-office', installationPost);
  must(house, 'organization', organizationId, installing, {
    type: 'EstablishOrganization',
    name: 'City',
    post: 'planning-office',
    postTitle: 'Planning office',
    person: 'person-office',
  });
  const office = actingAs(house, 'person-office', 'post:planning-office');
  foundOffices(house, office, required);
  for (const committee of [...reviewers, ...bodies]) foundCommittee(house, office, committee);
  if (stages.length < 3) must(house, 'committee', 'housing', office, { type: 'SetStages', stages });
  for (const program of programs) foundProgram(house, office, program);
  foundPlan(house, office, lastYear);
  return house;
}

/** Everybody in each of their posts and seats. */
export function everybodyIn(house: HouseOfYears): readonly Actor[] {
  return postsOn(house.offices, house.today).map(({ person, post }) =>
    actingAs(house, person, postKey(post)),
  );
}

/** The figures with which a program begins. */
export function figuresAtFirst(year: number): Omit<YearFigures, 'year'> & { readonly year: number } {
  return {
    year,
    content: ['Morning courses', 'A ceremony in autumn'],
    indicators: [
      { indicator: 'people', name: 'People trained', unit: 'persons', target: '30' },
      { indicator: 'growth', name: 'Growth rate', unit: '%', target: '5' },
    ],
    budget: [
      { line: 'ceremony', source: 'own', item: 'Ceremony', amount: '3000', scale: 'thousandWon' },
      { line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' },
    ],
  };
}

function foundOffices(house: HouseOfYears, office: Actor, required: readonly RuleKey[]): void {
  const ask = (command: Vocabularies['organization']['command']) =>
    must(house, 'organization', organizationId, office, command);
  const rules = required.map((key): DatedRule => ({
    key,
    value: 'required',
    article: '§ 20',
    from: `${firstYear}-01-01`,
  }));
  ask({ type: 'ApplyRulePack', pack: { id: 'city', title: 'City', rules } });
  for (const id of departments) {
    ask({ type: 'AddDepartment', id, name: id, releases: id === 'tourism' });
    for (const rank of ['officer', 'head'] as const) {
      const post = `${id}-${rank}`;
      ask({ type: 'AddPost', id: post, title: post, rank, department: id });
      ask({ type: 'AppointHolder', post, person: `person-${post}`, from: house.today });
    }
  }
}

function foundCommittee(house: HouseOfYears, office: Actor, id: CommitteeId): void {
  const ask = (command: Vocabularies['committee']['command']) =>
    must(house, 'committee', id, office, command);
  ask({ type: 'EstablishCommittee', name: id, kind: bodies.includes(id) ? 'council' : 'subcommittee' });
  for (const { id: seat, role, sector } of seats) {
    ask({ type: 'AddSeat', id: seat, title: seat, sector, role });
    const person = alsoHolds[`${id}/${seat}`] ?? `person-${id}-${seat}`;
    ask({ type: 'FillSeat', seat, person, from: `${firstYear}-01-01`, until: `${firstYear + 9}-12-31` });
  }
}

function foundProgram(
  house: HouseOfYears,
  office: Actor,
  { id, name, owner, cooperating }: FoundedProgram,
): void {
  const figures = figuresAtFirst(firstYear);
  must(house, 'program', id, office, { type: 'IntroduceProgram', name, owner, cooperating, ...figures });
}

function foundPlan(house: HouseOfYears, office: Actor, lastYear: number): void {
  const ask = (command: Vocabularies['plan']['command']) => must(house, 'plan', firstPlan, office, command);
  const { organization } = house.offices;
  ask({
    type: 'DraftPlan',
    title: firstPlan,
    year: firstYear,
    lastYear,
    bodies,
    copied: { strategies: [], lines: [] },
    rules: organization.status === 'none' ? [] : organization.rules,
  });
  const edition = firstEdition;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, nth) => figuresAtFirst(firstYear + nth));
  ask({ type: 'AddStrategy', edition, id: 's-1', number: '1', title: 'Work', leaders: ['tourism-head'] });
  ask({ type: 'AddStrategy', edition, id: 's-2', number: '2', title: 'Home', leaders: ['culture-head'] });
  for (const { id: program, strategy, number, name, owner, cooperating } of programs) {
    const place = {
      strategy,
      number,
      kind: 'continuing',
      priority: false,
      name,
      owner,
      cooperating,
    } as const;
    ask({ type: 'PlaceProgram', edition, program, ...place, years });
  }
  for (const committee of reviewers) {
    const part = programs.filter(({ reviewer }) => reviewer === committee).map(({ id }) => id);
    ask({ type: 'AssignPart', committee, programs: part });
  }
  ask({ type: 'PutInForce', edition, from: `${firstYear}-01-01` });
}

function actingAs(house: HouseOfYears, person: string, post: string): Actor {
  const actor = actorFor(house.offices, person, post, house.today);
  if (isRefusal(actor)) throw new Error(`${person} does not hold ${post}`);
  return actor;
}

function must<N extends StreamName>(
  house: HouseOfYears,
  stream: N,
  id: string,
  actor: Actor,
  command: Vocabularies[N]['command'],
): void {
  const refusal = house.ask(stream, id, command, actor);
  if (refusal) throw new Error(`${command.type} on ${stream}/${id}: ${JSON.stringify(refusal)}`);
  house.settle();
}
