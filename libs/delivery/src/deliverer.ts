// Takes letters out of the outbox and sends each by every way there is: reserves it, sends it, records how that ended.
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Channel, LetterKind } from '#contract/delivery-words';
import type { Language } from '#contract/label';
import { groupedBy } from '#domain/grouped-by';
import type { Carrier, Outcome, Recipient } from './channels.js';
import type { PersonRef, Queryable } from './parts.js';
import { Preferences } from './preferences.js';
import { waitAfter } from './retrying.js';
import { letterColumns, letterOf, type LetterRow } from './rows.js';

export interface DelivererParts {
  readonly pool: Queryable;
  /** The house's clock. */
  readonly now: () => Date;
  /** Who a person is at this moment; undefined where they are erased or unknown. */
  readonly recipient: (person: PersonRef) => Promise<Recipient | undefined>;
  readonly carriers: readonly Carrier[];
  /** How long a reservation lasts, in milliseconds; longer than any sending takes. */
  readonly hold?: number;
}

/** A delivery that waits for its hour, by whichever clock its hour goes. */
export interface OpenDelivery {
  readonly organization: string;
  readonly id: string;
  readonly attempts: number;
  /** By the house's clock. */
  readonly at: Date;
  /** What its letter follows from, as it was kept with it. */
  readonly cause: unknown;
}

interface ReservedRow extends LetterRow {
  readonly id: string;
  readonly channel: Channel;
  /** Which try it is; whoever comes when the reservation is over has a later one. */
  readonly attempts: number;
}

/** A delivery that had no good address. */
interface StuckRow extends PersonRef {
  readonly id: string;
  readonly channel: Channel;
  readonly address: Buffer | null;
}

/** Longer than a mail server may keep silent at each of its steps. */
const usualHold = 5 * 60_000;
/** So often at once an outcome is recorded that the database did not take, and how long it is waited in between. */
const recordings = 20;
const betweenRecordings = 1_000;
/** Of a delivery and a try: a reservation that is over may be another's, and what became of it theirs to say. */
const stillOurs = "id = $1 AND attempts = $2 AND state = 'sending'";
/** For how long letters are looked at again whose address was wrong, or missing: 14 days. */
const readdressed = 14 * 86_400_000;

export class Deliverer {
  private readonly carriers: ReadonlyMap<Channel, Carrier>;
  private readonly preferences: Preferences;

  constructor(private readonly parts: DelivererParts) {
    this.carriers = new Map(parts.carriers.map((carrier) => [carrier.channel, carrier]));
    this.preferences = new Preferences(parts.pool);
  }

  /**
   * Gives new letters a delivery for each way that there is now. What goes by a way that is set up later is told later.
   * @returns whether there were any
   */
  async route(): Promise<boolean> {
    const { rowCount } = await this.parts.pool.query(
      `WITH routed AS (
         UPDATE delivery.letters SET routed = true WHERE position IN (
           SELECT position FROM delivery.letters WHERE NOT routed ORDER BY position LIMIT 1000 FOR UPDATE SKIP LOCKED)
         RETURNING position)
       INSERT INTO delivery.deliveries (letter, channel, next_at)
       SELECT position, channel, $2 FROM routed CROSS JOIN unnest($1::text[]) AS channel
       ON CONFLICT DO NOTHING`,
      [[...this.carriers.keys()], this.parts.now()],
    );
    return (rowCount ?? 0) > 0;
  }

  /** What is to be sent, and when; what was reserved by a worker that ended is to be sent again when its time is over. */
  async open(): Promise<readonly OpenDelivery[]> {
    const now = this.parts.now();
    const { rows } = await this.parts.pool.query<OpenDelivery>(
      `SELECT l.organization, d.id, d.attempts, CASE WHEN d.state = 'waiting' THEN d.next_at
         ELSE $1::timestamptz + greatest(d.held_until - clock_timestamp(), interval '0') END AS at, l.cause
       FROM delivery.deliveries d JOIN delivery.letters l ON l.position = d.letter
       WHERE d.state IN ('waiting', 'sending') AND d.channel = ANY ($2) ORDER BY d.next_at`,
      [now, [...this.carriers.keys()]],
    );
    return rows;
  }

  /**
   * Sends one delivery, unless it is not its hour or somebody else is at it. Between the sending and its record lies the
   * one window in which something may be sent twice: when the process is killed there, or the database is away longer
   * than the reservation lasts. The repeat bears the same id.
   */
  async deliver(id: string): Promise<void> {
    const reserved = await this.reserve(id);
    const carrier = reserved && this.carriers.get(reserved.channel);
    if (!carrier) return;
    const letter = letterOf(reserved);
    const { language, declines } = await this.wishes(letter, letter.kind);
    if (declines && carrier.channel === 'mail') return this.end(reserved, 'declined');
    const recipient = await this.parts.recipient(letter);
    const address = recipient && carrier.addressOf(recipient);
    if (!recipient || address === undefined) return this.end(reserved, 'unaddressed');
    const digest = digestOf(address);
    const bounced = carrier.channel === 'mail' ? await this.bounceOf(letter, digest) : undefined;
    if (bounced !== undefined) return this.refused(reserved, digest, bounced);
    const outcome = await carrier.carry({ id, letter, recipient, language });
    await this.record(reserved, { outcome: without(address, outcome), digest });
  }

