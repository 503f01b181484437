// `npm run bench`: measures, prints, and writes docs/performance.md with its plots. `--quick` shows in a few minutes that all
// of it runs, and writes under dist/bench/ instead; `--only=page,http` measures these parts anew and leaves the others as they were.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alone } from './alone/alone.js';
import { append } from './append/append.js';
import type { Part } from './bench.js';
import { catchingUp } from './catching-up/catching-up.js';
import { dashboards } from './dashboards/dashboards.js';
import { full, quick } from './effort.js';
import { rounded } from './figures.js';
import { costOfFlush } from './flush.js';
import { http } from './http/http.js';
import { lists } from './lists/lists.js';
import { memory } from './memory/memory.js';
import { page } from './page/page.js';
import { partNames, type PartName } from './part-names.js';
import { papers } from './papers/papers.js';
import { processes } from './processes/processes.js';
import { reminders } from './reminders/reminders.js';
import { starting } from './starting/starting.js';
import { printed } from './report/console.js';
import { keep, readKept } from './report/kept.js';
import { machine } from './report/machine.js';
import { pageOf } from './report/page.js';
import type { Section } from './section.js';
import { startServer, type Server } from './server.js';
import { visible } from './visible/visible.js';
import { web } from './web/web.js';

const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

const parts: Readonly<Record<PartName, Part>> = {
  append,
  alone,
  'catching-up': catchingUp,
  visible,
  page,
  http,
  web,
  dashboards,
  papers,
  lists,
  reminders,
  starting,
  processes,
  memory,
};

/** Measures the named parts, with the cost of a flush before and after. */
async function measure(server: Server, names: readonly PartName[], hasty: boolean): Promise<void> {
  const bench = { effort: hasty ? quick : full, log: (line: string) => console.log(`… ${line}`) };
  const sections: (readonly [PartName, Section])[] = [];
  const before = await costOfFlush();
  for (const name of names) {
    const section = await parts[name](bench);
    console.log(`${printed(section)}\n`);
    sections.push([name, section]);
  }
  const flushes = [before, await costOfFlush()].map((ms) => `${rounded(ms)} ms`);
  const on = machine(server, flushes);
  console.log(on.join('\n'));
  await write(sections, on, hasty ? 'dist/bench' : 'docs');
}

async function write(
  sections: readonly (readonly [PartName, Section])[],
  on: readonly string[],
  under: string,
): Promise<void> {
  const [plotFolder, date] = ['performance', new Date().toISOString().slice(0, 10)];
  const folder = join(projectFolder, under);
  for (const [name, section] of sections) {
    await keep(join(folder, plotFolder), name, { date, machine: on, section });
  }
  const kept = await readKept(join(folder, plotFolder), partNames);
  await writeFile(join(folder, 'performance.md'), pageOf(kept, plotFolder));
  console.log(`\nwritten: ${under}/performance.md`);
}

function named(list: string): readonly PartName[] {
  return list.split(',').map((name) => {
    const found = partNames.find((each) => each === name);
    if (!found) throw new RangeError(`No such part: ${name}. There are: ${partNames.join(', ')}.`);
    return found;
  });
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const server = await startServer();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(130)));
}
try {
  await measure(server, values.only === undefined ? partNames : named(values.only), values.quick);
} finally {
  await server.stop();
}
