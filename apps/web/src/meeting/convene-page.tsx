// Convening a meeting of one committee, with what was brought to it from a round, a cycle or a plan already on its agenda.
import { useState } from 'react';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useNotice } from '../frame/notice.js';
import { useRounds } from '../http/queries.js';
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
  if (!page || !meetings || roundsPending || page.state.status !== 'none') return <Loading />;
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
      <section className="new-round">
        <ConveneForm key={page.id} at={{ page, committee, meetings, sources, brought }} onDone={convened} />
      </section>
    </>
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
