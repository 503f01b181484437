// What follows from a plan: whom its draft waits for, and, once it is in force, what its programs, its cycles and the plan before it learn.
import type { Actor } from '../actor.js';
import type { YearFigures } from '../changes.js';
import { yearOf } from '../dates.js';
import type { Stamped } from '../gate/evolution.js';
import type { CommitteeId, EditionId, IsoDate, PlanId } from '../ids.js';
import type { DeferredResult, PlannedOutcome } from '../cycle/words.js';
import { figuresForYear, sameFigures } from '../figures.js';
import { programsOf } from '../plan/facts.js';
import { editionShown, type DraftedPlan, type Edition, type EditionLine } from '../plan/states.js';
import type { PlanEvent } from '../plan/words.js';
import { askedOfPrograms } from '../program/obligations.js';
import { figuresOf, isUntouched, type Program } from '../program/states.js';
import type { DatedRule } from '../rule-packs.js';
import { askingPrograms } from './asking.js';
import { reviewing } from './cycle-policies.js';
import { namingProgram, notingAbolition, notingInDraft } from './drafts.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';
import { handingOver } from './handing-over.js';

/** The events of a plan from which something follows. */
export const planEvents = ['PlanDrafted', 'CorrectionDrafted', 'DraftSentBack', 'PlanPutInForce'] as const;

/** A plan with the event that something follows from. */
interface Acted {
  readonly id: PlanId;
  readonly plan: DraftedPlan;
  readonly actor: Actor;
}

/** What follows from an event of a plan elsewhere. */
export function afterPlan(id: PlanId, event: Stamped<PlanEvent>, lookup: Lookup): readonly Following[] {
  if (!isOneOf(event, planEvents)) return [];
  const plan = lookup.atEvent('plan', id);
  if (plan.status === 'none') return [];
  const acted: Acted = { id, plan, actor: carryingOver(event) };
  switch (event.type) {
    case 'PlanDrafted':
      return [
        ...reviewers(acted, lookup),
        ...awaiting(acted, lookup),
        ...missedRevisions(acted, lookup),
        ...missedAbolitions(acted, lookup),
        ...names(acted, lookup),
      ];
    case 'CorrectionDrafted':
      return [...revisedMeanwhile(acted, event.edition, lookup), ...names(acted, lookup)];
    case 'DraftSentBack':
      return names(acted, lookup);
    case 'PlanPutInForce':
      return puttingInForce(acted, event, lookup);
  }
}

/** Its programs learn what the cycles over it ask of them: those opened before it came into force, and of a correction's new ones. */
function asking({ id, actor }: Acted, on: IsoDate, lookup: Lookup): readonly Following[] {
  return [...lookup.all('cycle')].flatMap(([cycleId, cycle]) =>
    cycle.status !== 'none' && cycle.status !== 'closed' && cycle.plan === id
      ? askingPrograms({ id: cycleId, cycle }, { actor, on }, lookup)
      : [],
  );
}

/** Cycles that were opened over the plan before it was drafted, to take over what was owed. */
function reviewers({ id, actor }: Acted, lookup: Lookup): readonly Following[] {
  return [...lookup.all('cycle')].flatMap(([cycleId, cycle]) =>
    cycle.status !== 'none' && cycle.plan === id ? reviewing(cycleId, cycle, actor, lookup) : [],
  );
}

/** The parts of all who review the plan before. */
function awaiting({ id, plan, actor }: Acted, lookup: Lookup): readonly Following[] {
  const basis = plan.basis === undefined ? undefined : lookup.now('plan', plan.basis);
  const draft = lookup.now('plan', id);
  if (!basis || basis.status === 'none' || draft.status === 'none') return [];
  return Object.values(basis.reviewers).flatMap((cycleId) => {
    const cycle = lookup.now('cycle', cycleId);
    return cycle.status === 'none' ? [] : handingOver({ id: cycleId, cycle }, { id, plan: draft }, actor);
  });
}

/** What was revised in the moment between copying a program's figures and keeping the draft. */
function missedRevisions({ id, plan, actor }: Acted, lookup: Lookup): readonly Following[] {
  const basis = plan.basis === undefined ? undefined : lookup.now('plan', plan.basis);
  if (!basis || basis.status === 'none') return [];
  const year = basis.lastYear;
  const draft = lookup.now('plan', id);
  return linesOf(plan).flatMap(({ program, copied: [copied] }) => {
    const stood = lookup.atEvent('program', program);
    return stood.status === 'none' || !copied
      ? []
      : revisedSince(stood, year, copied).flatMap((agreed) =>
          notingInDraft(agreed, { id, plan: draft }, actor),
        );
  });
}

