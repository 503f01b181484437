// Says once, to eyes and to screen readers, what has just been done.
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';

/** Long enough to be read twice, in milliseconds. */
const shownFor = 8_000;

const NoticeContext = createContext<(notice: Label) => void>(() => undefined);

interface Props {
  /** What stands beside the notice: a way to take back what was done. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export function NoticeProvider({ beside, children }: Props) {
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
        {beside}
      </div>
    </NoticeContext>
  );
}

/** Gives notice of something that has been done. */
export function useNotice(): (notice: Label) => void {
  return useContext(NoticeContext);
}
