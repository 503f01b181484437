// A department's answer on the wire: one schema for each disposition, and for each proof that stands behind a yes.
import { changeSchemas, type Change } from './changes.dto.js';
import { BusinessDate, OneOf, Part, PartBy, ShortText, Text, Year } from './fields.js';
import { FileRef } from './file-parts.dto.js';

/** The change itself, in figures. */
export class ChangesProof {
  @OneOf(['changes']) readonly kind!: 'changes';
  @PartBy('kind', changeSchemas, { list: true }) readonly changes!: readonly Change[];
}

/** What the department proposed itself. */
export class AsProposedProof {
  @OneOf(['asProposed']) readonly kind!: 'asProposed';
}

/** The department takes its own proposal back. */
export class ProposalWithdrawnProof {
  @OneOf(['proposalWithdrawn']) readonly kind!: 'proposalWithdrawn';
}

/** An action with a date. */
export class FollowUpProof {
  @OneOf(['followUp']) readonly kind!: 'followUp';
  @Text() readonly action!: string;
  @BusinessDate() readonly due!: string;
}

const proofSchemas = {
  changes: ChangesProof,
  asProposed: AsProposedProof,
  proposalWithdrawn: ProposalWithdrawnProof,
  followUp: FollowUpProof,
} as const;
type Proof = InstanceType<(typeof proofSchemas)[keyof typeof proofSchemas]>;

/** 수용 */
export class Accepted {
  @OneOf(['accepted']) readonly disposition!: 'accepted';
  @PartBy('kind', proofSchemas) readonly proof!: Proof;
}

/** 일부수용 */
export class PartlyAccepted {
  @OneOf(['partlyAccepted']) readonly disposition!: 'partlyAccepted';
  @PartBy('kind', proofSchemas) readonly proof!: Proof;
  @Text() readonly leftOut!: string;
}

/** 미수용 */
export class NotAccepted {
  @OneOf(['notAccepted']) readonly disposition!: 'notAccepted';
  @Text() readonly reason!: string;
}

/** 차년도 검토 */
export class Deferred {
  @OneOf(['deferred']) readonly disposition!: 'deferred';
  @Text() readonly reason!: string;
  @Year() readonly year!: number;
}

/** 기추진 */
export class UnderWay {
  @OneOf(['underWay']) readonly disposition!: 'underWay';
  @Text() readonly evidence!: string;
}

/** 해당없음 */
export class NothingToAnswer {
  @OneOf(['nothingToAnswer']) readonly disposition!: 'nothingToAnswer';
}

export const answerSchemas = {
  accepted: Accepted,
  partlyAccepted: PartlyAccepted,
  notAccepted: NotAccepted,
  deferred: Deferred,
  underWay: UnderWay,
  nothingToAnswer: NothingToAnswer,
} as const;

export type Answer = InstanceType<(typeof answerSchemas)[keyof typeof answerSchemas]>;

/** Where an answer was found that was given outside. */
export class FoundIn {
  @ShortText() readonly place!: string;
  @Part(FileRef, { optional: true }) readonly file?: FileRef;
}
