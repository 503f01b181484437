// The item moved while somebody wrote: what they wrote beside how it stands now, and nothing lost.
import type { ReactNode } from 'react';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Told } from '../history/told.js';

interface Props {
  readonly said: object;
  readonly now: ReactNode;
  readonly onGoOn: () => void;
}

export function Moved({ said, now, onGoOn }: Props) {
  const text = useText();
  return (
    <section className="moved" aria-labelledby="moved-title">
      <div role="alert">
        <h3 id="moved-title">{text(strings.moved.title)}</h3>
        <p>{text(strings.moved.say)}</p>
      </div>
      <div className="moved-sides">
        <div>
          <h4>{text(strings.moved.yours)}</h4>
          <Told said={said} />
        </div>
        <div>
          <h4>{text(strings.moved.now)}</h4>
          {now}
        </div>
      </div>
      <button className="button" type="button" onClick={onGoOn}>
        {text(strings.moved.goOn)}
      </button>
    </section>
  );
}
