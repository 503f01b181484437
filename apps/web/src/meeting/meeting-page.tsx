// One meeting: whether it may open and decide, who is there, and how each item of its agenda came out; live on every device.
import { streamLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { Invite } from '../invite/invite.js';
import { useText } from '../language/language.js';
import { ToldSection } from '../told/told-section.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { AgendaList } from './agenda-list.js';
import { Attendees } from '../conduct/attendees.js';
import { MeetingAround } from './meeting-around.js';
import { MeetingHead } from './meeting-head.js';
import { Roll } from './roll.js';
import { SheetLinks } from '../minutes/sheet-links.js';
import { StatedRoll } from './stated-roll.js';
import { NoticePart } from '../notice/notice-part.js';
import { meetingStrings } from './strings.js';
import { useMeetingName } from './use-meeting-name.js';
import { useMeetingView } from './meeting-context.js';
import { WrittenAgenda } from '../written/written-agenda.js';
import { WrittenPart } from '../written/written-part.js';

export function MeetingPage({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('meeting', id, address.asOf);
  if (isPending) return <Pending />;
  if (!page) return <Unread error={error} onRetry={() => void refetch()} />;
  if (page.state.status === 'none') return <NotConvened />;
  return (
    <>
      <Stale error={error} />
      <Convened page={page} meeting={page.state} />
    </>
  );
}

function Pending() {
  useTitle(streamLabels.meeting);
  return <Loading />;
}

/** Whoever convenes meetings may look at one that is not there. */
function NotConvened() {
  const text = useText();
  useTitle(streamLabels.meeting);
  return (
    <section className="lone">
      <h1>{text(meetingStrings.none)}</h1>
      <p>{text(meetingStrings.noneSay)}</p>
      <p>
        <a href={formatAddress({ place: 'meetings' })}>{text(meetingStrings.toList)}</a>
      </p>
    </section>
  );
}

function Convened({ page, meeting }: { readonly page: Page<'meeting'>; readonly meeting: ConvenedMeeting }) {
  const name = useMeetingName(meeting);
  useTitle(name);
  return (
    <MeetingAround place="meeting" page={page} meeting={meeting}>
      <div className="meeting">
        <MeetingHead name={name} />
        <AsOf />
        {!page.past && (
          <div className="ways">
            <Invite to={{ stream: 'meeting', id: page.id }} />
          </div>
        )}
        {meeting.mode?.kind === 'written' ? <InWriting /> : <Sitting key={page.id} />}
        {page.proves && <ToldSection stream="meeting" id={page.id} name={name} />}
      </div>
    </MeetingAround>
  );
}

/** Members answer each by themselves. */
function InWriting() {
  return (
    <>
      <div className="meeting-present">
        <WrittenPart />
      </div>
      <div className="meeting-agenda">
        <WrittenAgenda />
      </div>
    </>
  );
}

/** Members sit together. */
function Sitting() {
  const { page, meeting } = useMeetingView();
  // Until it opens, whoever takes down who comes has the roll first; everybody else, and later all, the agenda.
  const recording =
    meeting.status === 'convened' && page.allowed.some(({ command }) => command === 'RecordArrival');
  return (
    <>
      <NoticePart />
      {recording ? (
        <>
          <Present />
          <Agenda />
        </>
      ) : (
        <>
          <Agenda />
          <Present />
        </>
      )}
    </>
  );
}

/** Who is there: the roll, and those in attendance. */
function Present() {
  return (
    <div className="meeting-present">
      <Roll />
      <Attendees />
      <SheetLinks />
    </div>
  );
}

function Agenda() {
  return (
    <div className="meeting-agenda">
      <AgendaList />
      <StatedRoll />
    </div>
  );
}
