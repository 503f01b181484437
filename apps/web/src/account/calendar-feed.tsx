// The address under which one's own calendar reads meetings and due days: made, made anew, revoked; shown once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FeedView, MadeFeed } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AskedTwice } from '../factors/asked-twice.js';
import { useNotice } from '../frame/notice.js';
import { request } from '../http/request.js';
import { instantLabel } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { accountStrings } from './strings.js';

const { feed: say } = accountStrings;
const feedKey = ['own feed'];

export function CalendarFeed() {
  const text = useText();
  const { language } = useLanguage();
  const { token } = useSession();
  const client = useQueryClient();
  const notice = useNotice();
  const [made, setMade] = useState<MadeFeed>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: feedKey,
    queryFn: ({ signal }) => request<FeedView>(routes.feed(), { token, signal }),
  });
  const show = (feed: MadeFeed) => {
    setMade(feed);
    client.setQueryData<FeedView>(feedKey, { madeAt: feed.madeAt });
  };
  const making = useMutation({
    mutationFn: () => request<MadeFeed>(routes.feed(), { method: 'POST', token, body: { language } }),
    onSuccess: show,
  });
  const revoked = (none: FeedView) => {
    setMade(undefined);
    client.setQueryData<FeedView>(feedKey, none);
    notice(say.revoked);
  };
  return (
    <section className="part" aria-labelledby="calendar-feed">
      <h2 id="calendar-feed">{text(say.title)}</h2>
      <p className="muted">{text(say.lead)}</p>
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {making.error && <Failure error={making.error} />}
      {made && <Address key={made.path} path={made.path} />}
      {data && data.madeAt === undefined && (
        <div className="ways">
          <button
            className="button"
            type="button"
            data-tone="main"
            aria-disabled={making.isPending}
            onClick={() => !making.isPending && making.mutate()}
          >
            {text(say.make)}
          </button>
        </div>
      )}
      {data?.madeAt !== undefined && (
        <>
          {!made && <p>{text(say.since(instantLabel(data.madeAt)))}</p>}
          <div className="ways" key={made?.path}>
            <AskedTwice
              address={routes.feed()}
              token={token}
              body={{ language }}
              label={say.makeAnew}
              warning={say.anew}
              really={say.makeAnew}
              onDone={show}
            />
            <AskedTwice
              address={routes.feed('revoke')}
              token={token}
              label={say.revoke}
              warning={say.gone}
              really={say.revoke}
              onDone={revoked}
            />
          </div>
        </>
      )}
    </section>
  );
}

function Address({ path }: { readonly path: string }) {
  const text = useText();
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  const address = `${location.origin}${path}`;
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="callout" aria-live="polite">
      <p>{text(say.once)}</p>
      <div className="field">
        <label htmlFor={id}>{text(say.address)}</label>
        <input id={id} type="text" readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <div className="ways">
        <button className="button" type="button" data-tone="main" onClick={copy}>
          {text(say.copy)}
        </button>
        <p role="status">{copied !== undefined && text(copied ? say.copied : say.notCopied)}</p>
      </div>
    </div>
  );
}