/** The same for a correction, in any of its years. */
function revisedMeanwhile(
  { id, plan, actor }: Acted,
  edition: EditionId,
  lookup: Lookup,
): readonly Following[] {
  const now = lookup.now('plan', id);
  const lines = Object.values(heldUnder(plan.editions, edition)?.lines ?? {});
  return lines.flatMap(({ program, copied }) => {
    const stood = lookup.atEvent('program', program);
    return stood.status === 'none'
      ? []
      : copied
          .flatMap((row) => revisedSince(stood, row.year, row))
          .flatMap((agreed) => notingInDraft(agreed, { id, plan: now }, actor));
  });
}

/** What was abolished in that moment: by the office, or as it was agreed. */
function missedAbolitions({ id, plan, actor }: Acted, lookup: Lookup): readonly Following[] {
  const draft = { id, plan: lookup.now('plan', id) };
  return linesOf(plan).flatMap(({ program }) => {
    const stood = lookup.atEvent('program', program);
    if (stood.status !== 'abolished') return [];
    const { reason, revisions } = stood;
    const agreed = revisions.find((revision) => revision.agreed.id === reason)?.agreed;
    return agreed ? notingInDraft(agreed, draft, actor) : notingAbolition(program, reason, draft, actor);
  });
}

function revisedSince(
  program: Exclude<Program, { readonly status: 'none' }>,
  year: number,
  copied: YearFigures,
) {
  const drafted = figuresForYear(copied, year);
  if (sameFigures(figuresOf(program, year), drafted)) return [];
  const revisions = program.revisions.filter(({ agreed }) => agreed.change.effective === year);
  const first = revisions.findLastIndex(({ before }) => sameFigures(before, drafted));
  return first === -1 ? [] : revisions.slice(first).map(({ agreed }) => agreed);
}

function names({ id, actor }: Acted, lookup: Lookup): readonly Following[] {
  const plan = lookup.now('plan', id);
  return plan.status === 'none'
    ? []
    : programsOf(plan).flatMap((program) => namingProgram(program, { id, plan }, actor, lookup));
}

// ── In force ────────────────────────────────────────────────────────────────────────────────────────────────────

function puttingInForce(
  acted: Acted,
  { edition: editionId, from, on }: Stamped<Extract<PlanEvent, { readonly type: 'PlanPutInForce' }>>,
  lookup: Lookup,
): readonly Following[] {
  const edition = heldUnder(acted.plan.editions, editionId);
  if (!edition) return [];
  return [
    ...adopting(acted, edition, yearOf(on), lookup),
    ...asking(acted, on, lookup),
    ...ending(acted, edition, from, lookup),
    ...succeeding(acted, from, lookup),
    ...adopted(acted, lookup),
  ];
}

/**
 * The figures of each line are its program's from now on; of a correction, those that it corrects. Those of a year that is
 * over stand still, however late the plan comes; only a first plan, which ran before it was entered, brings them along.
 */
function adopting(
  { id, plan, actor }: Acted,
  edition: Edition,
  thisYear: number,
  lookup: Lookup,
): readonly Following[] {
  const order = Object.keys(plan.editions);
  return Object.values(edition.lines).flatMap((line) => {
    const program = lookup.now('program', line.program);
    return line.years.flatMap((figures): readonly Following[] => {
      const copied = line.copied.find(({ year }) => year === figures.year);
      const corrected = !edition.correction || !copied || !sameFigures(copied, figures);
      const isOver = figures.year < thisYear;
      const takenOver = isOver && isTakenOver(plan, edition, program, figures.year);
      if (!corrected || (isOver && !takenOver) || isAdopted(program, figures.year, id, edition.id, order))
        return [];
      const command = {
        ...({ type: 'AdoptFigures', plan: id, edition: edition.id } as const),
        ...(copied && standsOnCopied(plan, edition, program, figures.year) ? { before: copied } : {}),
        figures,
        ...(takenOver ? { takenOver } : {}),
        ...askingOf(line, plan),
      };
      return [{ stream: 'program', id: line.program, command, actor, about: String(figures.year) }];
    });
  });
}

/** What is to be reported of a program, as the rules of its plan say; only pledges are checked every quarter. */
function askingOf({ kind }: EditionLine, { rules }: DraftedPlan): { readonly asks?: readonly DatedRule[] } {
  const asks = rules.filter(
    ({ key }) => askedOfPrograms.includes(key) && (key !== 'self-check.quarterly' || kind === 'pledge'),
  );
  return asks.length === 0 ? {} : { asks };
}

