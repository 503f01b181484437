// Enters what was said in a meeting, many remarks at once, in the round that it was about.
import type { Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { Loading } from '../widgets/loading.js';
import { Unread } from '../widgets/unread.js';
import { lastOf } from './list.js';
import { NotesSheet } from './notes-sheet.js';
import { useMeetings } from './queries.js';
import { meetingStrings } from './strings.js';

interface Props {
  /** The round's. */
  readonly id: string;
  readonly meeting: string | undefined;
}

export function NotesPage({ id, meeting }: Props) {
  useTitle(meetingStrings.notes.title);
  const { data: page, error, isPending, refetch } = usePage('round', id);
  const { isPending: meetingsPending } = useMeetings();
  if (isPending || meetingsPending) return <Loading />;
  if (!page || page.state.status === 'none')
    return error && <Unread error={error} onRetry={() => void refetch()} />;
  return <Noted page={page} round={page.state} meeting={meeting} />;
}

interface NotedProps {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
  readonly meeting: string | undefined;
}

function Noted({ page, round, meeting }: NotedProps) {
  const text = useText();
  const { data: meetings = [] } = useMeetings();
  const running = meetings.find(
    ({ committee, status }) => committee === round.committee && status === 'open',
  );
  const { notes: say } = meetingStrings;
  const taking = page.allowed.some(({ command }) => command === 'EnterRemark');
  return (
    <div className="notes">
      <header>
        <h1>{text(say.title)}</h1>
        <p>
          <a href={formatAddress({ place: 'round', id: page.id })} lang="ko">
            {round.title}
          </a>
        </p>
      </header>
      {taking ? (
        <NotesSheet
          page={page}
          round={round}
          meetings={meetings.filter(
            ({ committee, status }) => committee === round.committee && status !== 'cancelled',
          )}
          meeting={meeting ?? running?.id ?? lastOf(meetings, round.committee)?.id ?? ''}
          cameFrom={meeting}
        />
      ) : (
        <p className="callout">{text(say.closed)}</p>
      )}
    </div>
  );
}
