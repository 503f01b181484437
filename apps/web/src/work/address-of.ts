// Where something owed is dealt with: the page of its stream, with the panel that answers it.
import type { WorkItem } from '#contract/views';
import type { Address } from '../address.js';

/** The page that something owed stands on, with its panel open. */
export function addressOfWork({ stream, id, kind, item }: WorkItem): Address {
  const panel = item ? { show: kind, on: item.kind, item: item.id } : { show: kind, on: 'stream' };
  return { place: stream, id, panel };
}
