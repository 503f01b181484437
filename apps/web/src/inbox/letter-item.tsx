// One letter: its subject in sight, its words under it once somebody opens it, which is reading it.
import type { InboxItem } from '#contract/delivery-views';
import { letterKindLabels } from '#contract/delivery-words';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { letterTones } from '../told/tones.js';
import { Chip } from '../widgets/chip.js';
import { inboxStrings } from './strings.js';

interface Props {
  readonly letter: InboxItem;
  readonly onMark: (how: 'read' | 'not-read') => void;
}

export function LetterItem({ letter, onMark }: Props) {
  const text = useText();
  const { kind, subject, lines, written, read } = letter;
  const isUnread = read === undefined;
  return (
    <li data-unread={isUnread || undefined}>
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && isUnread) onMark('read');
        }}
      >
        <summary>
          <span className="letter-subject">
            {isUnread && <span className="visually-hidden">{text(inboxStrings.isUnread)} </span>}
            {text(subject)}
          </span>
          <Chip tone={letterTones[kind]}>{text(letterKindLabels[kind])}</Chip>
          <time className="muted small" dateTime={written}>
            {text(instantLabel(written))}
          </time>
        </summary>
        <div className="letter-body">
          {lines.map(({ text: line, link }, index) =>
            link === undefined ? (
              <p key={index} className="said">
                {text(line)}
              </p>
            ) : (
              <p key={index}>
                <a className="button" href={`#${link}`}>
                  {text(line)}
                </a>
              </p>
            ),
          )}
          {!isUnread && (
            <p className="letter-foot">
              <button
                className="button"
                type="button"
                data-tone="quiet"
                aria-label={text(inboxStrings.notReadOf(text(subject)))}
                onClick={(event) => {
                  const details = event.currentTarget.closest('details');
                  // The button goes with what it stands in: the focus stays with the letter.
                  details?.querySelector('summary')?.focus();
                  details?.removeAttribute('open');
                  onMark('not-read');
                }}
              >
                {text(inboxStrings.notRead)}
              </button>
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
