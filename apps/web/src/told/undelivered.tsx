// What did not arrive, for the office: addresses that bounce, and letters to be tried again.
import '../styles/told.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UndeliveredItem, UndeliveredView } from '#contract/delivery-views';
import { channelLabels, deliveryStateLabels } from '#contract/delivery-words';
import { routes } from '#contract/routes';
import { useNotice } from '../frame/notice.js';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { toldStrings } from './strings.js';
import { toneOf } from './tones.js';

const { undelivered: said } = toldStrings;

export function Undelivered() {
  const text = useText();
  const { organization, token } = useSession();
  const client = useQueryClient();
  const notice = useNotice();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keys.undelivered,
    queryFn: ({ signal }) => request<UndeliveredView>(routes.undelivered(organization), { token, signal }),
  });
  const trying = useMutation({
    mutationFn: (delivery: string) =>
      request<{ readonly done: true }>(routes.tryAgain(organization), {
        method: 'POST',
        token,
        body: { delivery },
      }),
    onSuccess: () => {
      notice(said.again);
      // The row goes: the focus must not go with it.
      document.getElementById('undelivered')?.focus();
      return client.invalidateQueries({ queryKey: keys.undelivered });
    },
  });
  const isNothing = data && data.bounced.length === 0 && data.letters.length === 0;
  return (
    <section className="part undelivered" aria-labelledby="undelivered">
      <h2 id="undelivered" tabIndex={-1}>
        {text(said.title)}
      </h2>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {trying.error && <Failure error={trying.error} />}
      {isNothing && <p className="muted">{text(said.none)}</p>}
      {data && !isNothing && <p className="muted">{text(said.say)}</p>}
      {data && data.bounced.length > 0 && (
        <>
          <h3>{text(said.bounced)}</h3>
          <ul className="undelivered-list">
            {data.bounced.map(({ person, name, answer, at }) => (
              <li key={person}>
                <strong lang="ko">{name ?? person}</strong>
                <span className="muted small">{answer}</span>
                <time className="muted small" dateTime={at}>
                  {text(instantLabel(at))}
                </time>
              </li>
            ))}
          </ul>
        </>
      )}
      {data && data.letters.length > 0 && (
        <>
          <h3>{text(said.letters)}</h3>
          <ul className="undelivered-list">
            {data.letters.map((letter) => (
              <Row
                key={letter.id}
                letter={letter}
                busy={trying.isPending}
                onTry={() => trying.mutate(letter.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly letter: UndeliveredItem;
  readonly busy: boolean;
  readonly onTry: () => void;
}

function Row({ letter, busy, onTry }: RowProps) {
  const text = useText();
  const { person, name = person, subject, written, channel, state, attempts, why } = letter;
  return (
    <li>
      <strong lang="ko">{name}</strong>
      <span>
        {text(subject)}{' '}
        <Chip tone={toneOf(state)}>
          {text(channelLabels[channel])} · {text(deliveryStateLabels[state])}
        </Chip>
        {why !== undefined && <span className="muted small undelivered-why">{why}</span>}
      </span>
      <span className="muted small">
        <time dateTime={written}>{text(instantLabel(written))}</time>
        {attempts > 1 && <> · {text(toldStrings.attempts(attempts))}</>}
      </span>
      <button
        className="button"
        type="button"
        aria-disabled={busy}
        aria-label={text(said.tryAgainOf(name, text(subject)))}
        onClick={() => !busy && onTry()}
      >
        {text(said.tryAgain)}
      </button>
    </li>
  );
}
