// Whom the opening of a round tells: the seats of its committee, and the posts of every department that it asks for something.
import type { EstablishedCommittee } from '#domain/committee/states';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { DraftedPlan, EditionLine } from '#domain/plan/states';
import type { IsoDate } from '#domain/ids';
import { byNumber } from '../../by-number.js';
import { linesOf } from '../../cycle/subjects.js';

/** A department, or the leaders of a strategy, with what they answer for and the posts that are told. */
export interface Told {
  readonly key: string;
  readonly name: string;
  readonly numbers: readonly string[];
  /** Posts that somebody holds. */
  readonly posts: readonly string[];
  readonly cooperates: boolean;
}

export interface Audience {
  /** Titles of the seats that somebody sits in. */
  readonly seats: readonly string[];
  readonly told: readonly Told[];
}

export interface Around {
  readonly plan: DraftedPlan;
  readonly committee: EstablishedCommittee | undefined;
  readonly organization: EstablishedOrganization | undefined;
  readonly today: IsoDate;
}

/** The programs of a plan that a committee's round can take in: its part, or all, without those that are `gone`. */
export function reviewable(
  plan: DraftedPlan,
  committee: string,
  gone: readonly string[] = [],
): readonly EditionLine[] {
  const part = plan.parts[committee];
  return Object.values(linesOf(plan).lines)
    .filter(({ program }) => !gone.includes(program) && (part === undefined || part.includes(program)))
    .sort(byNumber);
}

/** Who is told of a round over these programs. */
export function audienceOf(programs: readonly EditionLine[], around: Around): Audience {
  const { plan, committee, organization, today } = around;
  const strategies = Object.values(linesOf(plan).strategies).filter(({ id }) =>
    programs.some(({ strategy }) => strategy === id),
  );
  const owners = departmentsBy(programs, (line) => [plan.noted[line.program]?.owner ?? line.owner]);
  const helpers = departmentsBy(
    programs,
    (line) => plan.noted[line.program]?.cooperating ?? line.cooperating,
  );
  const titleOf = (post: string) => organization?.posts[post]?.title ?? post;
  const told = (departments: ReturnType<typeof departmentsBy>, cooperates: boolean) =>
    [...departments].map(([department, lines]): Told => ({
      key: `${cooperates ? 'helps' : 'owns'} ${department}`,
      name: organization?.departments[department]?.name ?? department,
      numbers: lines.map(({ number }) => number),
      posts: heldIn(department, organization, today),
      cooperates,
    }));
  return {
    seats: Object.values(committee?.seats ?? {})
      .filter(({ terms }) => isHeld(terms, today))
      .map(({ title }) => title),
    told: [
      ...strategies
        .filter(({ leaders }) => leaders.length > 0)
        .map((strategy) => ({
          key: strategy.id,
          name: strategy.title,
          numbers: [strategy.number],
          posts: strategy.leaders.map(titleOf),
          cooperates: false,
        })),
      ...told(owners, false),
      ...told(new Map([...helpers].filter(([department]) => !owners.has(department))), true),
    ],
  };
}

function departmentsBy(
  programs: readonly EditionLine[],
  departments: (line: EditionLine) => readonly string[],
): ReadonlyMap<string, readonly EditionLine[]> {
  const found = new Map<string, EditionLine[]>();
  for (const line of programs) {
    for (const department of departments(line))
      found.set(department, [...(found.get(department) ?? []), line]);
  }
  return found;
}

function heldIn(
  department: string,
  organization: EstablishedOrganization | undefined,
  today: IsoDate,
): readonly string[] {
  return Object.values(organization?.posts ?? {})
    .filter((post) => post.department === department && isHeld(post.holdings, today))
    .map(({ title }) => title);
}

function isHeld(
  times: readonly { readonly from: IsoDate; readonly until?: IsoDate }[],
  today: IsoDate,
): boolean {
  return times.some(({ from, until }) => from <= today && (until === undefined || today <= until));
}
