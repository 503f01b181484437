// The item moved while somebody wrote: what they wrote beside how it stands now, the ways on from there, and nothing lost.
import type { ReactNode } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Told } from '../history/told.js';

/** One way on from there. */
export interface WayOn {
  readonly label: Label;
  readonly take: () => void;
}

interface Props {
  readonly said: object;
  readonly now: ReactNode;
  /** Whether what was written can still be sent as it is; it can unless told otherwise. */
  readonly mayGoOn?: boolean;
  readonly onGoOn: () => void;
  /** Other ways, the likeliest first. */
  readonly ways?: readonly WayOn[];
}

export function Moved({ said, now, mayGoOn = true, onGoOn, ways = [] }: Props) {
  const text = useText();
  return (
    <section className="moved" aria-labelledby="moved-title">
      <div role="alert">
        <h3 id="moved-title">{text(strings.moved.title)}</h3>
        <p>{text(mayGoOn ? strings.moved.say : strings.moved.tooLate)}</p>
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
      <div className="offers">
        {mayGoOn && (
          <button className="button" type="button" onClick={onGoOn}>
            {text(strings.moved.goOn)}
          </button>
        )}
        {ways.map(({ label, take }) => (
          <button className="button" type="button" key={label.ko} onClick={take}>
            {text(label)}
          </button>
        ))}
      </div>
    </section>
  );
}
