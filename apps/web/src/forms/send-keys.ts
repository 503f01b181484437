// Sends a form from the keyboard wherever in it the focus is: Ctrl+Enter, and ⌘+Enter where that is the custom.
import type { KeyboardEvent } from 'react';

/** As `aria-keyshortcuts` wants them written. */
export const sendKeys = 'Control+Enter';

/** Whether keys were pressed to send, and not to end a syllable that is still being composed. */
export function isSending({
  key,
  ctrlKey,
  metaKey,
  isComposing,
}: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'isComposing'>): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing;
}

/** For a form's `onKeyDown`. */
export function sendOnKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (!isSending(event.nativeEvent)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
