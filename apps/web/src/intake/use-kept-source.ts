// What was chosen, pasted and decided before a file is taken in: kept in the browser, so that no reload loses it, and found
// again among what its reader has begun.
import { useState } from 'react';
import type { FileRef } from '#domain/files';
import type { IntakeTarget } from '#domain/intake/words';
import { formatAddress } from '../address.js';
import { completed, dropDraft, keptDraft, putDraft, type Draft } from '../forms/draft.js';
import { useKept } from '../outbox/outbox-context.js';
import { useSession } from '../session/session.js';
import { intakesAt } from './places.js';
import { noSource, type Source } from './source.js';

/** What stands there, and what its reader does with it. */
export interface KeptSource {
  readonly source: Source;
  readonly change: (next: Source) => void;
  /** Puts something else in its place. */
  readonly replace: (next: Source) => void;
  readonly discard: () => void;
  /** Puts back what was replaced or discarded, as long as nothing else was written since. */
  readonly bringBack: (() => void) | undefined;
  /** It was taken in. */
  readonly forget: () => void;
  /** A pasted text was brought as a file: nothing where another one, or none, stands here since. */
  readonly brought: (text: string, file: FileRef) => void;
}

/** Of one person, for one target. */
export function useKeptSource(target: IntakeTarget): KeptSource {
  const { stream, id } = target;
  const { organization, actor } = useSession();
  const name = { organization, person: actor.person, stream: `${stream}/${id}`, command: 'BeginIntake' };
  const where = formatAddress(intakesAt(target));
  const kept = useKept(() => keptDraft(name));
  const [thrown, setThrown] = useState<Draft<object>>();
  const keep = (next: Source) =>
    next.text === '' && !next.file ? dropDraft(name) : putDraft(name, { values: next, where });
  const change = (next: Source) => {
    setThrown(undefined);
    keep(next);
  };
  const replace = (next: Source) => {
    setThrown(kept);
    keep(next);
  };
  return {
    source: sourceIn(kept),
    change,
    replace,
    discard: () => replace(noSource),
    bringBack:
      thrown &&
      (() => {
        setThrown(undefined);
        putDraft(name, thrown);
      }),
    forget: () => dropDraft(name),
    brought: (text, file) => {
      const now = sourceIn(keptDraft(name));
      if (now.text === text && !now.file) change({ ...now, file });
    },
  };
}

function sourceIn(kept: Draft<object> | undefined): Source {
  return completed(kept, noSource)?.values ?? noSource;
}
