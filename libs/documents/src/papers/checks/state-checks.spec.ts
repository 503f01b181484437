// What papers lack by what they are made of: as many places as a person finds who counts in the record.
import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../model.js';
import type { Stamped } from '#domain/gate/evolution';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { meetingStream } from '#domain/meeting/table';
import type { MeetingEvent } from '#domain/meeting/words';
import type { OpenedRound } from '#domain/round/states';
import { roundStream } from '#domain/round/table';
import type { RoundEvent } from '#domain/round/words';
import { after, by } from '#testing/given';
import { aMember, theHeadOf, theSecretary } from '#testing/given-actors';
import { convened, everybodyThere } from '#testing/given-meeting';
import { meetingClosed, minutesConfirmed, minutesWritten } from '#testing/given-minutes';
import { answered, floorOpen, intakeClosed, issued, remarked, sent } from '#testing/given-round';
import { asFindings, byCheck, type Found } from './found.js';
import { minutesLack, noticeLacks, photosLack } from './meeting-checks.js';
import { roundLacks } from './round-checks.js';

const checksOf = (found: readonly Found[]) => byCheck(found).map(({ check }) => check);

describe('what a meeting’s papers lack', () => {
  const minutesOf = (...events: readonly Stamped<MeetingEvent>[]) =>
    checksOf(minutesLack(after(meetingStream, events) as ConvenedMeeting, 'ko'));
  const noticeOf = (...events: readonly Stamped<MeetingEvent>[]) =>
    checksOf(noticeLacks(after(meetingStream, events) as ConvenedMeeting, 'ko'));

  it('is the confirmation of the minutes until they have one', () => {
    expect(minutesOf(...minutesWritten)).toContain('minutes-unconfirmed');
    expect(minutesOf(...minutesConfirmed)).toEqual(['next-date-missing']);
  });

  it('is the outcome of a motion that has none, and of nothing that was only reported', () => {
    expect(minutesOf(...everybodyThere)).toContain('items-undecided');
    expect(minutesOf(...meetingClosed)).not.toContain('items-undecided');
  });

  it('is the next date until it is set, and whoever attended where nobody did', () => {
    const dated = by(theSecretary, { type: 'NextDateSet' as const, date: '2021-08-11' });
    expect(minutesOf(...minutesConfirmed, dated)).toEqual([]);
    expect(minutesOf(convened())).toContain('nobody-on-roll');
  });

  it('is a count that a printed paper has otherwise than the roll, each by itself', () => {
    const stated = by(theSecretary, {
      type: 'RollStated' as const,
      source: 'Handout',
      stated: { present: 99, enrolled: 98, sectors: [] },
    });
    const meeting = after(meetingStream, [...everybodyThere, stated]) as ConvenedMeeting;
    const differs = byCheck(minutesLack(meeting, 'ko')).find(({ check }) => check === 'roll-differs');
    expect(differs?.places).toHaveLength(2);
    expect(differs?.places[0]).toContain('99');
  });

  it('is every photograph that cannot be shown, or not upright in every format', () => {
    const picture = { kind: 'picture', type: 'jpeg', alt: 'a.jpg' } as Picture;
    const turned = { name: 'c.jpg', picture: { ...picture, turn: 90 as const } };
    const shown = { name: 'a.jpg', picture };
    const found = photosLack([shown, { name: 'b.jpg', unshown: 'gone' }, turned], 'en');
    expect(found).toEqual([
      { check: 'photos-unshown', place: '‘b.jpg’ cannot be shown: its file is not there' },
      { check: 'photos-turned', place: 'c.jpg' },
    ]);
  });

  it('is that the notice was not sent', () => {
    expect(noticeOf(convened())).toEqual(['notice-unsent']);
    const sent = by(theSecretary, { type: 'NoticeSent' as const });
    const moved = by(theSecretary, { type: 'MeetingMoved' as const, date: '2021-07-15', reason: 'The hall' });
    expect(noticeOf(convened(), sent)).toEqual([]);
    expect(noticeOf(convened(), moved)).toEqual(['notice-unsent']);
    expect(noticeOf(convened(), moved, sent)).toEqual([]);
    expect(noticeOf(convened(), sent, moved)).toEqual([]);
  });
});

describe('what the table of a round lacks', () => {
  const lacksAfter = (...events: readonly Stamped<RoundEvent>[]) =>
    byCheck(roundLacks(after(roundStream, events) as OpenedRound, 'ko'));
  const begun = [
    ...floorOpen,
    remarked(aMember, 'r-1', 'heritage/midterm', 'question'),
    remarked(aMember, 'r-2', 'heritage/midterm', 'opinion'),
    intakeClosed,
    issued('o-1', 'heritage/midterm', { asks: 'action', text: 'Train more guides' }),
    sent('o-1'),
  ];

  it('is an answer, a reply, and an opinion that a remark went into, each with its program', () => {
    const lacks = lacksAfter(...begun);
    expect(asFindings(lacks)).toEqual([
      { check: 'opinions-unanswered', count: 1 },
      { check: 'questions-unanswered', count: 1 },
      { check: 'remarks-without-opinion', count: 1 },
    ]);
    expect(lacks[0]?.places[0]).toMatch(/: Train more guides$/);
  });

  it('is no answer that was given', () => {
    const lacks = lacksAfter(...begun, answered(theHeadOf('tourism'), 'o-1'));
    expect(asFindings(lacks).map(({ check }) => check)).not.toContain('opinions-unanswered');
  });
});
