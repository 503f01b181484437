// The key that leads to the search from anywhere, except from where one writes.
import { useEffect, type RefObject } from 'react';

/** Whether a key pressed here is meant for what is written there, or for an open dialog. */
export function isForWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog, [role="dialog"]') !== null)
  );
}

/** Focuses the search when `/` is pressed. */
export function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || isForWriting(event.target) || document.querySelector('dialog[open]')) return;
      if (!input.current?.checkVisibility()) return;
      event.preventDefault();
      input.current.select();
      input.current.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [input]);
}
