// Which kind a file is: the one that it is most like among those that can be taken into a place.
import type { Likeness } from '#contract/intake-views';
import type { ReadDocument } from '#documents/read/document';
import type { IntakeTarget } from '#domain/intake/words';
import type { Decisions, Proposal } from './proposal.js';
import type { Recogniser } from './recogniser.js';

/** Less like than this it is taken for nothing, unless somebody says what it is. */
const least = 0.5;

/** How like the document is to each kind that can be taken in there, the likeliest first; none that it is not like at all. */
export function likenessesOf(
  document: ReadDocument,
  into: IntakeTarget['stream'],
  recognisers: readonly Recogniser[],
): readonly Likeness[] {
  return recognisers
    .filter((each) => each.into.includes(into))
    .map((each) => ({ kind: each.kind, likeness: each.likeness(document) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
}

/** What it is most like; undefined where that is not enough to go by. */
export function likeliest([first]: readonly Likeness[]): Likeness['kind'] | undefined {
  return first && first.likeness >= least ? first.kind : undefined;
}

/** How many doubts somebody must still decide: nothing is taken for granted in them, and a choice must be one of theirs. */
export function undecidedIn({ doubts }: Proposal, decisions: Decisions): number {
  return doubts.filter(({ id, usual, choices }) => {
    const chosen = Object.hasOwn(decisions, id) ? decisions[id] : usual;
    return !choices.some(({ value }) => value === chosen);
  }).length;
}
