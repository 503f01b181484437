// What a statement of a migration takes away from a version that runs beside it: nothing may, until that version is gone.

interface Loss {
  readonly pattern: RegExp;
  readonly why: string;
}

const losses: readonly Loss[] = [
  {
    pattern: /\bDROP\s+(TABLE|COLUMN|VIEW|TYPE|FUNCTION|SCHEMA|TRIGGER|INDEX|SEQUENCE)\b/i,
    why: 'drops what the version before uses',
  },
  {
    pattern: /\bALTER\s+TABLE\b[^;]*\bDROP\b(?!\s+(NOT\s+NULL|DEFAULT)\b)/i,
    why: 'drops what the version before uses',
  },
  { pattern: /\bRENAME\b/i, why: 'renames what the version before uses' },
  {
    pattern: /\bALTER\s+(COLUMN\s+)?\w+\s+(SET\s+DATA\s+)?TYPE\b/i,
    why: 'rewrites a column under its readers',
  },
  { pattern: /\bSET\s+NOT\s+NULL\b/i, why: 'refuses the rows that the version before writes' },
  {
    pattern:
      /\bADD\s+(COLUMN\s+)?(IF\s+NOT\s+EXISTS\s+)?(?!CONSTRAINT\b)\w+\s[^,;]*\bNOT\s+NULL\b(?![^,;]*\bDEFAULT\b)/i,
    why: 'refuses the rows that the version before writes: a new column needs a default, or no value',
  },
  {
    pattern: /\bALTER\s+TABLE\b[^;]*\bADD\s+(CONSTRAINT|CHECK|UNIQUE|PRIMARY|FOREIGN|EXCLUDE)\b/i,
    why: 'refuses the rows that the version before writes',
  },
  {
    pattern:
      /\bADD\s+(COLUMN\s+)?(IF\s+NOT\s+EXISTS\s+)?(?!CONSTRAINT\b)\w+\s[^,;]*\b(CHECK|UNIQUE|PRIMARY\s+KEY|REFERENCES)\b/i,
    why: 'refuses the rows that the version before writes',
  },
  { pattern: /\b(TRUNCATE|DELETE\s+FROM)\b/i, why: 'takes rows away' },
];

/** What binds the rows of a table, with the table; one that is made beside it has no rows of the version before. */
const bonds =
  /\bCREATE\s+(?:UNIQUE\s+INDEX|(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+)?TRIGGER)\b[^;]*?\bON\s+([\w.]+)/gi;
const makings = /\bCREATE\s+(?:UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w.]+)/gi;

/** Why a migration of these statements cannot run beside the version before; nothing where it can. */
export function whyContracting(...statements: readonly string[]): readonly string[] {
  const said = statements.join(';\n').replaceAll(/--.*$/gm, ' ');
  const made = new Set([...said.matchAll(makings)].map(([, table]) => table));
  const bound = [...said.matchAll(bonds)].some(([, table]) => !made.has(table));
  return [
    ...new Set([
      ...losses.flatMap(({ pattern, why }) => (pattern.test(said) ? [why] : [])),
      ...(bound ? ['refuses the rows that the version before writes'] : []),
    ]),
  ];
}
