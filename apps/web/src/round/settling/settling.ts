// The opinions of a round as whoever settles them goes through them: what can be decided, what waits, what is done.
import type { OfferView } from '#contract/views';
import type { OpenedRound, Opinion, Topic } from '#domain/round/states';
import { opinionsOn, rowsOf, type Row } from '#contract/round-rows';

/** What is decided about an opinion, in the order in which it is wanted, each with its key. */
export const decisions = [
  'AgreeChange',
  'SettleOpinion',
  'AskAgain',
  'ApproveTransfer',
  'DeclineTransfer',
  'RecordOpen',
] as const;
export type Decision = (typeof decisions)[number];

export const keyOfDecision: Readonly<Partial<Record<Decision, string>>> = {
  AgreeChange: 'A',
  SettleOpinion: 'S',
  AskAgain: 'R',
};

/** The letter of a key: under a Hangul layout `key` may be no Latin letter, and the place of the key is what counts. */
export function letterOfKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const typed = key.toUpperCase();
  return /^[A-Z]$/.test(typed) ? typed : code.replace(/^Key/, '');
}

/** An opinion with where it stands in the table. */
export interface Item {
  readonly opinion: Opinion;
  readonly row: Row;
  readonly topic: Topic;
}

/** Every opinion that went out and was not withdrawn, in the order of the plan. */
export function itemsOf(round: OpenedRound): readonly Item[] {
  return rowsOf(round).flatMap((row) =>
    round.tracks.flatMap((track) => {
      const topic = row.topics[track];
      if (!topic) return [];
      return opinionsOn(round, topic.id)
        .filter(({ status }) => status !== 'issued' && status !== 'withdrawn')
        .map((opinion) => ({ opinion, row, topic }));
    }),
  );
}

/** The decisions that the page offers on an opinion. */
export function decisionsOn({ id }: Opinion, allowed: readonly OfferView[]): readonly Decision[] {
  return decisions.filter((decision) =>
    allowed.some(({ command, on, item }) => command === decision && on === 'opinion' && item === id),
  );
}

export const standings = ['decide', 'waiting', 'others', 'done'] as const;
/** `decide`: the reader can; `others`: answered, and not this reader's to decide; `waiting`: for its department. */
export type Standing = (typeof standings)[number];

/** How an opinion stands for whoever reads the page. That it can be recorded open at any time is no reason to look at it now. */
export function standingOf(opinion: Opinion, allowed: readonly OfferView[]): Standing {
  if (decisionsOn(opinion, allowed).some((decision) => decision !== 'RecordOpen')) return 'decide';
  switch (opinion.status) {
    case 'answered':
    case 'agreed':
    case 'transferRequested':
      return 'others';
    case 'settled':
    case 'recordedOpen':
    case 'withdrawn':
      return 'done';
    default:
      return 'waiting';
  }
}

/** The opinion that is shown: the one that the address names, else the first that can be decided, else the first. */
export function shownItem(
  items: readonly Item[],
  named: string | undefined,
  allowed: readonly OfferView[],
): Item | undefined {
  return (
    items.find(({ opinion }) => opinion.id === named) ??
    items.find(({ opinion }) => standingOf(opinion, allowed) === 'decide') ??
    items[0]
  );
}

/** The next one to decide after an opinion, from the top again after the last; undefined where none is left. */
export function nextToDecide(
  items: readonly Item[],
  after: string,
  allowed: readonly OfferView[],
): string | undefined {
  const at = items.findIndex(({ opinion }) => opinion.id === after);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(
    ({ opinion }) => standingOf(opinion, allowed) === 'decide',
  )?.opinion.id;
}

/** The opinion so many places on in a list; undefined beyond its ends. */
export function neighbour(items: readonly Item[], of: string, by: 1 | -1): string | undefined {
  const at = items.findIndex(({ opinion }) => opinion.id === of);
  return at === -1 ? items[0]?.opinion.id : items[at + by]?.opinion.id;
}
