// A meeting in the list: whose it is, when and where, and what is on its agenda.
import { meetingModeLabels } from '#contract/glossary';
import { itemStatusLabels, statusLabels } from '#contract/statuses';
import type { MeetingSummary } from '#contract/views';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { Chip } from '../widgets/chip.js';
import { MeetingTime } from './meeting-time.js';
import { meetingTones } from './tones.js';
import { useMeetingName } from './use-meeting-name.js';

export function MeetingLine({ meeting }: { readonly meeting: MeetingSummary }) {
  const text = useText();
  const { address } = useAddress();
  const { id, place, mode, status, agenda } = meeting;
  const name = useMeetingName(meeting);
  return (
    <li>
      <h3>
        <a href={formatAddress({ place: 'meeting', id, asOf: address.asOf })}>{text(name)}</a>
      </h3>
      <Chip tone={meetingTones[status]}>{text(statusLabels.meeting[status])}</Chip>
      <p className="small">
        <MeetingTime meeting={meeting} />
        {place !== undefined && (
          <>
            {' · '}
            <span lang="ko">{place}</span>
          </>
        )}
        {mode?.kind === 'written' && <> · {text(meetingModeLabels[mode.kind])}</>}
      </p>
      <ol className="agenda-titles">
        {agenda.map((item) => (
          <li key={item.id}>
            <span lang="ko">{item.title}</span>
            {item.motion && item.status !== 'pending' && (
              <span className="muted"> {text(itemStatusLabels.meeting.agendaItem[item.status])}</span>
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