/** A correction goes by what it was copied from; so does a first plan that takes the place of another's figures, but of no others. */
function standsOnCopied(
  { basis }: DraftedPlan,
  { correction }: Edition,
  program: Program,
  year: number,
): boolean {
  if (correction) return true;
  return basis === undefined && program.status !== 'none' && program.years[year]?.adopted !== undefined;
}

/** Whether a first plan brings along a year that was over before it was entered, and of which its program has nothing else. */
function isTakenOver(
  { basis }: DraftedPlan,
  { correction }: Edition,
  program: Program,
  year: number,
): boolean {
  const isFirst = basis === undefined && correction === undefined;
  return isFirst && program.status !== 'none' && isUntouched(program, year);
}

/** Whether a program has its figures of a year from this edition of the plan, or from a later one, not known yet at the event. */
function isAdopted(
  program: Program,
  year: number,
  plan: PlanId,
  edition: EditionId,
  order: readonly EditionId[],
) {
  const adopted = program.status === 'none' ? undefined : program.years[year]?.adopted;
  if (adopted?.plan !== plan) return false;
  return !order.includes(adopted.edition) || order.indexOf(adopted.edition) >= order.indexOf(edition);
}

/** A program that stood in what this edition takes the place of, and does not stand in it, has come to its end. */
function ending({ id, plan, actor }: Acted, edition: Edition, since: IsoDate, lookup: Lookup) {
  return linesBefore(plan, edition, lookup).flatMap(({ program }): readonly Following[] => {
    const leftOut = edition.leftOut.find((each) => each.program === program);
    const running = lookup.now('program', program).status === 'running';
    if (Object.hasOwn(edition.lines, program) || !leftOut || !running) return [];
    const { reason, successors } = leftOut;
    const command = { type: 'EndProgram', plan: id, since, reason, successors } as const;
    return [{ stream: 'program', id: program, command, actor }];
  });
}

function linesBefore(plan: DraftedPlan, { correction }: Edition, lookup: Lookup): readonly EditionLine[] {
  if (correction) {
    const superseded = Object.values(plan.editions).findLast(({ status }) => status === 'superseded');
    return Object.values(superseded?.lines ?? {});
  }
  const basis = plan.basis === undefined ? undefined : lookup.atEvent('plan', plan.basis);
  return basis && basis.status !== 'none' ? linesOf(basis) : [];
}

function succeeding({ id, plan, actor }: Acted, from: IsoDate, lookup: Lookup): readonly Following[] {
  const { basis } = plan;
  if (basis === undefined || lookup.now('plan', basis).status !== 'inForce') return [];
  return [{ stream: 'plan', id: basis, command: { type: 'NoteSuccessor', plan: id, from }, actor }];
}

/** Each cycle that was waited for learns what became of what it handed over. */
function adopted({ id, plan, actor }: Acted, lookup: Lookup): readonly Following[] {
  return Object.entries(plan.awaited).flatMap(([committee, { cycle: cycleId }]): readonly Following[] => {
    const cycle = lookup.now('cycle', cycleId);
    if (cycle.status === 'none' || cycle.status === 'adopted' || cycle.status === 'closed') return [];
    const [changes, deferred] = [outcomes(plan, committee), results(plan, committee)];
    const command = { type: 'NoteAdoption', plan: id, changes, deferred } as const;
    return [{ stream: 'cycle', id: cycleId, command, actor, about: id }];
  });
}

function outcomes({ changes }: DraftedPlan, committee: CommitteeId): readonly PlannedOutcome[] {
  return Object.values(changes)
    .filter((change) => change.committee === committee)
    .map((change) =>
      change.status === 'dropped'
        ? { change: change.id, outcome: 'dropped', reason: change.reason }
        : { change: change.id, outcome: 'inPlan' },
    );
}

function results({ deferred }: DraftedPlan, committee: CommitteeId): readonly DeferredResult[] {
  return Object.values(deferred).flatMap((item): readonly DeferredResult[] => {
    if (item.committee !== committee || item.status === 'open') return [];
    const reason = item.status === 'takenIn' ? item.note : item.reason;
    return [{ owed: item.id, outcome: item.status, reason }];
  });
}

function linesOf(plan: DraftedPlan): readonly EditionLine[] {
  return Object.values(editionShown(plan)?.lines ?? {});
}
