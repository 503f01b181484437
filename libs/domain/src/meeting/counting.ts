// How a written meeting comes to its end: its answers are counted by the rules of every vote, by nobody but the clock.
import type { Actor } from '../actor.js';
import { countable } from './rules.js';
import type { AgendaItem, ConvenedMeeting } from './states.js';
import type { MeetingCommand } from './words.js';
import { isAnsweredByAll, tallyOf, writtenMode } from './written.js';

/** Nobody acts but the clock; the event wants a name all the same. */
export function theWindow({ committee }: Pick<ConvenedMeeting, 'committee'>): Actor {
  return { person: 'system', post: { kind: 'policy', policy: 'written-window', committee }, also: [] };
}

/** Whether a written meeting waits for nobody any more, though its last day has not passed. */
export function isToBeCounted(meeting: ConvenedMeeting): boolean {
  return (
    meeting.status === 'convened' &&
    writtenMode(meeting) !== undefined &&
    meeting.notice !== undefined &&
    isAnsweredByAll(meeting)
  );
}

/** What is still to be done with a written meeting whose window is over: each motion comes out, and it is closed. */
export function countingOf(meeting: ConvenedMeeting): readonly MeetingCommand[] {
  if (meeting.status !== 'open' || !writtenMode(meeting)) return [];
  const pending = Object.values(meeting.agenda).filter(
    ({ status, motion }) => status === 'pending' && motion !== undefined,
  );
  return [...pending.map((item) => outcomeOf(meeting, item)), { type: 'CloseMeeting' }];
}

/** Too few answers decide nothing: the item waits for a later meeting, and its reason says how many there were of how many. */
function outcomeOf(
  meeting: Extract<ConvenedMeeting, { readonly status: 'open' }>,
  item: AgendaItem,
): MeetingCommand {
  if (item.status !== 'pending') throw new TypeError(`${item.id} has come out`);
  const lacking = countable({ state: meeting, item, actor: theWindow(meeting) });
  const { present = 0, needed = 0 } = lacking?.about ?? {};
  return lacking
    ? { type: 'HoldOver', agendaItem: item.id, reason: `${present}/${needed}` }
    : { type: 'TakeVote', agendaItem: item.id, ...tallyOf(meeting, item) };
}
