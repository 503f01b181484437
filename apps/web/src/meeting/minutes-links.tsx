// From a meeting to its minutes, as they stand, and to the sheets that are printed for it.
import { itemStatusLabels } from '#contract/statuses';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { Menu } from '../widgets/menu.js';
import { useMeetingView } from './meeting-context.js';
import { minutesStrings } from './minutes-strings.js';
import { sheetKinds } from './sheet-kinds.js';
import { minutesTones } from './tones.js';

export function MinutesLinks() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  if (meeting.status === 'cancelled') return null;
  const minutes = meeting.status === 'closed' ? meeting.minutes : undefined;
  return (
    <>
      {page.minutes && (
        <a className="button" href={formatAddress({ place: 'minutes', id: page.id })}>
          {text(minutesStrings.link)}
          {minutes && (
            <>
              {' '}
              <Chip tone={minutesTones[minutes.status]}>
                {text(itemStatusLabels.meeting.minutes[minutes.status])}
              </Chip>
            </>
          )}
        </a>
      )}
      {!page.past && (
        <Menu label={text(minutesStrings.sheets.links)}>
          {sheetKinds.map((kind) => (
            <a
              key={kind}
              className="button"
              href={formatAddress({ place: 'sheet', id: page.id, more: { kind } })}
            >
              {text(minutesStrings.sheets[kind])}
            </a>
          ))}
        </Menu>
      )}
    </>
  );
}
