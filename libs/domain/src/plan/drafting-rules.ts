// The rules of writing a plan's edition: strategies, lines and figures, and which committee reviews which part.
import type { YearFigures } from '../changes.js';
import { canonicalFigures, checkFigures, sameFigures } from '../figures.js';
import { firstRefusal, needsDistinct, needsNewId, needsSome, needsText, needsYear } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import type { Door } from '../gate/gate.js';
import { firstUndone, isAbolished } from './entering.js';
import {
  editionPrepared,
  frozenRows,
  lineOf,
  notInDraft,
  programsKnown,
  programsOf,
  somethingWaitsFor,
} from './facts.js';
import type { CommandIs, DraftedPlan, EditionIn, EditionLine, EventIs, OnEdition, OnPlan } from './states.js';
import type { PlanLine } from './words.js';

type OnDraft = OnEdition<'inPreparation' | 'inForce', 'draft'>;
type Draft = EditionIn<'draft'>;

/** A plan is drafted for one year (연차별 시행계획), or for the years of a term (공약 실천계획). */
export function draft(_at: unknown, command: CommandIs<'DraftPlan'>): EventIs<'PlanDrafted'> | Refusal {
  const { title, year, lastYear = year, basis, bodies } = command;
  const wrong = firstRefusal(
    needsText(title, 'title'),
    needsYear(year, 'year'),
    needsYear(lastYear, 'lastYear'),
    lastYear < year ? refuse('number-invalid', 'lastYear', { number: String(lastYear) }) : undefined,
    basis === undefined ? undefined : needsSome(bodies, 'bodies'),
    needsDistinct(bodies, 'bodies'),
  );
  return wrong ?? { ...command, type: 'PlanDrafted' };
}

/** What the bodies have before them is not taken from them. */
export function somethingInDraft({ state }: OnPlan<'inPreparation' | 'inForce'>): Refusal | undefined {
  return notInDraft(state);
}

/** A plan that was taken over had no bodies here; another one may get others. */
export function setBodies(
  { state }: OnPlan<'inPreparation' | 'inForce'>,
  { bodies }: CommandIs<'SetBodies'>,
): EventIs<'BodiesSet'> | Refusal {
  const wrong = firstRefusal(
    needsSome(bodies, 'bodies'),
    needsDistinct(bodies, 'bodies'),
    ...bodies.map((body, index) => needsText(body, `bodies[${index}]`, 'unknown-committee')),
    bodies.join() === state.bodies.join() ? refuse('nothing-changes', 'bodies') : undefined,
  );
  return wrong ?? { type: 'BodiesSet', bodies };
}

/** A strategy is led by posts, which answer opinions on it; no program has its id. */
export function addStrategy(
  { item }: OnDraft,
  command: CommandIs<'AddStrategy'>,
): EventIs<'StrategyAdded'> | Refusal {
  const taken = Object.values(item.strategies).some(({ number }) => number === command.number);
  const wrong = firstRefusal(
    needsNewId(item.strategies, command.id),
    lineOf(item, command.id) ? refuse('id-taken', 'id', { id: command.id }) : undefined,
    needsText(command.number, 'number'),
    taken ? refuse('number-taken', 'number', { number: command.number }) : undefined,
    needsText(command.title, 'title'),
    needsSome(command.leaders, 'leaders'),
    needsDistinct(command.leaders, 'leaders'),
  );
  return wrong ?? { ...command, type: 'StrategyAdded' };
}

/** Programs are placed under a strategy. */
export function hasStrategies({ item }: OnDraft): Refusal | undefined {
  return needsSome(Object.keys(item.strategies), 'strategies');
}

