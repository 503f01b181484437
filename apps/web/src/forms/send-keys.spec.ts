// A form is sent by Ctrl+Enter or ⌘+Enter, and never by the Enter that ends a Korean syllable.
import { describe, expect, it } from '@jest/globals';
import { isSending } from './send-keys.js';

const pressed = { key: 'Enter', ctrlKey: false, metaKey: false, isComposing: false };

describe('isSending', () => {
  it('takes Enter with either key beside it', () => {
    expect(isSending({ ...pressed, ctrlKey: true })).toBe(true);
    expect(isSending({ ...pressed, metaKey: true })).toBe(true);
  });

  it('leaves a bare Enter, other keys and a syllable that is being composed alone', () => {
    expect(isSending(pressed)).toBe(false);
    expect(isSending({ ...pressed, key: 'a', ctrlKey: true })).toBe(false);
    expect(isSending({ ...pressed, ctrlKey: true, isComposing: true })).toBe(false);
  });
});
