// How much of a file a preview shows: what a person looks through, and what a telephone draws without waiting.

const most = { characters: 200_000, rows: 6_000, cells: 6_000, blocks: 3_000 };

/** What is left of it while a preview is written. */
export class Room {
  private readonly left = { ...most };

  /** Whether something of the file is not shown. */
  isFull = false;

  /** Takes the room of so many; false where there is none, or something before them was not shown. */
  takes(what: 'rows' | 'cells' | 'blocks', count = 1): boolean {
    if (this.left[what] < count) this.isFull = true;
    if (this.isFull) return false;
    this.left[what] -= count;
    return true;
  }

  /** A text as far as there is room. */
  cut(text: string): string {
    const shown = text.slice(0, this.left.characters);
    this.left.characters -= shown.length;
    if (shown.length < text.length) this.isFull = true;
    return shown.replace(/\p{Surrogate}$/u, '');
  }
}
