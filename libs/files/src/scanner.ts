// What looks through a file before it is kept; which one, if any, an operator says.

/** What was found in a file: its name where it is infected, or that nobody could look. */
export type Scanned =
  | { readonly found: 'nothing' }
  | { readonly found: 'infection'; readonly name: string }
  | { readonly found: 'scanner-away'; readonly why: string };

export interface Scanner {
  /** Looks through the bytes; never rejects. */
  scan(bytes: Uint8Array): Promise<Scanned>;
  /** Rejects where nobody could look through a file at the moment. */
  reach(): Promise<void>;
}
