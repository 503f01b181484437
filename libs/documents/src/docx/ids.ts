// Which table and which row stands where in a Word file: a bookmark at the row, and its id among the file's own properties,
// since a bookmark's name holds 40 letters and digits and no more.
import type { BookmarkName } from './numbered-bookmark.js';

/** Names for the tables, rows and pictures of one file, in their order. */
export class Ids {
  /** Each bookmark's name and the id that it stands for. */
  readonly named: { readonly name: string; readonly value: string }[] = [];
  private pictures = 0;
  private tables = 0;
  private rows = 0;

  /** The name of the next table. */
  table(id: string | undefined): string {
    this.tables += 1;
    this.rows = 0;
    return this.note(`table_${this.tables}`, id);
  }

  /** The bookmark for the next row of a table; none where the row has no id. */
  row(table: string, id: string | undefined): BookmarkName | undefined {
    this.rows += 1;
    if (id === undefined) return undefined;
    return { name: this.note(`${table}_row_${this.rows}`, id), number: this.named.length };
  }

  /** The number of the next picture. */
  picture(): string {
    this.pictures += 1;
    return String(this.pictures);
  }

  private note(name: string, id: string | undefined): string {
    if (id !== undefined) this.named.push({ name, value: id });
    return name;
  }
}
