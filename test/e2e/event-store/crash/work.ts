// What the processes of the crash suite do with the log: every event tells what it was decided on, so that a wrong
// turn shows later, whoever reads it.
import type { Pool } from 'pg';
import type { Executed, Folding } from '#event-store/folding';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import type { EventStore, Recorded } from '#event-store/store';
import { Streams } from '#event-store/streams';
import type { Subscriber } from '#event-store/subscription';

export const organization = 'city';

/** A command as its writer means to give it, again and again until it is answered. */
export interface Asked {
  readonly id: string;
  readonly stream: string;
  /** How many events it comes to. */
  readonly events: number;
}

/** What a command was decided on: so many events, and the command of the last one. */
interface Tally {
  readonly count: number;
  readonly last: string;
}

/** The data of an event of ours. */
export interface Note {
  /** Which of the command's events it is, from 1. */
  readonly nth: number;
  readonly decidedOn: Tally;
  readonly text: string;
}

const tally: Folding<Tally> = {
  name: 'tally',
  initial: { count: 0, last: '' },
  evolve: ({ count }, { commandId }) => ({ count: count + 1, last: commandId }),
};

/** About as long as an opinion in the field. */
const text = '일자리 사업의 성과 지표를 실제 고용 유지 기간으로 바꾸어 다시 제출할 것. '.repeat(2);

/** Streams of a process of its own, which keeps snapshots beside the log. */
export function streamsOf(store: EventStore, pool: Pool): Streams {
  return new Streams(store, {
    snapshotting: { snapshots: new PostgresSnapshots(pool), shape: '1', every: 20 },
  });
}

/** Gives the command; the same one again answers what it answered before. */
export function give(streams: Streams, { id, stream, events }: Asked): Promise<Executed<never>> {
  const command = { id, fingerprint: `${stream} ${events}`, recordedAt: '2021-08-07T09:00:00+09:00' };
  return streams.execute({ organization, stream }, tally, command, (decidedOn) => ({
    events: Array.from({ length: events }, (_, index) => ({
      type: 'Noted',
      data: { nth: index + 1, decidedOn, text } satisfies Note,
      metadata: { by: 'p-1', post: 'job-policy-officer' },
    })),
  }));
}

/** Where the recorder writes: `nth` says in which order, and nothing keeps it from writing an event twice. */
export const recorderTable = `
  CREATE TABLE seen (nth bigserial, position bigint, stream text, version integer, command text)`;

/** The subscriber that writes down what it saw, in the transaction in which it saw it. */
export function recorder(offered: (batch: readonly Recorded[]) => void = () => undefined): Subscriber {
  return {
    name: 'recorder',
    handle: async (batch, tx) => {
      offered(batch);
      for (const { position, stream, version, commandId } of batch) {
        await tx.query('INSERT INTO seen (position, stream, version, command) VALUES ($1, $2, $3, $4)', [
          position,
          stream,
          version,
          commandId,
        ]);
      }
    },
  };
}
