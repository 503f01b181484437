// What the routes of papers share: which paper an address names, and how a file of one leaves the house.
import type { FastifyReply } from 'fastify';
import { paperKinds, type PaperFormat, type PaperKind } from '#contract/papers';
import { mediaTypes } from '#documents/formats';
import { choicesIn, type PaperSubject } from '#domain/paper/words';
import { refuse } from '#domain/refusals';
import { knownId } from './addresses.js';
import { namedFor } from './disposition.js';
import { RefusedError } from './refused.js';

/** A paper carries its own looks and needs nothing from anywhere. */
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** What an address says of a paper besides. */
type Choices = { readonly [C in keyof Omit<PaperSubject, 'kind' | 'of'>]?: PaperSubject[C] | undefined };

/** Which paper an address names. Throws the refusal `unknown-page` for a kind or an id that there cannot be. */
export function subjectOf(kind: string, id: string, { language = 'ko', ...choices }: Choices): PaperSubject {
  return { kind: knownKind(kind), of: knownId(id), language, ...choicesIn(choices) };
}

/** A file under the title of its paper. */
export function asFile(
  reply: FastifyReply,
  { title, bytes }: { readonly title: string; readonly bytes: Uint8Array },
  format: PaperFormat,
): Buffer {
  void reply
    .header('content-type', mediaTypes[format])
    .header('content-disposition', namedFor('attachment', `${title}.${format}`, 'paper'))
    .header('content-security-policy', paperPolicy);
  return Buffer.from(bytes);
}

/** The kind that an address names. Throws the refusal `unknown-page` where there is none. */
export function knownKind(kind: string): PaperKind {
  const known = paperKinds.find((each) => each === kind);
  if (!known) throw new RefusedError(refuse('unknown-page', 'kind', { id: kind }));
  return known;
}
