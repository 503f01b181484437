// Where something owed is dealt with: the page of its stream, with the panel that answers it.
import type { WorkItem } from '#contract/views';
import type { Address, PanelAddress } from '../address.js';
import { viewAt } from '../round/views.js';
import { subjectOfTopic } from './topic-of.js';

/** The page that something owed is dealt with on, with its panel open where it takes one. */
export function addressOfWork({ stream, id, kind, item }: WorkItem): Address {
  switch (kind) {
    case 'remarks':
      return viewAt('write', id, { subject: item && subjectOfTopic(item.id) });
    case 'consolidate':
      return viewAt('consolidate', id);
    case 'agree':
    case 'settle':
      return viewAt('settle', id, { opinion: item?.id });
    case 'convene':
      return { place: 'convene', id };
    case 'answer-in-writing':
      return { place: 'meeting', id };
    case 'write-minutes':
    case 'confirm-minutes':
      return { ...onItsPage({ stream, id, kind, item }), place: 'minutes', id };
    default:
      return onItsPage({ stream, id, kind, item });
  }
}

function onItsPage({ stream, id, kind, item }: Pick<WorkItem, 'stream' | 'id' | 'kind' | 'item'>): Address {
  return { place: stream === 'program' ? 'indicators' : stream, id, panel: panelOf(kind, item) };
}

/** What is owed of a period is dealt with in the form of the whole, which begins with that period. */
function panelOf(kind: WorkItem['kind'], item: WorkItem['item']): PanelAddress {
  if (!item) return { show: kind, on: 'stream' };
  return item.kind === 'period'
    ? { show: kind, on: 'stream', of: item.id }
    : { show: kind, on: item.kind, item: item.id };
}
