// What people of the city do all day: rounds from their opening to their end, or left half-way; programs, meetings, papers, looks.
import { randomUUID } from 'node:crypto';
import { addDays } from '#domain/dates';
import { paperIdOf } from '#domain/paper/words';
import { handInPost } from '#sample/offices';
import type { Hand } from '#sample/act';
import type { Dice } from '#testing/dice';
import { seated } from '../../../bench/web/city/playing.js';
import { theCity, thePlan } from '../stand/city.js';
import type { Client } from './client.js';

export interface JourneyParts {
  /** Somebody at a browser of their own. */
  readonly as: (hand: Hand) => Client;
  readonly dice: Dice;
  /** The product's date. */
  readonly today: () => string;
}

export type Journey = (parts: JourneyParts) => Promise<void>;

const office = handInPost('coordination-officer');
const text = '상반기 실적이 목표에 못 미친 까닭을 밝히고 하반기 보완 방안을 마련할 것';

/** A round of one committee; some are left with what is owed in them, so that people are reminded of it. */
export const reviewing: Journey = async ({ as, dice, today }) => {
  const { body, programs } = anyOf(theCity.reviewers, dice);
  const id = `r-${randomUUID()}`;
  const where = { stream: 'round', id };
  const chair = as(seated(body.id, 'chair'));
  const secretary = as(seated(body.id, 'secretary'));
  const dates = { opinionsDue: addDays(today(), 4), answersDue: addDays(today(), 9) };
  const opening = {
    committee: body.id,
    plan: thePlan,
    title: '수시 모니터링',
    tracks: ['midterm'],
    ...dates,
  };
  if (await chair.ask('OpenRound', where, opening)) return;
  const asked = programs.slice(0, 1 + dice(2)).map(({ id: program, owner }) => ({
    owner,
    topic: `${program}/midterm`,
    remark: `m-${program}`,
    opinion: `o-${program}`,
  }));
  await Promise.all(
    asked.map(async ({ topic, remark }) => {
      await chair.ask('WaiveSubmission', where, { topic, reason: '회의에서 들음' });
      const member = as(seated(body.id, String(1 + dice(5))));
      await member.ask('SubmitRemark', where, { topic, id: remark, kind: 'opinion', text });
      if (dice(3) === 0) await attach(member, where, remark);
    }),
  );
  if (dice(5) === 0) return;
  await secretary.ask('CloseIntake', where, {});
  for (const { topic, remark, opinion } of asked)
    await secretary.ask('IssueOpinion', where, {
      topic,
      id: opinion,
      wording: { asks: 'action', text },
      remarks: [remark],
    });
  await secretary.ask('SendOpinions', where, {});
  if (dice(4) === 0) return;
  await Promise.all(asked.map(({ owner, opinion }) => answer({ as, owner, opinion, where })));
  await chair.ask('SettleWithoutObjection', where, { opinions: asked.map(({ opinion }) => opinion) });
  await chair.ask('ConcludeRound', where, {});
  if (dice(4) === 0) await makeFinal(secretary, id);
};

interface Answering extends Pick<JourneyParts, 'as'> {
  readonly owner: string;
  readonly opinion: string;
  readonly where: { readonly stream: string; readonly id: string };
}

async function answer({ as, owner, opinion, where }: Answering): Promise<void> {
  const reason = '올해 예산과 인력으로는 할 수 없음';
  await as(handInPost(`${owner}-officer`)).ask('GiveResponse', where, {
    opinion,
    answer: { disposition: 'notAccepted', reason },
    text: reason,
  });
  const releases = theCity.organization.departments.some((each) => each.id === owner && each.releases);
  if (releases) await as(handInPost(`${owner}-head`)).ask('ReleaseResponse', where, { opinion });
}

async function attach(member: Client, where: Answering['where'], remark: string): Promise<void> {
  const bytes = new TextEncoder().encode(`${text}\n${randomUUID()}\n`.repeat(40));
  const { status, body } = await member.post('/file?name=notes.txt', bytes, 'application/octet-stream');
  if (status === 200) await member.ask('AttachToRemark', where, { remark, file: body });
}

/** The table of a round, with all that it lacks accepted. */
async function makeFinal(secretary: Client, of: string): Promise<void> {
  const subject = { kind: 'opinion-table', of, language: 'ko' } as const;
  const found = await secretary.look(`/paper/opinion-table/${of}/checks`);
  const checks = (found?.['checks'] ?? []) as readonly { check: string; places: readonly unknown[] }[];
  const accepted = checks.map(({ check, places }) => ({ check, count: places.length }));
  const where = { stream: 'paper', id: paperIdOf(subject) };
  await secretary.ask('MakeFinal', where, { ...subject, id: 'f-1', grade: 'public', accepted });
}

/** Officers keep the log of their programs; the office renames one now and then, which many may do at once. */
export const keeping: Journey = async ({ as, dice, today }) => {
  const { id, owner } = anyOf(theCity.programs, dice);
  const where = { stream: 'program', id };
  if (dice(3) === 0) {
    await as(office).ask('RenameProgram', where, { name: `사업 ${randomUUID()}`, reason: '이름을 다듬음' });
    return;
  }
  await as(handInPost(`${owner}-officer`)).ask('LogEntry', where, {
    id: `e-${randomUUID()}`,
    log: 'progress',
    when: today(),
    title: '상담 교육',
    text,
  });
};

/** A meeting is called, its members are told by mail, and some of them hear that it does not take place. */
export const meeting: Journey = async ({ as, dice, today }) => {
  const { body } = anyOf(theCity.reviewers, dice);
  const id = `g-${randomUUID()}`;
  const where = { stream: 'meeting', id };
  const secretary = as(seated(body.id, 'secretary'));
  const refused = await secretary.ask('ConveneMeeting', where, {
    committee: body.id,
    number: id.slice(0, 12),
    date: addDays(today(), 20 + dice(5)),
    time: '10:00',
    place: '시청 회의실',
    agenda: [{ id: 'a-1', title: '수시 보고' }],
  });
  if (refused) return;
  await secretary.ask('SendNotice', where, {});
  if (dice(3) === 0)
    await as(seated(body.id, 'chair')).ask('CancelMeeting', where, { reason: '다음 달로 미룸' });
};

/** Lists, pages and papers, as they are looked at between two acts. */
export const looking: Journey = async ({ as, dice }) => {
  const { body, programs } = anyOf(theCity.reviewers, dice);
  const round = `${body.id}-2021`;
  const secretary = as(seated(body.id, 'secretary'));
  const looks = [
    '/work',
    '/opinions?limit=50',
    '/rounds',
    '/meetings',
    '/search?q=%EC%83%81%EB%8B%B4',
    `/round/${round}`,
    `/round/${round}/history`,
    `/program/${programs[0]?.id ?? ''}`,
    `/plan/${thePlan}`,
    `/paper/opinion-table/${round}?format=html`,
    `/paper/opinion-table/${round}?format=xlsx`,
    '/inbox',
  ];
  await secretary.look(anyOf(looks, dice));
};

export function anyOf<T>(all: readonly T[], dice: Dice): T {
  const found = all[dice(all.length)];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}
