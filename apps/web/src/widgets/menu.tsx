// A menu of further buttons, behind one.
import type { ReactNode } from 'react';
import { Drop } from './drop.js';

const button = { className: 'button', 'data-tone': 'quiet' };

export function Menu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Drop className="menu" bodyClassName="menu-body" button={button} closesOnChoice summary={label}>
      {children}
    </Drop>
  );
}
