// From a meeting to the sheets that are printed for it.
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { minutesStrings } from './strings.js';
import { sheetKinds } from './sheet-kinds.js';

const { sheets: say } = minutesStrings;

export function SheetLinks() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  // In writing nobody comes whose coming could be signed for.
  if (page.past || meeting.status === 'cancelled' || meeting.mode?.kind === 'written') return null;
  return (
    <p className="sheet-links small">
      <span className="muted">{text(say.links)}</span>
      {sheetKinds.map((kind) => (
        <a key={kind} href={formatAddress({ place: 'sheet', id: page.id, more: { kind } })}>
          {text(say[kind])}
        </a>
      ))}
    </p>
  );
}
