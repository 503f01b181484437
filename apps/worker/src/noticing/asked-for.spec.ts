// The chair is told of the request that makes a third, and of none before or after it.
import { expect, it } from '@jest/globals';
import { committeeStream } from '#domain/committee/table';
import type { CommitteeEvent } from '#domain/committee/words';
import type { Stamped } from '#domain/gate/evolution';
import { after, by } from '#testing/given';
import { theChair, theCoordinator } from '#testing/given-actors';
import { requestedBy, seatedCommittee } from '#testing/given-committee';
import { lettersToChair } from './asked-for.js';

/** Six in all: two are a third. */
const six = ['s-4', 's-5', 's-6'].flatMap((seat) => [
  by(theCoordinator, { type: 'SeatAdded', id: seat, title: seat, sector: 'public', role: 'member' }),
  by(theCoordinator, {
    type: 'SeatFilled',
    ...{ seat, person: `person-${seat}`, from: '2021-01-01', until: '2022-12-31' },
  }),
]);

const asked = (seat: string): Stamped<CommitteeEvent> => {
  const by = { ...requestedBy(seat).by, person: `person-${seat}` };
  return { ...requestedBy(seat), by };
};

function told(...events: readonly Stamped<CommitteeEvent>[]) {
  const all = [...seatedCommittee, ...six, ...events];
  const [before, now] = [all.slice(0, -1), all].map((history) => after(committeeStream, history));
  if (before?.status !== 'established' || now?.status !== 'established') throw new Error('not established');
  return lettersToChair({
    ...{ organization: 'city', id: 'jobs', before, after: now, on: '2021-07-20' },
    ...{ version: all.length, recordedAt: new Date('2021-07-20T01:00:00Z') },
  });
}

it('goes to the chair with the way to who asks, when there are enough', () => {
  expect(told(asked('s-4'))).toEqual([]);
  expect(told(asked('s-4'), asked('s-5'))).toEqual([
    expect.objectContaining({
      person: theChair.person,
      kind: 'notice',
      subject: { ko: '[회의 소집 요구] Jobs', en: 'A meeting is asked for: Jobs' },
      paragraphs: [expect.anything(), expect.objectContaining({ link: 'committee=jobs' })],
    }),
  ]);
  expect(told(asked('s-4'), asked('s-5'), asked('s-6'))).toEqual([]);
});

it('goes again where enough ask again after one of them thought otherwise', () => {
  const withdrawn = by(theCoordinator, { type: 'MeetingRequestWithdrawn', request: 's-5' });
  const [once] = told(asked('s-4'), asked('s-5'));
  const [again] = told(asked('s-4'), asked('s-5'), withdrawn, asked('s-6'));
  expect(again?.key).toBeDefined();
  expect(again?.key).not.toBe(once?.key);
});
