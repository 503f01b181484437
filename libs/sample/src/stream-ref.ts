// Names one stream of a sample: its kind and its id.
import type { StreamName } from '#domain/between/streams';

/** The streams that the year is told in: reminders are the house's own, a story brings no files, and final papers are made of what was told. */
export type PlayedStream = Exclude<StreamName, 'reminder' | 'intake' | 'paper'>;

/** One stream by its kind and its id. */
export interface StreamRef<S extends PlayedStream = PlayedStream> {
  readonly kind: S;
  readonly id: string;
}
