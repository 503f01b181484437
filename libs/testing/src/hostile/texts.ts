// What stands in a text, or came from a clipboard: encodings in a mixture, quotes that never end, marks in millions.
import { diceOf } from '../dice.js';
import type { Fate, HostileFile } from './hostile-file.js';

const cp949 = Buffer.from('b9f8c8a309c0c7b0df0a', 'hex');
const utf8 = Buffer.from('번호\t의견\n');

/** Texts that no person typed. */
export function* texts(): Generator<HostileFile> {
  yield text('nothing', '');
  yield text('CP949 between UTF-8', Buffer.concat([utf8, cp949, utf8]));
  yield text('half a character at its end', Buffer.concat([utf8, Buffer.from([0xea, 0xb0])]));
  yield text('half a pair in UTF-16', Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x41]), ['damaged']);
  yield text('two marks of order', Buffer.from('\ufeff\ufeff번호\t의견'));
  yield text('nothing but zeros', Buffer.alloc(100_000), ['damaged']);
  yield text('nothing but bytes', noise(), ['read', 'damaged']);
  yield text('zeros among letters', 'a\0b\tc\0\n'.repeat(3));
  yield text('halves of characters', Buffer.from('\ufeff가\ud83d\t\udc00나\n', 'utf16le'), ['damaged']);
  yield text('marks that turn the reading round', '가\u202e나\u2066다\t\u200b\u200d\n');
  yield text('letters in parts', '\u1100\u1161\u11a8\t\u0300'.repeat(1_000));
  yield text('a thousand accents on a letter', `a${'\u0301'.repeat(100_000)}\tb`);
  yield text('a line without end', 'x'.repeat(9_000_000), ['too-large']);
  yield text('columns without end', '\t'.repeat(2_000_000));
  yield text('a million rows', 'a\tb\n'.repeat(1_000_000));
  yield text('a million lines', '가\n'.repeat(1_000_000), ['too-large']);
  yield text('quotes that never end', '"a\n'.repeat(200_000), ['too-large']);
  yield text('cells of quotes that never end', 'x\t"a\n'.repeat(100_000));
  yield text('quotes in a row', `"${'""'.repeat(500_000)}\tx\n`, ['read', 'too-large']);
  yield text('CSV whose quote never ends', `a,"b\n${'c,d\n'.repeat(40_000)}`);
  yield text('CSV of a formula', 'name,value\nx,"=cmd|\' /C calc\'!A0"\n');
  yield text('opening marks only', '<'.repeat(150_000));
  yield text('opening marks and one end', `${'<p '.repeat(60_000)}>\tx\n`);
  yield text('paragraphs that never end', `a\t${'<p>'.repeat(60_000)}\n`);
  yield text('headings of nothing', `#${' '.repeat(100_000)}\n`);
  yield* pasted();
}

function* pasted(): Generator<HostileFile> {
  const table = '<table><tr><td>x</td></tr></table>';
  yield html(
    'a table over a billion columns',
    '<table><tr><td colspan=1000000000 rowspan=-1>x</td></tr></table>',
  );
  yield html('rows that cover all below', `<table>${'<tr><td rowspan=65534>x<td>y'.repeat(20_000)}</table>`);
  yield html('tables in tables', `${'<table><tr><td>'.repeat(5_000)}x`, ['damaged']);
  yield html('tables that never end', '<table>'.repeat(100_000), ['damaged']);
  yield html('ends without beginnings', `${table}${'</table></tr></td>'.repeat(50_000)}`);
  yield html('a script', `${table}<script>${'<table>'.repeat(1_000)}</script><img src=x onerror=alert(1)>`);
  yield html('a script that never ends', `${table}<script>x`);
  yield html('a comment that never ends', `${table}<!--${table}`);
  yield html(
    'entities without end',
    `<table><tr><td>${'&amp;#x0;&#55296;&#99999999;'.repeat(5_000)}</td></tr></table>`,
  );
  yield html('attributes without end', `<table><tr><td ${'a="'.repeat(1_000)}>x</td></tr></table>`);
}

function text(name: string, content: string | Buffer, fates: readonly Fate[] = ['read']): HostileFile {
  return { name: `text with ${name}`, type: 'text', bytes: Buffer.from(content), fates };
}

function html(name: string, body: string, fates?: readonly Fate[]): HostileFile {
  return text(`HTML of ${name}`, `<html><body>${body}</body></html>`, fates);
}

function noise(): Buffer {
  const roll = diceOf(949);
  return Buffer.from(Array.from({ length: 50_000 }, () => roll(256)));
}
