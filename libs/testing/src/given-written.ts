// The small meeting of all specs, held in writing: from its day until a day that no random life comes to.
import type { Stamped } from '#domain/gate/evolution';
import type { Choice, MeetingEvent, WrittenAnswer } from '#domain/meeting/words';
import type { DatedRule } from '#domain/rule-packs';
import { by } from './given.js';
import { aMember, theChair, theCoChair, theSecretary } from './given-actors.js';
import { convening } from './given-meeting.js';

/** The committee's rules have meetings in writing. */
export const writingAllowed: DatedRule = {
  key: 'meeting.written',
  value: 'allowed',
  article: 'Own rules 9',
  from: '2021-01-01',
};

const { time: _, place: __, ...withoutHour } = convening;

/** The request that convenes it. */
export const conveningInWriting = {
  ...withoutHour,
  mode: { kind: 'written', closes: '2024-12-30' },
  rules: [writingAllowed],
} as const satisfies typeof convening;

/** It was convened, closing on a day, with these parties and rules besides. */
export function convenedInWriting(
  more: Partial<Pick<typeof convening, 'parties' | 'rules' | 'mode' | 'days'>> = {},
): Stamped<MeetingEvent> {
  return by(theChair, { ...conveningInWriting, ...more, type: 'MeetingConvened' });
}

/** Its papers went out. */
export const papersOut: readonly Stamped<MeetingEvent>[] = [
  convenedInWriting(),
  by(theSecretary, { type: 'NoticeSent' }),
];

/** The same answer to both motions. */
export function toBoth(choice: Choice, note?: string): readonly WrittenAnswer[] {
  return ['a-2', 'a-3'].map((agendaItem) => ({
    agendaItem,
    choice,
    ...(note === undefined ? {} : { note }),
  }));
}

const holders = {
  'private-chair': theChair,
  'public-chair': theCoChair,
  secretary: theSecretary,
  'member-1': aMember,
  'member-2': { ...aMember, person: 'person-5' },
};

/** A seat answered. */
export function answeredBy(
  attendance: keyof typeof holders,
  answers: readonly WrittenAnswer[],
): Stamped<MeetingEvent> {
  return by(holders[attendance], { type: 'AnsweredInWriting', attendance, answers });
}
