// Sends what the rows of a table still need, row by row: stops where nobody answers, and goes on with what is not there yet.
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Label } from '#contract/label';
import { routes } from '#contract/routes';
import type { DoneView, Page } from '#contract/views';
import type { StreamName } from '#domain/between/streams';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { isSignedOut, Refused, request, wasDecided } from '../http/request.js';
import { useSession, type Session } from '../session/session.js';
import { carryOut } from './carry-out.js';
import { setupStrings } from './strings.js';
import type { Entry, Look, Sheet, Step } from './sheet.js';

/** What has become of a row that was sent. */
export type Sent =
  | { readonly state: 'sending' }
  | { readonly state: 'done' }
  | { readonly state: 'there' }
  | { readonly state: 'refused'; readonly sentence: Label };

export interface Run {
  readonly status: 'idle' | 'running' | 'stopped' | 'finished';
  /** Why it stopped, where nobody stopped it. */
  readonly why?: Label;
  /** By the first line of each row. */
  readonly sent: ReadonlyMap<number, Sent>;
  /** How many rows are sent in all. */
  readonly of: number;
}

const idle: Run = { status: 'idle', sent: new Map(), of: 0 };

export function useRun<Row, K extends string, Around, Facts>(
  sheet: Sheet<Row, K, Around, Facts>,
  around: Around,
): {
  readonly run: Run;
  readonly start: (entries: readonly Entry<Row, K>[]) => Promise<void>;
  readonly stop: () => void;
  readonly forget: () => void;
} {
  const session = useSession();
  const client = useQueryClient();
  const [run, setRun] = useState(idle);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);

  const start = async (entries: readonly Entry<Row, K>[]) => {
    leaving.current?.abort();
    const { signal } = (leaving.current = new AbortController());
    setRun({ status: 'running', sent: new Map(), of: entries.length });
    const note = (entry: Entry<Row, K>, sent: Sent) =>
      setRun((before) => ({ ...before, sent: new Map(before.sent).set(entry.lines[0], sent) }));
    const look = lookWith(session, client);
    let end: Pick<Run, 'status' | 'why'> = { status: 'finished' };
    for (const entry of entries) {
      if (entry.row === undefined) continue;
      if (signal.aborted) {
        end = { status: 'stopped' };
        break;
      }
      note(entry, { state: 'sending' });
      try {
        const made = await carryOut(entry.row, { sheet, around, look, ask: askWith(session, client) });
        note(entry, { state: made > 0 ? 'done' : 'there' });
      } catch (error) {
        if (!(error instanceof Refused) || !wasDecided(error) || isSignedOut(error)) {
          setRun((before) => ({ ...before, sent: without(before.sent, entry.lines[0]) }));
          const why = error instanceof Refused ? error.sentence : setupStrings.sheet.unreached;
          end = { status: 'stopped', why };
          break;
        }
        note(entry, { state: 'refused', sentence: error.sentence });
      }
    }
    setRun((before) => ({ ...before, ...end }));
    await client.invalidateQueries();
  };

  return {
    run,
    start,
    stop: () => leaving.current?.abort(),
    forget: () => setRun((before) => (before.status === 'running' ? before : idle)),
  };
}

function lookWith({ organization, token }: Session, client: QueryClient): Look {
  return async <S extends StreamName>(stream: S, id: string) => {
    const page = await request<Page<S>>(routes.page(organization, stream, id), { token });
    client.setQueryData(keys.page(stream, id), page);
    return page.state;
  };
}

/** Sends one command after another under fresh keys: what is asked again was seen not to be there. */
export function askWith(
  { organization, token }: Session,
  client: QueryClient,
): (step: Step) => Promise<void> {
  return async ({ stream, id, command, body }) => {
    const { position } = await request<DoneView>(routes.command(organization, stream, id, command), {
      method: 'POST',
      token,
      headers: { 'idempotency-key': crypto.randomUUID() },
      body,
    });
    notePosition(client, position);
  };
}

function without(sent: Run['sent'], line: number): Run['sent'] {
  return new Map([...sent].filter(([each]) => each !== line));
}
