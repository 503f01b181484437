// All papers of a made-up city's plan in one archive: how long that takes and how much memory, beside the same words as plain text.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Part } from '../bench.js';
import { rounded, times } from '../figures.js';
import { watchResident } from '../resident.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase } from '../server.js';
import { loadCity } from '../web/city/loading.js';
import { firstYear, type CitySize } from '../web/city/offices.js';
import type { Taken } from './taken.js';

const organization = 'paper-city';
const script = fileURLToPath(new URL('./take.js', import.meta.url));

interface Seen extends Taken {
  readonly megabytes?: number | undefined;
}

/** Each way in a process of its own, so that what one holds is not counted to the next. */
export const papers: Part = (bench) =>
  onFreshDatabase(async (url) => {
    const size = bench.effort.city;
    bench.log(`papers: making up ${size.programs} programs of ${size.years} years`);
    await loadCity(url, organization, size);
    const plan = `plan-${firstYear + size.years - 1}`;
    const rows: (readonly [string, Seen])[] = [];
    for (const [name, way] of ways) {
      bench.log(`papers: taking ${name}`);
      rows.push([name, await seen(url, plan, way)]);
    }
    return sectionOf(rows, size);
  });

const ways = [
  ['the same words as plain text', 'text'],
  ['HTML', 'html'],
  ['HWPX', 'hwpx'],
  ['XLSX', 'xlsx'],
  ['DOCX', 'docx'],
  ['PDF', 'pdf'],
] as const;

function seen(url: string, plan: string, way: string): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, url, organization, plan, way], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stopWatching = watchResident(child.pid ?? 0);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
    child.once('error', reject);
    child.once('close', (code) => {
      const megabytes = stopWatching();
      if (code === 0) resolve({ ...(JSON.parse(said) as Taken), megabytes });
      else reject(new Error(`taking the papers as ${way} ended with ${code}`));
    });
  });
}

const usual = 'HWPX';

function sectionOf(rows: readonly (readonly [string, Seen])[], size: CitySize): Section {
  const [floor] = rows;
  const hwpx = rows.find(([name]) => name === usual)?.[1];
  if (!floor || !hwpx) throw new Error('nothing was taken');
  return {
    title: 'All papers of a city in one archive',
    about: [
      `The papers of the running year's plan of a city with ${size.programs} programs, ${size.committees} committees and ${size.years} years behind it: ${rounded(hwpx.papers)} papers, each read as of one position, made, written and packed while the archive is read, one after the other. Each format in a process of its own that takes the archive through the query that HTTP asks and throws the bytes away; memory is the most that this process and those that it starts were seen to hold together.`,
      'The floor reads and makes the same papers, and packs their words as plain text: what the writers of the formats add is the difference. Every paper names the hash of its file in the list at the end.',
    ],
    columns: [
      '',
      'papers',
      'seconds',
      'ms a paper',
      '× plain text',
      'first bytes after',
      'KB',
      'peak MB held',
    ],
    rows: rows.map(([name, { papers: count, ms, bytes, firstMs, megabytes }]) => [
      name,
      rounded(count),
      (ms / 1_000).toFixed(1),
      rounded(ms / count),
      times(ms / floor[1].ms),
      `${rounded(firstMs)} ms`,
      rounded(bytes / 1_000),
      megabytes === undefined ? '–' : rounded(megabytes),
    ]),
    verdicts: [
      atMost('all papers as HWPX', hwpx.ms / 1_000, 120, (figure) => `${rounded(figure)} s`),
      ...(hwpx.megabytes === undefined
        ? []
        : [atMost('memory held for it', hwpx.megabytes, 768, (figure) => `${rounded(figure)} MB`)]),
    ],
    plots: [],
  };
}
