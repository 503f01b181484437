// Every part as it was measured last, kept beside the plots: the page is made of all of them, and one part can be measured alone.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Section } from '../section.js';
import { svgOf, type Plot } from './plot.js';

/** A part with the day and the machine on which it was measured. */
export interface Kept {
  readonly date: string;
  /** A line for each thing that its figures depend on. */
  readonly machine: readonly string[];
  /** Its plots are drawn already. */
  readonly section: Omit<Section, 'plots'> & { readonly plots: readonly Pick<Plot, 'file' | 'title'>[] };
}

/** Keeps a part under its name in a folder, in place of what was measured before, and draws its plots there. */
export async function keep(
  folder: string,
  part: string,
  measured: Omit<Kept, 'section'> & { readonly section: Section },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { plots, ...section } = measured.section;
  for (const plot of plots) await writeFile(join(folder, plot.file), svgOf(plot));
  const drawn = plots.map(({ file, title }) => ({ file, title }));
  const kept: Kept = { ...measured, section: { ...section, plots: drawn } };
  await writeFile(join(folder, `${part}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}

/** What a folder keeps of these parts, in their order; one that was never measured is left out. */
export async function readKept(folder: string, parts: readonly string[]): Promise<readonly Kept[]> {
  const there = parts.map((part) => join(folder, `${part}.json`)).filter((file) => existsSync(file));
  return Promise.all(there.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Kept));
}
