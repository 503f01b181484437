// What the reader waits for: opinions and promises whose next step is with somebody else, put together by whom they are with.
import type { OpinionItem, WorkItem } from '#contract/views';
import type { Addressee } from '#domain/agreed';
import type { FollowUp } from '#domain/between/overview';
import type { IsoDate } from '#domain/ids';
import { debtorOf, type Debtor, type ObligationKind } from '#domain/obligations';
import { compareTexts } from '#domain/order';
import type { Address } from '../address.js';
import { groupedBy } from '../grouped-by.js';

export interface Wait {
  readonly key: string;
  /** What is to be done. */
  readonly step: ObligationKind;
  /** With whom it is. */
  readonly with: Debtor | { readonly kind: 'committee' };
  readonly due?: IsoDate;
  /** How many things wait for the same. */
  readonly count: number;
  /** What it is about, where it is only one: `1-6`. */
  readonly number?: string;
  readonly address: Address;
}

interface Next {
  readonly step: ObligationKind;
  readonly with: 'addressee' | 'head' | 'committee';
  /** Whether the round's date for answers is that of this step. */
  readonly dated?: boolean;
}

/** The next step of an opinion in each state that waits for somebody. */
const nextOf = {
  sent: { step: 'answer', with: 'addressee', dated: true },
  askedAgain: { step: 'answer', with: 'addressee', dated: true },
  proofOwed: { step: 'prove', with: 'addressee', dated: true },
  awaitingRelease: { step: 'release', with: 'head', dated: true },
  transferRequested: { step: 'transfer', with: 'committee' },
  answered: { step: 'settle', with: 'committee' },
  agreed: { step: 'settle', with: 'committee' },
} as const satisfies Readonly<Partial<Record<OpinionItem['status'], Next>>>;

type WaitingStatus = keyof typeof nextOf;

/** The states of an opinion that wait for somebody. */
export const waitingStatuses = Object.keys(nextOf) as readonly WaitingStatus[];

type One = Omit<Wait, 'key' | 'count' | 'address'> & {
  readonly number: string;
  readonly item: string;
  readonly place: 'round' | 'cycle';
  readonly id: string;
};

/** What waits for others, what is due first on top; what the reader owes themselves is left out. */
export function waitsOf(
  work: readonly WorkItem[],
  opinions: readonly OpinionItem[],
  followUps: readonly FollowUp[],
): readonly Wait[] {
  const mine = new Set(work.map(({ stream, id, item, kind }) => keyOf(stream, id, item?.id, kind)));
  const all = [...opinions.flatMap(ofOpinion), ...followUps.flatMap(ofFollowUp)].filter(
    ({ place, id, item, step }) => !mine.has(keyOf(place, id, item, step)),
  );
  const groups = groupedBy(all, ({ place, id, step, due, with: who }) =>
    JSON.stringify([place, id, step, due, who]),
  );
  return [...groups].map(([key, ones]) => waitFor(key, ones)).sort(byDue);
}

function ofOpinion(item: OpinionItem): readonly One[] {
  const { round, opinion, status, addressee, answersDue, number } = item;
  if (!isWaiting(status)) return [];
  const { step, with: kind, dated }: Next = nextOf[status];
  return [
    {
      step,
      with: debtorIn(kind, addressee),
      ...(dated ? { due: answersDue } : {}),
      number,
      item: opinion,
      place: 'round',
      id: round,
    },
  ];
}

function debtorIn(kind: Next['with'], addressee: Addressee): Wait['with'] {
  if (kind === 'committee') return { kind };
  const debtor = debtorOf(addressee);
  return kind === 'head' && debtor.kind === 'department' ? { ...debtor, rank: 'head' } : debtor;
}

function ofFollowUp({ id, cycle, standing, addressee, due, number }: FollowUp): readonly One[] {
  const one = { number, item: id, place: 'cycle', id: cycle } as const;
  if (standing === 'promised') return [{ ...one, step: 'follow-up', with: debtorOf(addressee), due }];
  if (standing === 'claimed') return [{ ...one, step: 'check', with: { kind: 'committee' } }];
  return [];
}

function waitFor(key: string, ones: readonly [One, ...One[]]): Wait {
  const [first, ...others] = ones;
  const { step, with: who, due, number, item, place, id } = first;
  const on = place === 'round' ? 'opinion' : 'owed';
  const alone = others.length === 0;
  return {
    key,
    step,
    with: who,
    ...(due === undefined ? {} : { due }),
    count: ones.length,
    ...(alone ? { number } : {}),
    address: { place, id, ...(alone ? { panel: { show: step, on, item } } : {}) },
  };
}

function isWaiting(status: OpinionItem['status']): status is WaitingStatus {
  return Object.hasOwn(nextOf, status);
}

/** An opinion has one next step, whatever it is called; a promise is kept by one and checked by another. */
function keyOf(stream: string, id: string, item: string | undefined, step: ObligationKind): string {
  return JSON.stringify([stream, id, item, stream === 'cycle' ? step : 'next']);
}

function byDue(one: Wait, other: Wait): number {
  return compareTexts(one.due ?? '9999', other.due ?? '9999');
}
