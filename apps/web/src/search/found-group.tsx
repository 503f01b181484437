// What was found of one kind, and the way to all of it.
import type { FoundGroupView } from '#contract/views';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { addressOf } from './found-at.js';
import { FoundContext, FoundHeading } from './found-item.js';
import { Marked } from './marked.js';
import { resultsAt } from './options.js';
import { searchStrings } from './strings.js';

interface Props {
  readonly q: string;
  readonly group: FoundGroupView;
  readonly words: readonly string[];
  /** Whether this is the only kind that was asked for. */
  readonly isAlone: boolean;
}

export function FoundGroup({ q, group: { kind, total, found }, words, isAlone }: Props) {
  const text = useText();
  const title = `found-${kind}`;
  const name = searchStrings.kinds[kind];
  return (
    <section className="found" aria-labelledby={title}>
      <h2 id={title}>
        {text(name)} <span className="count">{text(searchStrings.count(total))}</span>
      </h2>
      <ul>
        {found.map((each, index) => (
          <li key={index}>
            <a href={formatAddress(addressOf(kind, each))}>
              <FoundHeading kind={kind} found={each} words={words} />
            </a>
            <FoundContext kind={kind} found={each} />
            {each.excerpt !== '' && (
              <p className="found-excerpt">
                <Marked text={each.excerpt} words={words} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {total > found.length && (
        <p className="small">
          {isAlone ? (
            <span className="muted">{text(searchStrings.ofAll(found.length, total))}</span>
          ) : (
            <a href={formatAddress(resultsAt(q, kind))}>{text(searchStrings.more(name, total))}</a>
          )}
        </p>
      )}
    </section>
  );
}
