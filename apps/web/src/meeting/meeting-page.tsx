// One meeting: whether it may open and decide, who is there, and how each item of its agenda came out; live on every device.
import { useMemo } from 'react';
import { streamLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { formatAddress, type Address } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { Invite } from '../invite/invite.js';
import { useText } from '../language/language.js';
import { namesFrom, NamesContext } from '../names/names.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import { ToldSection } from '../told/told-section.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { AgendaList } from './agenda-list.js';
import { MeetingContext } from './meeting-context.js';
import { MeetingForm } from './meeting-form.js';
import { MeetingHead } from './meeting-head.js';
import { MeetingItemHeading } from './meeting-item-heading.js';
import { Roll } from './roll.js';
import { StatedRoll } from './stated-roll.js';
import { meetingStrings } from './strings.js';
import { useMeetingName } from './use-meeting-name.js';

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
  const { address, go } = useAddress();
  const { asOf, panel } = address;
  const name = useMeetingName(meeting);
  useTitle(name);
  const view = useMemo(() => {
    const here: Address = { place: 'meeting', id: page.id, ...(asOf === undefined ? {} : { asOf }) };
    return { page, meeting, open: (opened: typeof panel) => go({ ...here, panel: opened }) };
  }, [page, meeting, asOf, go]);
  const names = useMemo(() => namesIn(page, meeting), [page, meeting]);
  return (
    <MeetingContext value={view}>
      <PanelContext value={view}>
        <NamesContext value={names}>
          <div className="meeting">
            <MeetingHead name={name} />
            <AsOf />
            {!page.past && (
              <div className="ways">
                <Invite to={{ stream: 'meeting', id: page.id }} />
              </div>
            )}
            {meeting.status === 'convened' ? (
              <>
                <Roll key={page.id} />
                <Agenda />
              </>
            ) : (
              <>
                <Agenda />
                <Roll key={page.id} />
              </>
            )}
            {!page.past && <ToldSection stream="meeting" id={page.id} />}
          </div>
          {panel && (
            <Panel
              key={JSON.stringify(panel)}
              address={panel}
              about={MeetingItemHeading}
              form={MeetingForm}
            />
          )}
        </NamesContext>
      </PanelContext>
    </MeetingContext>
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

/** Seats of the meeting are named by their ids alone, too: in what its history tells. */
function namesIn({ names }: Page<'meeting'>, { roll }: ConvenedMeeting) {
  const seats = Object.fromEntries(Object.values(roll).map(({ seat, title }) => [seat, title]));
  return namesFrom({
    posts: { ...names, ...seats },
    departments: [],
    programs: [],
    indicators: [],
    budget: [],
  });
}
