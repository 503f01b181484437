// Who owes what by when in a round: a pure function of its state, never kept beside it.
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import {
  debtorOf,
  seenOn,
  type Debtor,
  type Duty,
  type Obligation,
  type ObligationKind,
} from '../obligations.js';
import { daysToPublish } from '../reviewing.js';
import { addresseeOf, answerDue, changesOffered, isOver } from './facts.js';
import type { Addressee, OpenedRound, Opinion, Topic } from './states.js';

export { obligationKinds, type Debtor, type Obligation, type ObligationKind } from '../obligations.js';

/** All that is owed in a round, seen on a day. */
export function obligationsOf(round: OpenedRound, today: IsoDate): readonly Obligation[] {
  return seenOn(owedIn(round), today);
}

function owedIn(round: OpenedRound): readonly Duty[] {
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
      return publication(round);
    case 'cancelled':
      return [];
  }
}

function submissions(round: OpenedRound): readonly Duty[] {
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

function remarks(round: OpenedRound): readonly Duty[] {
  return [
    seat(round, 'member', 'remarks', round.opinionsDue),
    seat(round, 'secretary', 'close-intake', round.opinionsDue),
  ];
}

function replies(round: OpenedRound): readonly Duty[] {
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
function onReopened(round: OpenedRound, topic: Topic): readonly Duty[] {
  if (topic.status !== 'reopened') return [];
  const { id, opinionsDue, answersDue } = topic;
  const item = { kind: 'topic', id } as const;
  return [
    { ...seat(round, 'member', 'remarks', opinionsDue), key: `remarks/${id}`, item },
    { ...seat(round, 'secretary', 'consolidate', answersDue), key: `consolidate/${id}`, item },
  ];
}

function onOpinion(round: OpenedRound, opinion: Opinion): readonly Duty[] {
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
    case 'proofOwed':
      return [
        {
          key: `prove/${id}/${nth}/${sideOf(opinion.addressee)}`,
          kind: 'prove',
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
    case 'issued':
    case 'recordedOpen':
    case 'withdrawn':
      return [];
  }
}

/** What a committee of residents said, and what became of it with the reasons, is published where a rule says so. */
function publication(round: Extract<OpenedRound, { readonly status: 'concluded' }>): readonly Duty[] {
  const { scope, opinionsDue, concludedOn } = round;
  const days = daysToPublish(scope.rules, opinionsDue);
  return days === undefined || round.publication
    ? []
    : [
        {
          key: 'publish-round',
          kind: 'publish-round',
          debtor: { kind: 'office' },
          due: addDays(concludedOn, days),
        },
      ];
}

function conclusion(round: OpenedRound): readonly Duty[] {
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
): Duty {
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

function headOf(addressee: Addressee): Debtor {
  const debtor = debtorOf(addressee);
  return debtor.kind === 'department' ? { ...debtor, rank: 'head' } : debtor;
}

/** The side that answers, as part of a key: who takes an item over owes it anew. */
function sideOf(addressee: Addressee): string {
  return addressee.kind === 'department' ? addressee.department : addressee.strategy;
}
