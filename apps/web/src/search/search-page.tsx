// Everything that holds what somebody looks for, by kind; the address keeps the words, so that a link finds the same.
import { useEffect, useState } from 'react';
import { foundKinds, wordsTyped } from '#contract/finding/finding';
import type { SearchView } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { Loading } from '../widgets/loading.js';
import { Failure } from '../widgets/failure.js';
import { Stale } from '../widgets/stale.js';
import { FoundGroup } from './found-group.js';
import { resultsAt } from './options.js';
import { useSearch } from './queries.js';
import { searchStrings } from './strings.js';
import { useSettled } from './use-settled.js';
import '../styles/search.css';

const typingMs = 250;
/** Of each kind, and of one kind where only that is wanted. */
const most = { ofEach: 8, ofOne: 200 } as const;

interface Props {
  readonly q: string;
  readonly kind: string | undefined;
}

export function SearchPage({ q, kind: named }: Props) {
  const text = useText();
  const kind = foundKinds.find((each) => each === named);
  useTitle(q === '' ? searchStrings.title : searchStrings.titled(q));
  const all = useSearch({ typed: q, most: most.ofEach });
  const one = useSearch({ typed: kind === undefined ? '' : q, most: most.ofOne, ...(kind ? { kind } : {}) });
  const { data, error, isPending, isPlaceholderData, refetch } = kind === undefined ? all : one;
  return (
    <div className="search-page">
      <header>
        <h1>{text(searchStrings.title)}</h1>
        <Field q={q} />
      </header>
      {q === '' && <Beginning />}
      {q !== '' && all.data && <Kinds q={q} view={all.data} shown={kind} />}
      {q !== '' && !data && isPending && <Loading />}
      {q !== '' && !data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {q !== '' && data && (
        <div aria-busy={isPlaceholderData}>
          <Stale error={error} />
          <Found q={q} view={data} isOfOne={kind !== undefined} />
        </div>
      )}
    </div>
  );
}

/** The field writes into the address, once one has stopped typing; and takes over what the address says otherwise. */
function Field({ q }: { readonly q: string }) {
  const text = useText();
  const { replace } = useAddress();
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  if (known !== q) {
    setKnown(q);
    if (typed.trim() !== q) setTyped(q);
  }
  const settled = useSettled(typed, typingMs);
  useEffect(() => {
    if (settled === typed && settled.trim() !== q) replace(resultsAt(settled));
  }, [settled, typed, q, replace]);
  return (
    <search className="search-field">
      <label htmlFor="search">{text(searchStrings.label)}</label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  );
}

function Beginning() {
  const text = useText();
  return (
    <section className="lone">
      <h2>{text(searchStrings.begin)}</h2>
      <p>{text(searchStrings.beginSay)}</p>
      <p className="muted small">{text(searchStrings.key)}</p>
      <p className="muted small">{text(searchStrings.scope)}</p>
    </section>
  );
}

interface KindsProps {
  readonly q: string;
  readonly view: SearchView;
  readonly shown: string | undefined;
}

function Kinds({ q, view: { groups, total }, shown }: KindsProps) {
  const text = useText();
  if (total === 0) return null;
  return (
    <nav className="search-kinds" aria-label={text(searchStrings.kindsLabel)}>
      <ul>
        <li>
          <a href={formatAddress(resultsAt(q))} aria-current={shown === undefined || undefined}>
            {text(searchStrings.allKinds)} <span className="count">{total}</span>
          </a>
        </li>
        {groups.map((group) => (
          <li key={group.kind}>
            <a
              href={formatAddress(resultsAt(q, group.kind))}
              aria-current={shown === group.kind || undefined}
            >
              {text(searchStrings.kinds[group.kind])} <span className="count">{group.total}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FoundProps {
  readonly q: string;
  readonly view: SearchView;
  /** Whether only one kind was asked for. */
  readonly isOfOne: boolean;
}

function Found({ q, view: { groups, total }, isOfOne }: FoundProps) {
  const text = useText();
  const words = wordsTyped(q);
  return (
    <>
      <p role="status" className="visually-hidden">
        {text(searchStrings.found(total))}
      </p>
      {total === 0 ? (
        <section className="lone">
          <h2>{text(searchStrings.none(q))}</h2>
          <p>{text(searchStrings.noneSay)}</p>
        </section>
      ) : (
        groups.map((group) => (
          <FoundGroup key={group.kind} q={q} group={group} words={words} isAlone={isOfOne} />
        ))
      )}
    </>
  );
}
