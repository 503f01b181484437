// A table that was pasted or read from a file: kept in the browser until it is cleared, so that no reload loses it, and found
// again among what its reader has begun.
import { useState } from 'react';
import { dropDraft, putDraft, takeDraft } from '../forms/draft.js';
import { useSession } from '../session/session.js';

interface Pasted {
  readonly pasted: string;
  readonly write: (next: string) => void;
  /** Puts another table in its place. */
  readonly replace: (next: string) => void;
  readonly discard: () => void;
  /** Puts back what was replaced or discarded, as long as nothing else was written since. */
  readonly bringBack: (() => void) | undefined;
}

/**
 * Of one person, about one thing.
 *
 * @param about the id of its stream
 * @param sheet which table of it
 * @param forget called before another table stands there
 */
export function usePasted(about: string, sheet: string, forget: () => void): Pasted {
  const { organization, actor } = useSession();
  // With an empty part, which ends the name under which such tables were always kept.
  const name = { organization, person: actor.person, stream: about, command: 'sheet', item: sheet, part: '' };
  const [pasted, setPasted] = useState(() => takeDraft(name, { text: '' })?.values.text ?? '');
  const [thrown, setThrown] = useState('');
  const keep = (next: string) => {
    forget();
    setPasted(next);
    if (next === '') dropDraft(name);
    else putDraft(name, { values: { text: next }, where: location.hash });
  };
  const write = (next: string) => {
    setThrown('');
    keep(next);
  };
  const replace = (next: string) => {
    setThrown(pasted);
    keep(next);
  };
  return {
    pasted,
    write,
    replace,
    discard: () => replace(''),
    bringBack: thrown === '' ? undefined : () => write(thrown),
  };
}
