// `explain`: what happened to one stream, act by act, as text; in the order of the log, with nothing left out. With a figure: why it
// is what it is.
import { eventLabels } from '#contract/glossary';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import type { Recorded } from '#event-store/store';
import type pg from 'pg';
import type { Run } from '../command.js';
import { unknownStream } from '../explaining/unknown-stream.js';
import { onLog } from '../operator.js';
import { explainFigure } from './explain-figure.js';

export const explain: Run = (asked) => {
  const [organization = '', stream = '', figure] = asked.words;
  if (figure !== undefined) return explainFigure(asked);
  return onLog(asked, (pool) => explainStream(pool, organization, stream));
};

async function explainStream(pool: pg.Pool, organization: string, stream: string): Promise<number> {
  const store = new PostgresEventStore(pool);
  try {
    const events = await store.readStream(organization, stream);
    if (events.length === 0) throw unknownStream(organization, stream, await store.streams(organization, ''));
    for (const event of events) console.log(linesOf(event));
    return 0;
  } finally {
    await store.close();
  }
}

function linesOf({ version, position, type, recordedAt, data }: Recorded): string {
  const { by, on, ...said } = data as Said;
  const label = Object.hasOwn(eventLabels, type) ? eventLabels[type as keyof typeof eventLabels] : undefined;
  return (
    `${version}. ${label ? `${label.ko} · ${label.en}` : type} (${type})\n` +
    `   ${on ?? ''} ${actorOf(by)}, 기록 · recorded ${recordedAt}, 위치 · position ${position}\n` +
    `   ${JSON.stringify(said)}`
  );
}

interface Said {
  readonly by?: { readonly person?: string; readonly post?: object };
  readonly on?: string;
}

/** By the ids that the log knows: names lie beside it. */
function actorOf(by: Said['by']): string {
  return `${by?.person ?? ''} ${JSON.stringify(by?.post ?? {})}`;
}
