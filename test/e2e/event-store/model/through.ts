// A store that hands everything on to another, for those that change one thing of it.
import type { Append, Appended, EventStore, Recorded, StoredCommand, StreamRange } from '#event-store/store';

export class Through implements EventStore {
  constructor(protected readonly inner: EventStore) {}

  append(append: Append): Promise<Appended> {
    return this.inner.append(append);
  }

  findCommand(organization: string, commandId: string): Promise<StoredCommand | undefined> {
    return this.inner.findCommand(organization, commandId);
  }

  readStream(organization: string, stream: string, range?: StreamRange): Promise<Recorded[]> {
    return this.inner.readStream(organization, stream, range);
  }

  streamVersion(organization: string, stream: string): Promise<number> {
    return this.inner.streamVersion(organization, stream);
  }

  readAll(range: { after: number; limit: number; organization?: string }): Promise<Recorded[]> {
    return this.inner.readAll(range);
  }

  streams(organization: string, prefix?: string): Promise<string[]> {
    return this.inner.streams(organization, prefix);
  }

  head(): Promise<number> {
    return this.inner.head();
  }

  onAppended(listener: (head: number) => void): () => void {
    return this.inner.onAppended(listener);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
