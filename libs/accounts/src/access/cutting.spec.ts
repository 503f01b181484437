// A database that refuses may repeat what was to be stored: the line that says so holds none of it.
import { expect, it } from '@jest/globals';
import type pg from 'pg';
import { keepCutting } from './cutting.js';

it('says of what the cutting failed, and quotes nothing', async () => {
  const quoting = Object.assign(new Error('invalid input syntax: "홍길동"'), { code: '22P02' });
  const pool = { query: () => Promise.reject(quoting) } as unknown as pg.Pool;
  const said: string[] = [];
  const stop = keepCutting(pool, { now: () => new Date('2021-08-07T00:00:00.000Z') }, (line) =>
    said.push(line),
  );
  await stop();
  expect(said).toEqual(['access records: Error 22P02']);
});
