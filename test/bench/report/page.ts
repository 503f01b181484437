// The report as a page: what it was measured on, then every section with its table, its goals and its plots.
import type { Section } from '../section.js';

const beginning = `# Performance

Written by \`npm run bench\`, which measures everything named here anew: the product beside what the same server can do at
least, in the same run. Ratios hold from one machine to another; absolute figures do not. Each figure is the median of
several measurements after a warm-up.`;

/** The page; `plotFolder` is where its plots lie, seen from it. */
export function pageOf(
  sections: readonly Section[],
  o: { readonly date: string; readonly machine: readonly string[]; readonly plotFolder: string },
): string {
  return [
    beginning,
    `## Measured on ${o.date}`,
    o.machine.map((line) => `- ${line}`).join('\n'),
    '## Goals',
    table(
      ['', 'goal', 'found', ''],
      sections
        .flatMap(({ verdicts }) => verdicts)
        .map(({ of, goal, found, reached }) => [of, goal, found, reached ? 'reached' : '**not reached**']),
    ),
    ...reasonsOf(sections),
    ...sections.flatMap(({ title, about, columns, rows, plots }) => [
      `## ${title}`,
      ...about,
      table(columns, rows),
      ...plots.map((plot) => `![${plot.title}](${o.plotFolder}/${plot.file})`),
    ]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** Why goals were not reached, as far as it is known; nothing where none was missed. */
function reasonsOf(sections: readonly Section[]): readonly string[] {
  const missed = sections
    .flatMap(({ verdicts }) => verdicts)
    .flatMap(({ of, reached, because }) => (reached || because === undefined ? [] : [`- ${of}: ${because}`]));
  return missed.length === 0 ? [] : ['What keeps the goals that were not reached:', missed.join('\n')];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(row)),
  ].join('\n');
}
