// A review round as somebody would keep it on a sheet of paper: who may do what when, and how much of everything there is.
// It is written from the domain's description, and knows nothing of the product's own rules.
import type { RefusalCode } from '#domain/refusals';

export const topics = ['p-1-1/midterm', 'p-1-6/midterm'] as const;

/** Who acts: two members, the officers of the two programs, the secretary and a chair. */
export type Who = 'member 0' | 'member 1' | 'officer 0' | 'officer 1' | 'secretary' | 'chair';

/** One act; what it is about is counted off among what there is, and beyond that there is nothing. */
export type Act =
  | { readonly does: 'remark'; readonly who: Who; readonly topic: 0 | 1 }
  | { readonly does: 'correct' | 'withdrawRemark'; readonly who: Who; readonly on: number }
  | { readonly does: 'closeIntake' | 'send' | 'conclude'; readonly who: Who }
  | { readonly does: 'issue'; readonly who: Who; readonly topic: 0 | 1; readonly remarks: readonly number[] }
  | {
      readonly does: 'answer' | 'askAgain' | 'settle' | 'recordOpen' | 'withdrawOpinion';
      readonly who: Who;
      readonly on: number;
    };

export const everyAct: readonly Act['does'][] = [
  'remark',
  'correct',
  'withdrawRemark',
  'closeIntake',
  'issue',
  'send',
  'answer',
  'askAgain',
  'settle',
  'recordOpen',
  'withdrawOpinion',
  'conclude',
];

interface Remark {
  readonly id: string;
  readonly topic: 0 | 1;
  readonly author: Who;
  readonly status: 'standing' | 'withdrawn';
  readonly acts: number;
}

interface Opinion {
  readonly id: string;
  readonly topic: 0 | 1;
  readonly remarks: readonly number[];
  readonly status: 'issued' | 'sent' | 'answered' | 'askedAgain' | 'settled' | 'recordedOpen' | 'withdrawn';
  readonly acts: number;
}

export interface Round {
  readonly status: 'collecting' | 'consolidating' | 'answering' | 'concluded';
  readonly remarks: readonly Remark[];
  readonly opinions: readonly Opinion[];
  /** How many acts were taken. */
  readonly acts: number;
}

export const openedRound: Round = { status: 'collecting', remarks: [], opinions: [], acts: 0 };

/** What speaks against an act: any of these may be what the caller is told. Empty where nothing does. */
export function against(round: Round, act: Act): readonly RefusalCode[] {
  const no = (when: boolean, ...codes: readonly RefusalCode[]) => (when ? codes : []);
  const { status } = round;
  switch (act.does) {
    case 'remark':
      return [
        ...no(act.who.startsWith('officer'), 'not-your-part'),
        ...no(status === 'consolidating' || status === 'concluded', 'wrong-stage'),
        ...no(status === 'answering', 'topic-closed'),
      ];
    case 'correct':
    case 'withdrawRemark': {
      const remark = round.remarks[act.on];
      if (!remark) return ['unknown-item'];
      return [
        // What is sealed is not there for others.
        ...no(remark.author !== act.who, 'not-your-part', 'unknown-item'),
        ...no(status === 'concluded', 'wrong-stage'),
        ...no(remark.status === 'withdrawn', 'item-not-ready'),
        ...no(isTakenUp(round, act.on), 'remark-taken-up'),
      ];
    }
    case 'closeIntake':
      return [...no(!runs(act.who), 'not-your-part'), ...no(status !== 'collecting', 'wrong-stage')];
    case 'issue': {
      const named = act.remarks.map((each) => round.remarks[each]);
      return [
        ...no(act.who !== 'secretary', 'not-your-part'),
        ...no(status === 'concluded', 'wrong-stage'),
        ...no(status === 'answering', 'topic-closed'),
        ...no(named.length === 0, 'remarks-missing'),
        ...no(new Set(act.remarks).size < named.length, 'list-repeats'),
        ...no(named.includes(undefined), 'unknown-item'),
        ...no(
          named.some((each) => each && each.topic !== act.topic),
          'remark-elsewhere',
        ),
        ...no(
          named.some((each) => each?.status === 'withdrawn'),
          'remark-withdrawn',
        ),
      ];
    }
    case 'send':
      return [
        ...no(!runs(act.who), 'not-your-part'),
        ...no(status === 'collecting' || status === 'concluded', 'wrong-stage'),
        ...no(!round.opinions.some((each) => each.status === 'issued'), 'nothing-to-send'),
      ];
    case 'conclude':
      return [
        ...no(act.who !== 'chair', 'not-your-part'),
        ...no(status !== 'answering', 'wrong-stage'),
        ...no(!round.opinions.every((each) => isOver(each)), 'opinions-still-open'),
      ];
    default:
      return againstOnOpinion(round, act);
  }
}

