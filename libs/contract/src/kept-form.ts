// What stands in a form that was begun, as it is kept for whoever sits at its writer's post next: they did not write it.
import { isDeeperThan } from './depth.js';
import { isRecord, readJson } from './json.js';

export interface KeptForm {
  readonly values: Readonly<Record<string, unknown>>;
  /** The revision of the item that its writer saw. */
  readonly seen?: number;
}

/** No form has parts within parts so often. */
const deepest = 20;

/** Reads it; undefined where it is no such text. */
export function readKeptForm(text: string): KeptForm | undefined {
  const kept = readJson(text);
  if (!isRecord(kept) || isDeeperThan(deepest, kept)) return undefined;
  const { values, seen } = kept;
  if (!isRecord(values)) return undefined;
  return { values, ...(typeof seen === 'number' ? { seen } : {}) };
}
