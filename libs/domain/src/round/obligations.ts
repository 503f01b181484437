// Who owes what by when in a round: a pure function of its state, never kept beside it.
import type { CommitteeId, DepartmentId, IsoDate, PostId } from '../ids.js';
import { addresseeOf, answerDue, changesOffered, isOver } from './facts.js';
import type { Addressee, OpenedRound, Opinion, Topic } from './states.js';

export const obligationKinds = [
  'submission',
  'remarks',
  'close-intake',
  'consolidate',
  'reply',
  'answer',
  'release',
  'transfer',
  'agree',
  'settle',
  'conclude',
  'follow-up',
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

/** Who owes: whoever holds such a post or seat on the day. */
export type Debtor =
  | { readonly kind: 'department'; readonly department: DepartmentId; readonly rank?: 'head' }
  | { readonly kind: 'posts'; readonly posts: readonly PostId[] }
  | {
      readonly kind: 'seats';
      readonly committee: CommitteeId;
      readonly role: 'chair' | 'secretary' | 'member';
    };

/** One thing owed. `key` is stable while the duty is the same; `due` is absent where no date was set. */
export interface Obligation {
  readonly key: string;
  readonly kind: ObligationKind;
  readonly debtor: Debtor;
  readonly due?: IsoDate;
  readonly overdue: boolean;
  /** What it is about: a topic, remark or opinion; absent for the round as a whole. */
  readonly item?: { readonly kind: 'topic' | 'remark' | 'opinion'; readonly id: string };
}

type Owed = Omit<Obligation, 'overdue'>;

/** All that is owed in a round, seen on a day. */
export function obligationsOf(round: OpenedRound, today: IsoDate): readonly Obligation[] {
  return owedIn(round).map((owed) => ({ ...owed, overdue: owed.due !== undefined && owed.due < today }));
}

function owedIn(round: OpenedRound): readonly Owed[] {
  switch (round.status) {
    case 'collecting':
      return [...submissions(round), ...remarks(round)];
    case 'consolidating':
      return [...replies(round), seat(round, 'secretary', 'consolidate', round.answersDue)];
    case 'answering':
      return [
        ...replies(round),
        ...Object.values(round.topics).flatMap((topic) => onReopened(round, topic)),
        ...Object.values(round.opinions).flatMap((opinion) => onOpinion(round, opinion)),
        ...conclusion(round),
      ];
    case 'concluded':
      return Object.values(round.opinions).flatMap((opinion) => followUps(opinion));
    case 'cancelled':
      return [];
  }
}

function submissions(round: OpenedRound): readonly Owed[] {
  return Object.values(round.topics)
    .filter(({ status }) => status === 'awaiting')
    .map(({ id }) => ({
      key: `submission/${id}`,
      kind: 'submission',
      debtor: debtorOf(addresseeOfTopic(round, id)),
      due: round.opinionsDue,
      item: { kind: 'topic', id },
    }));
}

function remarks(round: OpenedRound): readonly Owed[] {
  return [
    seat(round, 'member', 'remarks', round.opinionsDue),
    seat(round, 'secretary', 'close-intake', round.opinionsDue),
  ];
}

function replies(round: OpenedRound): readonly Owed[] {
  return Object.values(round.remarks)
    .filter(
      ({ kind, status, sealed, replies: said }) =>
        kind === 'question' && status === 'standing' && !sealed && said.length === 0,
    )
    .map(({ id, topic }) => ({
      key: `reply/${id}`,
      kind: 'reply',
      debtor: debtorOf(addresseeOfTopic(round, topic)),
      due: round.answersDue,
      item: { kind: 'remark', id },
    }));
}

/** A reopened topic owes by its own dates what the round owed before: remarks, and then sending or closing it. */
function onReopened(round: OpenedRound, topic: Topic): readonly Owed[] {
  if (topic.status !== 'reopened') return [];
  const { id, opinionsDue, answersDue } = topic;
  const item = { kind: 'topic', id } as const;
  return [
    { ...seat(round, 'member', 'remarks', opinionsDue), key: `remarks/${id}`, item },
    { ...seat(round, 'secretary', 'consolidate', answersDue), key: `consolidate/${id}`, item },
  ];
}

function onOpinion(round: OpenedRound, opinion: Opinion): readonly Owed[] {
  const { id } = opinion;
  const item = { kind: 'opinion', id } as const;
  const due = answerDue(round, opinion);
  const nth = opinion.asked.length;
  switch (opinion.status) {
    case 'sent':
    case 'askedAgain':
      return [
        {
          key: `answer/${id}/${nth}/${sideOf(opinion.addressee)}`,
          kind: 'answer',
          debtor: debtorOf(opinion.addressee),
          due,
          item,
        },
      ];
    case 'transferRequested':
      return [{ ...seat(round, 'secretary', 'transfer', due), key: `transfer/${id}`, item }];
    case 'awaitingRelease':
      return [
        {
          key: `release/${id}/${nth}/${sideOf(opinion.addressee)}`,
          kind: 'release',
          debtor: headOf(opinion.addressee),
          due,
          item,
        },
      ];
    case 'answered': {
      const kind = changesOffered(round, opinion).length > 0 ? 'agree' : 'settle';
      return [{ ...seat(round, 'chair', kind), key: `${kind}/${id}/${nth}`, item }];
    }
    case 'agreed':
      return [{ ...seat(round, 'chair', 'settle'), key: `settle/${id}/${nth}`, item }];
    case 'settled':
      return followUps(opinion);
    case 'issued':
    case 'recordedOpen':
    case 'withdrawn':
      return [];
  }
}

function followUps(opinion: Opinion): readonly Owed[] {
  if (opinion.status !== 'settled') return [];
  const { answer } = opinion.response;
  const proof =
    answer.disposition === 'accepted' || answer.disposition === 'partlyAccepted' ? answer.proof : undefined;
  if (proof?.kind !== 'followUp') return [];
  const item = { kind: 'opinion', id: opinion.id } as const;
  return [
    {
      key: `follow-up/${opinion.id}`,
      kind: 'follow-up',
      debtor: debtorOf(opinion.addressee),
      due: proof.due,
      item,
    },
  ];
}

function conclusion(round: OpenedRound): readonly Owed[] {
  const over =
    Object.values(round.opinions).every(isOver) &&
    Object.values(round.topics).every(({ status }) => status !== 'reopened');
  return over ? [seat(round, 'chair', 'conclude')] : [];
}

function seat(
  round: OpenedRound,
  role: 'chair' | 'secretary' | 'member',
  kind: ObligationKind,
  due?: IsoDate,
): Owed {
  return {
    key: kind,
    kind,
    debtor: { kind: 'seats', committee: round.committee, role },
    ...(due === undefined ? {} : { due }),
  };
}

function addresseeOfTopic(round: OpenedRound, id: string): Addressee {
  const topic = round.topics[id];
  return topic ? addresseeOf(round, topic) : { kind: 'department', department: '' };
}

function debtorOf(addressee: Addressee): Debtor {
  return addressee.kind === 'department'
    ? { kind: 'department', department: addressee.department }
    : { kind: 'posts', posts: addressee.posts };
}

function headOf(addressee: Addressee): Debtor {
  const debtor = debtorOf(addressee);
  return debtor.kind === 'department' ? { ...debtor, rank: 'head' } : debtor;
}

/** The side that answers, as part of a key: who takes an item over owes it anew. */
function sideOf(addressee: Addressee): string {
  return addressee.kind === 'department' ? addressee.department : addressee.strategy;
}
