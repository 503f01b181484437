// What something owed in a round says, as the page of the round has it.
import type { WorkItem } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import type { SaidOf } from './work-line.js';

/** Undefined for what is about the round as a whole, or stands elsewhere. */
export function saidInRound(round: OpenedRound, item: WorkItem['item']): SaidOf | undefined {
  const known = item && itemIn(round, item);
  if (!known) return undefined;
  const topic = 'topic' in known ? round.topics[known.topic] : known;
  return {
    ...(topic ? { track: topic.track } : {}),
    ...('text' in known ? { text: known.text } : {}),
  };
}

function itemIn(round: OpenedRound, { kind, id }: NonNullable<WorkItem['item']>) {
  switch (kind) {
    case 'topic':
      return round.topics[id];
    case 'remark':
      return round.remarks[id];
    case 'opinion':
      return round.opinions[id];
    case 'change':
    case 'owed':
    case 'edition':
      return undefined;
  }
}
