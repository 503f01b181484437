// Tables in Markdown, for the page on the sample.

/** A table with its headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [row(headings), row(headings.map(() => '---')), ...rows.map(row)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
