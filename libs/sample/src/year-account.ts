// Tells what the year came to, line by line: each thing with its way back to what the committee and its members said.
import { changeStepLabels, deferredOutcomeLabels, phraseLabels } from '#contract/glossary';
import { itemStatusLabels, statusLabels } from '#contract/statuses';
import type { KeptEntry, Origin } from '#domain/agreed';
import type { CycleChange, OpenedCycle } from '#domain/cycle/states';
import type { OpinionId, ProgramId } from '#domain/ids';
import { editionShown, type Deferred, type DraftedPlan } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import type { OpenedRound } from '#domain/round/states';
import { programs } from './programs.js';
import { changeText } from './proof-text.js';
import { standingOf, type RowComparison } from './year-outcome.js';
import type { FoundRow } from './year-rows.js';
import { differenceText, markLabel, placeText, standingLabels } from './year-text.js';

/** Where the words behind something are read. */
export interface Sources {
  /** In which opinions, remarks and proposals were said. */
  readonly round: OpenedRound;
  /** Which gives the reasons of the office, and of what was carried. */
  readonly plan: DraftedPlan;
  /** The programs that the plan does not have any more: each says why. */
  readonly gone: Readonly<Record<ProgramId, IntroducedProgram>>;
}

/** Every agreed change of a cycle and what became of it; those that took the same steps stand together over them. */
export function stepLines({ changes }: OpenedCycle): readonly string[] {
  const groups = Object.values(changes).reduce(
    (known, each) => known.set(stepsText(each), [...(known.get(stepsText(each)) ?? []), each]),
    new Map<string, readonly CycleChange[]>(),
  );
  return [...groups].flatMap(([steps, taken]) => [
    ...taken.map(({ agreed, status }) => {
      const number = programs.find(({ id }) => id === agreed.program)?.number ?? agreed.program;
      const becomes = labelled(itemStatusLabels.cycle.change[status]);
      return `${number.padEnd(5)}${changeText(agreed.change, 'ko')} · ${becomes}`;
    }),
    ...(steps === '' ? [] : [`${indent}→ ${steps}`]),
  ]);
}

function stepsText({ steps }: CycleChange): string {
  return steps
    .map(({ step, taken, number }) => {
      const under = number === undefined ? '' : ` (${number})`;
      return `${changeStepLabels[step].ko} ${taken}${under}`;
    })
    .join(' · ');
}

/** The differences, each with its way back; two where it is not the one of the table. */
export function differenceLines(comparisons: readonly RowComparison[], sources: Sources): readonly string[] {
  return comparisons.flatMap(({ expected, found, differs }) => {
    const [first = '', ...second] = [expected, found].flatMap((row) => (row ? [rowText(row)] : []));
    const same = expected && found && differs.length === 0;
    return [
      `${same ? '=' : '≠'} ${first}`,
      ...(same ? [] : second.map((line) => `  ${line}  [${differs.join(', ')}]`)),
      ...(found ? [...traceLines(found, sources.round), ...reasonLines(found, sources)] : []),
    ];
  });
}

/** What was kept, with the reason and the way back. */
export function keptLines(kept: readonly KeptEntry[], { round }: Sources): readonly string[] {
  return kept.flatMap(({ number, origin, reason }) => [
    `${number.padEnd(5)}${reason}`,
    ...traceLines(behind(origin), round),
  ]);
}

/** How the draft dealt with what was put off to it. */
export function deferredLines({ plan, round }: Sources): readonly string[] {
  return Object.values(plan.deferred).flatMap((item) => {
    const { number, origin } = item.entry;
    const said = deferredText(item);
    return [`${number.padEnd(5)}${said}`, ...traceLines(behind(origin), round)];
  });
}

function deferredText(item: Deferred): string {
  if (item.status === 'open') return labelled(itemStatusLabels.plan.deferred.open);
  const said = item.status === 'takenIn' ? item.note : item.reason;
  return `${labelled(deferredOutcomeLabels[item.status])}: ${said}`;
}

