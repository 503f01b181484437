// What follows from settling an opinion as it is answered, and from concluding a round as it stands: said before it is done.
import type { Change } from '#domain/changes';
import type { OpenedRound, Opinion } from '#domain/round/states';
import type { Proof, ScopedProgram } from '#domain/round/words';
import type { Label } from '#contract/label';
import { dateLabel } from '../../language/dates.js';
import { isLeftLying, isUnanswered } from '#contract/round-rows';
import { settlingStrings } from './strings.js';

const said = settlingStrings.follows;

/** Where a change takes effect: in the year under review, in a later row of the same plan, or in the next plan. */
export function wayOf(
  change: Change,
  year: number,
  program?: ScopedProgram,
): 'now' | 'laterRow' | 'nextPlan' {
  if (change.effective <= year) return 'now';
  return program?.next?.year === change.effective ? 'laterRow' : 'nextPlan';
}

/** What becomes of a change once it is agreed and its round is concluded. */
export function followingOf(change: Change, year: number, program?: ScopedProgram): Label {
  return said[wayOf(change, year, program)](change.effective);
}

/**
 * What settling an answered opinion leads to, apart from its changes.
 *
 * @param twice whether the proposal that the answer goes by is agreed on another opinion already
 */
export function followingOfAnswer(opinion: Opinion, twice = false): readonly Label[] {
  if (!('response' in opinion)) return [];
  const { answer } = opinion.response;
  switch (answer.disposition) {
    case 'accepted':
      return ofProof(answer.proof, twice);
    case 'partlyAccepted':
      return [...ofProof(answer.proof, twice), said.leftOut];
    case 'notAccepted':
      return [opinion.asks === 'nothing' ? said.noted : said.kept];
    case 'deferred':
      return [said.deferred(answer.year)];
    case 'underWay':
      return [said.underWay];
    case 'nothingToAnswer':
      return [said.noted];
  }
}

function ofProof(proof: Proof, twice: boolean): readonly Label[] {
  switch (proof.kind) {
    case 'followUp':
      return [said.followUp(dateLabel(proof.due))];
    case 'proposalWithdrawn':
      return [said.proposalWithdrawn];
    case 'asProposed':
      return twice ? [said.twice] : [];
    case 'changes':
      return [];
  }
}

/** How much of what a round leaves behind, were it concluded as it stands. */
export interface LeftBehind {
  readonly settled: number;
  readonly changesNow: number;
  readonly changesNext: number;
  readonly followUps: number;
  readonly deferred: number;
  readonly kept: number;
  readonly open: number;
  readonly unanswered: number;
  readonly leftLying: number;
}

/** Counted from what the reader sees. */
export function leftBehindBy(round: OpenedRound): LeftBehind {
  const opinions = Object.values(round.opinions);
  const settled = opinions.filter((opinion) => opinion.status === 'settled');
  const changes = settled.flatMap((opinion) => opinion.changes);
  const now = changes.filter(({ effective }) => effective <= round.scope.year).length;
  const answered = (wanted: (opinion: (typeof settled)[number]) => boolean) => settled.filter(wanted).length;
  const remarks = Object.values(round.remarks);
  return {
    settled: settled.length,
    changesNow: now,
    changesNext: changes.length - now,
    followUps: answered(({ response: { answer } }) => 'proof' in answer && answer.proof.kind === 'followUp'),
    deferred: answered(({ response }) => response.answer.disposition === 'deferred'),
    kept: answered(
      ({ response, asks }) => response.answer.disposition === 'notAccepted' && asks !== 'nothing',
    ),
    open: opinions.filter(({ status }) => status === 'recordedOpen').length,
    unanswered: remarks.filter(isUnanswered).length,
    leftLying: remarks.filter((remark) => isLeftLying(round, remark)).length,
  };
}
