// What was pressed on the roll and is not known to be done yet, read from what is on its way to the server.
import type { Label } from '#contract/label';
import type { Attendance } from '#domain/meeting/states';
import type { Letter } from '../outbox/letters.js';

export type TapCommand = 'RecordArrival' | 'RecordDeparture';

/** On its way, waiting for the server to be there again, or refused. */
export interface Tap {
  readonly command: TapCommand;
  readonly state: Letter['state'];
  readonly why?: Label;
}

/** Who is taken down in the member's place when a seat arrives: who was there before, or whom the reply announced. */
export function proxyFor({ status, proxy, reply }: Attendance): string | undefined {
  return status === 'left' ? proxy : reply?.proxy;
}

/** By seat, the last one of each; a seat without one is as the page shows it. */
export function tapsIn(letters: readonly Letter[], meeting: string): Readonly<Record<string, Tap>> {
  return Object.fromEntries(
    letters.flatMap(({ kind, stream, command, item, state, refused }): [string, Tap][] => {
      if (kind !== 'meeting' || stream !== meeting || item === undefined || !isTap(command)) return [];
      const why = refused && { ko: refused.problem.detail, en: refused.problem.detailEn };
      return [[item, { command, state, ...(why ? { why } : {}) }]];
    }),
  );
}

/** The letters about a seat. */
export function lettersAbout(letters: readonly Letter[], meeting: string, seat: string): readonly Letter[] {
  return letters.filter(
    ({ kind, stream, item, command }) =>
      kind === 'meeting' && stream === meeting && item === seat && isTap(command),
  );
}

function isTap(command: string): command is TapCommand {
  return command === 'RecordArrival' || command === 'RecordDeparture';
}
