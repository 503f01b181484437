// Whoever goes from one step to the next finds the focus on its heading, not at the beginning of the whole page.
import { useEffect, useRef, type RefObject } from 'react';

/** The heading of a step; it takes the focus when the step changes, not when the page first comes up. */
export function useFocusOnStep(step: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return undefined;
    shown.current = step;
    // After the frame has moved the focus to the beginning of the page.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [step]);
  return heading;
}
