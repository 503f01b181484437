// A colour that stands outside of the tokens stays as it is when somebody asks for a clear screen, and cannot be read there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const styles = join(import.meta.dirname, '../../apps/web/src/styles');

/** The colours of KRDS, by which alone the house is coloured. */
const tokenFile = 'krds.css';

const sheets = readdirSync(styles).filter((file) => file.endsWith('.css') && file !== tokenFile);

const colours = (css: string) =>
  css.match(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi) ?? [];

/** Tokens that are used, and tokens that are there. */
const used = (css: string) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
const declared = (css: string) => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);

const read = (file: string) => readFileSync(join(styles, file), 'utf8');

describe('the colours of the screens', () => {
  it('are found where a sheet has some of its own', () => {
    expect(colours('a { color: #fff; background: rgb(0 0 0 / 14%); border-color: var(--line); }')).toEqual([
      '#fff',
      'rgb(',
    ]);
  });

  it.each(sheets)('come from the tokens in %s', (sheet) => {
    expect(colours(read(sheet))).toEqual([]);
  });

  it('are all there: no sheet uses a token that nobody declares', () => {
    const all = [tokenFile, ...sheets].map(read);
    const known = new Set(all.flatMap(declared));
    expect(all.flatMap(used).filter((name) => !known.has(name))).toEqual([]);
  });

  it('are told apart by the clear screen, one by one', () => {
    const [plain = '', clear = ''] = read('tokens.css').split("[data-krds-mode='high-contrast']");
    const coloured = declared(plain).filter((name) => plain.includes(`${name}: var(--krds-light-color`));
    expect(coloured.length).toBeGreaterThan(20);
    expect(coloured.filter((name) => !declared(clear).includes(name))).toEqual([]);
  });
});
