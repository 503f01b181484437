// Those in attendance without a seat (배석자): by office and title, as they come and go.
import { itemStatusLabels } from '#contract/statuses';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { conductStrings } from './strings.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { attendeeTones } from '../meeting/tones.js';

const { attendees: say } = conductStrings;

export function Attendees() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const attendees = Object.values(meeting.attendees);
  const admitting = page.allowed.some(({ command }) => command === 'AdmitAttendee');
  if (attendees.length === 0 && !admitting) return null;
  return (
    <section className="part attendees" aria-labelledby="attendees-title">
      <h2 id="attendees-title">
        {text(say.title)} <span className="count">{attendees.length}</span>
      </h2>
      {admitting && <p className="muted small">{text(say.lead)}</p>}
      {attendees.length === 0 ? (
        <p className="muted">{text(say.none)}</p>
      ) : (
        <ul>
          {attendees.map(({ id, office, title, status }) => (
            <li key={id} id={anchorOf({ on: 'attendee', item: id })} tabIndex={-1}>
              <p lang="ko">
                {office} <strong>{title}</strong>
              </p>
              <Chip tone={attendeeTones[status]}>{text(itemStatusLabels.meeting.attendee[status])}</Chip>
              <Offers on="attendee" item={id} />
            </li>
          ))}
        </ul>
      )}
      {admitting && <Offers on="stream" among={(command) => command === 'AdmitAttendee'} />}
    </section>
  );
}
