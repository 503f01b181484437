// Votes as they are counted in the room: what was typed, what it comes to, and what is left.
export interface TallyValues {
  readonly inFavour: string;
  readonly against: string;
  readonly abstained: string;
}

export const tallyFields = ['inFavour', 'against', 'abstained'] as const;

/** A typed count; undefined for what is none. */
export function countOf(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined;
}

/** How many votes were counted so far; what is no count counts for nothing. */
export function castOf(values: TallyValues): number {
  return tallyFields.reduce((sum, field) => sum + (countOf(values[field]) ?? 0), 0);
}

/** One more or one less of a vote, never less than none. */
export function stepped(values: TallyValues, field: keyof TallyValues, by: 1 | -1): TallyValues {
  return { ...values, [field]: String(Math.max(0, (countOf(values[field]) ?? 0) + by)) };
}

/** Everybody who may vote is in favour. */
export function allInFavour(voters: number): TallyValues {
  return { inFavour: String(voters), against: '0', abstained: '0' };
}

/** Whoever has not been counted abstained. */
export function restAbstained(values: TallyValues, voters: number): TallyValues {
  const { inFavour, against, abstained } = values;
  const left = Math.max(0, voters - castOf(values));
  return {
    inFavour: countOf(inFavour) === undefined ? '0' : inFavour,
    against: countOf(against) === undefined ? '0' : against,
    abstained: String((countOf(abstained) ?? 0) + left),
  };
}

/** As it is sent: an empty place beside counted ones is none; where nothing was counted it stays empty, and is refused. */
export function tallyOf(values: TallyValues) {
  const counted = tallyFields.some((field) => countOf(values[field]) !== undefined);
  const of = (typed: string) => (counted && typed.trim() === '' ? 0 : countOf(typed));
  return { inFavour: of(values.inFavour), against: of(values.against), abstained: of(values.abstained) };
}
