// The program that is shown with what is reckoned of it, for the sections and forms on what is reported.
import { createContext, useContext } from 'react';
import type { OnReport } from './forms/at.js';

export const ReportContext = createContext<OnReport | undefined>(undefined);

/** The program around. Throws where there is none. */
export function useReported(): OnReport {
  const at = useContext(ReportContext);
  if (!at) throw new Error('no program around');
  return at;
}
