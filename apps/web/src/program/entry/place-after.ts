// Where a key leads from a cell of a table that is typed into.
import type { KeyboardEvent } from 'react';
import type { Place } from './block.js';

/** The cell that a key leads to: sideways only from the ends of what was typed, for the arrows belong to the text. */
export function placeAfter(
  { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent, currentTarget }: KeyboardEvent<HTMLInputElement>,
  { row, column }: Place,
): Place | undefined {
  if (nativeEvent.isComposing || ctrlKey || metaKey || altKey) return undefined;
  const { selectionStart, selectionEnd, value } = currentTarget;
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  switch (key) {
    case 'Enter':
      return { row: row + (shiftKey ? -1 : 1), column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowLeft':
      return !shiftKey && (isAll || selectionEnd === 0) ? { row, column: column - 1 } : undefined;
    case 'ArrowRight':
      return !shiftKey && (isAll || selectionStart === value.length)
        ? { row, column: column + 1 }
        : undefined;
    default:
      return undefined;
  }
}
