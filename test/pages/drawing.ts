// Draws the pages of papers as pictures, by readers that are not their writers: PDF by pdf.js, HWPX by rhwp, both in a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const here = 'http://pages.invalid';
const find = createRequire(import.meta.url).resolve;

/** What the browser is given under which address; nothing else is there for it. */
const served: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/pdf.mjs': { file: find('pdfjs-dist/legacy/build/pdf.min.mjs'), type: 'text/javascript' },
  '/pdf.worker.mjs': { file: find('pdfjs-dist/legacy/build/pdf.worker.min.mjs'), type: 'text/javascript' },
  '/rhwp.js': { file: find('@rhwp/core'), type: 'text/javascript' },
  '/rhwp_bg.wasm': { file: find('@rhwp/core/rhwp_bg.wasm'), type: 'application/wasm' },
  '/regular.otf': { file: fontFile('Regular'), type: 'font/otf' },
  '/bold.otf': { file: fontFile('Bold'), type: 'font/otf' },
};

/** The faces that our HWPX files name; drawn in the one that we have. */
const faces = ['함초롬바탕', '맑은 고딕'];

const sheet = `<!doctype html><meta charset="utf-8"><style>
  ${faces
    .flatMap((face) => [
      `@font-face { font-family: '${face}'; src: url('/regular.otf'); font-weight: 400 }`,
      `@font-face { font-family: '${face}'; src: url('/bold.otf'); font-weight: 700 }`,
    ])
    .join('\n')}
  body { margin: 0 } canvas, svg { display: block }</style><div id="page"></div>`;

/** Pixels across a page that stands upright; one that lies has as many in its height. */
const across = 720;

/** What draws in the browser: opened by format, each gives its count of pages and puts one of them on the sheet. */
const drawers = `
  const fontsLoaded = Promise.all(${JSON.stringify(faces)}.flatMap((face) =>
    [400, 700].map((weight) => document.fonts.load(weight + " 12px '" + face + "'", '가'))));
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const scaleOf = ({ width, height }) => ${across} / Math.min(width, height);
  const place = document.getElementById('page');
  const context = document.createElement('canvas').getContext('2d');
  globalThis.measureTextWidth = (font, text) => {
    context.font = font;
    return context.measureText(text).width;
  };
  globalThis.openings = {
    pdf: async (base64) => {
      const pdf = await import('/pdf.mjs');
      pdf.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
      const opened = await pdf.getDocument({ data: bytesOf(base64), verbosity: 0 }).promise;
      globalThis.draw = async (nth) => {
        const page = await opened.getPage(nth + 1);
        const viewport = page.getViewport({ scale: scaleOf(page.getViewport({ scale: 1 })) });
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
        place.replaceChildren(canvas);
        await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
      };
      return opened.numPages;
    },
    hwpx: async (base64) => {
      await fontsLoaded;
      const rhwp = await import('/rhwp.js');
      await rhwp.default({ module_or_path: '/rhwp_bg.wasm' });
      const opened = new rhwp.HwpDocument(bytesOf(base64));
      globalThis.draw = (nth) => {
        place.innerHTML = opened.renderPageSvg(nth);
        const svg = place.querySelector('svg');
        const box = svg.viewBox.baseVal;
        svg.setAttribute('width', Math.round(box.width * scaleOf(box)));
        svg.setAttribute('height', Math.round(box.height * scaleOf(box)));
      };
      return opened.pageCount();
    },
  };`;

/** A page as a picture, and which way it lies. */
export interface Drawn {
  readonly png: Buffer;
  readonly landscape: boolean;
}

/** A browser that draws. */
export class Drawing {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(executablePath: string): Promise<Drawing> {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1_200, height: 1_200 } });
    await page.route('**/*', (route) => {
      const file = served[new URL(route.request().url()).pathname];
      return file
        ? route.fulfill({ body: readFileSync(file.file), contentType: file.type })
        : route.fulfill({ body: sheet, contentType: 'text/html' });
    });
    await page.goto(here);
    await page.addScriptTag({ content: drawers });
    return new Drawing(browser, page);
  }

  /** The pages of a file, no more than asked for. */
  async pages(format: 'pdf' | 'hwpx', bytes: Uint8Array, most: number): Promise<readonly Drawn[]> {
    const base64 = Buffer.from(bytes).toString('base64');
    const count = await this.page.evaluate<number>(`openings.${format}('${base64}')`);
    const pages: Drawn[] = [];
    for (let at = 0; at < Math.min(count, most); at += 1) {
      await this.page.evaluate(`draw(${at})`);
      const page = this.page.locator('#page > *');
      const box = await page.boundingBox();
      pages.push({ png: await page.screenshot(), landscape: (box?.width ?? 0) > (box?.height ?? 0) });
    }
    return pages;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

function fontFile(weight: 'Regular' | 'Bold'): string {
  return new URL(`../../../libs/documents/fonts/PretendardGOV-${weight}.otf`, import.meta.url).pathname;
}
