// What was chosen, pasted and decided before a file is taken in: kept in the browser, so that no reload loses it, and found
// again among what its reader has begun.
import type { FileRef } from '#domain/files';
import type { IntakeKind, IntakeTarget } from '#domain/intake/words';
import { formatAddress } from '../address.js';
import { completed, dropDraft, keptDraft, putDraft, type Draft } from '../forms/draft.js';
import { useKept } from '../outbox/outbox-context.js';
import { useSession } from '../session/session.js';
import { intakesAt } from './places.js';

export interface Source {
  /** What was pasted. */
  readonly text: string;
  readonly file?: FileRef;
  readonly kind?: IntakeKind;
  /** Choices by the ids of their doubts. */
  readonly decisions: Readonly<Record<string, string>>;
}

const nothing: Source = { text: '', decisions: {} };

/** Of one person, for one target. */
export function useKeptSource(target: IntakeTarget) {
  const { stream, id } = target;
  const { organization, actor } = useSession();
  const name = { organization, person: actor.person, stream: `${stream}/${id}`, command: 'BeginIntake' };
  const where = formatAddress(intakesAt(target));
  const kept = useKept(() => keptDraft(name));
  const change = (next: Source) =>
    next.text === '' && !next.file ? dropDraft(name) : putDraft(name, { values: next, where });
  return {
    source: sourceIn(kept),
    change,
    clear: () => dropDraft(name),
    /** A pasted text was brought as a file: nothing where another one, or none, stands here since. */
    brought: (text: string, file: FileRef) => {
      const now = sourceIn(keptDraft(name));
      if (now.text === text && !now.file) change({ text, file, decisions: {} });
    },
  };
}

function sourceIn(kept: Draft<object> | undefined): Source {
  return completed(kept, nothing)?.values ?? nothing;
}
