// Shows that every statement is held to one organization, or why it need not be: what a new one must answer for.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bySecret, nobodys, reasons } from './reasons.js';
import { builders, statements, statementsIn, type Statement } from './statements.js';

/**
 * It compares the organization with what it is handed, by itself or as the first of several, and not merely where that is
 * handed over; or it writes what it is handed as a column. What two tables say of each other holds neither of them.
 */
const names =
  /(?<!\bOR )(?<!\bOR \w+\.)\borganization(?: = (?:ANY ?\()?\$\d|(?:, [^()]*)?\) (?:=|IN) \((?:SELECT )?\$\d|(?:, [^()]*)?\) (?:VALUES \(|SELECT )\$\d)/;

const all = statements();
const isHeld = ({ sql }: Pick<Statement, 'sql'>) => names.test(sql);
const isNobodys = ({ tables }: Statement) => tables.every((name) => name in nobodys);
const reasonOf = ({ file, sql }: Statement) =>
  reasons.find((reason) => reason.file === file && sql.startsWith(reason.begins));

describe('a statement', () => {
  it('is found wherever it stands', () => {
    expect(all.length).toBeGreaterThan(120);
    const folders = new Set(all.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    for (const folder of ['accounts', 'delivery', 'door', 'event-store', 'read-models'])
      expect(folders).toContain(`libs/${folder}`);
  });

  it('is found behind a cursor, in a copy, with a table put in, and in each way in which it is put together', () => {
    const sqlIn = (text: string) => statementsIn('a.ts', text).map(({ sql }) => sql);
    expect(sqlIn('query(`DECLARE c NO SCROLL CURSOR FOR SELECT * FROM a.b`)')).toHaveLength(1);
    expect(sqlIn('query(`COPY a.b (${columns}) FROM STDIN`)')).toEqual(['COPY a.b (…) FROM STDIN']);
    expect(sqlIn('query(`SELECT * FROM ${tableOf(row)}`)')).toEqual(['SELECT * FROM …']);
    expect(sqlIn('query(all ? "SELECT FROM a.b" : `SELECT FROM a.c WHERE ${d}`)')).toHaveLength(2);
    expect(
      sqlIn('const own = one ? " WHERE organization = $1" : ""; query(`SELECT FROM a.b${own}`)'),
    ).toEqual(['SELECT FROM a.b WHERE organization = $1', 'SELECT FROM a.b']);
  });

  it('is held to an organization, or has a reason why not', () => {
    const open = all.filter(
      (each) => !isHeld(each) && !isNobodys(each) && !bySecret.test(each.sql) && !reasonOf(each),
    );
    expect(open.map(({ file, sql }) => `${file}: ${sql}`)).toEqual([]);
  });

  it('keeps no reason that it does not need', () => {
    const needed = new Set(all.filter((each) => !isHeld(each)).map(reasonOf));
    expect(reasons.filter((reason) => !needed.has(reason))).toEqual([]);
    const used = new Set(all.flatMap(({ tables }) => tables));
    expect(Object.keys(nobodys).filter((name) => !used.has(name))).toEqual([]);
  });

  it('is not taken for held by a mere mention', () => {
    for (const sql of [
      'SELECT organization FROM delivery.letters WHERE person = $1',
      'SELECT l.organization, l.person FROM delivery.letters l',
      'UPDATE accounts.people SET name = $1 WHERE person = $2 RETURNING organization',
      'INSERT INTO accounts.people (person) VALUES ($1)',
      'SELECT FROM a.b JOIN a.c ON b.organization = c.organization WHERE b.person = $1',
      'SELECT FROM a.b WHERE $1::text IS NULL OR organization = $1',
      'INSERT INTO a.b (organization, person) SELECT organization, person FROM a.c',
    ])
      expect({ sql, held: isHeld({ sql }) }).toEqual({ sql, held: false });
    for (const sql of [
      'SELECT FROM a.b WHERE x.organization = $1',
      'INSERT INTO a.b (organization, person) VALUES ($1, $2)',
      'DELETE FROM a.b WHERE (stream, organization) IN (SELECT $1, $2)',
    ])
      expect({ sql, held: isHeld({ sql }) }).toEqual({ sql, held: true });
  });
});

describe('a query that is built', () => {
  it('begins with its organization, and is built where the lists are read only', () => {
    expect(builders()).toEqual(['libs/read-models/src/lists.ts']);
    for (const file of builders()) {
      const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
      const built = text.split('.createQueryBuilder(').slice(1);
      const open = built.filter(
        (each) => !/^[^;]*?\.where\(\s*'\w+\.organization = :organization/.test(each),
      );
      expect(built.length).toBeGreaterThan(open.length);
      // What falls due of everybody is the worker's to remind of; an office that asks names itself.
      expect(open.map((each) => /\.where\('([^']+)'/.exec(each)?.[1])).toEqual(['row.due <= :day']);
    }
  });
});
