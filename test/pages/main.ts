// `npm run pages`: keeps pictures of the sample's papers under docs/papers/, page by page, as they look in PDF and in HWPX.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { written } from '#documents/written';
import { Drawing } from './drawing.js';
import { samplePapers } from './sample-papers.js';

/** Pages that are kept of one paper. */
const most = 6;
/** A picture is looked at in a browser, beside others. */
const mostBytes = 160_000;

const folder = join(fileURLToPath(new URL('../../../', import.meta.url)), 'docs/papers');
const executable = process.env['PAGES_CHROMIUM'];
if (!executable) throw new Error('PAGES_CHROMIUM names no browser.');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const drawing = await Drawing.open(executable);
try {
  for (const [name, paper] of Object.entries(await samplePapers())) {
    for (const format of ['pdf', 'hwpx'] as const) {
      const pages = await drawing.pages(format, await written(paper, format), most);
      for (const [at, { png, landscape }] of pages.entries()) {
        const file = `${name}-${format}-${at + 1}.png`;
        if (png.length > mostBytes) throw new Error(`${file} has ${png.length} bytes`);
        await writeFile(join(folder, file), png);
        console.log(`${file} ${landscape ? 'landscape' : 'portrait'} ${Math.round(png.length / 1_000)} KB`);
      }
    }
  }
} finally {
  await drawing.close();
}
