// A file keeps the name that it was brought under, and loses what could mislead about it.
import { describe, expect, it } from '@jest/globals';
import { fileNameOf } from './file-name.js';

describe('The name of a file', () => {
  it.each([
    ['회의록.hwp', '회의록.hwp'],
    ['C:\\내 문서\\2021 회의록.hwp', '2021 회의록.hwp'],
    ['../../etc/passwd', 'passwd'],
    ['회의록.hwp'.normalize('NFD'), '회의록.hwp'],
    ['사진\u202egpj.exe', '사진gpj.exe'],
    ['a\0\r\nb.txt', 'ab.txt'],
    ['폴더/', ''],
    ['\ud800', ''],
  ])('%j is %j', (said, name) => expect(fileNameOf(said)).toBe(name));

  it('is cut before its ending where it is too long, and never through a character', () => {
    const name = fileNameOf(`${'😀'.repeat(200)}.xlsx`);
    expect(name.length).toBeLessThanOrEqual(300);
    expect(name).toMatch(/^(😀)+\.xlsx$/u);
  });
});
