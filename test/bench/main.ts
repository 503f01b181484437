// `npm run bench`: measures, prints, and writes docs/performance.md with its plots. `--quick` shows in a few minutes that all
// of it runs, and writes under dist/bench/ instead; `--only=page,http` leaves the other parts out and writes there, too.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alone } from './alone/alone.js';
import { append } from './append/append.js';
import type { Part } from './bench.js';
import { catchingUp } from './catching-up/catching-up.js';
import { full, quick } from './effort.js';
import { rounded } from './figures.js';
import { costOfFlush } from './flush.js';
import { http } from './http/http.js';
import { page } from './page/page.js';
import { printed } from './report/console.js';
import { machine } from './report/machine.js';
import { pageOf } from './report/page.js';
import { svgOf } from './report/plot.js';
import type { Section } from './section.js';
import { startServer, type Server } from './server.js';
import { visible } from './visible/visible.js';

const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

const parts: Readonly<Record<string, Part>> = {
  append,
  alone,
  'catching-up': catchingUp,
  visible,
  page,
  http,
};

/** Measures the named parts, with the cost of a flush before and after. */
async function measure(server: Server, names: readonly string[], hasty: boolean): Promise<void> {
  const bench = { effort: hasty ? quick : full, log: (line: string) => console.log(`… ${line}`) };
  const sections: Section[] = [];
  const before = await costOfFlush();
  for (const name of names) {
    const section = await parts[name]?.(bench);
    if (!section) throw new RangeError(`No such part: ${name}. There are: ${Object.keys(parts).join(', ')}.`);
    console.log(`${printed(section)}\n`);
    sections.push(section);
  }
  const flushes = [before, await costOfFlush()].map((ms) => `${rounded(ms)} ms`);
  const on = machine(server, flushes);
  console.log(on.join('\n'));
  await write(sections, on, hasty || names.length < Object.keys(parts).length ? 'dist/bench' : 'docs');
}

async function write(sections: readonly Section[], on: readonly string[], folder: string): Promise<void> {
  const plotFolder = 'performance';
  await mkdir(join(projectFolder, folder, plotFolder), { recursive: true });
  for (const plot of sections.flatMap(({ plots }) => plots)) {
    await writeFile(join(projectFolder, folder, plotFolder, plot.file), svgOf(plot));
  }
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(
    join(projectFolder, folder, 'performance.md'),
    pageOf(sections, { date, machine: on, plotFolder }),
  );
  console.log(`\nwritten: ${folder}/performance.md`);
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const server = await startServer();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(130)));
}
try {
  await measure(server, values.only?.split(',') ?? Object.keys(parts), values.quick);
} finally {
  await server.stop();
}
