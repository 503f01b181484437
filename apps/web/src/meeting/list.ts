// Meetings as lists order and name them: those in session, those ahead, those that are over, and which number comes next.
import type { MeetingSummary } from '#contract/views';
import type { AgendaEntry } from '#domain/meeting/words';

export type MeetingGroup = 'open' | 'convened' | 'closed';

/** In session first, then what is ahead with the nearest first, then what is over with the latest first. */
export function groupsOf(
  meetings: readonly MeetingSummary[],
): readonly { readonly group: MeetingGroup; readonly meetings: readonly MeetingSummary[] }[] {
  const inOrder = [...meetings].sort((one, other) => (whenOf(one) < whenOf(other) ? -1 : 1));
  const of = (...statuses: readonly MeetingSummary['status'][]) =>
    inOrder.filter(({ status }) => statuses.includes(status));
  const groups = [
    { group: 'open', meetings: of('open') },
    { group: 'convened', meetings: of('convened') },
    { group: 'closed', meetings: of('closed', 'cancelled').reverse() },
  ] as const;
  return groups.filter(({ meetings: within }) => within.length > 0);
}

/** The number after the highest one of a committee in a year. */
export function nextNumber(meetings: readonly MeetingSummary[], committee: string, year: string): string {
  const taken = meetings.flatMap((meeting) => {
    const [, ofYear, nth] = notation.exec(meeting.number) ?? [];
    return meeting.committee === committee && ofYear === year && nth ? [Number(nth)] : [];
  });
  return `${year}-${Math.max(0, ...taken) + 1}`;
}

/** The latest meeting of a committee that was not cancelled. */
export function lastOf(meetings: readonly MeetingSummary[], committee: string): MeetingSummary | undefined {
  return meetings
    .filter((meeting) => meeting.committee === committee && meeting.status !== 'cancelled')
    .sort((one, other) => (whenOf(one) < whenOf(other) ? 1 : -1))[0];
}

/** Something on the agenda of a meeting that is still to come, or running, and has not come out there. */
export interface Tabled {
  readonly meeting: MeetingSummary;
  readonly entry: AgendaEntry;
}

export function tabledIn(meetings: readonly MeetingSummary[]): readonly Tabled[] {
  return meetings
    .filter(({ status }) => status === 'convened' || status === 'open')
    .flatMap((meeting) =>
      meeting.agenda.flatMap((entry) =>
        entry.status === 'pending' && entry.motion ? [{ meeting, entry }] : [],
      ),
    );
}

const notation = /^(\d{4})-(\d+)$/;

function whenOf({ date, time = '' }: MeetingSummary): string {
  return `${date} ${time}`;
}
