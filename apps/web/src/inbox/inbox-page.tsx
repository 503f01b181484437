// What one was told: each letter folds open where it stands, and leads to what it is about.
import '../styles/inbox.css';
import { formatAddress } from '../address.js';
import { useNotice } from '../frame/notice.js';
import { useTitle } from '../frame/title.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { LetterItem } from './letter-item.js';
import { useLetters, useMarking } from './queries.js';
import { inboxStrings } from './strings.js';

export function InboxPage() {
  const text = useText();
  const notice = useNotice();
  useTitle(strings.places.inbox);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useLetters();
  const marking = useMarking();
  const letters = data?.pages.flatMap((page) => page.letters) ?? [];
  const [latest] = letters;
  const unread = data?.pages[0]?.unread ?? 0;
  const readAll = (letter: number) =>
    marking.mutate({ how: 'read-all', letter }, { onSuccess: () => notice(inboxStrings.allMarked) });
  return (
    <div className="lone inbox">
      <header>
        <h1>{text(strings.places.inbox)}</h1>
        <p className="muted">{text(inboxStrings.lead)}</p>
        <p>
          <a href={formatAddress({ place: 'account' })}>{text(inboxStrings.preferences)}</a>
        </p>
      </header>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <Stale error={error} />}
      {marking.error && <Failure error={marking.error} />}
      {data && !latest && <Empty />}
      {latest && (
        <>
          <div className="inbox-head">
            <p role="status">{text(unread === 0 ? inboxStrings.allRead : inboxStrings.unread(unread))}</p>
            <button
              className="button"
              type="button"
              aria-disabled={unread === 0 || marking.isPending}
              onClick={() => unread > 0 && !marking.isPending && readAll(latest.id)}
            >
              {text(inboxStrings.readAll)}
            </button>
          </div>
          <ul className="letters" aria-label={text(inboxStrings.list)}>
            {letters.map((letter) => (
              <LetterItem
                key={letter.id}
                letter={letter}
                onMark={(how) => marking.mutate({ how, letter: letter.id })}
              />
            ))}
          </ul>
          {hasNextPage ? (
            <p>
              <button
                className="button"
                type="button"
                aria-disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {text(isFetchingNextPage ? strings.loading : inboxStrings.more)}
              </button>
            </p>
          ) : (
            <p className="muted small">{text(inboxStrings.noMore)}</p>
          )}
        </>
      )}
    </div>
  );
}

function Empty() {
  const text = useText();
  return (
    <div className="inbox-empty">
      <p className="lead">{text(inboxStrings.empty)}</p>
      <p className="muted">{text(inboxStrings.emptySay)}</p>
    </div>
  );
}
