// The notice of a meeting as a letter.
import type { Paper } from '#documents/model';
import { noticePaper } from '#documents/papers/notice';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until it was sent. Refused for a meeting that was cancelled before anybody was told of it. */
export async function notice(sources: PaperSources, { id }: PaperAsked): Promise<Paper | Refusal> {
  const meeting = await sources.stream('meeting', id);
  if (isRefusal(meeting)) return meeting;
  if (meeting.status === 'cancelled' && !meeting.notice)
    return refuse('wrong-stage', undefined, { status: meeting.status });
  const committee = sources.committee(meeting.committee);
  const movedSince = await sources.isLater('meeting', id, 'MeetingMoved', 'NoticeSent');
  return noticePaper(
    { meeting, movedSince, committee, chair: sources.chairOf(meeting.committee), steps: [] },
    await sources.origin(meeting.notice === undefined),
  );
}
