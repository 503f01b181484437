// What a file comes to for whoever takes it in: opened within limits, recognised, and its acts named; the same for the same file,
// decisions and house.
import { createHash } from 'node:crypto';
import type { Likeness } from '#contract/intake-views';
import type { WireCommandOf } from '#contract/wire';
import { hashOf } from '#files/file-store';
import type { ReadDocument } from '#documents/read/document';
import type { FileRef } from '#domain/files';
import type { BegunIntake } from '#domain/intake/states';
import type { Decision, IntakeKind, IntakeTarget } from '#domain/intake/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Propose } from '#door/proposing';
import { likeliest, likenessesOf, undecidedIn } from '#intake/choosing';
import { proposalBytes } from '#intake/kept';
import { keptApart } from '#intake/kept-apart';
import type { Decisions, Proposal } from '#intake/proposal';
import { recognisers } from '#intake/recognisers';
import type { ApiParts } from '../../parts.js';
import { openedFile } from '../files/opened-file.js';
import { Reader, type Asked } from '../streams-read.js';
import { houseAround } from './house-around.js';
import { takenInBefore } from './taken-in-before.js';

export type IntakeParts = Pick<ApiParts, 'door' | 'store' | 'files' | 'readers'>;

/** What is to be taken in, and as what; as what it looks like where that is not said. */
export interface Wanted {
  readonly file: FileRef;
  readonly target: IntakeTarget;
  readonly kind?: IntakeKind | undefined;
  readonly decisions: readonly Decision[];
}

/** A file that was read, with what it comes to; without a proposal where it is like nothing that is known. */
export interface Proposed {
  readonly document: ReadDocument;
  /** What else it is like: told only to who looks. */
  readonly kinds: () => readonly Likeness[];
  readonly proposal?: Proposal;
  readonly undecided: number;
}

/** What a file comes to; refused where it is not kept, cannot be opened, or is of a kind that cannot be taken in there. */
export async function proposalOf(
  wanted: Wanted,
  asked: Asked,
  parts: IntakeParts,
): Promise<Proposed | Refusal> {
  const { target } = wanted;
  const reader = await Reader.of(parts, asked);
  if (isRefusal(reader)) return reader;
  const document = await openedFile(parts, asked.organization, wanted.file);
  if (isRefusal(document)) return document;
  let likenesses: readonly Likeness[] | undefined;
  const kinds = () => (likenesses ??= likenessesOf(document, target.stream, recognisers));
  const kind = wanted.kind ?? likeliest(kinds());
  if (kind === undefined) return { document, kinds, undecided: 0 };
  const recogniser = recognisers.find((each) => each.kind === kind && each.into.includes(target.stream));
  if (!recogniser) return refuse('intake-not-here', 'kind');
  const house = await houseAround(target, reader);
  if (isRefusal(house)) return house;
  const decisions: Decisions = Object.fromEntries(
    wanted.decisions.map(({ doubt, choice }) => [doubt, choice]),
  );
  const { before, named } = await takenInBefore(wanted, asked.organization, reader, parts.store);
  const proposal = recogniser.propose(document, decisions, {
    ...{ target, house, today: parts.door.today },
    file: named ?? wanted.file,
    offices: await parts.door.offices(asked.organization),
    seed: seedOf(wanted, kind, before),
  });
  const kept = { ...proposal, steps: keptApart(proposal.steps) };
  return { document, kinds, proposal: kept, undecided: undecidedIn(proposal, decisions) };
}

/** The hash under which a proposal would be kept. */
export function nameOf(proposal: Proposal): string {
  return hashOf(proposalBytes(proposal));
}

/** For the door: works a file out again, and keeps what it comes to, if that is what was looked at before. */
export function proposing(parts: IntakeParts): Propose {
  return async (begin: WireCommandOf<'intake', 'BeginIntake'>, asked) => {
    const proposed = await proposalOf(begin, asked, parts);
    if (isRefusal(proposed)) return proposed;
    const { proposal, undecided } = proposed;
    if (!proposal) return refuse('intake-unknown', 'kind');
    if (undecided > 0) return refuse('intake-undecided', 'decisions', { count: undecided });
    if (nameOf(proposal) !== begin.proposal) return refuse('intake-moved', 'proposal');
    await parts.files.put(asked.organization, proposalBytes(proposal));
    return { steps: proposal.steps.length, findings: proposal.findings.length };
  };
}

/** What was taken back can be taken in again: then its rows go by other names. */
function seedOf({ file, target }: Wanted, kind: IntakeKind, before: readonly BegunIntake[]): string {
  const takenBack = before.filter((each) => 'undo' in each).length;
  const said = JSON.stringify([file.hash, target.stream, target.id, kind, takenBack]);
  return createHash('sha256').update(said).digest('hex').slice(0, 20);
}
