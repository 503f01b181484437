// Where the form stands that convenes a meeting: the page of one that is not there yet, and what its fields choose from.
import type { MeetingSummary, Page } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import type { MeetingMode } from '#domain/meeting-mode';
import type { Brought } from './agenda-values.js';
import type { Sources } from './use-sources.js';

/** What a meeting of the series begins with. */
export interface Regular {
  readonly date: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly mode?: MeetingMode;
}

export interface BeforeMeeting {
  readonly page: Page<'meeting'>;
  readonly committee: string;
  /** Every meeting that the reader sees: numbers and places follow the last one. */
  readonly meetings: readonly MeetingSummary[];
  readonly sources: Sources;
  readonly brought?: Brought;
  /** The next meeting of the committee's regular series, where it has one. */
  readonly regular?: Regular;
}
