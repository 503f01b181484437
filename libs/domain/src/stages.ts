// The stages of a monitoring cycle, in their order; which of them a cycle has is the committee's choice.

export const stages = ['midterm', 'planChange', 'adoption'] as const;

/** Mid-term evaluation (중간평가), plan change (계획 변경), next-year adoption (차년도 반영·확정). */
export type Stage = (typeof stages)[number];
