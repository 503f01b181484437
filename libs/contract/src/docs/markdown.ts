// Pieces of Markdown that the generated pages are made of.

/** A table; pipes and line breaks in cells are made harmless. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Words as code: `a`, `b`. A dash where there are none. */
export function codes(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.map((word) => `\`${word}\``).join(', ');
}

/** A whole page: its parts, an empty line between them, and the word that it is not written by hand. */
export function page(title: string, ...parts: readonly string[]): string {
  const origin = '<!-- Generated from the code by scripts/docs.mjs: change the code, then run it again. -->';
  return `${[`# ${title}`, origin, ...parts].join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
