// What the process that takes papers prints, and what is seen of it from outside.

export interface Taken {
  readonly papers: number;
  readonly bytes: number;
  readonly ms: number;
  /** Until the first piece of the archive was there. */
  readonly firstMs: number;
}
