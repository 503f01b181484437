// Where something owed is dealt with: the page of its stream, with the panel that answers it.
import type { WorkItem } from '#contract/views';
import type { Address } from '../address.js';
import { viewAt } from '../round/views.js';

/** The page that something owed is dealt with on, with its panel open where it takes one. */
export function addressOfWork({ stream, id, kind, item }: WorkItem): Address {
  switch (kind) {
    case 'remarks':
      return viewAt('write', id, { subject: item && subjectOf(item.id) });
    case 'consolidate':
      return viewAt('consolidate', id);
    case 'agree':
    case 'settle':
      return viewAt('settle', id, { opinion: item?.id });
    default:
      return onItsPage({ stream, id, kind, item });
  }
}

/** The program or strategy that a topic is about. */
function subjectOf(topic: string): string {
  return topic.slice(0, topic.lastIndexOf('/'));
}

function onItsPage({ stream, id, kind, item }: Pick<WorkItem, 'stream' | 'id' | 'kind' | 'item'>): Address {
  const panel = item ? { show: kind, on: item.kind, item: item.id } : { show: kind, on: 'stream' };
  return { place: stream, id, panel };
}
