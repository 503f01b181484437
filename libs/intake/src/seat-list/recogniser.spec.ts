// A list of seats becomes seats of a committee, by office; names of people stay out, and what is not said is asked.
import { describe, expect, it } from '@jest/globals';
import { readText } from '#documents/read/text/read-text';
import type { Begun } from '#domain/between/sights';
import type { IntakeContext } from '../recogniser.js';
import { seatList } from './recogniser.js';

const read = (...rows: readonly string[]) => readText(Buffer.from(rows.join('\n')));

const list = read(
  '일자리분과 위원 명단',
  '',
  '연번\t구분\t성명\t소속\t직위\t역할',
  '1\t공공\t가나다\t일자리과\t과장\t위원장',
  '2\t민간\t라마바\t복지관\t관장\t총무',
  '3\t민간\t사아자\t상인회\t회장\t부위원장',
  '연번\t구분\t성명\t소속\t직위\t역할',
  '4\t\t차카타\t주민자치회\t위원\t위원',
);

function contextWith(seats: Begun<'committee'>['seats'] = {}): IntakeContext {
  const committee = { status: 'established', seats } as Begun<'committee'>;
  return {
    target: { stream: 'committee', id: 'jobs' },
    offices: { organization: { status: 'none' }, committees: new Map() },
    house: {
      rounds: new Map(),
      plans: new Map(),
      committees: new Map([['jobs', committee]]),
      meetings: new Map(),
    },
    today: '2021-07-01',
    seed: 'in-1',
  };
}

const commandsOf = (decisions: Readonly<Record<string, string>>, context = contextWith()) =>
  seatList.propose(list, decisions, context).steps.map(({ command }) => command);

describe('a list of seats', () => {
  it('is known by its columns, and a roll of who was there is not taken for one', () => {
    expect(seatList.likeness(list)).toBe(1);
    expect(seatList.likeness(read('성 명\t확인\t성 명\t확인', '가나다(공공)\tX\t라마바\tO'))).toBe(0);
  });

  it('gives a seat for each office, with its sector and role, the header once more left out', () => {
    expect(commandsOf({ 'sector:4': 'private' })).toEqual([
      { type: 'AddSeat', id: 'in-1-s1', title: '일자리과 과장', sector: 'public', role: 'chair' },
      { type: 'AddSeat', id: 'in-1-s2', title: '복지관 관장', sector: 'private', role: 'secretary' },
      { type: 'AddSeat', id: 'in-1-s3', title: '상인회 회장', sector: 'private', role: 'member' },
      { type: 'AddSeat', id: 'in-1-s4', title: '주민자치회 위원', sector: 'private', role: 'member' },
    ]);
  });

  it('asks for a sector that it does not say, and takes no name of anybody', () => {
    const proposal = seatList.propose(list, {}, contextWith());
    expect(proposal.doubts.map(({ id, usual }) => [id, usual])).toEqual([['sector:4', undefined]]);
    expect(proposal.steps).toHaveLength(3);
    expect(JSON.stringify(proposal)).not.toMatch(/가나다|라마바|사아자|차카타/);
    expect(proposal.notTaken.map(({ quoted }) => quoted)).toEqual(['성명']);
  });

  it('leaves a seat that the committee has, but for one that it made itself', () => {
    const seat = { id: 's-1', title: '복지관  관장' } as Begun<'committee'>['seats'][string];
    expect(commandsOf({}, contextWith({ 's-1': seat }))).toHaveLength(2);
    const own = { ...seat, id: 'in-1-s2' };
    expect(commandsOf({}, contextWith({ 'in-1-s2': own }))).toHaveLength(3);
  });
});
