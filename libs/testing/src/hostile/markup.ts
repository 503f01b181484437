// What stands in the XML of a word processor's file: entities, documents elsewhere, depth without end, tables that cannot be.
import type { HostileFile } from './hostile-file.js';
import { hangulFile, hangulText, sheetXml, wordFile, wordText, workbook } from './packages.js';

/** A file of each format around any markup, which may begin before its root. */
const around = {
  docx: (prolog: string, text: string) => wordFile(wordText(text), [], prolog),
  hwpx: (prolog: string, text: string) => hangulFile(hangulText(text), [], prolog),
  xlsx: (prolog: string, text: string) =>
    workbook([
      {
        xml: `${prolog}${sheetXml(
          `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`,
        ).replace(/^<\?xml.*?\?>/, '')}`,
      },
    ]),
};
type Marked = keyof typeof around;

const laughs = Array.from({ length: 10 }, (_, nth) =>
  nth === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${nth} "${`&l${nth - 1};`.repeat(10)}">`,
).join('');

const prologs: Readonly<Record<string, readonly [string, string]>> = {
  'a billion laughs': [`<!DOCTYPE x [${laughs}]>`, '&l9;'],
  'an entity of itself': ['<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', '&a;'],
  'a file of this machine': ['<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'],
  'an address elsewhere': ['<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', 'x'],
  'an entity of parameters': ['<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///dev/random">%p;]>', 'x'],
  'an entity that nobody said': ['', '&nobody;'],
  'a character that is none': ['', '&#x0;'],
  'half a character by its number': ['', '&#xD800;'],
  'a tag that never ends': ['', '<a><b>'],
  'tags that cross': ['', '<a><b></a></b>'],
  'an attribute without quotes': ['', '<a b=c/>'],
  'two attributes alike': ['', '<a b="1" b="2"/>'],
  'a thousand attributes': ['', `<a ${Array.from({ length: 1_000 }, (_, nth) => `a${nth}=""`).join(' ')}/>`],
  'depth without end': ['', '<a>'.repeat(20_000) + '</a>'.repeat(20_000)],
};

/** Files whose markup lies in wait. */
export function* markup(): Generator<HostileFile> {
  for (const type of Object.keys(around) as Marked[]) {
    for (const [what, [prolog, text]] of Object.entries(prologs)) {
      yield { name: `${type} with ${what}`, type, bytes: around[type](prolog, text), fates: ['damaged'] };
    }
    const long = '가'.repeat(300_000);
    yield { name: `${type} with a word too long`, type, bytes: around[type]('', long), fates: ['too-large'] };
    const script = '&lt;script&gt;alert(1)&lt;/script&gt; #eval("1") ]]&gt;';
    yield { name: `${type} with markup as text`, type, bytes: around[type]('', script), fates: ['read'] };
  }
  yield {
    name: 'docx in bytes that are no characters',
    type: 'docx',
    bytes: noCharacters(),
    fates: ['damaged'],
  };
  yield* wordTables();
  yield* hangulTables();
}

function noCharacters(): Buffer {
  const good = wordFile(wordText('\u{10ffff}'));
  return wordFile(wordText(good.toString('latin1').replaceAll(/[<&\0]/g, '')));
}

const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}${wordText('x')}</w:tc>`;
const table = (...cells: readonly string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;

function* wordTables(): Generator<HostileFile> {
  const spans = ['-1', '0', '2147483648', 'x', '1e9', ''];
  for (const span of spans) {
    const bytes = wordFile(table(cell('', `<w:gridSpan w:val="${span}"/>`), cell('')));
    yield { name: `docx with a cell over "${span}" columns`, type: 'docx', bytes, fates: ['read'] };
  }
  const nested = (depth: number): string => (depth === 0 ? '' : table(cell(nested(depth - 1))));
  yield { name: 'docx with tables in tables', type: 'docx', bytes: wordFile(nested(40)), fates: ['read'] };
  yield { name: 'docx with tables too deep', type: 'docx', bytes: wordFile(nested(400)), fates: ['damaged'] };
  yield {
    name: 'docx with a cell that goes on from nowhere',
    type: 'docx',
    bytes: wordFile(table(cell('', '<w:vMerge/>'), cell('', '<w:vMerge w:val="restart"/>'))),
    fates: ['read'],
  };
  yield {
    name: 'docx with cells and rows in no table',
    type: 'docx',
    bytes: wordFile(`${cell('')}<w:tr>${cell('')}</w:tr>${wordText('x')}`),
    fates: ['read'],
  };
  yield {
    name: 'docx with a hundred thousand cells in a row',
    type: 'docx',
    bytes: wordFile(table(...Array.from({ length: 100_000 }, () => cell('')))),
    fates: ['read'],
  };
  yield {
    name: 'docx with thirty thousand small tables in one',
    type: 'docx',
    bytes: wordFile(table(cell(table(cell('')).repeat(30_000)))),
    fates: ['read'],
  };
}

const hangulCell = (content: string, place: string) =>
  `<hp:tc name="a/b"><hp:subList>${content}${hangulText('x')}</hp:subList>${place}</hp:tc>`;
const hangulTable = (...cells: readonly string[]) =>
  `<hp:p><hp:run><hp:tbl><hp:tr>${cells.join('')}</hp:tr></hp:tbl></hp:run></hp:p>`;

function* hangulTables(): Generator<HostileFile> {
  for (const number of ['-1', '2147483648', '99999999999999999999', 'x', '']) {
    const place = `<hp:cellAddr colAddr="${number}" rowAddr="${number}"/><hp:cellSpan colSpan="${number}" rowSpan="${number}"/>`;
    const bytes = hangulFile(hangulTable(hangulCell('', place), hangulCell('', place)));
    yield { name: `hwpx with cells at "${number}"`, type: 'hwpx', bytes, fates: ['read'] };
  }
  const nested = (depth: number): string =>
    depth === 0 ? '' : hangulTable(hangulCell(nested(depth - 1), ''));
  yield { name: 'hwpx with tables in tables', type: 'hwpx', bytes: hangulFile(nested(20)), fates: ['read'] };
  yield {
    name: 'hwpx with tables too deep',
    type: 'hwpx',
    bytes: hangulFile(nested(400)),
    fates: ['damaged'],
  };
  yield {
    name: 'hwpx with text that ends in no paragraph',
    type: 'hwpx',
    bytes: hangulFile('<hp:t>x</hp:t><hp:tc/><hp:tr/><hp:tbl/><hp:caption/>'),
    fates: ['read'],
  };
}
