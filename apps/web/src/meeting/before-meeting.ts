// Where the form stands that convenes a meeting: the page of one that is not there yet, and what its fields choose from.
import type { MeetingSummary, Page } from '#contract/views';
import type { Brought } from './agenda-values.js';
import type { Sources } from './use-sources.js';

export interface BeforeMeeting {
  readonly page: Page<'meeting'>;
  readonly committee: string;
  /** Every meeting that the reader sees: numbers and places follow the last one. */
  readonly meetings: readonly MeetingSummary[];
  readonly sources: Sources;
  readonly brought?: Brought;
}
