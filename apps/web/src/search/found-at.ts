// Where each thing that a search finds is shown.
import type { FoundKind } from '#contract/finding/finding';
import type { FoundView } from '#contract/views';
import type { Address } from '../address.js';

/** The address of what was found. */
export function addressOf(kind: FoundKind, { id, item = '' }: Pick<FoundView, 'id' | 'item'>): Address {
  switch (kind) {
    case 'round':
      return { place: 'round', id };
    case 'opinion':
    case 'answer':
      return { place: 'opinion', id: item, more: { round: id } };
    case 'remark':
      return { place: 'fate', id: item, more: { round: id } };
    case 'submission':
      return { place: 'round', id, panel: { show: 'history', on: 'topic', item } };
    case 'program':
    case 'indicator':
      return { place: 'indicators', id };
    case 'plan':
      return { place: 'plan', id };
    case 'strategy':
    case 'planLine':
      return { place: 'plan', id, more: { edition: item } };
    case 'owed':
      return { place: 'cycle', id, panel: { show: 'history', on: 'owed', item } };
    case 'meeting':
      return { place: 'meeting', id };
    case 'agendaItem':
      return { place: 'meeting', id, panel: { show: 'history', on: 'agendaItem', item } };
    case 'committee':
      return { place: 'committee', id };
    case 'department':
      return { place: 'organization' };
  }
}
