// A bookmark numbered within its own file: the library counts all that it ever made, and no file would be made alike twice.
import { Bookmark, BookmarkEnd, BookmarkStart } from 'docx';
import type { ParagraphChild } from 'docx';

/** Its name, and its number in the file. */
export interface BookmarkName {
  readonly name: string;
  readonly number: number;
}

/** A bookmark around parts of a paragraph. */
export class NumberedBookmark extends Bookmark {
  constructor(
    private readonly at: BookmarkName,
    children: readonly ParagraphChild[],
  ) {
    super({ id: at.name, children });
  }

  override get writtenAs() {
    const { name, number } = this.at;
    return [new BookmarkStart(name, number), ...this.children, new BookmarkEnd(number)];
  }
}
