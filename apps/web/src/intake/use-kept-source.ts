// What was chosen, pasted and decided before a file is taken in: kept in the browser, so that no reload loses it.
import type { FileRef } from '#domain/files';
import type { IntakeKind, IntakeTarget } from '#domain/intake/words';
import { completed, dropDraft, keptDraft, putDraft } from '../forms/draft.js';
import { useKept } from '../outbox/outbox-context.js';
import { useSession } from '../session/session.js';

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
export function useKeptSource({ stream, id }: IntakeTarget) {
  const { organization, actor } = useSession();
  const name = { organization, person: actor.person, stream: `${stream}/${id}`, command: 'take-in' };
  const kept = useKept(() => keptDraft(name));
  const source = completed(kept, nothing)?.values ?? nothing;
  return {
    source,
    change: (next: Source) => putDraft(name, { values: next }),
    clear: () => dropDraft(name),
  };
}
