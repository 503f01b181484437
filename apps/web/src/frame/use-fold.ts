// Whether what folds away on a narrow screen is open: it closes on Escape, and when the focus leaves it.
import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export interface Fold<E extends HTMLElement> {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  /** For what holds everything that folds, and the button for it. */
  readonly holder: {
    readonly onKeyDown: (event: KeyboardEvent<E>) => void;
    readonly onBlur: (event: FocusEvent<E>) => void;
  };
  readonly button: RefObject<HTMLButtonElement | null>;
}

export function useFold<E extends HTMLElement>(): Fold<E> {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return {
    isOpen,
    toggle: () => setOpen(!isOpen),
    close,
    holder: {
      onKeyDown: ({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        close();
        button.current?.focus();
      },
      onBlur: ({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
      },
    },
    button,
  };
}