function againstOnOpinion(
  { status, opinions }: Round,
  act: Extract<Act, { does: 'answer' | 'askAgain' | 'settle' | 'recordOpen' | 'withdrawOpinion' }>,
): readonly RefusalCode[] {
  const opinion = opinions[act.on];
  if (!opinion) return ['unknown-item'];
  const { may, from } = onOpinion[act.does];
  const isAllowed = may(act.who, opinion);
  const isTheTime = status === 'answering' || (act.does === 'withdrawOpinion' && status !== 'concluded');
  return [
    // What has not gone out is not there for those who will answer it.
    ...(isAllowed ? [] : (['not-your-part', 'unknown-item'] as const)),
    ...(opinion.status === 'issued' && !runs(act.who) ? (['unknown-item'] as const) : []),
    ...(isTheTime ? [] : (['wrong-stage'] as const)),
    ...(from.includes(opinion.status) ? [] : (['item-not-ready'] as const)),
  ];
}

interface OnOpinion {
  readonly may: (who: Who, opinion: Opinion) => boolean;
  readonly from: readonly Opinion['status'][];
}

const onOpinion: Readonly<Record<keyof typeof becomes, OnOpinion>> = {
  answer: { may: (who, { topic }) => who === `officer ${topic}`, from: ['sent', 'askedAgain'] },
  askAgain: { may: isChair, from: ['answered'] },
  settle: { may: isChair, from: ['answered'] },
  recordOpen: { may: isChair, from: ['sent', 'askedAgain', 'answered'] },
  withdrawOpinion: { may: runs, from: ['issued', 'sent', 'askedAgain'] },
};

/** The round after an act against which nothing speaks; `id` is that of what it brings. */
export function after(round: Round, act: Act, id: string): Round {
  const acts = round.acts + 1;
  switch (act.does) {
    case 'remark':
      return {
        ...round,
        acts,
        remarks: [...round.remarks, { id, topic: act.topic, author: act.who, status: 'standing', acts: 1 }],
      };
    case 'correct':
      return { ...round, acts, remarks: acted(round.remarks, act.on, {}) };
    case 'withdrawRemark':
      return { ...round, acts, remarks: acted(round.remarks, act.on, { status: 'withdrawn' }) };
    case 'closeIntake':
      return { ...round, acts, status: 'consolidating' };
    case 'issue': {
      const { topic, remarks } = act;
      return {
        ...round,
        acts,
        opinions: [...round.opinions, { id, topic, remarks, status: 'issued', acts: 1 }],
      };
    }
    case 'send':
      return {
        ...round,
        acts,
        status: 'answering',
        opinions: round.opinions.map((each) =>
          each.status === 'issued' ? { ...each, status: 'sent', acts: each.acts + 1 } : each,
        ),
      };
    case 'conclude':
      return { ...round, acts, status: 'concluded' };
    default:
      return { ...round, acts, opinions: acted(round.opinions, act.on, { status: becomes[act.does] }) };
  }
}

const becomes = {
  answer: 'answered',
  askAgain: 'askedAgain',
  settle: 'settled',
  recordOpen: 'recordedOpen',
  withdrawOpinion: 'withdrawn',
} as const;

/** What an act is about, with how often something was done to it; undefined where it is about the round. */
export function subjectOf(round: Round, act: Act): { readonly acts: number } | undefined {
  if (!('on' in act)) return undefined;
  return act.does === 'correct' || act.does === 'withdrawRemark'
    ? round.remarks[act.on]
    : round.opinions[act.on];
}

function acted<T extends { readonly acts: number }>(all: readonly T[], on: number, change: Partial<T>): T[] {
  return all.map((each, index) => (index === on ? { ...each, ...change, acts: each.acts + 1 } : each));
}

function isTakenUp({ opinions }: Round, remark: number): boolean {
  return opinions.some(({ status, remarks }) => status !== 'withdrawn' && remarks.includes(remark));
}

function isOver({ status }: Opinion): boolean {
  return status === 'settled' || status === 'recordedOpen' || status === 'withdrawn';
}

function isChair(who: Who): boolean {
  return who === 'chair';
}

function runs(who: Who): boolean {
  return who === 'chair' || who === 'secretary';
}
