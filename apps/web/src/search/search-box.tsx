// The search in the header: what is found stands below it as one types, and is walked by the arrow keys.
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { wordsTyped } from '#contract/finding/finding';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { groupsOf, moved, resultsAt, type OptionGroup } from './options.js';
import { useSearch } from './queries.js';
import { useSlashKey } from './slash-key.js';
import { searchStrings } from './strings.js';
import { Suggestions } from './suggestions.js';
import { useSettled } from './use-settled.js';
import '../styles/search.css';

/** Long enough for a syllable to be finished, in milliseconds. */
const typingMs = 180;
/** Of each kind. */
const most = 5;

export function SearchBox() {
  const text = useText();
  const { go } = useAddress();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const settled = useSettled(typed, typingMs);
  const search = useSearch({ typed: isOpen ? settled : '', most });
  useSlashKey(input);
  const isAsked = isOpen && typed.trim() !== '';
  const groups: readonly OptionGroup[] = search.data && isAsked ? groupsOf(search.data) : [];
  const options = groups.flatMap((group) => group.options);
  const active = options[at];

  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const leave = () => {
    close();
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is being composed is not finished: its Enter and arrows are the keyboard's own.
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        setOpen(true);
        setAt(moved(at, event.key === 'ArrowDown' ? 1 : -1, options.length));
        break;
      case 'Enter':
        event.preventDefault();
        if (typed.trim() === '') return;
        go(active ? active.to : resultsAt(typed));
        leave();
        break;
      case 'Escape':
        // A search field would empty itself: first the list goes, and what was typed by a second press.
        event.preventDefault();
        if (isAsked) close();
        else setTyped('');
        break;
      default:
    }
  };

  return (
    <search className="search-box">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={text(searchStrings.label)}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={isAsked}
        aria-controls={list}
        aria-activedescendant={active?.id}
        placeholder={text(searchStrings.placeholder)}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <Suggestions
        id={list}
        isShown={isAsked}
        groups={groups}
        activeId={active?.id}
        words={wordsTyped(typed)}
        total={search.data?.total}
        failed={search.isError}
        all={resultsAt(typed)}
        onChosen={leave}
      />
    </search>
  );
}
