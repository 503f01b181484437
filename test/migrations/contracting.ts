// What a statement of a migration takes away from a version that runs beside it: nothing may, until that version is gone.

interface Loss {
  readonly pattern: RegExp;
  readonly why: string;
}

const losses: readonly Loss[] = [
  {
    pattern: /\bDROP\s+(TABLE|COLUMN|VIEW|TYPE|FUNCTION|SCHEMA|TRIGGER)\b/i,
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
  { pattern: /\b(TRUNCATE|DELETE\s+FROM)\b/i, why: 'takes rows away' },
];

/** Why a statement cannot run beside the version before; nothing where it can. */
export function whyContracting(sql: string): readonly string[] {
  const said = sql.replaceAll(/--.*$/gm, ' ');
  return [...new Set(losses.flatMap(({ pattern, why }) => (pattern.test(said) ? [why] : [])))];
}
