// Chooses how the screen looks: high contrast, and the size of text.
import { useId } from 'react';
import { useText } from '../language/language.js';
import { Drop } from '../widgets/drop.js';
import { textSizes } from './look.js';
import { useLook } from './look-context.js';
import { lookStrings } from './strings.js';

export function LookControl() {
  const text = useText();
  const { highContrast, textSize, choose } = useLook();
  const name = useId();
  return (
    <Drop className="drop" bodyClassName="drop-body" summary={text(lookStrings.title)}>
      <label className="tick">
        <input
          type="checkbox"
          checked={highContrast}
          onChange={(event) => choose({ highContrast: event.target.checked })}
        />
        <span>{text(lookStrings.highContrast)}</span>
      </label>
      <fieldset className="text-sizes">
        <legend>{text(lookStrings.textSize)}</legend>
        {textSizes.map((size) => (
          <label key={size} className="tick">
            <input
              type="radio"
              name={name}
              value={size}
              checked={size === textSize}
              onChange={() => choose({ textSize: size })}
            />
            <span>{text(lookStrings.sizes[size])}</span>
          </label>
        ))}
      </fieldset>
    </Drop>
  );
}
