// How the answer of a paper is taken: with the proof that stands in it, else as a promise whose proof the department owes.
import { dispositionLabels, proofLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Label } from '#contract/label';
import type { Change, Indicator } from '#domain/changes';
import { canonicalDecimal } from '#domain/decimal';
import type { Answer, Asking } from '#domain/round/words';
import { isNone, squeezed } from '../tables/words.js';
import type { Questions } from './questions.js';
import type { Item } from './pairing.js';
import { says } from './says.js';

/** What an answer may speak of. */
export interface Around {
  readonly year: number;
  readonly indicators: readonly Indicator[];
}

const ways = ['proofOwed', 'change', 'asProposed', 'underWay', 'notAccepted', 'deferred', 'nothing'] as const;
type Way = (typeof ways)[number];

const labels: Readonly<Record<Way, Label>> = {
  proofOwed: itemStatusLabels.round.opinion.proofOwed,
  change: says.acceptedWithChange,
  asProposed: proofLabels.asProposed,
  underWay: dispositionLabels.underWay,
  notAccepted: dispositionLabels.notAccepted,
  deferred: dispositionLabels.deferred,
  nothing: dispositionLabels.nothingToAnswer,
};

/** The answer; undefined where its proof is owed. `chosen` is false where somebody must decide first. */
export interface Taken {
  readonly chosen: boolean;
  readonly answer?: Answer;
}

/** How an answer is taken to an opinion that asks for that. */
export function answerTaken(
  questions: Questions,
  id: string,
  { text, place }: Item,
  asks: Asking,
  around: Around,
): Taken {
  const change = changeIn(text, around);
  const possible: Readonly<Record<Way, boolean>> = {
    proofOwed: true,
    change: change !== undefined && (asks === 'change' || asks === 'action'),
    asProposed: asks === 'agreement',
    underWay: true,
    notAccepted: true,
    deferred: true,
    nothing: asks === 'nothing',
  };
  if (isNone(text) && possible.nothing) return { chosen: true, answer: { disposition: 'nothingToAnswer' } };
  const chosen = questions.ask<Way>({
    id: `${id}-disposition`,
    place,
    question: says.whichDisposition,
    quoted: text,
    choices: ways.filter((way) => possible[way]).map((value) => ({ value, label: labels[value] })),
    usual: usualAmong(possible),
  });
  if (chosen === undefined) return { chosen: false };
  const answer = answerOf(chosen, text, change, around.year);
  return { chosen: true, ...(answer && { answer }) };
}

function usualAmong(possible: Readonly<Record<Way, boolean>>): Way {
  if (possible.change) return 'change';
  return possible.asProposed ? 'asProposed' : 'proofOwed';
}

function answerOf(way: Way, text: string, change: Change | undefined, year: number): Answer | undefined {
  switch (way) {
    case 'proofOwed':
      return undefined;
    case 'change':
      return change && { disposition: 'accepted', proof: { kind: 'changes', changes: [change] } };
    case 'asProposed':
      return { disposition: 'accepted', proof: { kind: 'asProposed' } };
    case 'underWay':
      return { disposition: 'underWay', evidence: text };
    case 'notAccepted':
      return { disposition: 'notAccepted', reason: text };
    case 'deferred':
      return { disposition: 'deferred', reason: text, year: year + 1 };
    case 'nothing':
      return { disposition: 'nothingToAnswer' };
  }
}

const number = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const fromTo = new RegExp(String.raw`^(.*?)${number}([^\d→⇒()]{0,4})\)?(?:→|⇒|->|=>)\(?(.*?)${number}`, 'u');

/** A figure that is moved from what the round's program has to another one; undefined where no such stands there. */
function changeIn(text: string, { indicators, year }: Around): Change | undefined {
  const [, before, from, , , to] = fromTo.exec(squeezed(text)) ?? [];
  if (before === undefined || from === undefined || to === undefined) return undefined;
  const moved = indicators.find(
    ({ name, target }) => before.includes(squeezed(name)) && canonicalDecimal(target) === plainFigure(from),
  );
  return (
    moved && {
      kind: 'indicatorTarget',
      indicator: moved.indicator,
      from: plainFigure(from),
      to: plainFigure(to),
      effective: year,
    }
  );
}

function plainFigure(figure: string): string {
  return canonicalDecimal(figure.replaceAll(',', ''));
}
