// One of several in a form, with the button that takes it away, and the one that adds another.
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { planStrings } from '../strings.js';

interface RemovableProps {
  /** What is removed, as it is called to whoever hears the button. */
  readonly called: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

export function Removable({ called, onRemove, children }: RemovableProps) {
  const text = useText();
  return (
    <div className="change-fields">
      {children}
      <button className="button" type="button" data-tone="quiet" onClick={onRemove}>
        {text(planStrings.forms.remove(called))}
      </button>
    </div>
  );
}

export function Add({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <button className="button" type="button" onClick={onAdd}>
      {label}
    </button>
  );
}
