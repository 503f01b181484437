// Lines of a text as rows of cells: parted by tabs as a spreadsheet or a PDF gives them, or by commas as CSV is.

export interface TextRow {
  /** From 1, of the text. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell may run over this many lines. */
const mostLines = 50;

/** Each line with its cells between tabs; a quoted cell that runs over lines, as a spreadsheet copies it, is one. */
export function* tabbed(lines: readonly string[]): Generator<TextRow> {
  for (let at = 0; at < lines.length;) {
    const { cells, used } = rowFrom(lines, at);
    yield { line: at + 1, cells };
    at += used;
  }
}

function rowFrom(lines: readonly string[], from: number) {
  const cells = (lines[from] ?? '').split('\t');
  let used = 1;
  for (;;) {
    const open = cells.findIndex((cell, nth) => nth === cells.length - 1 && isOpen(cell));
    if (open < 0) return { cells, used };
    const closing = closingLine(lines, from + used);
    if (closing === undefined) return { cells, used };
    const [last = '', ...rest] = (lines[closing] ?? '').split('\t');
    const within = [cells[open] ?? '', ...lines.slice(from + used, closing), last].join('\n');
    cells.splice(open, 1, within.slice(1, -1).replaceAll('""', '"'), ...rest);
    used = closing - from + 1;
  }
}

/** It begins with a quote that does not end in its own line. */
function isOpen(cell: string): boolean {
  return cell.startsWith('"') && !(cell.length > 1 && closes(cell.slice(1)));
}

/** The line whose first cell ends the quote; none where a cell merely begins with a quote. */
function closingLine(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + mostLines); at += 1) {
    const [first = '', ...rest] = (lines[at] ?? '').split('\t');
    if (closes(first)) return at;
    if (rest.length > 0) return undefined;
  }
  return undefined;
}

/** It ends with a quote that is not one of a pair. */
function closes(cell: string): boolean {
  let from = cell.length;
  while (cell[from - 1] === '"') from -= 1;
  return (cell.length - from) % 2 === 1;
}

/** The rows of a text that is CSV: no tab in it, several rows, each with as many cells; undefined for any other text. */
export function commaSeparated(text: string): readonly TextRow[] | undefined {
  if (text.includes('\t')) return undefined;
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const separator = [',', ';'].find((each) => first.includes(each));
  if (separator === undefined) return undefined;
  const records = separated(text, separator)?.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = records?.[0]?.cells.length ?? 0;
  const isTable = width > 1 && records && records.length > 1;
  return isTable && records.every(({ cells }) => cells.length === width) ? records : undefined;
}

/** Undefined where a quote never ends. */
function separated(text: string, separator: string): readonly TextRow[] | undefined {
  const records: TextRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  for (let at = 0; at <= text.length;) {
    const { cell, end } = text[at] === '"' ? quoted(text, at, separator) : unquoted(text, at, separator);
    if (end < 0) return undefined;
    line += cell.split('\n').length - 1;
    cells.push(cell);
    if (text[end] !== separator) {
      records.push({ line: begun, cells });
      cells = [];
      line += 1;
      begun = line;
    }
    at = end + 1;
  }
  return records;
}

function unquoted(text: string, from: number, separator: string) {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { cell: text.slice(from, end), end };
}

function quoted(text: string, from: number, separator: string) {
  let close = from + 1;
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) {
    close += text[close] === '"' ? 2 : 1;
  }
  const after = text[close + 1];
  const ends = close < text.length && (after === undefined || after === '\n' || after === separator);
  return { cell: text.slice(from + 1, close).replaceAll('""', '"'), end: ends ? close + 1 : -1 };
}
