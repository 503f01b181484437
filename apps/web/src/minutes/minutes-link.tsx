// From a meeting to its minutes, as they stand.
import { itemStatusLabels } from '#contract/statuses';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { minutesStrings } from './strings.js';
import { minutesTones } from '../meeting/tones.js';

export function MinutesLink() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const minutes = meeting.status === 'closed' ? meeting.minutes : undefined;
  if (!page.minutes) return null;
  return (
    <a className="button" href={formatAddress({ place: 'minutes', id: page.id })}>
      {text(minutesStrings.link)}{' '}
      {minutes && (
        <Chip tone={minutesTones[minutes.status]}>
          {text(itemStatusLabels.meeting.minutes[minutes.status])}
        </Chip>
      )}
    </a>
  );
}
