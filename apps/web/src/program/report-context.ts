// The program that is shown with what is reckoned of it, for the sections and forms on what is reported.
import { createContext, useContext } from 'react';
import type { OnReport } from './forms/at.js';

export const ReportContext = createContext<OnReport | undefined>(undefined);

/** The program around; undefined where it is not there yet. */
export function useReported(): OnReport | undefined {
  return useContext(ReportContext);
}
