// A department's answer while it is being written: the disposition, and everything that some disposition owes.
import type { Opinion } from '#domain/round/states';
import type { Answer, Asking, Proof, ScopedProgram } from '#domain/round/words';
import { changeOf, newChange, valuesOfChange, type ChangeValues } from './change-values.js';

export interface AnswerValues {
  /** Empty until one is chosen. */
  readonly disposition: '' | Answer['disposition'];
  readonly proof: Proof['kind'];
  readonly changes: readonly ChangeValues[];
  readonly action: string;
  readonly due: string;
  readonly leftOut: string;
  readonly reason: string;
  readonly year: string;
  readonly evidence: string;
}

type Proofs = readonly [Proof['kind'], ...Proof['kind'][]];

const proofs: Readonly<Record<Asking, Proofs>> = {
  change: ['changes'],
  agreement: ['asProposed'],
  withdrawal: ['proposalWithdrawn'],
  action: ['followUp', 'changes'],
  nothing: ['followUp'],
};

/** Which proofs stand behind a yes to what is asked, the likeliest first; a yes in part may leave a smaller change. */
export function proofsFor(asks: Asking, disposition: AnswerValues['disposition']): Proofs {
  return asks === 'withdrawal' && disposition === 'partlyAccepted'
    ? [...proofs.withdrawal, 'changes']
    : proofs[asks];
}

/** What follows from choosing a disposition: a proof that it does not take gives way to the likeliest that it takes. */
export function choosing(
  disposition: AnswerValues['disposition'],
  asks: Asking,
  { proof }: AnswerValues,
): Partial<AnswerValues> {
  const kinds = proofsFor(asks, disposition);
  return { disposition, proof: kinds.includes(proof) ? proof : kinds[0] };
}

/** An answer as it is first offered: nothing chosen, and at hand what the opinion asks for. */
export function newAnswer(opinion: Opinion, program: ScopedProgram | undefined, year: number): AnswerValues {
  const [proof] = proofsFor(opinion.asks, '');
  return {
    disposition: '',
    proof,
    changes: [newChange(program, year)],
    action: '',
    due: '',
    leftOut: '',
    reason: '',
    year: String(year + 1),
    evidence: '',
  };
}

/** An answer that was given, as the texts that would be typed for it. */
export function valuesOfAnswer(
  answer: Answer,
  start: AnswerValues,
  program: ScopedProgram | undefined,
): AnswerValues {
  const { disposition } = answer;
  switch (answer.disposition) {
    case 'accepted':
      return { ...start, disposition, ...valuesOfProof(answer.proof, program) };
    case 'partlyAccepted':
      return { ...start, disposition, leftOut: answer.leftOut, ...valuesOfProof(answer.proof, program) };
    case 'notAccepted':
      return { ...start, disposition, reason: answer.reason };
    case 'deferred':
      return { ...start, disposition, reason: answer.reason, year: String(answer.year) };
    case 'underWay':
      return { ...start, disposition, evidence: answer.evidence };
    case 'nothingToAnswer':
      return { ...start, disposition };
  }
}

/** What was typed, as an answer; undefined until a disposition is chosen. */
export function answerOf(values: AnswerValues, program: ScopedProgram | undefined): Answer | undefined {
  const { disposition, leftOut, reason, evidence } = values;
  switch (disposition) {
    case '':
      return undefined;
    case 'accepted':
      return { disposition, proof: proofOf(values, program) };
    case 'partlyAccepted':
      return { disposition, proof: proofOf(values, program), leftOut };
    case 'notAccepted':
      return { disposition, reason };
    case 'deferred':
      return { disposition, reason, year: Number.parseInt(values.year, 10) };
    case 'underWay':
      return { disposition, evidence };
    case 'nothingToAnswer':
      return { disposition };
  }
}

function proofOf({ proof, changes, action, due }: AnswerValues, program: ScopedProgram | undefined): Proof {
  switch (proof) {
    case 'changes':
      return { kind: proof, changes: changes.map((change) => changeOf(change, program)) };
    case 'asProposed':
    case 'proposalWithdrawn':
      return { kind: proof };
    case 'followUp':
      return { kind: proof, action, due };
  }
}

function valuesOfProof(proof: Proof, program: ScopedProgram | undefined): Partial<AnswerValues> {
  switch (proof.kind) {
    case 'changes':
      return { proof: proof.kind, changes: proof.changes.map((change) => valuesOfChange(change, program)) };
    case 'asProposed':
    case 'proposalWithdrawn':
      return { proof: proof.kind };
    case 'followUp':
      return { proof: proof.kind, action: proof.action, due: proof.due };
  }
}
