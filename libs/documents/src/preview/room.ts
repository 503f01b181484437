// How much of a file a preview shows: what a person looks through, and what a telephone draws without waiting.

const most = { characters: 200_000, cells: 6_000, blocks: 3_000 };

/** What is left of it while a preview is written. */
export class Room {
  private readonly left = { ...most };

  /** Whether something of the file is not shown. */
  isFull = false;

  /** A text as far as there is room; counts as a block. */
  cut(text: string): string {
    this.take('blocks');
    return this.characters(text);
  }

  /** The same of a cell. */
  cell(text: string): string {
    this.take('cells');
    return this.characters(text);
  }

  private take(what: 'blocks' | 'cells'): void {
    this.left[what] -= 1;
    if (this.left[what] <= 0) this.isFull = true;
  }

  private characters(text: string): string {
    const shown = text.slice(0, Math.max(0, this.left.characters));
    this.left.characters -= shown.length;
    if (shown.length < text.length) this.isFull = true;
    return shown.replace(/\p{Surrogate}$/u, '');
  }
}
