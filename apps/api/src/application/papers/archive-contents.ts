// Which papers an archive has: all those of a cycle, or of a plan with its programs and every cycle on it, in a fixed order.
import { departmentsToAnswer, leadersToAnswer } from '#contract/round-rows';
import { paperKinds, paperStreams, type PaperKind } from '#contract/papers';
import type { archiveWords } from '#documents/papers/archive-words';
import type { OpenedCycle } from '#domain/cycle/states';
import { roundOf } from '#domain/meeting/minutes';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { compareTexts } from '#domain/order';
import { editionShown } from '#domain/plan/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import { inCountingOrder } from '../figures/counting-order.js';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** What an archive is asked of. */
export type ArchiveAbout =
  { readonly kind: 'cycle'; readonly id: string } | { readonly kind: 'plan'; readonly id: string };

export type Folder = keyof typeof archiveWords.folders;

/** A paper of an archive, with the folder that it lies in. */
export interface Content {
  readonly folder: Folder;
  readonly asked: Omit<PaperAsked, 'language'>;
}

/** What an archive has, known before anything is written. */
export interface Contents {
  /** The plan, or the committee's cycle, that it is of. */
  readonly of: string;
  readonly papers: readonly Content[];
}

/** As much of it as the reader sees; refused where they see none. */
export async function contentsOf(
  sources: PaperSources,
  { kind, id }: ArchiveAbout,
): Promise<Contents | Refusal> {
  return kind === 'cycle' ? contentsOfCycle(sources, id) : contentsOfPlan(sources, id);
}

async function contentsOfCycle(sources: PaperSources, id: string): Promise<Contents | Refusal> {
  const cycle = await sources.stream('cycle', id);
  if (isRefusal(cycle)) return cycle;
  const meetings = (await meetingsIn(sources)).filter((meeting) => belongsTo(meeting, id, cycle));
  return {
    of: `${cycle.year} ${sources.committee(cycle.committee)}`,
    papers: await papersOfCycles(sources, new Map([[id, cycle]]), meetings),
  };
}

async function contentsOfPlan(sources: PaperSources, id: string): Promise<Contents | Refusal> {
  const plan = await sources.stream('plan', id);
  if (isRefusal(plan)) return plan;
  const cycles = await sources.all('cycle', (cycle) => cycle.plan === id);
  const meetings = (await meetingsIn(sources)).filter(
    (meeting) =>
      meeting.plans.includes(id) || [...cycles].some(([each, cycle]) => belongsTo(meeting, each, cycle)),
  );
  const lines = Object.values(editionShown(plan)?.lines ?? {});
  return {
    of: plan.title,
    papers: [
      ...papersOf('plan', id),
      ...lines
        .toSorted((one, other) => inCountingOrder(one.number, other.number))
        .flatMap(({ program }) => papersOf('program', program)),
      ...(await papersOfCycles(sources, cycles, meetings)),
    ],
  };
}

/** A paper of each kind that is about such a stream. */
function papersOf(folder: Folder, id: string): readonly Content[] {
  const streamOf: Readonly<Record<PaperKind, string>> = paperStreams;
  return paperKinds
    .filter((kind) => streamOf[kind] === folder)
    .map((kind) => ({ folder, asked: { kind, id } }));
}

/** What is known of every meeting, so that none is held whole while an archive is written. */
interface MeetingInSight {
  readonly id: string;
  readonly committee: string;
  readonly date: string;
  readonly rounds: readonly string[];
  readonly cycles: readonly string[];
  readonly plans: readonly string[];
  readonly kinds: readonly PaperKind[];
}

async function meetingsIn(sources: PaperSources): Promise<readonly MeetingInSight[]> {
  const found: MeetingInSight[] = [];
  await sources.all('meeting', (meeting, id) => {
    const items = Object.values(meeting.agenda);
    const motions = items.flatMap(({ motion }) => motion ?? []);
    found.push({
      id,
      committee: meeting.committee,
      date: meeting.date,
      rounds: items.flatMap((item) => roundOf(item) ?? []),
      cycles: motions.flatMap((motion) => ('cycle' in motion ? motion.cycle : [])),
      plans: motions.flatMap((motion) => ('plan' in motion ? motion.plan : [])),
      kinds: kindsOf(meeting),
    });
    return false;
  });
  return found.sort((one, other) => compareTexts(one.date, other.date) || compareTexts(one.id, other.id));
}

/** A notice where one went out, and minutes once it was opened. */
function kindsOf({ status, notice }: ConvenedMeeting): readonly PaperKind[] {
  return [
    ...(notice ? (['notice'] as const) : []),
    ...(status === 'open' || status === 'closed' ? (['minutes'] as const) : []),
  ];
}

/** A meeting of the committee that the cycle's business was taken in, or that was held in its year. */
function belongsTo(
  { committee, date, rounds, cycles }: MeetingInSight,
  id: string,
  cycle: OpenedCycle,
): boolean {
  if (cycles.includes(id) || rounds.some((round) => Object.hasOwn(cycle.rounds, round))) return true;
  return committee === cycle.committee && date.startsWith(`${cycle.year}-`);
}

async function papersOfCycles(
  sources: PaperSources,
  cycles: ReadonlyMap<string, OpenedCycle>,
  meetings: readonly MeetingInSight[],
): Promise<readonly Content[]> {
  const ofRounds: Content[] = [];
  for (const [, { rounds }] of cycles) {
    for (const round of Object.keys(rounds)) ofRounds.push(...(await papersOfRound(sources, round)));
  }
  return [
    ...[...cycles.keys()].flatMap((id) => papersOf('cycle', id)),
    ...ofRounds,
    ...meetings.flatMap(({ id, kinds }) =>
      kinds.map((kind): Content => ({ folder: 'meeting', asked: { kind, id } })),
    ),
  ];
}

/** The table of its opinions, and a letter to each who owes an answer. */
async function papersOfRound(sources: PaperSources, id: string): Promise<readonly Content[]> {
  const round = await sources.stream('round', id);
  if (isRefusal(round)) return [];
  const letter = (to: { readonly department: string } | { readonly post: string }): Content => ({
    folder: 'round',
    asked: { kind: 'answer-request', id, ...to },
  });
  return [
    { folder: 'round', asked: { kind: 'opinion-table', id } },
    ...departmentsToAnswer(round).map((department) => letter({ department })),
    ...leadersToAnswer(round).map((post) => letter({ post })),
  ];
}