/** A program is in an edition once, under a number that no other has; one whose abolition was taken in stays away. */
export function placeProgram(
  { state, item }: OnDraft,
  command: CommandIs<'PlaceProgram'>,
): EventIs<'ProgramPlaced'> | Refusal {
  const { program } = command;
  const taken = lineOf(item, program) ?? Object.hasOwn(item.strategies, program);
  const wrong = firstRefusal(
    needsText(program, 'program', 'unknown-program'),
    taken ? refuse('id-taken', 'program', { id: program }) : undefined,
    isAbolished(state, program) ? refuse('change-undone', 'program', { program }) : undefined,
    checkLine(state, item, command),
  );
  return wrong ?? { ...command, type: 'ProgramPlaced', years: inOrder(command.years) };
}

/** An edition without lines has nothing to set, to leave out, or to be heard on. */
export function hasLines({ item }: OnDraft): Refusal | undefined {
  return needsSome(Object.keys(item.lines), 'lines');
}

/** The office sets a line, with its reason; what the draft has taken in still holds afterwards, or is dropped first. */
export function setLine(
  { state, item }: OnDraft,
  command: CommandIs<'SetLine'>,
  { today }: Door,
): EventIs<'LineSet'> | Refusal {
  const line = lineOf(item, command.program);
  if (!line) return refuse('unknown-program', 'program', { id: command.program });
  const wrong = checkLine(state, item, command) ?? needsText(command.reason, 'reason', 'reason-missing');
  if (wrong) return wrong;
  const years = inOrder(command.years);
  if (isSame(line, { ...command, years })) return refuse('nothing-changes', 'years');
  const undone = firstUndone(state, line, { years });
  const [frozen] = item.correction ? frozenRows({ ...line, years }, today) : [];
  const refused = firstRefusal(
    undone ? refuse('change-undone', 'years', { change: undone.id }) : undefined,
    frozen ? refuse('year-frozen', 'years', { year: String(frozen.year) }) : undefined,
  );
  return refused ?? { ...command, type: 'LineSet', years };
}

/** There is a program that nothing agreed or deferred is under way for. */
export function hasLineNothingWaitsFor(at: OnDraft): Refusal | undefined {
  const free = Object.keys(at.item.lines).some((program) => !somethingWaitsFor(at.state, program));
  return hasLines(at) ?? (free ? undefined : refuse('change-waits', 'edition'));
}

/** A program that the plan does not take over, with what takes its place where it merges or splits. */
export function leaveOut(
  { state, item }: OnDraft,
  command: CommandIs<'LeaveOut'>,
): EventIs<'ProgramLeftOut'> | Refusal {
  const { program, successors } = command;
  const strange = successors.findIndex((id) => id === program || !lineOf(item, id));
  const wrong = firstRefusal(
    lineOf(item, program) ? undefined : refuse('unknown-program', 'program', { id: program }),
    somethingWaitsFor(state, program) ? refuse('change-waits', 'program', { program }) : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
    needsDistinct(successors, 'successors'),
    strange === -1
      ? undefined
      : refuse('unknown-program', `successors[${strange}]`, { id: successors[strange] ?? '' }),
  );
  return wrong ?? { ...command, type: 'ProgramLeftOut' };
}

/** There is a program to speak of: in the edition that is being prepared, or else in force. */
export function hasPrograms({ state }: OnPlan<'inPreparation' | 'inForce'>): Refusal | undefined {
  return needsSome(programsOf(state), 'programs');
}

/** There is a program that somebody could move or rename. */
export function knowsPrograms({ state }: OnPlan<'inPreparation' | 'inForce'>): Refusal | undefined {
  return needsSome(programsKnown(state), 'programs');
}

/** A committee reviews its part of the plan; a later assignment takes the place of an earlier one. */
export function assignPart(
  { state }: OnPlan<'inPreparation' | 'inForce'>,
  command: CommandIs<'AssignPart'>,
): EventIs<'PartAssigned'> | Refusal {
  const known = programsOf(state);
  const strange = command.programs.findIndex((program) => !known.includes(program));
  const wrong = firstRefusal(
    needsText(command.committee, 'committee', 'unknown-committee'),
    needsSome(command.programs, 'programs'),
    needsDistinct(command.programs, 'programs'),
    strange === -1
      ? undefined
      : refuse('unknown-program', `programs[${strange}]`, { id: command.programs[strange] ?? '' }),
  );
  return wrong ?? { ...command, type: 'PartAssigned' };
}

