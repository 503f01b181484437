// Opens a round: the page of one that is not there yet says whether its reader may.
import { useState } from 'react';
import { commandLabels } from '#contract/glossary';
import { formatAddress } from '../../address.js';
import { OpenRoundForm } from '../../forms/open-round-form.js';
import { useTitle } from '../../frame/title.js';
import { Refused } from '../../http/request.js';
import { usePage } from '../../http/queries.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { useRoleNames } from '../../names/use-role-names.js';
import { committeeOf } from '../../session/own-post.js';
import { useSession } from '../../session/session.js';
import { ofBrowser } from '../../storage.js';
import { useAddress } from '../../use-address.js';
import { Failure } from '../../widgets/failure.js';
import { Loading } from '../../widgets/loading.js';
import { nextRound, nextRoundName } from './next-round.js';
import { openingStrings } from './strings.js';
import '../../styles/round-views.css';

export function OpeningPage() {
  const text = useText();
  useTitle(commandLabels.OpenRound);
  const [id] = useState(nextRound);
  const { data: page, error, isPending, refetch } = usePage('round', id);
  const { go } = useAddress();
  const roles = useRoleNames(committeeOf(useSession().actor.post));
  const offered = page?.allowed.some(({ command }) => command === 'OpenRound') ?? false;
  const opened = () => {
    ofBrowser.drop(nextRoundName);
    go({ place: 'round', id });
  };
  return (
    <div className="opening">
      <header className="view-head">
        <h1>{text(commandLabels.OpenRound)}</h1>
        {offered && <p className="muted">{text(openingStrings.lead)}</p>}
      </header>
      {isPending && <Loading />}
      {error && !(error instanceof Refused) && <Failure error={error} onRetry={() => void refetch()} />}
      {page && offered && <OpenRoundForm page={page} onDone={opened} />}
      {!isPending && !offered && (!error || error instanceof Refused) && (
        <section>
          <p className="lead">{text(openingStrings.notOffered)}</p>
          <p className="muted">{text(openingStrings.notOfferedSay(roles.chair))}</p>
          <p>
            <a href={formatAddress({ place: 'rounds' })}>{text(strings.places.rounds)}</a>
          </p>
        </section>
      )}
    </div>
  );
}
