// One thing at a time, in the order of asking, until the last: what is asked later is not done.

export class Turns {
  private latest: Promise<unknown> = Promise.resolve();
  private over = false;

  /** Does `work` when all before it is done, however that ended; rejects as it does. */
  take(work: () => Promise<void>): Promise<void> {
    if (this.over) return Promise.resolve();
    const done = this.latest.then(work);
    this.latest = done.catch(() => undefined);
    return done;
  }

  /** Does `work` as the last thing. */
  last(work: () => Promise<void>): Promise<void> {
    const done = this.take(work);
    this.over = true;
    return done;
  }
}
