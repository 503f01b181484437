// A proposal as it is kept while it is carried out: the acts of a file do not change under whoever began them.
import type { AnyIntakeStep, Proposal } from './proposal.js';

/** The proposal that the bytes of its file are. */
export function keptProposal(bytes: Uint8Array): Proposal {
  return JSON.parse(new TextDecoder().decode(bytes)) as Proposal;
}

/** The bytes under which a proposal is kept. */
export function proposalBytes(proposal: Proposal): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(proposal));
}

/** What is asked at the door for a step; the colon keeps its key apart from any that a caller may send. */
export function askedAs({ key, stream, id, command }: AnyIntakeStep) {
  return { stream, id, command, key: `intake:${key}` };
}
