// The dashboard's page and its files: the library's own, without the letters that its page would fetch from a foreign host.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json')), 'dist');

export interface BoardFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

let known: Promise<ReadonlySet<string>> | undefined;
let parts: Promise<{ readonly styles: readonly string[]; readonly scripts: readonly string[] }> | undefined;

/**
 * The page that shows the dashboard.
 * @param o `base`: where it lies, with a slash at its end; `settings`: how it is set up
 */
export async function boardPage(o: {
  readonly base: string;
  readonly language: string;
  readonly title: string;
  readonly settings: object;
}): Promise<string> {
  const { styles, scripts } = await (parts ??= partsOfPage());
  return [
    '<!doctype html>',
    `<html lang="${escaped(o.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<base href="${escaped(o.base)}">`,
    `<title>${escaped(o.title)}</title>`,
    '<link rel="icon" type="image/svg+xml" id="fav-logo" href="static/images/logo.svg">',
    ...styles.map((path) => `<link rel="stylesheet" href="${path}">`),
    '</head>',
    '<body>',
    `<script id="__UI_CONFIG__" type="application/json">${unclosed(JSON.stringify(o.settings))}</script>`,
    '<div id="root"></div>',
    ...scripts.map((path) => `<script defer src="${path}"></script>`),
    '</body>',
    '</html>',
  ].join('\n');
}

/** A file of the page by its path, such as `js/main.js`; undefined where there is none. */
export async function boardFile(path: string): Promise<BoardFile | undefined> {
  const type = types[extname(path)];
  if (type === undefined || !(await (known ??= filesOfPage())).has(path)) return undefined;
  return { type, bytes: await readFile(join(folder, 'static', path)) };
}

/** What the library's page loads from beside itself. */
async function partsOfPage() {
  const page = await readFile(join(folder, 'index.ejs'), 'utf8');
  const all = (pattern: RegExp) => [...page.matchAll(pattern)].flatMap(([, path]) => path ?? []);
  return {
    styles: all(/<link href="(static\/[^"]+\.css)"/g),
    scripts: all(/<script defer src="(static\/[^"]+\.js)"/g),
  };
}

/** By these names and no others: a path that climbs out is none of them. */
async function filesOfPage(): Promise<ReadonlySet<string>> {
  const entries = await readdir(join(folder, 'static'), { recursive: true, withFileTypes: true });
  const root = join(folder, 'static');
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that no page takes for its own end. */
function unclosed(json: string): string {
  return json.replace(/</g, '\\u003c');
}
