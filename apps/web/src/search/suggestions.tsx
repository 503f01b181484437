// What stands under the search field: what was found by kind, that nothing was, or that nobody could be asked.
import { formatAddress, type Address } from '../address.js';
import { useText } from '../language/language.js';
import { FoundContext, FoundHeading } from './found-item.js';
import { Marked } from './marked.js';
import type { FoundOption, OptionGroup } from './options.js';
import { searchStrings } from './strings.js';

interface Props {
  readonly id: string;
  readonly isShown: boolean;
  readonly groups: readonly OptionGroup[];
  readonly activeId: string | undefined;
  readonly words: readonly string[];
  /** How many there are in all; undefined while it is not known. */
  readonly total: number | undefined;
  readonly failed: boolean;
  /** The page that lists all of them. */
  readonly all: Address;
  readonly onChosen: () => void;
}

export function Suggestions({ id, isShown, groups, activeId, words, total, failed, all, onChosen }: Props) {
  const text = useText();
  return (
    <div className="suggestions" hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={text(searchStrings.suggestions)}>
        {groups.map(({ kind, options }) => (
          <div key={kind} role="group" aria-label={text(searchStrings.kinds[kind])}>
            <p className="suggestion-kind" aria-hidden="true">
              {text(searchStrings.kinds[kind])}
            </p>
            {options.map((option) => (
              <Suggestion
                key={option.id}
                option={option}
                isActive={option.id === activeId}
                words={words}
                onChosen={onChosen}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="suggestions-end" role="status">
        {isShown && text(endOf(total, failed))}
      </p>
      {total !== undefined && total > 0 && !failed && (
        <a href={formatAddress(all)} tabIndex={-1} className="suggestions-all" onClick={onChosen}>
          {text(searchStrings.all(total))}
        </a>
      )}
    </div>
  );
}

function endOf(total: number | undefined, failed: boolean) {
  if (failed) return searchStrings.unreachable;
  if (total === undefined) return searchStrings.searching;
  return total === 0 ? searchStrings.nothing : searchStrings.found(total);
}

interface SuggestionProps {
  readonly option: FoundOption;
  readonly isActive: boolean;
  readonly words: readonly string[];
  readonly onChosen: () => void;
}

/** A link to the eye and the mouse; to the keyboard an option of the field, which keeps the focus. */
function Suggestion({ option: { id, kind, found, to }, isActive, words, onChosen }: SuggestionProps) {
  const scrollTo = (element: HTMLElement | null) => {
    if (isActive) element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <a
      id={id}
      ref={scrollTo}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={formatAddress(to)}
      onClick={onChosen}
    >
      <span className="suggestion-heading">
        <FoundHeading kind={kind} found={found} words={words} />
      </span>
      {found.excerpt !== '' && (
        <span className="suggestion-excerpt">
          <Marked text={found.excerpt} words={words} />
        </span>
      )}
      <FoundContext kind={kind} found={found} />
    </a>
  );
}
