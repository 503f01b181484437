// A panel over the page: a modal dialog that lies at its side on a wide screen and fills a narrow one.
import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { focusMain } from '../frame/focus-main.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  /** Its reader wants it closed. */
  readonly onClose: () => void;
  /** It has closed, and what opened it is no longer there to take the focus back; unless told, the page takes it. */
  readonly onFocusLost?: () => void;
  readonly children: ReactNode;
}

export function Sheet({ title, about, onClose, onFocusLost = focusMain, children }: Props) {
  const text = useText();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const focusLost = useEffectEvent(onFocusLost);
  // Before the dialog leaves the document, so that the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    return () => {
      dialog.close();
      const { activeElement, body } = document;
      if (activeElement === body || dialog.contains(activeElement)) focusLost();
    };
  }, []);
  return (
    <dialog
      className="sheet"
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button className="button" type="button" data-tone="quiet" onClick={onClose}>
          {text(strings.close)}
        </button>
        {about}
      </header>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
