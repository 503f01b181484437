// Who presides in the chair's place, and when the committee meets next: lines in the head of a meeting.
import { useText } from '../language/language.js';
import { conductStrings } from './strings.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { nextLabel } from './next-label.js';

export function Conducted() {
  const text = useText();
  const { meeting } = useMeetingView();
  const { presider, next, roll } = meeting;
  return (
    <>
      {presider && (
        <div>
          <dt>{text(conductStrings.presides)}</dt>
          <dd lang="ko">
            {roll[presider.seat]?.title ?? presider.seat}{' '}
            <span className="muted small">({presider.reason})</span>
          </dd>
        </div>
      )}
      {next && (
        <div>
          <dt>{text(conductStrings.next.title)}</dt>
          <dd>
            <time dateTime={next.date}>{text(nextLabel(next))}</time>
          </dd>
        </div>
      )}
    </>
  );
}
