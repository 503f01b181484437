// Marks what moved while its reader was looking, for as long as it takes to notice.
import { useEffect, useState } from 'react';

/** In milliseconds. */
const noticeable = 6_000;

/** Whether the revision has just moved on from the one that was first shown. */
export function useJustMoved(revision: number): boolean {
  const [known, setKnown] = useState(revision);
  const moved = known !== revision;
  useEffect(() => {
    if (!moved) return undefined;
    const timer = setTimeout(() => setKnown(revision), noticeable);
    return () => clearTimeout(timer);
  }, [moved, revision]);
  return moved;
}
