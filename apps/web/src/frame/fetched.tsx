// A page whose code comes when it is wanted: pointed at, gone to, or once the page that is shown has nothing else to do.
import { useEffect, useState, type FunctionComponent, type ReactElement } from 'react';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Loading } from '../widgets/loading.js';

/** How the code of each page is brought here, once however often it is asked for. */
const waysOf = new Map<unknown, () => Promise<unknown>>();

/**
 * A page that stands in a file of its own. Once its code is here it is shown at once, which React's own `lazy` is not: that
 * holds back for a moment what follows on a sign of waiting.
 */
export function fetched<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let Code: FunctionComponent<P> | undefined;
  let coming: Promise<unknown> | undefined;
  const bring = () => {
    coming ??= load().then(
      (code) => (Code = code),
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  function Page(props: P) {
    const [state, set] = useState<'coming' | 'here' | 'lost'>(Code ? 'here' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return undefined;
      let wanted = true;
      const unlessGone = (next: 'here' | 'lost') => () => {
        if (wanted) set(next);
      };
      bring().then(unlessGone('here'), unlessGone('lost'));
      return () => {
        wanted = false;
      };
    }, [state]);
    if (Code) return <Code {...props} />;
    return state === 'lost' ? <Lost onRetry={() => void again().then(() => set('coming'))} /> : <Loading />;
  }
  waysOf.set(Page, bring);
  return Page;
}

/** Has the code of every page brought here, one after the other and never in the way; so that it is there offline too. */
export async function fetchAll(): Promise<void> {
  for (const bring of waysOf.values()) {
    await idle();
    await bring().catch(() => undefined);
  }
}

/** Has the code of a page brought here before it is shown. */
export function fetchCodeOf({ type }: ReactElement): void {
  waysOf
    .get(type)?.()
    .catch(() => undefined);
}

/** A server that was updated has the page under another name only: then the frame must be read anew, else asking again will do. */
async function again(): Promise<void> {
  const frame = await fetch('/', { method: 'HEAD' }).catch(() => undefined);
  if (frame?.ok) location.reload();
}

function Lost({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText();
  return (
    <div className="lone">
      <div className="callout" role="alert" data-tone="grave">
        <p>{text(strings.pageLost)}</p>
        <button className="button" type="button" onClick={onRetry}>
          {text(strings.tryAgain)}
        </button>
      </div>
    </div>
  );
}

function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done());
    else setTimeout(done, 200);
  });
}
