// The minutes of a meeting that was opened, with the table of each round that it decided on enclosed.
import { koreanDate } from '#contract/korean-date';
import type { Paper, Signature } from '#documents/model';
import { minutesPaper } from '#documents/papers/minutes';
import { signedOn } from '#documents/papers/dates';
import { opinionTableSection, opinionTableTitle } from '#documents/papers/opinion-table';
import { spokenIn, type Spoken } from '#documents/papers/spoken';
import type { IsoDate } from '#domain/ids';
import { minutesOf, roundOf } from '#domain/meeting/minutes';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { OpenedRound } from '#domain/round/states';
import { tableOf } from './opinion-table.js';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until a later meeting confirmed them. Refused for a meeting that was not opened. */
export async function minutes(sources: PaperSources, { id, language }: PaperAsked): Promise<Paper | Refusal> {
  const meeting = await sources.stream('meeting', id);
  if (isRefusal(meeting)) return meeting;
  if (meeting.status !== 'open' && meeting.status !== 'closed')
    return refuse('wrong-stage', undefined, { status: meeting.status });
  const rounds = await roundsConfirmed(sources, id, meeting);
  const spoken = rounds.map(({ id: round, state }) => spokenOf(meeting, id, round, state));
  const stoodOn = confirmedOn(meeting) ?? koreanDate(new Date((await sources.origin(true)).asOf));
  const enclosures = rounds.map(({ id: round, state }) => ({
    title: opinionTableTitle(state, language),
    section: opinionTableSection({ ...tableOf(sources, round, state), stoodOn }, language),
  }));
  const document = minutesOf(meeting, {
    organization: sources.organization,
    committee: sources.committee(meeting.committee),
  });
  const photos = await sources.photosOf(id, meeting);
  const signatures = signaturesOn(sources, meeting, language);
  return minutesPaper(
    { document, signatures, enclosures, spoken, photos },
    await sources.origin(!isConfirmed(meeting)),
  );
}

/**
 * The rounds that its motions decide on or that it spoke of, as far as the reader sees them; of confirmed minutes as they
 * stood at that.
 */
export async function roundsConfirmed(
  sources: PaperSources,
  id: string,
  meeting: ConvenedMeeting,
): Promise<readonly { readonly id: string; readonly state: OpenedRound }[]> {
  const then = isConfirmed(meeting) ? await sources.after('meeting', id, 'MinutesConfirmed') : undefined;
  const about = roundsOf(meeting);
  const rounds = await sources.all(
    'round',
    (state, round) => about.includes(round) || spokenIn(state, id).length > 0,
    { ids: [...new Set([...about, ...(await sources.roundsOf(meeting.committee))])], asOf: then },
  );
  return [...rounds].map(([round, state]) => ({ id: round, state }));
}

function isConfirmed(meeting: ConvenedMeeting): boolean {
  return confirmedOn(meeting) !== undefined;
}

/** The day on which the minutes were confirmed, if they were. */
function confirmedOn(meeting: ConvenedMeeting): IsoDate | undefined {
  return meeting.status === 'closed' && meeting.minutes.status === 'confirmed'
    ? meeting.minutes.on
    : undefined;
}

function spokenOf({ roll }: ConvenedMeeting, meeting: string, id: string, round: OpenedRound): Spoken {
  return { id, meeting, round, titleOfSeat: (seat) => roll[seat]?.title ?? seat };
}

/** The rounds that its items are about. */
function roundsOf({ agenda }: ConvenedMeeting): readonly string[] {
  return Object.values(agenda).flatMap((item) => roundOf(item) ?? []);
}

/** Who wrote them last and who confirmed them, as far as somebody has. */
function signaturesOn(
  sources: PaperSources,
  meeting: ConvenedMeeting,
  language: PaperAsked['language'],
): readonly Signature[] {
  if (meeting.status !== 'closed') return [];
  const { minutes: kept } = meeting;
  const written = kept.revisions.at(-1);
  return [
    ...(written ? [{ post: sources.signer(written.by), on: signedOn(written.on)[language] }] : []),
    ...(kept.status === 'confirmed'
      ? [{ post: sources.signer(kept.by), on: signedOn(kept.on)[language] }]
      : []),
  ];
}
