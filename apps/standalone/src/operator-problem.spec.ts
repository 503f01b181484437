// Shows what an operator reads where their command could not be done.
import { describe, expect, it } from '@jest/globals';
import { StorageAway } from '#files/file-store';
import pg from 'pg';
import { operatorProblem } from './operator-problem.js';

const said = (error: unknown) => operatorProblem(error)?.message;
const ofSystem = (code: string, more: object = {}) => Object.assign(new Error(''), { code, ...more });
const ofDatabase = (code: string) => Object.assign(new pg.DatabaseError('said so', 7, 'error'), { code });

describe('a command of an operator', () => {
  it.each([
    ['42P01', 'There is no log here.'],
    ['3D000', 'There is no log here.'],
    ['42703', 'This log is older than the program.'],
    ['28P01', 'does not accept the name or the password'],
    ['42501', 'does not let this name do so'],
    ['57P01', 'stopping or starting'],
    ['57P03', 'stopping or starting'],
    ['53100', 'no space left for the database'],
    ['53300', 'cannot be reached, or the connection was lost: 53300.'],
  ])('tells the database error %s plainly', (code, sentence) => {
    expect(said(ofDatabase(code))).toContain(sentence);
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'])(
    'tells the system error %s plainly',
    (code) =>
      expect(said(ofSystem(code))).toContain(`cannot be reached, or the connection was lost: ${code}.`),
  );

  it('tells a lost connection plainly, which has no code', () => {
    expect(said(new Error('Connection terminated unexpectedly'))).toContain('the connection was lost');
  });

  it('names the file that could not be read or written', () => {
    expect(said(ofSystem('ENOENT', { path: '/a/file' }))).toContain('/a/file (ENOENT)');
  });

  it('names the file that came about while another of its name was written', () => {
    const lost = ofSystem('EEXIST', { syscall: 'link', path: '/a/file.part', dest: '/a/file' });
    expect(said(lost)).toContain('/a/file exists already.');
  });

  it('tells a full disk, and a place of files that is away, as what they are', () => {
    for (const syscall of ['write', 'fsync', 'close'])
      expect(said(ofSystem('ENOSPC', { syscall }))).toContain('written to its end (ENOSPC)');
    expect(said(new StorageAway('object storage: took no file (503)'))).toContain(
      'The place where files lie cannot be used for now: object storage: took no file (503).',
    );
  });

  it('leaves alone what nobody but us can put right', () => {
    expect(said(new TypeError('no'))).toBeUndefined();
    expect(said(ofDatabase('22003'))).toBeUndefined();
  });
});
