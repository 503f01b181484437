// The sheets that are printed for a meeting: one to sign, one for who pays.
export const sheetKinds = ['attendance', 'allowances'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** The sheet that an address names; the one to sign, unless it names one. */
export function sheetNamed(word: string | undefined): SheetKind {
  return sheetKinds.find((kind) => kind === word) ?? 'attendance';
}
