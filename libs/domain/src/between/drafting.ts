// What a draft copies from other streams: the plan that it follows, and its programs with their figures as they stand.
import type { YearFigures } from '../changes.js';
import type { Checklist } from '../checklist.js';
import { figuresForYear } from '../figures.js';
import type { EditionId, IsoDate, PlanId, ProgramId } from '../ids.js';
import type { Organization } from '../organization/states.js';
import { editionShown, isInForceOn, type DraftedPlan, type Edition, type Plan } from '../plan/states.js';
import type { CopiedPlan, PlanLine } from '../plan/words.js';
import { figuresOf, type IntroducedProgram, type Program } from '../program/states.js';
import { refuse, type Refusal } from '../refusals.js';
import type { OwnDays } from '../working-days.js';
import { heldUnder } from './following.js';
import { planIdFor } from './naming.js';

/** What a plan says of a program in its program's own words. */
type Stated = Pick<PlanLine, 'name' | 'owner' | 'cooperating' | 'years'>;

/** Nothing to begin with. */
export const emptyPlan: CopiedPlan = { strategies: [], lines: [] };

/** What an organization has declared of its days, for a plan to reckon by; nothing where it declared none. */
export function daysDeclared(organization: Organization): { readonly days?: OwnDays } {
  const declared = organization.status === 'none' ? [] : Object.entries(organization.days);
  if (declared.length === 0) return {};
  return { days: Object.fromEntries(declared.map(([date, { reason: _, ...day }]) => [date, day])) };
}

/** The form of prior review that comes with each plan; nothing where there is none. */
export function formOf(organization: Organization): { readonly checklist?: Checklist } {
  const form = organization.status === 'none' ? undefined : organization.checklist;
  return form ? { checklist: form } : {};
}

/** No term is longer: every line has a row for each of its years. */
const longestTerm = 10;

/** Refuses a plan for more years than any term has. */
export function checkTerm({
  year,
  lastYear = year,
}: {
  readonly year: number;
  readonly lastYear?: number;
}): Refusal | undefined {
  return lastYear < year + longestTerm
    ? undefined
    : refuse('number-invalid', 'lastYear', { number: String(lastYear) });
}

/** The years that a plan is for. */
export function yearsOf({ year, lastYear = year }: { readonly year: number; readonly lastYear?: number }) {
  return Array.from({ length: Math.max(0, lastYear - year + 1) }, (_, index) => year + index);
}

/** Whether a plan can follow another: that one is in force, of the same series, and ends the year before. */
export function checkBasis(
  drafted: { readonly id: PlanId; readonly year: number },
  basis: { readonly id: PlanId; readonly plan: Plan },
  today: IsoDate,
): Refusal | undefined {
  const { id, plan } = basis;
  if (plan.status === 'none') return refuse('unknown-plan', 'basis', { id });
  const follows = planIdFor(id, plan.lastYear + 1) === drafted.id && drafted.year === plan.lastYear + 1;
  return follows && isInForceOn(plan, today) ? undefined : refuse('basis-unsuitable', 'basis', { id });
}

/** Plans of one series follow one another: no two are for the same year, and each but the first follows the latest. */
export function checkSeries(
  drafted: {
    readonly id: PlanId;
    readonly year: number;
    readonly lastYear?: number;
    readonly basis?: PlanId;
  },
  others: ReadonlyMap<PlanId, Plan>,
): Refusal | undefined {
  const { id, year, basis } = drafted;
  const series = [...others].flatMap(([other, plan]) =>
    plan.status !== 'none' && other !== id && planIdFor(other, year) === id ? [{ other, plan }] : [],
  );
  const years = yearsOf(drafted);
  if (series.some(({ plan }) => yearsOf(plan).some((taken) => years.includes(taken))))
    return refuse('plan-overlaps', 'year');
  if (basis !== undefined && (others.get(basis)?.status ?? 'none') === 'none')
    return refuse('unknown-plan', 'basis', { id: basis });
  const latest = series.toSorted((one, another) => one.plan.year - another.plan.year).at(-1)?.other;
  return latest !== undefined && latest !== basis
    ? refuse('basis-unsuitable', 'basis', { id: basis ?? latest })
    : undefined;
}

