// Nobody is left out and nobody is told twice: digests against what is owed, letters against their deliveries, and deliveries
// against the mails that really came.
import type pg from 'pg';
import { digestsOver, lastDueAround } from '#delivery/digest-plan';
import { Outbox } from '#delivery/outbox';
import { Told } from '#delivery/told';
import { groupedBy } from '#domain/grouped-by';
import type { House } from '#door/house';
import { digestAt } from '#jobs/digests';
import type { Lists } from '#read-models/lists';
import type { Arrival, Evidence } from './evidence.js';
import { repeatsIn } from './repeats.js';
import type { Violation } from './violation.js';

/** Whom the product should have told something today by now, and did not; that the log was told of all of it. */
export async function checkTold(
  { pool, door, clock }: House,
  lists: Pick<Lists, 'dueBy'>,
): Promise<readonly Violation[]> {
  const { rows: unnoted } = await pool.query<{ person: string; thing: string }>(
    'SELECT person, thing FROM delivery.told WHERE about IS NOT NULL',
  );
  const notNoted = unnoted.map(({ person, thing }): Violation => ({
    kind: 'reminder-lost',
    about: `${person} was told ${thing}, and the log does not know`,
  }));
  const { today } = door;
  if (clock.now() < digestAt(today)) return notNoted;
  const told = new Told(pool, new Outbox(pool));
  const owed = groupedBy(await lists.dueBy(lastDueAround(today)), ({ organization }) => organization);
  const missing: Violation[] = [];
  for (const [organization, duties] of owed) {
    const offices = await door.offices(organization);
    for (const { person, kind } of await digestsOver({ organization, days: [today], duties, offices }, told))
      missing.push({ kind: 'reminder-lost', about: `${kind} of ${today} to ${person} of ${organization}` });
  }
  return [...notNoted, ...missing];
}

interface DeliveryRow {
  readonly id: string;
  readonly letter: string;
  readonly state: string;
  readonly to: string | null;
  readonly message: string | null;
}

/** Each letter's mail came, once or under one Message-ID; a repeat only where something was broken in between. */
export async function checkMails(
  pool: pg.Pool,
  { arrivals, troubles }: Pick<Evidence, 'arrivals' | 'troubles'>,
): Promise<readonly Violation[]> {
  const { rows } = await pool.query<DeliveryRow>(
    `SELECT d.id, l.position AS letter, coalesce(d.state, 'none') AS state, p.email AS to,
       trim('<>' FROM d.message_id) AS message
     FROM delivery.letters l
     LEFT JOIN delivery.deliveries d ON d.letter = l.position AND d.channel = 'mail'
     LEFT JOIN accounts.people p USING (organization, person)`,
  );
  const came = groupedBy(arrivals, ({ messageId }) => messageId);
  const known = new Set(rows.map(({ id }) => id));
  const strange = [...came.keys()]
    .filter((message) => !known.has(message.split('@')[0] ?? ''))
    .map((message): Violation => ({ kind: 'reminder-doubled', about: `nobody wrote the mail ${message}` }));
  const unexplained = repeatsIn({ arrivals, troubles }).unexplained.map((about): Violation => ({
    kind: 'mail-repeated',
    about,
  }));
  return [
    ...strange,
    ...rows.flatMap((row) => lostOf(row, came)),
    ...(await toldTwice(pool)),
    ...unexplained,
  ];
}

function lostOf(
  { letter, state, to, message }: DeliveryRow,
  came: ReadonlyMap<string, readonly Arrival[]>,
): readonly Violation[] {
  const about = `letter ${letter}, ${state}`;
  switch (state) {
    case 'sent':
      return message !== null && came.get(message)?.some((each) => each.to === to)
        ? []
        : [{ kind: 'mail-lost', about }];
    case 'declined':
      return [];
    // Everybody here has an address that a server takes, and by now all that waited was due.
    default:
      return [{ kind: 'mail-lost', about }];
  }
}

/** A digest goes to a person once a day, and a reminder is noted once, for ever. */
async function toldTwice(pool: pg.Pool): Promise<readonly Violation[]> {
  const { rows } = await pool.query<{ about: string }>(
    `SELECT person || ' ' || key AS about FROM delivery.letters
     GROUP BY organization, person, key HAVING count(*) > 1
     UNION ALL
     SELECT stream FROM eventstore.events WHERE type = 'ReminderNoted'
     GROUP BY organization, stream HAVING count(*) > 1`,
  );
  return rows.map(({ about }) => ({ kind: 'reminder-doubled', about }));
}
