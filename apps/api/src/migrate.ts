// Brings a database to today's shape and ends: for whoever does that once, before any process of a new version starts.
import { migrate } from '#door/house';
import { unusable } from '#door/unusable';
import { furtherMigrations } from './migrations.js';
import { readSettings } from './settings.js';

/** Says each line to the operator and ends. */
function fail(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const read = readSettings(process.env);
if ('problems' in read) fail(...read.problems);
const { databaseUrl } = read.settings;
if (databaseUrl === undefined) fail('DATABASE_URL이 필요합니다. DATABASE_URL is needed.');

await migrate(databaseUrl, furtherMigrations).catch((error: unknown) => fail(...unusable(error)));
console.log('데이터베이스가 이 버전에 맞습니다. The database is as this version needs it.');
