// What the worker does it does once, whichever version did it: a key of its own tells the act, not the words of the command.
import type { Refusal } from '#domain/refusals';

/**
 * Whether an earlier version has carried out what was asked, under the same key and with a command of another shape. Only
 * for keys that no caller can send and that are made of what the act follows from.
 */
export function doneInOtherWords({ refused }: Refusal): boolean {
  return refused === 'key-reused';
}
