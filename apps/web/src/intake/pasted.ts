// What is pasted before it is brought as a file: word processors and spreadsheets end a line within a cell by a character that no
// text file has, and the reader of files takes it for the end of a line.

/** A pasted text as a text file has it. */
export function asFileText(pasted: string): string {
  return pasted.replaceAll('\v', '\n');
}
