// Which keys work in the table of answers.
import { useText } from '../language/language.js';
import { answersStrings } from './strings.js';

const keys = [
  { does: 'move', pressed: ['↑', '↓'] },
  { does: 'choose', pressed: ['1', '–', '6'] },
  { does: 'open', pressed: ['Enter'] },
  { does: 'handIn', pressed: ['Ctrl', 'Enter'] },
  { does: 'next', pressed: ['Alt', '↑', '↓'] },
  { does: 'out', pressed: ['Esc'] },
] as const;

export function KeyHelp() {
  const text = useText();
  return (
    <details className="key-help">
      <summary>{text(answersStrings.keys.title)}</summary>
      <dl>
        {keys.map(({ does, pressed }) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(answersStrings.keys[does])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
