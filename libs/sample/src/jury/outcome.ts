// Holds the jury's played rounds against the paper and the pledges: each answer, how each vote ended, and whether it reached the figures.
import type { OpenedCycle } from '#domain/cycle/states';
import type { OpenedRound, Response } from '#domain/round/states';
import { dispositionLabels } from '#contract/glossary';
import { same, unlessSame } from '../comparing.js';
import { recommendationId } from './advising.js';
import { answerTo, paragraphs, recommendations } from './paper.js';
import { adjustmentText, isCarried, jurors, pledges, type Pledge } from './pledges.js';
import { changeOf, opinionOn } from './streams.js';

/** What becomes of one pledge's adjustment. */
interface Ending {
  readonly phrase: string | undefined;
  readonly status: string | undefined;
  readonly proof: string | undefined;
  readonly change: string | undefined;
}

/** One pledge, with the fields in which it came out otherwise. */
export interface JuryComparison {
  readonly pledge: Pledge;
  readonly found: Ending;
  readonly differs: readonly string[];
}

/** Every pledge, as it should have ended and as it did. */
export function compareJury(round: OpenedRound, cycle: OpenedCycle): readonly JuryComparison[] {
  return pledges.map((pledge) => {
    const [expected, found] = [expectedEnding(pledge), endingOf(pledge, round, cycle)];
    const fields = Object.keys(expected) as (keyof Ending)[];
    const differs = fields
      .filter((field) => !same(expected[field], found[field]))
      .map((field) => `${field}: expected ${expected[field] ?? 'none'}, found ${found[field] ?? 'none'}`);
    return { pledge, found, differs };
  });
}

/** One line a pledge: the vote, and what came of it. */
export function juryLines(comparisons: readonly JuryComparison[]): readonly string[] {
  return comparisons.map(({ pledge, found, differs }) => {
    const { number, inFavour } = pledge;
    const vote = `찬성 ${inFavour}, 반대 ${jurors - inFavour}`;
    const end =
      found.change === 'inForce'
        ? `가결 · carried: ${adjustmentText(pledge)}, 시행 · in force`
        : `부결 · rejected: ${found.proof === 'proposalWithdrawn' ? '부서가 조정안을 거둠 · withdrawn' : (found.status ?? '없음 · none')}`;
    return `${differs.length === 0 ? '=' : '≠'} ${number.padEnd(9)}${vote} · ${end}`;
  });
}

/** Everything that came out otherwise, a line each. */
export function juryDifferences(comparisons: readonly JuryComparison[]): readonly string[] {
  return comparisons.flatMap(({ pledge, differs }) => differs.map((line) => `${pledge.number}: ${line}`));
}

/** One line a recommendation: how it was answered, and by which paragraph. */
export function adviceLines(round: OpenedRound): readonly string[] {
  return recommendations.map((text, index) => {
    const response = responseTo(round, index + 1);
    const paragraph = paragraphs.findIndex((each) => each.text === response?.text);
    const disposition = response && dispositionLabels[response.answer.disposition];
    const answer = disposition ? `${disposition.ko} · ${disposition.en}` : '답 없음 · no answer';
    return `${paragraph < 0 ? '≠' : '='} ${index + 1}. ${text} → ${answer} (검토의견 ${paragraph + 1})`;
  });
}

/** Every recommendation that came out otherwise, a line each. */
export function adviceDifferences(round: OpenedRound): readonly string[] {
  return recommendations.flatMap((_, index) => {
    const [expected, found] = [answerTo(index + 1), responseTo(round, index + 1)];
    return unlessSame(
      `recommendation ${index + 1}`,
      expected,
      found && { text: found.text, answer: found.answer, ...firstIn(found) },
    );
  });
}

/** The recommendation that its paragraph answers before this one. */
function firstIn({ sharedWith }: Response): { readonly first?: number } {
  const index = recommendations.findIndex((_, each) => recommendationId(each + 1) === sharedWith);
  return index < 0 ? {} : { first: index + 1 };
}

function responseTo(round: OpenedRound, nth: number) {
  const opinion = round.opinions[recommendationId(nth)];
  return opinion && 'response' in opinion ? opinion.response : undefined;
}

function expectedEnding(pledge: Pledge): Ending {
  return isCarried(pledge)
    ? { phrase: 'agreeToChange', status: 'settled', proof: 'asProposed', change: 'inForce' }
    : { phrase: 'objectToChange', status: 'settled', proof: 'proposalWithdrawn', change: undefined };
}

function endingOf(pledge: Pledge, round: OpenedRound, cycle: OpenedCycle): Ending {
  const opinion = round.opinions[opinionOn(pledge)];
  const answer = opinion && 'response' in opinion ? opinion.response.answer : undefined;
  return {
    phrase: opinion?.phrase,
    status: opinion?.status,
    proof: answer && 'proof' in answer ? answer.proof.kind : undefined,
    change: cycle.changes[changeOf(pledge)]?.status,
  };
}
