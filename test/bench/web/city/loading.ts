// Puts a made-up city into an empty database: its whole log as a file, taken in as any exported organization is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openHouse } from '#door/house';
import { recordOf, streamId } from '#door/foldings';
import type { IsoDate } from '#domain/ids';
import { ExportLines, type ExportHeader } from '#event-store/export-file';
import { writePacked } from '#event-store/packed-lines';
import { importLog } from '#event-store/postgres/import-log';
import type { Recorded } from '#event-store/store';
import { listsMigrations } from '#read-models/migrations';
import type { Written } from '#sample/in-memory';
import { loadedKey } from '#standalone/sample';
import { cityOf, type CitySize } from './offices.js';
import { lastDayOf, playYears } from './years.js';

const fingerprint = 'generated';

/** Generates a city and loads it, as of the day on which it stands still. */
export async function loadCity(databaseUrl: string, organization: string, size: CitySize): Promise<void> {
  const city = cityOf(organization, size);
  await loadPlayed(databaseUrl, organization, lastDayOf(city), (tell) => playYears(city, tell));
}

/** Loads all that is played, as of a day. */
export async function loadPlayed(
  databaseUrl: string,
  organization: string,
  until: IsoDate,
  play: (tell: (written: Written) => void) => void,
): Promise<void> {
  const events = historyOf(organization, play);
  const folder = await mkdtemp(join(tmpdir(), 'cycles-city-'));
  await migrate(databaseUrl, listsMigrations);
  const { pool, clock, keepClock, installation, close } = await openHouse(databaseUrl, () => undefined);
  try {
    const file = join(folder, 'city.log.gz');
    await writePacked(file, linesOf(organization, events));
    const { outcome } = await importLog(pool, file);
    if (outcome !== 'imported') throw new Error(`the city was not taken in: ${outcome}`);
    clock.moveTo(new Date(`${until}T10:00:00+09:00`));
    await keepClock(clock.ahead);
    // Nothing else is to be loaded into it.
    await installation.keep(loadedKey, 'case');
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

/** All that happens in a house, as its log would have it. */
function historyOf(
  organization: string,
  play: (tell: (written: Written) => void) => void,
): readonly Recorded[] {
  const log: Recorded[] = [];
  const versions = new Map<string, number>();
  play(({ at, stream: kind, id, event, rules }) => {
    const stream = streamId(kind, id);
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    log.push({
      ...recordOf(event, rules),
      position: log.length + 1,
      organization,
      stream,
      version,
      commandId: `generated-${log.length + 1}`,
      recordedAt: new Date(at).toISOString(),
    });
  });
  return log;
}

async function* linesOf(organization: string, events: readonly Recorded[]): AsyncGenerator<string> {
  const last = events.at(-1);
  if (!last) throw new RangeError('nothing happened');
  const { stream, version, position } = last;
  const header = { organization, events: events.length, head: position, last: { stream, version, position } };
  const lines = new ExportLines();
  yield lines.header({ ...header, digest: digestOf(header, events) });
  for (const event of events) {
    yield lines.command({ id: event.commandId, fingerprint, attempt: null, events: 1 }) + lines.event(event);
  }
  yield lines.end();
}

/** What the chain of the events ends with: said before they come. */
function digestOf(header: Omit<ExportHeader, 'digest'>, events: readonly Recorded[]): string {
  const lines = new ExportLines();
  lines.header({ ...header, digest: '' });
  for (const event of events) lines.event(event);
  return Buffer.from(lines.digest).toString('hex');
}
