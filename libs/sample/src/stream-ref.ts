// Names one stream of a sample: its kind and its id.
import type { StreamName } from '#domain/between/streams';

/** The streams that people act on; reminders are the house's own. */
export type PlayedStream = Exclude<StreamName, 'reminder'>;

/** One stream by its kind and its id. */
export interface StreamRef<S extends PlayedStream = PlayedStream> {
  readonly kind: S;
  readonly id: string;
}
