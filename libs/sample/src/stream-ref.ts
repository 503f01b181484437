// Names one stream of a sample: its kind and its id.
import type { StreamName } from '#domain/between/streams';

/** The streams that a story acts on; reminders are the house's own, and a story brings no files. */
export type PlayedStream = Exclude<StreamName, 'reminder' | 'intake'>;

/** One stream by its kind and its id. */
export interface StreamRef<S extends PlayedStream = PlayedStream> {
  readonly kind: S;
  readonly id: string;
}
