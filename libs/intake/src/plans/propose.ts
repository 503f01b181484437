// From a paper of a plan to what is proposed of it: its acts, with what is open in the paper and in the house.
import type { Decisions, IntakeKind, Proposal } from '../proposal.js';
import type { IntakeContext } from '../recogniser.js';
import { settle } from './owners.js';
import type { PlanPaper } from './paper.js';
import { besideStanding } from './standing-programs.js';
import { stepsOf } from './steps.js';

/** The proposal; one of nothing where the paper could not be read as one of its kind. */
export function proposalOf(
  kind: IntakeKind,
  paper: PlanPaper | undefined,
  decisions: Decisions,
  context: IntakeContext,
): Proposal {
  if (!paper) return { kind, steps: [], doubts: [], findings: [], notTaken: [] };
  const beside = besideStanding(paper.programs, decisions, context);
  const settled = settle(paper, beside.programs, decisions, context);
  return {
    kind,
    steps: stepsOf(paper, settled, context),
    doubts: [...beside.questions.doubts, ...settled.doubts, ...paper.doubts],
    findings: paper.findings,
    notTaken: [...beside.notTaken, ...paper.notTaken],
  };
}
