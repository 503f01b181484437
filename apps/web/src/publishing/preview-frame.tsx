// Around what would be shown: how much is withheld, the two ways of looking at it, and what speaks against showing it so.
import type { ReactNode } from 'react';
import type { PublicationPreview } from '#contract/views';
import type { Clause, PublishedDepartment } from '#domain/publication';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { publishingStrings } from './strings.js';
import '../styles/public.css';

interface Props<Shown extends { readonly departments: readonly PublishedDepartment[] }> {
  readonly read: {
    readonly data: PublicationPreview<Shown> | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** How many fields are withheld. */
  readonly withheld: number;
  /** Whether it is looked at exactly as everybody would see it. */
  readonly exactly: boolean;
  readonly onExactly: (exactly: boolean) => void;
  /** How many acts came after the version that is looked at. */
  readonly moved: number;
  readonly onRenew: () => void;
  readonly children: (shown: Shown, clauses: readonly Clause[]) => ReactNode;
}

export function PreviewFrame<Shown extends { readonly departments: readonly PublishedDepartment[] }>({
  read: { data, error, refetch },
  withheld,
  exactly,
  onExactly,
  moved,
  onRenew,
  children,
}: Props<Shown>) {
  const text = useText();
  const silent = (data?.shown.departments ?? []).filter(({ telephone }) => telephone === undefined);
  return (
    <section className="publishing-preview" aria-labelledby="publishing-preview">
      <header>
        <h2 id="publishing-preview">{text(publishingStrings.preview)}</h2>
        <p className="muted" role="status">
          {text(publishingStrings.count(withheld))}
        </p>
        <div className="group-choice" role="group" aria-label={text(publishingStrings.mode)}>
          <button className="button" type="button" aria-pressed={!exactly} onClick={() => onExactly(false)}>
            {text(publishingStrings.choose)}
          </button>
          <button className="button" type="button" aria-pressed={exactly} onClick={() => onExactly(true)}>
            {text(publishingStrings.exactly)}
          </button>
        </div>
      </header>
      {moved > 0 && (
        <div className="callout">
          <p>{text(publishingStrings.moved(moved))}</p>
          <button className="button" type="button" onClick={onRenew}>
            {text(publishingStrings.renew)}
          </button>
        </div>
      )}
      {data?.clauses.length === 0 && <Lacking sentence={text(publishingStrings.noClauses)} />}
      {silent.length > 0 && (
        <Lacking sentence={text(publishingStrings.noTelephone(silent.map(({ name }) => name).join(', ')))} />
      )}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && children(data.shown, data.clauses)}
    </section>
  );
}

function Lacking({ sentence }: { readonly sentence: string }) {
  const text = useText();
  return (
    <p className="callout">
      {sentence}{' '}
      <a href={formatAddress({ place: 'organization' })}>{text(publishingStrings.toOrganization)}</a>
    </p>
  );
}
