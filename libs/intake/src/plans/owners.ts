// Settles what a paper of a plan leaves open to the house: which department answers, who leads, which strategy it is.
import type { DepartmentId, EditionId, PostId, StrategyId } from '#domain/ids';
import { draftOf } from '#domain/plan/facts';
import { apart } from '../apart.js';
import type { Decisions, Doubt } from '../proposal.js';
import type { IntakeContext } from '../recogniser.js';
import { squeezed } from '../tables/words.js';
import type { PaperProgram, PlanPaper } from './paper.js';

/** A program that is taken in, with who answers for it. */
export interface OwnedProgram {
  readonly program: PaperProgram;
  readonly owner: DepartmentId;
}

export interface Settled {
  /** By program, in the order of the paper, as it is placed and by whom it is answered for; none where it is not taken. */
  readonly programs: readonly (OwnedProgram | undefined)[];
  /** Posts that lead the strategies that are new. */
  readonly leaders: readonly PostId[];
  /** Those that the plan has already, by number. */
  readonly strategies: Readonly<Record<string, StrategyId>>;
  /** The one in draft, where the plan is there. */
  readonly edition?: EditionId;
  readonly doubts: readonly Doubt[];
}

/** Departments are known by their names; where not exactly one is named, somebody has to say. */
export function settle(
  paper: PlanPaper,
  taken: readonly (PaperProgram | undefined)[],
  decisions: Decisions,
  context: IntakeContext,
): Settled {
  const { organization } = context.offices;
  const departments =
    organization.status === 'none'
      ? []
      : Object.values(organization.departments).filter(({ status }) => status === 'active');
  const named = paper.programs.map(({ owner }) => {
    const words = squeezed(owner);
    return departments.filter(({ name }) => words.includes(squeezed(name)));
  });
  const called = apart();
  const asked = paper.programs.map((program) => askedOwner(program, called, departments));
  const doubts = asked.filter((_, index) => taken[index] && named[index]?.length !== 1);
  const programs = asked.map(({ id: doubt }, index): OwnedProgram | undefined => {
    const [only, ...more] = named[index] ?? [];
    const said = decisions[doubt];
    const owner = only && more.length === 0 ? only : departments.find(({ id }) => id === said);
    const program = taken[index];
    return program && owner && { program, owner: owner.id };
  });
  const owners = programs.flatMap((each) => each?.owner ?? []);
  return { programs, doubts, ...leading(owners, context), ...standing(context) };
}

/** Whoever heads the departments that answer, or else holds a post in them. */
function leading(
  owners: readonly DepartmentId[],
  { offices: { organization } }: IntakeContext,
): Pick<Settled, 'leaders'> {
  const posts = organization.status === 'none' ? [] : Object.values(organization.posts);
  const inThem = posts.filter(({ department }) => department !== undefined && owners.includes(department));
  const heads = inThem.filter(({ rank }) => rank === 'head');
  return { leaders: (heads.length > 0 ? heads : inThem.slice(0, 1)).map(({ id }) => id) };
}

function standing({ target, house, seed }: IntakeContext): Pick<Settled, 'strategies' | 'edition'> {
  const plan = target.stream === 'plan' ? house.plans.get(target.id) : undefined;
  const edition = plan && draftOf(plan);
  if (!edition) return { strategies: {} };
  const others = Object.values(edition.strategies).filter(({ id }) => !id.startsWith(`${seed}-`));
  return {
    edition: edition.id,
    strategies: Object.fromEntries(others.map(({ number, id }) => [number, id])),
  };
}

function askedOwner(
  { number, name, owner, place }: PaperProgram,
  called: (wanted: string) => string,
  departments: readonly { readonly id: DepartmentId; readonly name: string }[],
): Doubt {
  return {
    id: called(`owner:${number}`),
    place,
    question: {
      ko: `${number} ${name}: 어느 부서가 맡습니까?`,
      en: `${number} ${name}: which department answers for it?`,
    },
    quoted: owner,
    choices: departments.map((each) => ({ value: each.id, label: { ko: each.name, en: each.name } })),
  };
}
