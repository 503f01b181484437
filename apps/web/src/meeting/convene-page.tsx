// Convening a meeting of one committee, with what was brought to it from a round, a cycle or a plan already on its agenda.
import { useState } from 'react';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useNotice } from '../frame/notice.js';
import { useDays } from '../forms/use-days.js';
import { usePage, useRounds } from '../http/queries.js';
import { comingDates } from '../series/coming.js';
import { seriesStrings } from '../series/strings.js';
import type { Page } from '#contract/views';
import { nextDate } from '#domain/series';
import type { OwnDays } from '#domain/working-days';
import type { Regular } from './before-meeting.js';
import { commandLabels } from '#contract/glossary';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useAddress } from '../use-address.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { broughtIn } from './brought.js';
import { ConveneForm } from './convene-form.js';
import { useNewMeeting } from './new-meeting.js';
import { useMeetings } from './queries.js';
import { meetingStrings } from './strings.js';
import { useSources } from './use-sources.js';
import { useCommitteeName } from './use-meeting-name.js';

interface Props {
  readonly committee: string;
  readonly about: Readonly<Record<string, string>>;
}

export function ConvenePage({ committee, about }: Props) {
  const text = useText();
  const name = useCommitteeName(committee);
  useTitle(meetingStrings.convene.link);
  return (
    <div className="lone convening">
      <h1>{text(meetingStrings.convene.title(name))}</h1>
      <Convening committee={committee} about={about} />
      <p>
        <a href={formatAddress({ place: 'meetings' })}>{text(meetingStrings.toList)}</a>
      </p>
    </div>
  );
}

function Convening({ committee, about }: Props) {
  const text = useText();
  const { go } = useAddress();
  const notice = useNotice();
  const { data: page, error, refetch } = useNewMeeting();
  const { data: meetings, error: unlisted, refetch: listAgain } = useMeetings();
  const { isPending: roundsPending } = useRounds();
  const { data: around, isPending: committeePending } = usePage('committee', committee);
  const { own } = useDays();
  const brought = broughtIn(about);
  const sources = useSources(committee);
  // Once that is convened, the form of the next one would be filled with what was brought, and keep it as a draft.
  const [written, setWritten] = useState<string>();
  if (written === undefined && page?.state.status === 'none') setWritten(page.id);
  if (error && !page) return <Failure error={error} onRetry={() => void refetch()} />;
  if (unlisted && !meetings) return <Failure error={unlisted} onRetry={() => void listAgain()} />;
  if (written !== undefined && (page?.id !== written || page.state.status !== 'none')) {
    return <Convened id={written} />;
  }
  if (!page || !meetings || roundsPending || committeePending || page.state.status !== 'none')
    return <Loading />;
  const mayConvene = page.allowed.some(({ command }) => command === 'ConveneMeeting');
  if (!mayConvene || !page.convenes?.includes(committee))
    return <p className="callout">{text(meetingStrings.convene.notYours)}</p>;
  const convened = () => {
    notice(strings.done(commandLabels.ConveneMeeting));
    go({ place: 'meeting', id: page.id });
  };
  return (
    <>
      <p className="muted">{text(meetingStrings.convene.lead)}</p>
      {around && <Requests page={around} />}
      <section className="new-round">
        <ConveneForm
          key={page.id}
          at={{ page, committee, meetings, sources, brought, regular: regularOf(around, own) }}
          onDone={convened}
        />
      </section>
    </>
  );
}

/** The next meeting of the series; undefined where the committee has none, or all of it was convened. */
function regularOf(page: Page<'committee'> | undefined, own: OwnDays): Regular | undefined {
  if (page?.state.status !== 'established' || !page.state.series) return undefined;
  const { series, met } = page.state;
  const [date] = comingDates(series, { after: nextDate(series, met, own), today: page.today, own });
  if (date === undefined) return undefined;
  const { time, place, mode } = series;
  return { date, time, place, ...(mode ? { mode } : {}) };
}

/** Who asks for the meeting, and why. */
function Requests({ page }: { readonly page: Page<'committee'> }) {
  const text = useText();
  if (page.state.status !== 'established') return null;
  const { seats, requests = {} } = page.state;
  const open = Object.values(requests).filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  return (
    <div className="callout">
      <p>{text(seriesStrings.requests.title)}</p>
      <ul lang="ko">
        {open.map(({ seat, reason }) => (
          <li key={seat}>
            {seats[seat]?.title ?? seat}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In another tab, or right before this one goes on to it. */
function Convened({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <p className="callout">
      {text(strings.done(commandLabels.ConveneMeeting))}{' '}
      <a href={formatAddress({ place: 'meeting', id })}>{text(meetingStrings.convene.toMeeting)}</a>
    </p>
  );
}
