// What each kind of paper lacks, from what it is made of; a kind that is not named here is held to official style alone.
import type { PaperKind } from '#contract/papers';
import { byCheck, type Found, type FoundAt } from '#documents/papers/checks/found';
import { minutesLack, noticeLacks, photosLack } from '#documents/papers/checks/meeting-checks';
import { roundLacks } from '#documents/papers/checks/round-checks';
import { styleLacks } from '#documents/papers/checks/style-checks';
import type { Paper } from '#documents/model';
import { isRefusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import { roundsConfirmed } from './minutes.js';
import type { PaperSources } from './paper-sources.js';

type Lacks = (sources: PaperSources, asked: PaperAsked) => Promise<readonly Found[]>;

const lacks: Partial<Readonly<Record<PaperKind, Lacks>>> = {
  minutes: async (sources, { id, language }) => {
    const meeting = await sources.stream('meeting', id);
    if (isRefusal(meeting)) return [];
    const rounds = await roundsConfirmed(sources, id, meeting);
    return [
      ...minutesLack(meeting, language),
      ...photosLack(await sources.photosOf(meeting), language),
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
};

/** All that a paper lacks: what it is made of, and how it reads. */
export async function lacksOf(
  sources: PaperSources,
  asked: PaperAsked,
  paper: Paper,
): Promise<readonly FoundAt[]> {
  const found = (await lacks[asked.kind]?.(sources, asked)) ?? [];
  return byCheck([...found, ...styleLacks(paper)]);
}
