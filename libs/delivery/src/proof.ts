// Who was told what, when and by which way, with what the other side answered: evidence that notice was given.
import type { Channel, DeliveryState, LetterKind } from '#contract/delivery-words';
import type { Label } from '#contract/label';
import type { About } from './letter.js';
import type { PersonRef, Queryable } from './parts.js';

/** One letter to one person, with every way that it took. */
export interface Evidence {
  readonly person: string;
  readonly kind: LetterKind;
  readonly subject: Label;
  readonly about: About | undefined;
  /** From then on it lay in the inbox. */
  readonly writtenAt: Date;
  readonly readAt: Date | undefined;
  readonly ways: readonly Way[];
}

export interface Way {
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly triedAt: Date | undefined;
  readonly sentAt: Date | undefined;
  readonly messageId: string | undefined;
  /** What the other side said, without the address. */
  readonly answer: string | undefined;
}

interface Row {
  readonly person: string;
  readonly kind: LetterKind;
  readonly subject: Label;
  readonly stream: string | null;
  readonly stream_id: string | null;
  readonly written_at: Date;
  readonly read_at: Date | null;
  readonly ways: readonly {
    readonly channel: Channel;
    readonly state: DeliveryState;
    readonly attempts: number;
    readonly tried_at: string | null;
    readonly sent_at: string | null;
    readonly message_id: string | null;
    readonly answer: string | null;
    readonly error: string | null;
  }[];
}

const selection = `
  SELECT l.person, l.kind, l.subject, l.stream, l.stream_id, l.written_at, l.read_at,
    coalesce(jsonb_agg(to_jsonb(d) ORDER BY d.channel) FILTER (WHERE d.id IS NOT NULL), '[]') AS ways
  FROM delivery.letters l LEFT JOIN delivery.deliveries d ON d.letter = l.position`;

/** What was told about a stream, in the order of telling. */
export async function toldAbout(
  pool: Queryable,
  organization: string,
  { stream, id }: About,
): Promise<readonly Evidence[]> {
  const { rows } = await pool.query<Row>(
    `${selection} WHERE l.organization = $1 AND l.stream = $2 AND l.stream_id = $3
     GROUP BY l.position ORDER BY l.position`,
    [organization, stream, id],
  );
  return rows.map(toldOf);
}

/** All that was told to a person, in the order of telling. */
export async function toldTo(
  pool: Queryable,
  { organization, person }: PersonRef,
): Promise<readonly Evidence[]> {
  const { rows } = await pool.query<Row>(
    `${selection} WHERE l.organization = $1 AND l.person = $2 GROUP BY l.position ORDER BY l.position`,
    [organization, person],
  );
  return rows.map(toldOf);
}

function toldOf({ person, kind, subject, stream, stream_id, written_at, read_at, ways }: Row): Evidence {
  return {
    person,
    kind,
    subject,
    about: stream === null || stream_id === null ? undefined : { stream, id: stream_id },
    writtenAt: written_at,
    readAt: read_at ?? undefined,
    ways: ways.map(({ channel, state, attempts, tried_at, sent_at, message_id, answer, error }) => ({
      channel,
      state,
      attempts,
      triedAt: tried_at === null ? undefined : new Date(tried_at),
      sentAt: sent_at === null ? undefined : new Date(sent_at),
      messageId: message_id ?? undefined,
      answer: error ?? answer ?? undefined,
    })),
  };
}
