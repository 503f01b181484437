// A section as the operator reads it on the console.
import type { Section } from '../section.js';

/** Its table and its goals, in columns. */
export function printed({ title, columns, rows, verdicts }: Section): string {
  const goals = verdicts.map(({ of, goal, found, reached }) => [
    reached ? 'reached' : 'NOT REACHED',
    of,
    `goal ${goal}`,
    `found ${found}`,
  ]);
  return [
    `\n${title}`,
    ...aligned([columns, ...rows]),
    ...(goals.length > 0 ? ['', ...aligned(goals)] : []),
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const numeric = (text: string) => /^[\d.,]+( ?[a-zµ×]+)?$/.test(text);
  return rows.map((row) =>
    row
      .map((text, column) =>
        numeric(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
