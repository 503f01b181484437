// A press on the roll shows as no more than it is: on its way, waiting, or refused with its sentence.
import { describe, expect, it } from '@jest/globals';
import type { Letter } from '../outbox/letters.js';
import { lettersAbout, proxyFor, tapsIn } from './taps.js';

const letter = (some: Partial<Letter>): Letter => ({
  organization: 'city',
  person: 'p-1',
  kind: 'meeting',
  stream: 'm-1',
  command: 'RecordArrival',
  item: 's-1',
  key: 'k-1',
  post: 'seat:jobs/secretary',
  said: '{}',
  values: '{}',
  where: '#meeting=m-1',
  state: 'sending',
  sent: 1,
  ...some,
});

it('takes down the proxy that was announced, and after that whoever was there', () => {
  const seat = {
    seat: 's-1',
    title: '위원',
    sector: 'public',
    role: 'member',
    person: 'p-1',
    revision: 2,
  } as const;
  const reply = { answer: 'proxy', proxy: '행정팀장' } as const;
  expect(proxyFor({ ...seat, status: 'absent' })).toBeUndefined();
  expect(proxyFor({ ...seat, status: 'absent', reply: { answer: 'attend' } })).toBeUndefined();
  expect(proxyFor({ ...seat, status: 'absent', reply })).toBe('행정팀장');
  expect(proxyFor({ ...seat, status: 'left', reply })).toBeUndefined();
  expect(proxyFor({ ...seat, status: 'left', reply, proxy: '복지팀장' })).toBe('복지팀장');
});

describe('tapsIn', () => {
  it('tells of each seat of the meeting what was pressed last', () => {
    const letters = [
      letter({}),
      letter({ item: 's-2', command: 'RecordDeparture', state: 'waiting' }),
      letter({ item: 's-3', stream: 'm-2' }),
      letter({ item: 'a-1', command: 'TakeVote' }),
      letter({ item: 's-4', kind: 'round' }),
    ];
    expect(tapsIn(letters, 'm-1')).toEqual({
      's-1': { command: 'RecordArrival', state: 'sending' },
      's-2': { command: 'RecordDeparture', state: 'waiting' },
    });
  });

  it('says why one was refused', () => {
    const problem = { detail: '안 됩니다.', detailEn: 'No.' };
    const refused = { problem, more: {} } as unknown as Letter['refused'];
    expect(tapsIn([letter({ state: 'refused', refused })], 'm-1')['s-1']?.why).toEqual({
      ko: '안 됩니다.',
      en: 'No.',
    });
  });
});

describe('lettersAbout', () => {
  it('finds those about one seat', () => {
    const letters = [letter({}), letter({ item: 's-2' }), letter({ command: 'TakeVote' })];
    expect(lettersAbout(letters, 'm-1', 's-1')).toEqual([letters[0]]);
  });
});
