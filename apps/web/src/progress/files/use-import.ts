// Takes a table in: tries it first, then carries it out part by part; stops where nobody answers, and goes on from there.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FiguresImportView, ImportedRow } from '#contract/figure-views';
import { routes } from '#contract/routes';
import { notePosition } from '../../http/position.js';
import { request } from '../../http/request.js';
import { useSession } from '../../session/session.js';
import { asks, outcomesOf, partsOf, sentOf, type Sent } from './in-parts.js';

export interface Import {
  readonly status: 'idle' | 'looking' | 'seen' | 'running' | 'stopped' | 'finished';
  /** What becomes of each row, or became of it. */
  readonly rows: readonly ImportedRow[];
  readonly unread: readonly string[];
  /** The numbers of the rows that were carried out, whatever became of them. */
  readonly sent: ReadonlySet<number>;
  /** How many rows are carried out in all. */
  readonly of: number;
  readonly failure?: Error;
}

const idle: Import = { status: 'idle', rows: [], unread: [], sent: new Set(), of: 0 };

export interface Importing {
  readonly run: Import;
  readonly look: (text: string) => Promise<void>;
  readonly carryOut: (text: string) => Promise<void>;
  /** What was seen no longer is what stands there. */
  readonly forget: () => void;
}

export function useImport(plan: string): Importing {
  const { organization, token } = useSession();
  const client = useQueryClient();
  const [run, setRun] = useState(idle);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);

  const begin = () => {
    leaving.current?.abort();
    return (leaving.current = new AbortController()).signal;
  };
  const ask = (how: 'try' | 'carry-out', body: Sent, signal: AbortSignal) =>
    request<FiguresImportView>(routes.importFigures(organization, plan, how), {
      method: 'POST',
      token,
      body,
      signal,
    });

  const look = async (text: string) => {
    const signal = begin();
    setRun({ ...idle, status: 'looking' });
    try {
      const { rows, unread } = await ask('try', sentOf(text), signal);
      setRun({ ...idle, status: 'seen', rows, unread });
    } catch (error) {
      if (!signal.aborted) setRun({ ...idle, failure: asError(error) });
    }
  };

  const carryOut = async (text: string) => {
    const signal = begin();
    const parts = partsOf(text, run.rows, run.sent);
    const all = parts.reduce((sum, { rows }) => sum + rows.length, run.sent.size);
    setRun({ ...run, status: 'running', of: all, failure: undefined });
    try {
      for (const part of parts) {
        const said = await ask('carry-out', part.body, signal);
        const became = new Map(outcomesOf(part, said).map((each) => [each.row, each]));
        notePosition(client, said.position);
        setRun((before) => ({
          ...before,
          rows: before.rows.map((each) => became.get(each.row) ?? each),
          sent: new Set([...before.sent, ...part.rows]),
        }));
      }
      setRun((before) => ({ ...before, status: 'finished' }));
    } catch (error) {
      if (!signal.aborted) setRun((before) => ({ ...before, status: 'stopped', failure: asError(error) }));
    }
    await client.invalidateQueries();
  };

  return {
    run,
    look,
    carryOut,
    forget: () => {
      begin();
      setRun(idle);
    },
  };
}

/** How many rows were taken in. */
export function takenIn({ rows, sent }: Import): number {
  return rows.filter(({ row, outcome }) => sent.has(row) && asks(outcome)).length;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
