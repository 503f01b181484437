// Where one is signed in: each place can be signed out, or all at once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionAnswer, SessionItem } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AskedTwice } from '../factors/asked-twice.js';
import { useNotice } from '../frame/notice.js';
import { request } from '../http/request.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession, useSigning } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { agentLabel } from './agent.js';
import { accountStrings } from './strings.js';

export const ownSessionsKey = ['own sessions'];

export function OwnSessions() {
  const text = useText();
  const { token } = useSession();
  const { signOut } = useSigning();
  const client = useQueryClient();
  const notice = useNotice();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ownSessionsKey,
    queryFn: ({ signal }) =>
      request<{ readonly sessions: readonly SessionItem[] }>(routes.sessions(), { token, signal }),
    select: ({ sessions }) => sessions,
  });
  const ending = useMutation({
    mutationFn: (id: string) =>
      request<{ readonly ended: boolean }>(routes.endSession(), { method: 'POST', token, body: { id } }),
    onSuccess: () => {
      notice(accountStrings.ended);
      return client.invalidateQueries({ queryKey: ownSessionsKey });
    },
  });
  return (
    <section className="part">
      <h2>{text(accountStrings.sessionsTitle)}</h2>
      <p className="muted">{text(accountStrings.sessionsSay)}</p>
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {ending.error && <Failure error={ending.error} />}
      {data && (
        <>
          <ul className="sessions">
            {data.map((item) => (
              <Place key={item.id} item={item} busy={ending.isPending} onEnd={() => ending.mutate(item.id)} />
            ))}
          </ul>
          <div className="ways">
            <AskedTwice<SessionAnswer>
              address={routes.signOut()}
              token={token}
              body={{ everywhere: true }}
              label={accountStrings.everywhere(data.length)}
              warning={accountStrings.everywhereSay}
              really={accountStrings.everywhereReally}
              onDone={() => signOut()}
            />
          </div>
        </>
      )}
    </section>
  );
}

interface PlaceProps {
  readonly item: SessionItem;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function Place({ item, busy, onEnd }: PlaceProps) {
  const text = useText();
  const where = `${text(agentLabel(item.agent))} · ${item.address}`;
  return (
    <li>
      <div>
        <strong>{where}</strong> {item.here && <Chip tone="known">{text(accountStrings.here)}</Chip>}
        <p className="muted">
          {text(accountStrings.since)} {text(instantLabel(item.begun))} · {text(accountStrings.seen)}{' '}
          {text(instantLabel(item.seen))}
        </p>
      </div>
      {!item.here && (
        <button
          className="button"
          type="button"
          data-tone="quiet"
          disabled={busy}
          aria-label={text(accountStrings.endOf(where))}
          onClick={onEnd}
        >
          {text(accountStrings.end)}
        </button>
      )}
    </li>
  );
}
