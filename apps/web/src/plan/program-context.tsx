// The program that is shown, for the forms on it.
import { createContext, useContext } from 'react';
import type { OnProgram } from './forms/at.js';

export const ProgramContext = createContext<OnProgram | undefined>(undefined);

/** The program around; undefined where it is not there yet. */
export function useProgramView(): OnProgram | undefined {
  return useContext(ProgramContext);
}
