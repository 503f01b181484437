// A menu of further buttons: a disclosure that closes when another one opens, on Escape, or when focus leaves it.
import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

export function Menu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open) return;
    event.stopPropagation();
    close();
    ref.current.querySelector('summary')?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    <details className="menu" name="menu" ref={ref} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="button" data-tone="quiet">
        <span className="visually-hidden">{label}</span>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div className="menu-body" onClick={close}>
        {children}
      </div>
    </details>
  );
}
