// A meeting as its secretary would count it by hand: who is there, who may vote, and how each item came out.
import type { RefusalCode } from '#domain/refusals';

export type Runner = 'chair' | 'secretary' | 'member';

/** One act; seats and items are counted off. */
export type MeetingAct =
  | { readonly does: 'arrive' | 'leave'; readonly who: Runner; readonly seat: number }
  | { readonly does: 'open' | 'close'; readonly who: Runner }
  | { readonly does: 'recuse'; readonly who: Runner; readonly item: number; readonly seat: number }
  | { readonly does: 'noObjection' | 'holdOver'; readonly who: Runner; readonly item: number }
  | {
      readonly does: 'vote';
      readonly who: Runner;
      readonly item: number;
      readonly inFavour: number;
      readonly against: number;
      readonly abstained: number;
    };

export const everyMeetingAct: readonly MeetingAct['does'][] = [
  'arrive',
  'leave',
  'open',
  'close',
  'recuse',
  'noObjection',
  'holdOver',
  'vote',
];

interface Item {
  readonly status: 'pending' | 'carried' | 'rejected' | 'noObjection' | 'heldOver';
  /** Seats that answer what is decided: they are recused without a word. */
  readonly parties: readonly number[];
  readonly recused: readonly number[];
}

export interface Meeting {
  readonly status: 'convened' | 'open' | 'closed';
  /** How many are enrolled, and which of them are there. */
  readonly enrolled: number;
  readonly present: readonly number[];
  readonly items: readonly Item[];
  /** Where those who run it sit. */
  readonly seatOf: Readonly<Record<'chair' | 'secretary', number>>;
  readonly acts: number;
}

/** What a vote on an item stands on. In the sample's city a recusal leaves the base as it is. */
export function figuresOn(meeting: Meeting, { parties, recused }: Item) {
  const voters = meeting.present.filter((seat) => !parties.includes(seat) && !recused.includes(seat)).length;
  return { voters, quorum: quorumOf(meeting), toCarry: moreThanHalfOf(meeting.present.length) };
}

/** A majority of the enrolled opens. */
export function quorumOf({ enrolled }: Meeting): number {
  return moreThanHalfOf(enrolled);
}

export function againstInMeeting(meeting: Meeting, act: MeetingAct): readonly RefusalCode[] {
  const no = (when: boolean, code: RefusalCode) => (when ? [code] : []);
  const { status, present } = meeting;
  const isMember = no(act.who === 'member', 'not-your-part');
  switch (act.does) {
    case 'arrive':
    case 'leave':
      return [
        ...no(act.who !== 'secretary', 'not-your-part'),
        ...no(status === 'closed', 'wrong-stage'),
        ...no(present.includes(act.seat) === (act.does === 'arrive'), 'item-not-ready'),
      ];
    case 'open':
      return [
        ...isMember,
        ...no(status !== 'convened', 'wrong-stage'),
        ...no(present.length < quorumOf(meeting), 'no-quorum'),
      ];
    case 'close':
      return [
        ...isMember,
        ...no(status !== 'open', 'wrong-stage'),
        ...no(
          meeting.items.some((item) => item.status === 'pending'),
          'agenda-undecided',
        ),
      ];
    default: {
      const item = meeting.items[act.item];
      if (!item) return ['unknown-item'];
      return [
        ...isMember,
        ...no(item.status !== 'pending', 'item-not-ready'),
        ...againstOnItem(meeting, item, act),
      ];
    }
  }
}

function againstOnItem(
  meeting: Meeting,
  item: Item,
  act: Extract<MeetingAct, { item: number }>,
): readonly RefusalCode[] {
  const no = (when: boolean, code: RefusalCode) => (when ? [code] : []);
  const { status, present, seatOf } = meeting;
  if (act.does === 'recuse')
    return [
      ...no(status === 'closed', 'wrong-stage'),
      ...no(status === 'convened', 'not-in-writing'),
      ...no(item.recused.includes(act.seat), 'already-recused'),
    ];
  const own = act.who === 'member' ? undefined : seatOf[act.who];
  const { voters, quorum } = figuresOn(meeting, item);
  return [
    ...no(status !== 'open', 'wrong-stage'),
    ...no(own !== undefined && [...item.parties, ...item.recused].includes(own), 'own-item'),
    ...(act.does === 'holdOver'
      ? []
      : no(present.length < quorumOf(meeting) || voters < quorum, 'no-quorum')),
    ...(act.does === 'vote'
      ? no(act.inFavour + act.against + act.abstained > voters, 'votes-exceed-present')
      : []),
  ];
}

export function afterInMeeting(meeting: Meeting, act: MeetingAct): Meeting {
  const acts = meeting.acts + 1;
  switch (act.does) {
    case 'arrive':
      return { ...meeting, acts, present: [...meeting.present, act.seat] };
    case 'leave':
      return { ...meeting, acts, present: meeting.present.filter((seat) => seat !== act.seat) };
    case 'open':
      return { ...meeting, acts, status: 'open' };
    case 'close':
      return { ...meeting, acts, status: 'closed' };
    default: {
      const items = meeting.items.map((item, nth) =>
        nth === act.item ? itemAfter(meeting, item, act) : item,
      );
      return { ...meeting, acts, items };
    }
  }
}

function itemAfter(meeting: Meeting, item: Item, act: Extract<MeetingAct, { item: number }>): Item {
  switch (act.does) {
    case 'recuse':
      return { ...item, recused: [...item.recused, act.seat] };
    case 'noObjection':
      return { ...item, status: 'noObjection' };
    case 'holdOver':
      return { ...item, status: 'heldOver' };
    case 'vote':
      return {
        ...item,
        status: act.inFavour >= figuresOn(meeting, item).toCarry ? 'carried' : 'rejected',
      };
  }
}

function moreThanHalfOf(all: number): number {
  return Math.floor(all / 2) + 1;
}
