// The report as a page: what it was measured on, then every section with its table, its goals and its plots.
import type { Kept } from './kept.js';

const beginning = `# Performance

Written by \`npm run bench\`, which measures everything named here anew: the product beside what the same server can do at
least, in the same run. Ratios hold from one machine to another; absolute figures do not. Each figure is the median of
several measurements after a warm-up.`;

/** The page of all parts that were kept; `plotFolder` is where their plots lie, seen from it. */
export function pageOf(kept: readonly Kept[], plotFolder: string): string {
  const usual = mostOften(kept.map(onWhat));
  const first = kept.find((part) => onWhat(part) === usual);
  const sections = kept.map(({ section }) => section);
  return [
    beginning,
    ...(first ? [`## Measured on ${first.date}`, listed(first.machine)] : []),
    '## Goals',
    table(
      ['', 'goal', 'found', ''],
      sections
        .flatMap(({ verdicts }) => verdicts)
        .map(({ of, goal, found, reached }) => [of, goal, found, reached ? 'reached' : '**not reached**']),
    ),
    ...reasonsOf(sections),
    ...kept.flatMap((part) => {
      const { title, about, columns, rows, plots } = part.section;
      return [
        `## ${title}`,
        ...(onWhat(part) === usual ? [] : [`Measured alone on ${part.date}:`, listed(part.machine)]),
        ...about,
        table(columns, rows),
        ...plots.map((plot) => `![${plot.title}](${plotFolder}/${plot.file})`),
      ];
    }),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** Tells one run from another. */
function onWhat({ date, machine }: Kept): string {
  return JSON.stringify([date, machine]);
}

/** The value that comes most often, of several the first; undefined for none. */
function mostOften(values: readonly string[]): string | undefined {
  const countOf = (value: string) => values.filter((each) => each === value).length;
  return values.reduce<string | undefined>(
    (most, value) => (most !== undefined && countOf(most) >= countOf(value) ? most : value),
    undefined,
  );
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Why goals were not reached, as far as it is known; nothing where none was missed. */
function reasonsOf(sections: readonly Kept['section'][]): readonly string[] {
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
