// What each kind of paper lacks, from what it is made of.
import type { PaperKind } from '#contract/papers';
import { byCheck, type Found, type FoundAt } from '#documents/papers/checks/found';
import { minutesLack, noticeLacks, photosLack } from '#documents/papers/checks/meeting-checks';
import { followUpsLack, yearReportLacks } from '#documents/papers/checks/cycle-checks';
import { notAdopted, planLacks, programLacks } from '#documents/papers/checks/plan-checks';
import { roundLacks } from '#documents/papers/checks/round-checks';
import { styleLacks } from '#documents/papers/checks/style-checks';
import type { Paper } from '#documents/model';
import { isRefusal } from '#domain/refusals';
import { comparisonSeenBy } from '../comparison.js';
import type { PaperAsked } from './asked.js';
import { titleOfCycle } from './follow-ups.js';
import { roundsConfirmed } from './minutes.js';
import type { PaperSources } from './paper-sources.js';
import { readEdition } from './plan.js';
import { readProgram } from './program-read.js';
import { readYear } from './year-report.js';

type Lacks = (sources: PaperSources, asked: PaperAsked) => Promise<readonly Found[]>;

const lacks: Readonly<Record<PaperKind, Lacks>> = {
  minutes: async (sources, { id, language }) => {
    const meeting = await sources.stream('meeting', id);
    if (isRefusal(meeting)) return [];
    const rounds = await roundsConfirmed(sources, id, meeting);
    return [
      ...minutesLack(meeting, language),
      ...photosLack(await sources.photosOf(id, meeting), language),
      ...rounds.flatMap(({ state }) => roundLacks(state, language)),
    ];
  },
  notice: async (sources, { id, language }) => {
    const meeting = await sources.stream('meeting', id);
    return isRefusal(meeting) ? [] : noticeLacks(meeting, language);
  },
  'opinion-table': async (sources, { id, language }) => {
    const round = await sources.stream('round', id);
    return isRefusal(round) ? [] : roundLacks(round, language);
  },
  /** It asks for what is not there yet. */
  'answer-request': () => Promise.resolve([]),
  'follow-ups': async (sources, { id }) => {
    const cycle = await sources.stream('cycle', id);
    return isRefusal(cycle) ? [] : followUpsLack(cycle, titleOfCycle(sources, cycle));
  },
  'year-report': async (sources, asked) => {
    const read = await readYear(sources, asked);
    if (isRefusal(read)) return [];
    const { plan, indicators } = read;
    return yearReportLacks(
      { title: plan.title, isClosed: plan.status === 'closed' },
      indicators,
      asked.language,
    );
  },
  plan: async (sources, asked) => {
    const read = await readEdition(sources, asked);
    return isRefusal(read) ? [] : planLacks(read.of, asked.language);
  },
  'plan-comparison': async ({ reader }, { id, language, ...compared }) => {
    const view = await comparisonSeenBy(reader, id, compared);
    return isRefusal(view) ? [] : notAdopted(view.to.title, view.to.status, language);
  },
  'pledge-sheet': ofProgram,
  'road-map': ofProgram,
};

async function ofProgram(sources: PaperSources, { id, language }: PaperAsked): Promise<readonly Found[]> {
  const read = await readProgram(sources, id, () => Promise.resolve());
  return isRefusal(read) ? [] : programLacks(read.of, read.isAdopted, language);
}

/** All that a paper lacks: what it is made of, and how it reads. */
export async function lacksOf(
  sources: PaperSources,
  asked: PaperAsked,
  paper: Paper,
): Promise<readonly FoundAt[]> {
  const found = await lacks[asked.kind](sources, asked);
  return byCheck([...found, ...styleLacks(paper)]);
}
