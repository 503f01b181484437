// The minutes of a meeting: read, written, corrected, compared, confirmed and printed on one page.
import { itemStatusLabels } from '#contract/statuses';
import { streamLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { MinutesDocument } from '#domain/meeting/minutes';
import type { ConvenedMeeting, Minutes } from '#domain/meeting/states';
import { FileList } from '../files/file-list.js';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Chip } from '../widgets/chip.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { conveneAbout } from '../meeting/brought.js';
import { MeetingAround } from '../meeting/meeting-around.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { FinalPapers } from '../papers/final-papers.js';
import { TakePaper } from '../papers/take-paper.js';
import { MinutesPaper } from './minutes-paper.js';
import { MinutesRevisions } from './minutes-revisions.js';
import { minutesStrings } from './strings.js';
import { minutesTones } from '../meeting/tones.js';
import { useMeetingName } from '../meeting/use-meeting-name.js';
import { useNewMeeting } from '../meeting/new-meeting.js';

export function MinutesPage({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('meeting', id, address.asOf);
  if (isPending) return <Pending />;
  if (!page) return <Unread error={error} onRetry={() => void refetch()} />;
  if (page.state.status === 'none' || !page.minutes) return <NotYet id={id} />;
  return (
    <>
      <Stale error={error} />
      <Built page={page} meeting={page.state} document={page.minutes} />
    </>
  );
}

function Pending() {
  useTitle(streamLabels.meeting);
  return <Loading />;
}

function NotYet({ id }: { readonly id: string }) {
  const text = useText();
  useTitle(minutesStrings.link);
  return (
    <section className="lone">
      <h1>{text(minutesStrings.link)}</h1>
      <p>{text(minutesStrings.notYet)}</p>
      <p>
        <a href={formatAddress({ place: 'meeting', id })}>{text(minutesStrings.toMeeting)}</a>
      </p>
    </section>
  );
}

interface BuiltProps {
  readonly page: Page<'meeting'>;
  readonly meeting: ConvenedMeeting;
  readonly document: MinutesDocument;
}

function Built({ page, meeting, document }: BuiltProps) {
  const text = useText();
  const name = useMeetingName(meeting);
  const { asOf } = useAddress().address;
  useTitle(minutesStrings.title(name));
  const minutes = meeting.status === 'closed' ? meeting.minutes : undefined;
  const state = minutes?.status ?? 'open';
  return (
    <MeetingAround place="minutes" page={page} meeting={meeting}>
      <div className="minutes">
        <section className="minutes-head" aria-labelledby="minutes-title">
          <p className="small">
            <a href={formatAddress({ place: 'meeting', id: page.id })}>{text(minutesStrings.toMeeting)}</a>
          </p>
          <header>
            <h1 id="minutes-title">{text(minutesStrings.title(name))}</h1>
            {minutes && (
              <Chip tone={minutesTones[minutes.status]}>
                {text(itemStatusLabels.meeting.minutes[minutes.status])}
              </Chip>
            )}
          </header>
          <p className="muted">{text(minutesStrings.states[state])}</p>
          {minutes?.status === 'written' && <HowConfirmed />}
          <div className="meeting-acts">
            {minutes && <Offers on="minutes" item={minutes.id} />}
            <button className="button" type="button" onClick={() => print()}>
              {text(minutesStrings.print)}
            </button>
          </div>
          <TakePaper kind="minutes" id={page.id} name={text(minutesStrings.title(name))} asOf={asOf} />
          {!page.past && <FinalPapers subject={{ kind: 'minutes', id: page.id }} />}
        </section>
        <AsOf />
        <MinutesPaper name={name} document={document} />
        <FileList stream="meeting" id={page.id} files={minutes?.files} />
        {minutes && <Signed minutes={minutes} inMeeting={document.confirmedIn} />}
        {minutes && minutes.revisions.length > 0 && <MinutesRevisions minutes={minutes} />}
      </div>
    </MeetingAround>
  );
}

/** Where no button confirms them, how they are confirmed; who may convene is led there. */
function HowConfirmed() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { data: next } = useNewMeeting();
  if (page.past || page.allowed.some(({ command }) => command === 'ConfirmMinutes')) return null;
  const convenes = next?.convenes?.includes(meeting.committee) ?? false;
  return (
    <p>
      {text(minutesStrings.byMeeting)}{' '}
      {convenes && (
        <a href={formatAddress(conveneAbout(meeting.committee, { kind: 'confirmMinutes', of: page.id }))}>
          {text(minutesStrings.toConvene)}
        </a>
      )}
    </p>
  );
}

interface SignedProps {
  readonly minutes: Minutes;
  /** The later meeting that confirmed them, where one did. */
  readonly inMeeting: string | undefined;
}

/** Who wrote them last, and who or what confirmed them. */
function Signed({ minutes, inMeeting }: SignedProps) {
  const text = useText();
  const names = useNames();
  const last = minutes.revisions.at(-1);
  if (!last) return null;
  const confirmed = minutes.status === 'confirmed' ? minutes : undefined;
  return (
    <p className="minutes-signed">
      <span>{text(minutesStrings.writtenBy(names.ofSignature(last.by), dateLabel(last.on)))}</span>
      {confirmed && (
        <span>
          {text(
            inMeeting === undefined
              ? minutesStrings.confirmedBy(names.ofSignature(confirmed.by), dateLabel(confirmed.on))
              : minutesStrings.confirmedIn(dateLabel(confirmed.on)),
          )}{' '}
          {inMeeting !== undefined && (
            <a href={formatAddress({ place: 'meeting', id: inMeeting })}>{text(minutesStrings.inMeeting)}</a>
          )}
        </span>
      )}
    </p>
  );
}