  /**
   * Looks again at what had no good address, where its person has another by now. Of their digests only the latest: what
   * stood in those before it is done, or lies in the inbox.
   */
  async readdress(): Promise<void> {
    const { pool, now, recipient } = this.parts;
    const { rows } = await pool.query<StuckRow>(
      `SELECT d.id, d.channel, d.address, l.organization, l.person FROM delivery.deliveries d
       JOIN delivery.letters l ON l.position = d.letter
       WHERE d.state IN ('refused', 'unaddressed') AND d.next_at > $1
         AND (l.kind <> 'digest' OR NOT EXISTS (
           SELECT FROM delivery.letters later WHERE later.organization = l.organization AND later.person = l.person
             AND later.kind = 'digest' AND later.position > l.position))`,
      [new Date(now().getTime() - readdressed)],
    );
    for (const stuck of groupedBy(
      rows,
      ({ organization, person }) => `${organization}\0${person}`,
    ).values()) {
      const known = await recipient(stuck[0]);
      for (const { id, channel, address } of stuck) {
        const current = known && this.carriers.get(channel)?.addressOf(known);
        if (current === undefined || address?.equals(digestOf(current))) continue;
        await pool.query(
          `UPDATE delivery.deliveries SET state = 'waiting', attempts = 0, next_at = $2, address = NULL
           WHERE id = $1 AND state IN ('refused', 'unaddressed')`,
          [id, now()],
        );
      }
    }
  }

  private async reserve(id: string): Promise<ReservedRow | undefined> {
    const { pool, now, hold = usualHold } = this.parts;
    const { rows } = await pool.query<ReservedRow>(
      `WITH reserved AS (
         UPDATE delivery.deliveries SET state = 'sending', attempts = attempts + 1, tried_at = $2,
           held_until = clock_timestamp() + $3 * interval '1 millisecond'
         WHERE id = $1 AND (state = 'waiting' AND next_at <= $2 OR state = 'sending' AND held_until < clock_timestamp())
         RETURNING id, letter, channel, attempts)
       SELECT reserved.id, reserved.channel, reserved.attempts, ${letterColumns}
       FROM reserved JOIN delivery.letters ON position = reserved.letter`,
      [id, now(), hold],
    );
    return rows[0];
  }

  private async wishes(
    ref: PersonRef,
    kind: LetterKind,
  ): Promise<{ readonly language: Language; readonly declines: boolean }> {
    const { language, digestsByMail } = await this.preferences.of(ref);
    return { language, declines: kind === 'digest' && !digestsByMail };
  }

  private async bounceOf({ organization, person }: PersonRef, digest: Buffer): Promise<string | undefined> {
    const { rows } = await this.parts.pool.query<{ answer: string }>(
      'SELECT answer FROM delivery.bounces WHERE organization = $1 AND person = $2 AND address = $3',
      [organization, person, digest],
    );
    return rows[0]?.answer;
  }

  private async end({ id, attempts }: ReservedRow, state: 'declined' | 'unaddressed'): Promise<void> {
    await this.parts.pool.query(`UPDATE delivery.deliveries SET state = $3 WHERE ${stillOurs}`, [
      id,
      attempts,
      state,
    ]);
  }

  private async refused({ id, attempts }: ReservedRow, digest: Buffer, answer: string): Promise<void> {
    await this.parts.pool.query(
      `UPDATE delivery.deliveries SET state = 'refused', address = $3, answer = $4, error = NULL WHERE ${stillOurs}`,
      [id, attempts, digest, answer],
    );
  }

  /** A database that is away for some seconds keeps nothing from being recorded. */
  private async record(
    reserved: ReservedRow,
    ended: { readonly outcome: Outcome; readonly digest: Buffer },
  ): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.recordOnce(reserved, ended);
      } catch (error) {
        if (tries >= recordings) throw error;
        await setTimeout(betweenRecordings, undefined, { ref: false });
      }
    }
  }

  /** That it was sent stands, whoever is at it by now; that it was not is left to them to say. */
  private async recordOnce(
    reserved: ReservedRow,
    { outcome, digest }: { readonly outcome: Outcome; readonly digest: Buffer },
  ): Promise<void> {
    const { pool, now } = this.parts;
    const { id, organization, person, attempts } = reserved;
    switch (outcome.outcome) {
      case 'sent':
        await pool.query(
          `UPDATE delivery.deliveries SET state = 'sent', sent_at = $2, answer = $3, message_id = $4, address = $5,
             error = NULL WHERE id = $1`,
          [id, now(), outcome.answer, outcome.messageId ?? null, digest],
        );
        return;
      case 'refused':
        if (outcome.address)
          await pool.query(
            `INSERT INTO delivery.bounces (organization, person, address, answer, bounced_at)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organization, person)
             DO UPDATE SET address = EXCLUDED.address, answer = EXCLUDED.answer, bounced_at = EXCLUDED.bounced_at`,
            [organization, person, digest, outcome.answer, now()],
          );
        return this.refused(reserved, digest, outcome.answer);
      case 'failed': {
        const wait = waitAfter(attempts);
        await pool.query(
          `UPDATE delivery.deliveries SET state = $3, next_at = $4, error = $5 WHERE ${stillOurs}`,
          [
            id,
            attempts,
            wait === undefined ? 'dead' : 'waiting',
            new Date(now().getTime() + (wait ?? 0)),
            outcome.error,
          ],
        );
      }
    }
  }
}

/** What the other side said, without the address that it may have named. */
function without(address: string, outcome: Outcome): Outcome {
  const hidden = (text: string) =>
    text.replace(new RegExp(address.replace(/[^\p{L}\p{N}]/gu, '\\$&'), 'gi'), '…');
  return outcome.outcome === 'failed'
    ? { ...outcome, error: hidden(outcome.error) }
    : { ...outcome, answer: hidden(outcome.answer) };
}

/** By which an address is known again, and is not read from. */
function digestOf(address: string): Buffer {
  return createHash('sha256').update(address).digest();
}
