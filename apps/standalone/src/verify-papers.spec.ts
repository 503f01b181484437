// The check of final papers names each file that is gone or no longer what was kept, and nothing where all is well.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordOf } from '#door/foldings';
import { DiskStore } from '#files/disk-store';
import { by } from '#testing/given';
import { theSecretary } from '#testing/given-actors';
import { faultsIn } from './verify-files.js';
import { verifyPapers } from './verify-papers.js';

let folder: string;
let files: DiskStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'));
  files = new DiskStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

/** A log that holds one paper with a file of its own and one with its number. */
function logOf(own: string, numbered: string) {
  const event = (type: string, said: object) => recordOf(by(theSecretary, { type, ...said }), []);
  const subject = { kind: 'minutes', of: 'm-1', language: 'ko', committee: 'jobs' };
  const events = [
    event('PaperMadeFinal', {
      ...{ id: 'f-1', ...subject, position: 9, title: '회의록', grade: 'public', accepted: [] },
      files: [{ format: 'hwpx', hash: own, size: 2 }],
    }),
    event('PaperRegistered', {
      ...{ final: 'f-1', number: '1', registered: '2021-07-20', line: [] },
      files: [{ format: 'hwpx', hash: numbered, size: 2 }],
    }),
  ];
  const about = { organization: 'city-s', stream: 'paper/minutes.m-1.ko', recordedAt: '', commandId: '' };
  return {
    streams: () => Promise.resolve([about.stream]),
    readStream: () =>
      Promise.resolve(events.map((each, at) => ({ ...about, ...each, version: at + 1, position: at + 1 }))),
  };
}

describe('final papers', () => {
  it('are well where every file is what was kept', async () => {
    const log = logOf(
      await files.put('city-s', Buffer.from('own')),
      await files.put('city-s', Buffer.from('numbered')),
    );
    expect(await verifyPapers(log, faultsIn(files), ['city-s'])).toEqual({
      papers: 1,
      files: 2,
      findings: [],
    });
  });

  it('are named where a file is gone or changed', async () => {
    const own = await files.put('city-s', Buffer.from('own'));
    const gone = 'a'.repeat(64);
    await writeFile(join(folder, 'city-s', own.slice(0, 2), own), 'another');
    const { findings } = await verifyPapers(logOf(own, gone), faultsIn(files), ['city-s']);
    expect(findings.map(({ kind, hash }) => [kind, hash])).toEqual([
      ['damaged', own],
      ['missing', gone],
    ]);
  });
});
