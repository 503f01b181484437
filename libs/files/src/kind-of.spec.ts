// What a file is follows from its bytes, whatever it is called and whatever it claims of itself.
import { describe, expect, it } from '@jest/globals';
import { examplePicture } from '#testing/example-picture';
import { oleFile } from '#testing/files/ole-file';
import { zipFile } from '#testing/files/zip-file';
import { kindOf } from './kind-of.js';
import { isLocked } from './kinds/locked.js';

const bytes = (text: string) => Buffer.from(text);
const types = { '[Content_Types].xml': '<Types/>' };
const docx = zipFile({ ...types, 'word/document.xml': '<w:document/>' });
const xlsx = zipFile({ ...types, 'xl/workbook.xml': '<workbook/>' });
const mark = { mimetype: 'application/hwp+zip' };
const hwpx = zipFile({ ...mark, 'Contents/content.hpf': '<opf:package/>' }, ['mimetype']);
const header = Buffer.alloc(256);
header.write('HWP Document File');
/** 위원회, as older programs write it. */
const cp949 = Buffer.from([0xc0, 0xa7, 0xbf, 0xf8, 0xc8, 0xb8]);

describe('A file', () => {
  it.each([
    ['hwp', oleFile('FileHeader', header)],
    ['hwpx', hwpx],
    ['docx', docx],
    ['xlsx', xlsx],
    ['pdf', bytes('%PDF-1.7\n')],
    ['png', examplePicture],
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['text', bytes('세부사업\t의견\n')],
    ['text', bytes('\ufeff번호,이름\r\n1,가\r\n')],
    ['text', cp949],
    ['text', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('위원회', 'utf16le')])],
    ['text', Buffer.from('번호\t이름\t부서\n1\t돌봄\t복지\n', 'utf16le')],
    ['text', Buffer.concat([bytes('세부사업\n'), cp949, bytes('\n')])],
    ['text', Buffer.concat([cp949, bytes('\n'.repeat(3_000_000)), cp949])],
  ] as const)('is %s', (kind, file) => expect(kindOf(file)).toBe(kind));

  it('of another compound kind, such as a document with a password, is none', () => {
    expect(kindOf(oleFile('EncryptedPackage', header))).toBeUndefined();
    expect(kindOf(oleFile('FileHeader', bytes('something else')))).toBeUndefined();
    expect(isLocked(oleFile('EncryptedPackage', header))).toBe(true);
    expect(isLocked(oleFile('FileHeader', header))).toBe(false);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['another archive', zipFile({ 'a.txt': 'a' })],
    ['half an archive', docx.subarray(0, docx.length - 30)],
    ['an archive behind something else', Buffer.concat([Buffer.from('MZ\0'), docx])],
    ['text in no encoding', Buffer.from([0xc0, 0x20, 0xff, 0xff, 0x41])],
    ['text with a zero in it', bytes('a\0b')],
    ['lines without end in no encoding', Buffer.concat([bytes('\n'.repeat(30_000_000)), Buffer.of(0xff)])],
    ['half a compound file', oleFile('FileHeader', header).subarray(0, 700)],
  ])('that is %s is none', (_, file) => expect(kindOf(file)).toBeUndefined());

  it('whose sectors follow each other in a ring is told nonetheless', () => {
    const ring = oleFile('FileHeader', header);
    // The directory's sector names itself as the next.
    ring.writeUInt32LE(1, 512 + 4);
    expect(kindOf(ring)).toBe('hwp');
  });

  it('whose directory claims more than there is, is none', () => {
    const broken = Buffer.from(docx);
    broken.writeUInt16LE(0xffff, broken.length - 12);
    expect(kindOf(broken)).toBeUndefined();
    const elsewhere = Buffer.from(docx);
    elsewhere.writeUInt32LE(0xfffffff0, elsewhere.length - 6);
    expect(kindOf(elsewhere)).toBeUndefined();
  });
});