/**
 * A program's name and departments are its own affair: the draft follows them, what was submitted stays as it was read,
 * and a program that was left out may come back.
 */
export function noteProgram(
  { state }: OnPlan<'inPreparation' | 'inForce'>,
  command: CommandIs<'NoteProgram'>,
): EventIs<'ProgramNoted'> | Refusal {
  const wrong = firstRefusal(
    programsKnown(state).includes(command.program)
      ? undefined
      : refuse('unknown-program', 'program', { id: command.program }),
    needsText(command.name, 'name'),
    needsText(command.owner, 'owner', 'unknown-department'),
  );
  return wrong ?? { ...command, type: 'ProgramNoted' };
}

/** One edition is prepared at a time. */
export function noOpenEdition({ state }: { readonly state: DraftedPlan }): Refusal | undefined {
  const open = editionPrepared(state);
  return open ? refuse('edition-open', undefined, { edition: open.id, status: open.status }) : undefined;
}

/** After approval a change needs a new draft and a new approval (행정업무규정 §17): the next edition, beside the one in force. */
export function draftCorrection(
  { state }: OnPlan<'inForce'>,
  command: CommandIs<'DraftCorrection'>,
): EventIs<'CorrectionDrafted'> | Refusal {
  const edition = `e-${Object.keys(state.editions).length + 1}`;
  const wrong = needsText(command.reason, 'reason', 'reason-missing');
  return wrong ?? { ...command, type: 'CorrectionDrafted', edition };
}

/** A correction that nobody goes on with keeps its number and its reason. */
export function dropCorrection(
  _at: unknown,
  command: CommandIs<'DropCorrection'>,
): EventIs<'CorrectionDropped'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'CorrectionDropped' };
}

type Written = Pick<PlanLine, 'program' | 'strategy' | 'number' | 'years'>;

function checkLine(plan: DraftedPlan, edition: Draft, line: Written): Refusal | undefined {
  const taken = Object.values(edition.lines).some(
    ({ program, number }) => number === line.number && program !== line.program,
  );
  return firstRefusal(
    Object.hasOwn(edition.strategies, line.strategy)
      ? undefined
      : refuse('unknown-item', 'strategy', { kind: 'strategy' }),
    needsText(line.number, 'number'),
    taken ? refuse('number-taken', 'number', { number: line.number }) : undefined,
    checkYears(plan, line.years),
  );
}

/** A line has one row for every year of its plan, and none for another. */
function checkYears(
  { year: first, lastYear }: DraftedPlan,
  rows: readonly YearFigures[],
): Refusal | undefined {
  const years = rows.map(({ year }) => year);
  const missing = Array.from({ length: lastYear - first + 1 }, (_, nth) => first + nth).find(
    (year) => !years.includes(year),
  );
  return firstRefusal(
    ...rows.flatMap((row, index) => [
      row.year >= first && row.year <= lastYear
        ? undefined
        : refuse('unknown-year', `years[${index}].year`, { year: String(row.year) }),
      years.indexOf(row.year) === index
        ? undefined
        : refuse('year-repeats', `years[${index}].year`, { year: String(row.year) }),
      checkFigures(row, `years[${index}].`),
    ]),
    missing === undefined ? undefined : refuse('figures-missing', 'years', { year: String(missing) }),
  );
}

function inOrder(rows: readonly YearFigures[]): readonly YearFigures[] {
  return rows.map(canonicalFigures).sort((a, b) => a.year - b.year);
}

function isSame(line: EditionLine, set: Omit<CommandIs<'SetLine'>, 'type'>): boolean {
  return (
    line.strategy === set.strategy &&
    line.number === set.number &&
    line.kind === set.kind &&
    line.priority === set.priority &&
    line.years.every((row) => set.years.some((other) => sameFigures(row, other)))
  );
}
