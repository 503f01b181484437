// A round that came out otherwise than the case must be told apart from one that did not.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenedRound, Opinion } from '#domain/round/states';
import { acts } from './acts.js';
import { HouseInMemory } from './in-memory.js';
import { differences, type MeetingFigures } from './outcome.js';
import { play } from './play.js';
import { julyMeeting, round as roundStream } from './scenes/streams.js';

let round: OpenedRound;
let figures: MeetingFigures;

beforeAll(async () => {
  const house = new HouseInMemory();
  await play(acts, (act) => house.perform(act));
  round = house.round(roundStream.id);
  figures = house.figures(julyMeeting.id);
});

const withOpinion = (id: string, change: (opinion: Opinion) => Opinion): OpenedRound => ({
  ...round,
  opinions: Object.fromEntries(
    Object.entries(round.opinions).map(([key, opinion]) => [key, key === id ? change(opinion) : opinion]),
  ),
});

const settled = (opinion: Opinion) => {
  if (opinion.status !== 'settled') throw new Error(`${opinion.id} is ${opinion.status}`);
  return opinion;
};

describe('what differs from the case', () => {
  it('is nothing in the case itself, whatever the order of members on the wire', () => {
    const reversed = JSON.parse(
      JSON.stringify(round, (_key, member: unknown) =>
        typeof member === 'object' && member !== null && !Array.isArray(member)
          ? Object.fromEntries(Object.entries(member).toReversed())
          : member,
      ),
    ) as OpenedRound;
    expect(differences(reversed, figures)).toEqual([]);
  });

  it('is an agreed figure that is another', () => {
    const other = withOpinion('o-1-6-change', (opinion) => ({
      ...settled(opinion),
      changes: [{ kind: 'indicatorTarget', indicator: 'i-1-6-growth', from: '5', to: '8', effective: 2021 }],
    }));
    expect(differences(other, figures)).toEqual([
      expect.stringMatching(/^o-1-6-change: changes: expected .*"to":"10".*, found .*"to":"8".*$/),
    ]);
  });

  it('is another disposition, another addressee, another count of askings again', () => {
    const other = withOpinion('o-1-9-midterm-1', (opinion) => ({
      ...settled(opinion),
      addressee: { kind: 'department', department: 'job-policy' },
      asked: [
        { reason: '한 번 더', by: { person: 'p', post: { kind: 'office', post: 'o' } }, on: '2021-08-01' },
      ],
      response: { ...settled(opinion).response, answer: { disposition: 'notAccepted', reason: '어려움' } },
    }));
    const fields = differences(other, figures).map((line) => line.split(': ').slice(0, 2).join(' '));
    expect(fields).toEqual([
      'o-1-9-midterm-1 addressee',
      'o-1-9-midterm-1 answer',
      'o-1-9-midterm-1 askedAgain',
    ]);
  });

  it('is an opinion that is missing, or one too many', () => {
    const { 'o-1-7-change': kept, ...others } = round.opinions;
    expect(kept).toBeDefined();
    const renamed = { ...round, opinions: { ...others, 'o-extra': { ...kept!, id: 'o-extra' } } };
    expect(differences(renamed, figures)).toEqual([
      'o-1-7-change: opinion: expected one, found none',
      'o-extra: opinion: expected none, found one',
    ]);
  });

  it('is a round that nobody concluded', () => {
    const { concludedOn: _, ...open } = round as Extract<OpenedRound, { readonly status: 'concluded' }>;
    expect(differences({ ...open, status: 'answering' }, figures)).toEqual([
      'round: expected concluded, found answering',
    ]);
  });

  it('is a seat that is counted otherwise, or a printed figure that nobody contradicts', () => {
    const fewer = { ...figures, count: { ...figures.count, present: 11 } };
    expect(differences(round, fewer)).toEqual([
      expect.stringMatching(/^roll: expected .*"present":12.*, found .*"present":11/),
    ]);
    expect(differences(round, { ...figures, disagreements: [] })).toHaveLength(1);
  });

  it('is a remark that was taken up after all', () => {
    const other = withOpinion('o-1-1-midterm-1', (opinion) => ({
      ...opinion,
      remarks: [...opinion.remarks, 'r-1-1-budget'],
    }));
    expect(differences(other, figures)).toEqual([
      expect.stringMatching(/^o-1-1-midterm-1: remarks: /),
      expect.stringMatching(/^remarks: expected .*r-1-1-budget/),
    ]);
  });
});
