// The meetings that the reader may see, by committee and date; and the way to convene one.
import { useState } from 'react';
import type { MeetingSummary } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { groupsOf } from './list.js';
import { MeetingLine } from './meeting-line.js';
import { useNewMeeting } from './new-meeting.js';
import { useMeetings } from './queries.js';
import { meetingStrings } from './strings.js';
import { useCommitteeName } from './use-meeting-name.js';

export function MeetingsPage() {
  const text = useText();
  useTitle(meetingStrings.list);
  const { address } = useAddress();
  const { data: meetings, error, isPending, refetch } = useMeetings(address.asOf);
  return (
    <div className="lone meetings">
      <header>
        <h1>{text(meetingStrings.list)}</h1>
        {address.asOf === undefined && <ConveneLinks />}
      </header>
      <AsOf />
      {isPending && <Loading />}
      {error && !meetings && <Failure error={error} onRetry={() => void refetch()} />}
      {meetings && <Stale error={error} />}
      {meetings?.length === 0 && <None />}
      {meetings && meetings.length > 0 && <Listed meetings={meetings} />}
    </div>
  );
}

function ConveneLinks() {
  const { data: page } = useNewMeeting();
  if (!page?.allowed.some(({ command }) => command === 'ConveneMeeting')) return null;
  return page.convenes?.map((committee) => <ConveneLink key={committee} committee={committee} />);
}

function ConveneLink({ committee }: { readonly committee: string }) {
  const text = useText();
  return (
    <a className="button" data-tone="main" href={formatAddress({ place: 'convene', id: committee })}>
      {text(meetingStrings.convene.link)}
    </a>
  );
}

function None() {
  const text = useText();
  return (
    <section>
      <p className="lead">{text(meetingStrings.none)}</p>
      <p className="muted">{text(meetingStrings.noneSay)}</p>
    </section>
  );
}

function Listed({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const text = useText();
  const committees = [...new Set(meetings.map(({ committee }) => committee))].sort();
  const [of, choose] = useState('');
  const shown = of === '' ? meetings : meetings.filter(({ committee }) => committee === of);
  return (
    <>
      {committees.length > 1 && <CommitteeChoice committees={committees} of={of} onChange={choose} />}
      {groupsOf(shown).map(({ group, meetings: within }) => (
        <section key={group} className="part" aria-labelledby={`meetings-${group}`}>
          <h2 id={`meetings-${group}`}>
            {text(meetingStrings.groups[group])} <span className="count">{within.length}</span>
          </h2>
          <ul className="meeting-lines">
            {within.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly committees: readonly string[];
  readonly of: string;
  readonly onChange: (committee: string) => void;
}

function CommitteeChoice({ committees, of, onChange }: ChoiceProps) {
  const text = useText();
  return (
    <div className="round-picker">
      <label htmlFor="meetings-of">{text(meetingStrings.ofCommittee)}</label>
      <select id="meetings-of" value={of} onChange={(event) => onChange(event.target.value)}>
        <option value="">{text(meetingStrings.all)}</option>
        {committees.map((committee) => (
          <CommitteeOption key={committee} committee={committee} />
        ))}
      </select>
    </div>
  );
}

function CommitteeOption({ committee }: { readonly committee: string }) {
  return (
    <option value={committee} lang="ko">
      {useCommitteeName(committee)}
    </option>
  );
}
