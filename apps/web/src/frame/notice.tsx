// Says once, to eyes and to screen readers, what has just been done.
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { Undo } from '../outbox/undo.js';

/** Long enough to be read twice, in milliseconds. */
const shownFor = 8_000;

const NoticeContext = createContext<(notice: Label) => void>(() => undefined);

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const [notice, setNotice] = useState<Label>();
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setNotice(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <NoticeContext value={setNotice}>
      {children}
      <div className="notice" role="status">
        {notice && <p>{text(notice)}</p>}
        <Undo />
      </div>
    </NoticeContext>
  );
}

/** Gives notice of something that has been done. */
export function useNotice(): (notice: Label) => void {
  return useContext(NoticeContext);
}
