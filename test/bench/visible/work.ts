// What the reading process is asked, and what it answers.

/** Show the opinions with these words, once the list is complete up to a position. */
export interface Asked {
  readonly position: number;
  readonly words: string;
}

/** How many the list shows. */
export interface Shown {
  readonly rows: number;
}
