// Something that opens below its button: it closes when another one opens, on Escape, on a click elsewhere, or when the
// focus leaves it.
import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly bodyClassName: string;
  /** How the button that opens it looks. */
  readonly button?: { readonly className: string; readonly 'data-tone'?: string };
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether what is chosen in it closes it. */
  readonly closesOnChoice?: boolean;
}

export function Drop({ className, bodyClassName, button, summary, children, closesOnChoice = false }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) close();
    };
    addEventListener('pointerdown', onPointerDown);
    return () => removeEventListener('pointerdown', onPointerDown);
  }, []);
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
    <details className={className} name="menu" ref={ref} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary {...button}>{summary}</summary>
      <div className={bodyClassName} onClick={closesOnChoice ? close : undefined}>
        {children}
      </div>
    </details>
  );
}
