// What stands beside each field that could be withheld: nothing where everybody reads, the choice of it where the office prepares.
import { createContext, useContext, type ReactNode } from 'react';
import type { RedactableField } from '#domain/publication';

type Beside = (field: RedactableField, item: string) => ReactNode;

export const BesideContext = createContext<Beside>(() => null);

export function useBeside(): Beside {
  return useContext(BesideContext);
}
