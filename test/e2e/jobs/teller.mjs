// A worker to be killed: tells what is planned, and lets see what it sent and what it recorded. Arguments: a JSON of what it needs.
import pg from 'pg';
import { Digests } from '#jobs/digests';
import { Outbox } from '#delivery/outbox';
import { Told } from '#delivery/told';

const { backend, databaseUrl, ahead, day } = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
const told = new Told(pool, new Outbox(pool));
/** A mail server takes its time. */
const sendingMs = 20;
const words = { ko: '알림', en: 'Reminder' };

/** The sending is what cannot be taken back, and the recording is what keeps it from being done again. */
async function tell({ organization, person }) {
  const known = await told.among(organization, [{ person, thing: day }]);
  if (known.size > 0) return;
  await new Promise((resolve) => setTimeout(resolve, sendingMs));
  await pool.query('INSERT INTO sent (person, worker) VALUES ($1, $2)', [person, process.pid]);
  const letter = { organization, person, key: day, kind: 'digest', subject: words, paragraphs: [words] };
  await told.tell({ ...letter, writtenAt: new Date() }, []);
  await pool.query('UPDATE sent SET recorded_at = clock_timestamp() WHERE person = $1 AND worker = $2', [
    person,
    process.pid,
  ]);
}

const digests = await Digests.open({
  backend,
  now: () => new Date(Date.now() + ahead),
  planned: async () => {
    const { rows } = await pool.query(
      'SELECT person FROM people WHERE NOT EXISTS (SELECT FROM delivery.told WHERE told.person = people.person)',
    );
    return rows.map(({ person }) => ({ organization: 'city', person, day }));
  },
  tell,
  log: () => undefined,
});

for (;;) {
  await digests.sweep().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
}
