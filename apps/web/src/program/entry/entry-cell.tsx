// One cell that is typed into: what is wrong with it stands below, and keys lead on from it.
import { useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../../language/language.js';
import type { Place } from './block.js';
import { placeAfter } from './place-after.js';

interface Props {
  readonly place: Place;
  /** The row and the column. */
  readonly called: Label;
  readonly label: Label;
  readonly numeric: boolean;
  readonly unit: string;
  readonly value: string;
  readonly problem: Label | undefined;
  /** What to look at twice; a problem comes first. */
  readonly doubt?: Label | undefined;
  readonly locked: boolean;
  readonly onChange: (typed: string) => void;
  readonly onGo: (place: Place) => void;
  readonly onPaste: (event: ClipboardEvent, from: Place) => void;
}

export function EntryCell({
  place,
  called,
  label,
  numeric,
  unit,
  value,
  problem,
  doubt,
  locked,
  onChange,
  onGo,
  onPaste,
}: Props) {
  const text = useText();
  const [noteId, unitId] = [useId(), useId()];
  /** What stood there when the cell was entered. */
  const before = useRef('');
  const hasUnit = numeric && unit !== '';
  const note = problem ?? doubt;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const to = placeAfter(event, place);
    if (to) {
      event.preventDefault();
      onGo(to);
    } else if (event.key === 'Escape' && !locked && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onChange(before.current);
    }
  };
  return (
    <td data-label={text(label)}>
      <span className="entry-cell">
        <input
          type="text"
          className={numeric ? 'entry-figure' : undefined}
          inputMode={numeric ? 'decimal' : undefined}
          autoComplete="off"
          lang={numeric ? undefined : 'ko'}
          data-cell={`${place.row} ${place.column}`}
          aria-label={text(called)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={[hasUnit && unitId, note && noteId].filter(Boolean).join(' ') || undefined}
          readOnly={locked}
          value={value}
          onFocus={() => {
            before.current = value;
          }}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => onPaste(event, place)}
        />
        {hasUnit && (
          <span className="entry-unit" id={unitId}>
            {unit}
          </span>
        )}
      </span>
      {note && (
        <span className={problem ? 'field-problem small' : 'hint'} id={noteId}>
          {text(note)}
        </span>
      )}
    </td>
  );
}
