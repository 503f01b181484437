// From a round, a cycle or a plan to the meeting that decides on it: where it is on an agenda already, or to convening one.
import type { Label } from '#contract/label';
import '../styles/meeting.css';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { subjectsOf, type Brought } from './agenda-values.js';
import { conveneAbout } from './brought.js';
import { tabledIn } from './list.js';
import { useNewMeeting } from './new-meeting.js';
import { useMeetings } from './queries.js';
import { meetingStrings } from './strings.js';

interface Props {
  readonly committee: string;
  readonly brought: Brought;
  /** What waits for a decision; once all of it is on agendas, only those are shown. */
  readonly items: readonly string[];
  /** What the way there is called, by how many are left. */
  readonly label: (left: number) => Label;
}

/** Shown to everybody who sees the meetings; the way to convening one only to whoever may. */
export function BringToMeeting({ committee, brought, items, label }: Props) {
  const text = useText();
  const { data: meetings = [] } = useMeetings();
  const { data: page } = useNewMeeting();
  const mine = tabledIn(meetings).filter(({ meeting, entry }) => {
    if (meeting.committee !== committee || !entry.motion) return false;
    const { of, picked } = subjectsOf(entry.motion);
    return of === brought.of && items.some((id) => picked.includes(id));
  });
  const tabled = new Set(mine.flatMap(({ entry }) => (entry.motion ? subjectsOf(entry.motion).picked : [])));
  const where = new Map(mine.map(({ meeting }) => [meeting.id, meeting]));
  const mayConvene =
    page?.allowed.some(({ command }) => command === 'ConveneMeeting') && page.convenes?.includes(committee);
  const left = items.filter((id) => !tabled.has(id));
  if (where.size === 0 && !(mayConvene && left.length > 0)) return null;
  return (
    <p className="bring">
      {where.size > 0 && (
        <span>
          {text(meetingStrings.bring.tabled)}{' '}
          {[...where.values()].map(({ id, number }) => (
            <a key={id} href={formatAddress({ place: 'meeting', id })}>
              {text(numberLabel(number))}
            </a>
          ))}
        </span>
      )}
      {mayConvene && left.length > 0 && (
        <a className="button" href={formatAddress(conveneAbout(committee, brought))}>
          {text(label(left.length))}
        </a>
      )}
    </p>
  );
}
