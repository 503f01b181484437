// Which field of a form the server refused, and with which sentence.
import { createContext, useContext } from 'react';
import type { Label } from '#contract/label';

export interface FieldProblem {
  /** The name of the field that shows it. */
  readonly at: string;
  readonly sentence: Label;
}

export const ProblemContext = createContext<FieldProblem | undefined>(undefined);

/** The sentence that a field shows; undefined where nothing was said against it. */
export function useProblemAt(name: string): Label | undefined {
  const problem = useContext(ProblemContext);
  return problem?.at === name ? problem.sentence : undefined;
}
