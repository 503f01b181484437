// How a meeting stands: when and where it is, whether the quorum is there, and what may be done with it as a whole.
import { nameOfField } from '#contract/field-names';
import { meetingModeLabels, sectorLabels } from '#contract/glossary';
import { wordsOf, type Label } from '#contract/label';
import { meetingTimeLabel } from '#contract/meeting-names';
import { statusLabels } from '#contract/statuses';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { Chip } from '../widgets/chip.js';
import { conductStrings } from '../conduct/strings.js';
import { noticeStrings } from '../notice/strings.js';
import { useMeetingView } from './meeting-context.js';
import { FinalPapers } from '../papers/final-papers.js';
import { TakePaper } from '../papers/take-paper.js';
import { useAddress } from '../use-address.js';
import { Conducted } from '../conduct/conducted.js';
import { MinutesLink } from '../minutes/minutes-link.js';
import { NotesLinks } from './notes-links.js';
import { meetingStrings } from './strings.js';
import { MeetingTime, timeOfMoved } from './meeting-time.js';
import { meetingTones } from './tones.js';
import { writtenStrings } from '../written/strings.js';

export function MeetingHead({ name }: { readonly name: Label }) {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { asOf } = useAddress().address;
  const { status, place, mode, moved = [], notice } = meeting;
  const running = status === 'convened' || status === 'open';
  return (
    <section className="round-state meeting-head" aria-labelledby="meeting-title">
      <header>
        <h1 id="meeting-title">{text(name)}</h1>
        <Chip tone={meetingTones[status]}>{text(statusLabels.meeting[status])}</Chip>
      </header>
      <dl className="meeting-when">
        <div>
          <dt>{text(mode?.kind === 'written' ? writtenStrings.window : meetingStrings.occasion)}</dt>
          <dd>
            <MeetingTime meeting={meeting} />
          </dd>
        </div>
        {place !== undefined && (
          <div>
            <dt>{text(nameOfField('place'))}</dt>
            <dd lang="ko">{place}</dd>
          </div>
        )}
        {mode && (
          <div>
            <dt>{text(noticeStrings.mode)}</dt>
            <dd>
              {text(meetingModeLabels[mode.kind])}
              {mode.kind === 'video' && mode.link !== undefined && running && (
                <>
                  {' '}
                  <a href={mode.link} rel="noreferrer" target="_blank">
                    {text(noticeStrings.follow)}
                  </a>
                </>
              )}
            </dd>
          </div>
        )}
        {moved.map((from, index) => (
          <div key={index}>
            <dt>{text(noticeStrings.movedTerm)}</dt>
            <dd>
              {text(noticeStrings.moved(meetingTimeLabel(timeOfMoved(from))))}{' '}
              <span lang="ko">{from.reason}</span>
            </dd>
          </div>
        ))}
        {notice && status !== 'convened' && (
          <div>
            <dt>{text(noticeStrings.title)}</dt>
            <dd>
              {text(noticeStrings.sentShort(dateLabel(notice.on)))}
              {notice.urgent !== undefined && (
                <>
                  {' '}
                  {text(noticeStrings.urgent)} <span lang="ko">{notice.urgent}</span>
                </>
              )}
            </dd>
          </div>
        )}
        <Conducted />
      </dl>
      {status === 'cancelled' && (
        <p className="callout" data-tone="grave">
          {text(meetingStrings.cancelled)} <span lang="ko">{meeting.reason}</span>
        </p>
      )}
      {status !== 'cancelled' && mode?.kind !== 'written' && <Attendance />}
      <Undecided />
      <div className="meeting-acts">
        <MinutesLink />
        <Offers on="stream" among={(command) => command !== 'AdmitAttendee'} />
        <NotesLinks />
      </div>
      {status !== 'cancelled' && (
        <>
          <TakePaper
            kind="notice"
            id={page.id}
            name={`${text(name)} ${text(noticeStrings.title)}`}
            asOf={asOf}
          />
          {!page.past && <FinalPapers subject={{ kind: 'notice', id: page.id }} />}
        </>
      )}
      {mode?.kind !== 'written' && <Jumps />}
    </section>
  );
}

/** While it runs, who is there now is what counts; once it is over, who attended. */
function Attendance() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { attending, count, quorum } = page;
  if (!attending || !count || quorum === undefined) return null;
  const running = meeting.status === 'convened' || meeting.status === 'open';
  const shown = running ? attending : count;
  const lacking = quorum - attending.present;
  return (
    <div className="quorum" data-reached={!running || lacking <= 0 || undefined}>
      <dl>
        <div className="quorum-now">
          <dt>{text(running ? meetingStrings.quorum.now : meetingStrings.stated.presentAll)}</dt>
          <dd>{text(meetingStrings.roll.attendees(shown.present, shown.enrolled))}</dd>
        </div>
        {wordsOf(sectorLabels).map((sector) => (
          <div key={sector}>
            <dt>{text(sectorLabels[sector])}</dt>
            <dd>
              {shown.sectors[sector].present} / {shown.sectors[sector].enrolled}
            </dd>
          </div>
        ))}
        <div>
          <dt>{text(meetingStrings.quorum.needed)}</dt>
          <dd>{text(meetingStrings.quorum.people(quorum))}</dd>
        </div>
      </dl>
      {running && (
        <p className="quorum-says" role="status">
          <Chip tone={lacking <= 0 ? 'done' : 'waiting'}>
            {text(lacking <= 0 ? meetingStrings.quorum.reached : meetingStrings.quorum.lacking(lacking))}
          </Chip>
          {count.present !== attending.present && (
            <span className="muted small"> {text(meetingStrings.roll.attended(count.present))}</span>
          )}
        </p>
      )}
      {lacking > 0 && meeting.status === 'open' && (
        <p className="callout" data-tone="grave" role="alert">
          {text(conductStrings.lost(lacking))}
        </p>
      )}
    </div>
  );
}

/** Why it cannot close yet. */
function Undecided() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const left = Object.keys(page.voting ?? {}).length;
  if (meeting.status !== 'open' || left === 0) return null;
  return <p className="muted small">{text(meetingStrings.undecided(left))}</p>;
}

/** On a narrow screen agenda and roll lie far apart. */
function Jumps() {
  const text = useText();
  const leads = [
    { to: 'agenda-title', name: meetingStrings.agenda.title },
    { to: 'roll-title', name: meetingStrings.roll.title },
  ];
  return (
    <nav className="meeting-jumps" aria-label={text(meetingStrings.jumps)}>
      {leads.map(({ to, name }) => (
        <button key={to} className="button" type="button" onClick={() => jumpTo(to)}>
          {text(name)}
        </button>
      ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
