// Says that a whole page could not be had: that it is not for this reader, or why reading it failed.
import { formatAddress, home } from '../address.js';
import { useTitle } from '../frame/title.js';
import { Refused } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useAddress } from '../use-address.js';
import { Failure } from './failure.js';

export function Unread({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if (!(error instanceof Refused) || error.problem.code !== 'unknown-page')
    return <Failure error={error} onRetry={onRetry} />;
  return <Unseen />;
}

/** The page is not there, or not for this reader. */
export function Unseen() {
  const text = useText();
  useTitle(strings.unseen.title);
  const { address } = useAddress();
  return (
    <section className="lone">
      <h1>{text(strings.unseen.title)}</h1>
      <p>{text(strings.unseen.say)}</p>
      <p>
        {address.asOf !== undefined && (
          <>
            <a href={formatAddress({ ...address, asOf: undefined })}>{text(strings.asOf.now)}</a>{' '}
          </>
        )}
        <a href={formatAddress(home)}>{text(strings.unseen.home)}</a>
      </p>
    </section>
  );
}
