// From a meeting to entering what was said in it, in each running round of its committee that takes remarks.
import { formatAddress } from '../address.js';
import { usePages, useRounds } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useMeetingView } from './meeting-context.js';
import { meetingStrings } from './strings.js';

export function NotesLinks() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { data: rounds = [] } = useRounds();
  const running = rounds.filter(
    ({ committee, status }) =>
      committee === meeting.committee && status !== 'concluded' && status !== 'cancelled',
  );
  const pages = usePages(
    'round',
    page.past || meeting.status === 'cancelled' ? [] : running.map(({ id }) => id),
  );
  const taking = pages.filter(({ allowed }) => allowed.some(({ command }) => command === 'EnterRemark'));
  return taking.map(({ id, state }) => (
    <a key={id} className="button" href={formatAddress({ place: 'notes', id, more: { meeting: page.id } })}>
      {text(meetingStrings.notes.link)}
      {taking.length > 1 && state.status !== 'none' && <span lang="ko">({state.title})</span>}
    </a>
  ));
}