/** The programs of the edition that a draft or a correction is copied from. */
export function programsToCopy(plan: Plan): readonly ProgramId[] {
  return plan.status === 'none' ? [] : Object.keys(editionShown(plan)?.lines ?? {});
}

/**
 * The plan before, for the years of the next one: each running program with the figures of its last year as they stand now,
 * or as that plan has them where it came too late for its programs to adopt them.
 */
export function copyOfBasis(
  basis: DraftedPlan,
  programs: ReadonlyMap<ProgramId, Program>,
  years: readonly number[],
): CopiedPlan {
  const copy = copied(editionShown(basis), programs, (program, line) => {
    if (program.status !== 'running') return undefined;
    const planned = line.years.find(({ year }) => year === basis.lastYear);
    const figures = program.years[basis.lastYear] || !planned ? figuresOf(program, basis.lastYear) : planned;
    return years.map((year) => figuresForYear(figures, year));
  });
  const parts = partsAmong(basis, new Set(copy.lines.map(({ program }) => program)));
  return Object.keys(parts).length === 0 ? copy : { ...copy, parts };
}

/** The parts of the committees that keep some of their programs. */
function partsAmong({ parts }: DraftedPlan, there: ReadonlySet<ProgramId>): NonNullable<CopiedPlan['parts']> {
  const kept = Object.entries(parts).map(
    ([committee, programs]) => [committee, programs.filter((program) => there.has(program))] as const,
  );
  return Object.fromEntries(kept.filter(([, programs]) => programs.length > 0));
}

/** The edition in force, for a correction of it: each program with the figures of the plan's years as they stand now. */
export function copyForCorrection(plan: DraftedPlan, programs: ReadonlyMap<ProgramId, Program>): CopiedPlan {
  return copied(editionShown(plan), programs, (program) => figuresFor(plan, program));
}

/** A program for a plan: as it is called, who owns it, and its figures for each year of the plan. */
export function statedOf(
  plan: { readonly year: number; readonly lastYear: number },
  program: IntroducedProgram,
): Stated {
  const { name, owner, cooperating } = program;
  return { name, owner, cooperating, years: figuresFor(plan, program) };
}

/**
 * A running program for an edition: as it was drafted before it was left out; or else with its figures of each year, those
 * of the year before the plan where none are stated and the plan follows another.
 */
export function placingOf(
  plan: DraftedPlan,
  { edition, program: id }: { readonly edition: EditionId; readonly program: ProgramId },
  program: Program,
): Stated | Refusal {
  if (program.status === 'none') return refuse('unknown-program', 'program', { id });
  if (program.status !== 'running') return refuse('program-not-running', 'program', { id });
  const stated = statedOf(plan, program);
  const left = heldUnder(plan.editions, edition)?.leftOut.find((each) => each.program === id);
  if (left) return { ...stated, years: left.line.years };
  if (plan.basis === undefined) return stated;
  const before = figuresOf(program, plan.year - 1);
  const years = stated.years.map((row) => (program.years[row.year] ? row : figuresForYear(before, row.year)));
  return { ...stated, years };
}

function figuresFor(
  plan: { readonly year: number; readonly lastYear: number },
  program: Program,
): readonly YearFigures[] {
  return yearsOf(plan).map((year) => figuresOf(program, year));
}

function copied(
  edition: Edition | undefined,
  programs: ReadonlyMap<ProgramId, Program>,
  figures: (program: IntroducedProgram, line: PlanLine) => readonly YearFigures[] | undefined,
): CopiedPlan {
  if (!edition) return emptyPlan;
  const lines = Object.values(edition.lines).flatMap((line): readonly PlanLine[] => {
    const stands = programs.get(line.program);
    const years = stands && stands.status !== 'none' ? figures(stands, line) : undefined;
    if (!stands || stands.status === 'none' || !years) return [];
    const { program, strategy, number, kind, priority } = line;
    const { name, owner, cooperating } = stands;
    return [{ program, strategy, number, kind, priority, name, owner, cooperating, years }];
  });
  return { strategies: Object.values(edition.strategies), lines };
}