/** What is owed in the next cycle, how it stands, why it was carried where it was, and the way back. */
export function owedLines({ owed }: OpenedCycle, { round, plan }: Sources): readonly string[] {
  return Object.values(owed).flatMap((item) => {
    const { entry } = item;
    const what = entry.kind === 'followUp' ? `${entry.action} (${entry.due})` : entry.asked;
    const standing = standingOf(item);
    const stands = labelled(
      standing === undefined ? itemStatusLabels.cycle.owed[item.status] : standingLabels[standing],
    );
    const deferred = plan.deferred[item.id];
    return [
      `${entry.number.padEnd(5)}${what} · ${stands}`,
      ...(deferred?.status === 'carried' ? [`${indent}${deferredText(deferred)}`] : []),
      ...traceLines(behind(entry.origin), round),
    ];
  });
}

/** A plan: how it stands, and since when it has been in force. */
export function planLine(plan: DraftedPlan): string {
  const since = plan.status === 'inPreparation' ? '' : ` (${plan.from}부터 시행)`;
  return `${plan.title}: ${labelled(statusLabels.plan[plan.status])}${since}`;
}

/** A cycle: how it stands, and how much is still owed in it. */
export function cycleLine({ year, status, owed }: OpenedCycle): string {
  const left = Object.values(owed).filter((each) => each.status === 'owed').length;
  return `${year}년의 주기: ${labelled(statusLabels.cycle[status])}, 남은 일 ${left}건 · ${left} owed`;
}

function rowText(row: FoundRow): string {
  const what = `${row.number.padEnd(5)}${placeText(row, 'ko')} ${differenceText(row, 'ko')}`;
  return `${what} · ${labelled(markLabel(row))}`;
}

const indent = ' '.repeat(7);

function behind({ opinion, remarks }: Origin): Pick<FoundRow, 'opinions' | 'remarks'> {
  return { opinions: [opinion], remarks };
}

/** The way back: what the committee said, and what members had said, or the department had proposed, before. */
function traceLines(
  { opinions, remarks }: Pick<FoundRow, 'opinions' | 'remarks'>,
  round: OpenedRound,
): readonly string[] {
  return [
    ...opinions.flatMap((id) => {
      const opinion = round.opinions[id];
      const ready = opinion?.phrase && phraseLabels[opinion.phrase].ko;
      return [`${indent}← ${id} “${opinion?.text || ready || ''}”`, ...proposalLines(id, round)];
    }),
    ...remarks.map((id) => `${indent}   ← ${id} “${round.remarks[id]?.text ?? ''}”`),
  ];
}

/** What the department had proposed, where the committee did no more than agree to it. */
function proposalLines(id: OpinionId, { opinions, topics }: OpenedRound): readonly string[] {
  const opinion = opinions[id];
  const topic = opinion?.phrase === 'agreeToChange' ? topics[opinion.topic] : undefined;
  return topic && 'submission' in topic && topic.submission.kind === 'proposal'
    ? [`${indent}   ← 부서의 변경(안) · the department’s proposal “${topic.submission.reason}”`]
    : [];
}

/** Why a line differs where nothing that was agreed is behind it: as the office said, or as the program that is gone says. */
function reasonLines({ program, opinions }: FoundRow, { plan, gone }: Sources): readonly string[] {
  if (opinions.length > 0) return [];
  const ended = gone[program];
  if (ended && ended.status !== 'running') {
    return [`${indent}← ${ended.since} ${labelled(statusLabels.program[ended.status])} “${ended.reason}”`];
  }
  const reasons = editionShown(plan)?.lines[program]?.reasons ?? [];
  return reasons.map((reason) => `${indent}← “${reason}”`);
}

function labelled({ ko, en }: { readonly ko: string; readonly en: string }): string {
  return `${ko} · ${en}`;
}
