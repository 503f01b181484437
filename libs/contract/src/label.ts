// A text in the two languages of the house.

/** Korean first, English second. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

export type Label = Readonly<Record<Language, string>>;

/** The words that have a label, in the order in which they are written. */
export function wordsOf<W extends string>(labels: Readonly<Record<W, Label>>): readonly W[] {
  return Object.keys(labels) as W[];
}
