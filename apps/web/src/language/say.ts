// How the sentences of the page are written down: in both languages, and with English plurals.
import type { Label } from '#contract/label';

export const say = (ko: string, en: string): Label => ({ ko, en });

/** `1 change`, `2 changes`. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;
