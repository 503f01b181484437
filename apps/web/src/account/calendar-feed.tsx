// The address under which one's own calendar reads meetings and due days: made, made anew, revoked; shown once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FeedView, MadeFeed } from '#contract/account-views';
import { routes } from '#contract/routes';
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
  const making = useMutation({
    mutationFn: () => request<MadeFeed>(routes.feed(), { method: 'POST', token, body: { language } }),
    onSuccess: (feed) => {
      setMade(feed);
      client.setQueryData<FeedView>(feedKey, { madeAt: feed.madeAt });
    },
  });
  const revoking = useMutation({
    mutationFn: () => request<FeedView>(routes.feed('revoke'), { method: 'POST', token, body: {} }),
    onSuccess: (none) => {
      setMade(undefined);
      client.setQueryData<FeedView>(feedKey, none);
      notice(say.revoked);
    },
  });
  const isBusy = making.isPending || revoking.isPending;
  const failure = making.error ?? revoking.error;
  return (
    <section className="part" aria-labelledby="calendar-feed">
      <h2 id="calendar-feed">{text(say.title)}</h2>
      <p className="muted">{text(say.lead)}</p>
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {failure && <Failure error={failure} />}
      {made && <Address key={made.path} path={made.path} />}
      {data && (
        <>
          {data.madeAt !== undefined && !made && <p>{text(say.since(instantLabel(data.madeAt)))}</p>}
          {data.madeAt !== undefined && <p className="muted">{text(say.anew)}</p>}
          <div className="ways">
            <button
              className="button"
              type="button"
              data-tone={data.madeAt === undefined ? 'main' : undefined}
              aria-disabled={isBusy}
              onClick={() => !isBusy && making.mutate()}
            >
              {text(data.madeAt === undefined ? say.make : say.makeAnew)}
            </button>
            {data.madeAt !== undefined && (
              <button
                className="button"
                type="button"
                data-tone="quiet"
                aria-disabled={isBusy}
                onClick={() => !isBusy && revoking.mutate()}
              >
                {text(say.revoke)}
              </button>
            )}
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
