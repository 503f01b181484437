// An HTML page holds every cell with what heads it, runs nothing, and asks nobody for anything, whatever people typed.
import { describe, expect, it } from '@jest/globals';
import { endlessText, examplePaper, hostileTexts, tableTexts } from '#testing/example-paper';
import { parseXml, type XmlElement } from '#testing/hwpx/xml';
import { printable } from '../printable.js';
import { writeHtml } from './write-html.js';

const paper = examplePaper();
const html = new TextDecoder().decode(writeHtml(paper));

/** The page is well-formed beyond what HTML asks, so that a strict reader can be held against it. */
const root = parseXml(html.replace('<!doctype html>', ''));

function* elements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elements(child);
}
const all = [...elements(root)];
const named = (name: string, within: Iterable<XmlElement> = all) =>
  [...within].filter((each) => each.name === name);

/** Paragraphs as they stand in the source, without tags: the order of text and elements within one counts. */
function linesOf(source: string): readonly string[] {
  return [...source.matchAll(/<p(?: [^>]*)?>(.*?)<\/p>/g)].map(
    ([, inner = '']) =>
      parseXml(`<p>${inner.replaceAll('<br/>', '\n').replace(/<\/?(strong|ins|del)>/g, '')}</p>`).text,
  );
}

describe('An HTML page', () => {
  it('is the same for the same paper', () => {
    expect(writeHtml(examplePaper())).toEqual(writeHtml(paper));
  });

  it.each(['ko', 'en'] as const)('says that it is in %s', (language) => {
    const page = new TextDecoder().decode(writeHtml(examplePaper(language)));
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
  });

  it('has every cell', () => {
    const cells = html
      .split('<table')
      .slice(1)
      .map((table) =>
        table
          .split('<tr')
          .slice(1)
          .map((row) =>
            row
              .split(/<t[dh](?=[ >])/)
              .slice(1)
              .map((cell) => linesOf(cell.split(/<\/t[dh]>/)[0] ?? '').join('\n')),
          ),
      );
    expect(cells).toEqual(tableTexts(paper));
  });

  it('has every paragraph with its mark', () => {
    const lines = linesOf(html.replace(/<table.*?<\/table>/gs, ''));
    expect(lines).toEqual(expect.arrayContaining(hostileTexts.map((text) => `- ${printable(text)}`)));
    expect(lines).toEqual(expect.arrayContaining(['가. 상반기 실적 점검', '<b>1)</b>']));
  });

  it('holds what is hostile as text only', () => {
    const tags = new Set(all.map(({ name }) => name));
    expect([...tags].filter((name) => /script|iframe|object|embed|link|base|form|svg/.test(name))).toEqual(
      [],
    );
    expect(
      all.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => name.startsWith('on')),
    ).toEqual([]);
    const addresses = all.flatMap(({ attributes }) =>
      ['src', 'href', 'action'].flatMap((key) => attributes.get(key) ?? []),
    );
    expect(addresses).toEqual([expect.stringMatching(/^data:image\/png;base64,/)]);
    expect(named('style').every(({ text }) => !/url\(|@import/.test(text))).toBe(true);
    expect(html).toContain(endlessText);
  });

  it('marks a draft on the screen and on each printed page, and nothing ends the style early', () => {
    const marked = new TextDecoder().decode(writeHtml({ ...paper, draftMark: '"}</style><b>' }));
    const page = parseXml(marked.replace('<!doctype html>', ''));
    expect(
      named('p', elements(page)).find(({ attributes }) => attributes.get('class') === 'draft')?.text,
    ).toBe('"}</style><b>');
    expect(named('style', elements(page))[0]?.text).toContain(
      'content: "\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e ";',
    );
    expect(html.match(/@top-right \{ content: "작성 중"; \}/g)).toHaveLength(2);
    const final = new TextDecoder().decode(writeHtml({ ...paper, draftMark: undefined }));
    expect(final).not.toMatch(/class="draft"|@top-right/);
  });

  it('says what each heading heads, and knows tables and rows by their ids', () => {
    const tables = named('table');
    expect(tables.map(({ attributes }) => attributes.get('data-table'))).toEqual([
      'roll',
      undefined,
      undefined,
      'opinions',
      undefined,
    ]);
    const opinions = tables[3];
    const rows = named('tr', opinions && elements(opinions));
    expect(rows.map(({ attributes }) => attributes.get('data-row')).filter(Boolean)).toHaveLength(48);
    const scopes = (name: string) =>
      named(
        'th',
        [...elements(opinions ?? root)]
          .filter(({ name: each }) => each === name)
          .flatMap((group) => [...elements(group)]),
      ).map(({ attributes }) => attributes.get('scope'));
    expect(new Set(scopes('thead'))).toEqual(new Set(['col', 'colgroup']));
    expect(new Set(scopes('tbody'))).toEqual(new Set(['row', 'rowgroup']));
    expect(named('caption').map(({ text }) => text)).toEqual(['참석 위원', '의견과 답변']);
  });

  it('has headings in their order, and says what pictures show', () => {
    expect(all.map(({ name }) => name).filter((name) => /^h\d$/.test(name))).toEqual([
      'h1',
      'h2',
      'h2',
      'h3',
    ]);
    expect(named('img').map(({ attributes }) => attributes.get('alt'))).toEqual([
      '막대 네 개가 오른쪽으로 높아지는 "그림" <1>',
    ]);
  });
});
