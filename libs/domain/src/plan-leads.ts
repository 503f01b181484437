// How long before its deadline each step of a plan is usually done, where a city's rules do not say.

/** The steps that lead to the deadline, the first one first. */
export const planSteps = ['drafted', 'deliberated', 'reported', 'approved'] as const;
export type PlanStep = (typeof planSteps)[number];

/**
 * Days before the deadline where the city's rules say nothing else. A draft is published for residents for 20 days
 * (사회보장급여법 시행령 §20 ②) before bodies deliberate; the rest leaves each of them the time that such steps take.
 */
export const usualLeads: Readonly<Record<PlanStep, number>> = {
  drafted: 45,
  deliberated: 30,
  reported: 15,
  approved: 7,
};
