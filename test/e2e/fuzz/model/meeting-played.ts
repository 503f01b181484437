// Plays sequences of acts on a meeting about a round of its own, and holds every count and outcome to the model.
import { randomUUID } from 'node:crypto';
import { fc } from '#testing/drawn';
import type { Page } from '#contract/views';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { OpenedRound } from '#domain/round/states';
import type { Answered } from '../../api/booted.js';
import { eventually } from '../../eventually.js';
import {
  afterInMeeting,
  againstInMeeting,
  figuresOn,
  quorumOf,
  type Meeting,
  type MeetingAct,
  type Runner,
} from './meeting-model.js';
import { ask, sentOut, type People } from './round-acts.js';
import { after, openedRound } from './round-model.js';
import { openRound } from './round-played.js';
import { hold, settled, settledAtOnce, type Sheet } from './settling.js';

/** Two acts are asked at once. */
export type MeetingStep = readonly [MeetingAct] | readonly [MeetingAct, MeetingAct];

const sheet: Sheet<Meeting, MeetingAct> = { against: againstInMeeting, after: afterInMeeting };

/** The meeting's items, named in their order. */
const items = ['a0', 'a1'];

const runner = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Runner>('chair', 'secretary') },
  { weight: 1, arbitrary: fc.constant<Runner>('member') },
);
const keeper = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Runner>('secretary') },
  { weight: 1, arbitrary: runner },
);
const seat = fc.nat({ max: 16 });
const item = fc.constantFrom(0, 1);
const votes = fc.constantFrom(0, 0, 0, 1, 3, 6);

const act: fc.Arbitrary<MeetingAct> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('arrive' as const), who: keeper, seat }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('leave' as const), who: keeper, seat }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('open' as const), who: runner }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('close' as const), who: runner }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('recuse' as const), who: runner, item, seat }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('noObjection' as const), who: runner, item }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('holdOver' as const), who: runner, item }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('vote' as const),
      who: runner,
      item,
      inFavour: votes,
      against: votes,
      abstained: votes,
    }),
  },
);

/** Sequences of steps: up to so many. */
export function meetingStepsUpTo(maxLength: number): fc.Arbitrary<readonly MeetingStep[]> {
  const step = fc.oneof(
    { weight: 4, arbitrary: act.map((each): MeetingStep => [each]) },
    { weight: 1, arbitrary: fc.tuple(act, act) },
  );
  return fc.array(step, { maxLength, size: 'max' });
}

/** Plays the steps on a fresh meeting; answers what each act that was taken did. Throws where the house and the model part. */
export async function meetOn(
  people: People,
  steps: readonly MeetingStep[],
): Promise<readonly MeetingAct['does'][]> {
  const { round, opinions } = await roundSentOut(people);
  const id = `fuzz-${randomUUID().slice(0, 8)}`;
  await convene(people, { id, round, opinions });
  const { version, state } = await pageOf(people, id);
  const seats = Object.keys(state.roll);
  let meeting = beginningOf(state, seats);
  const taken: MeetingAct['does'][] = [];
  // About as many as are needed, so that much turns on who comes and goes.
  const arrivals = Array.from({ length: quorumOf(meeting) + 1 }, (_, nth): MeetingStep => [
    { does: 'arrive', who: 'secretary', seat: nth },
  ]);
  for (const step of [...arrivals, ...steps]) {
    const answers = await Promise.all(step.map((each) => askInMeeting(people, { id, seats }, each)));
    const said = step.map((each, nth) => ({ act: each, id, answered: answers[nth] as Answered }));
    const [one, other] = said;
    if (!one) throw new Error('nothing was asked');
    meeting = other ? settledAtOnce(sheet, meeting, [one, other]) : settled(sheet, meeting, one);
    taken.push(...said.flatMap(({ act: each, answered }) => (answered.status === 200 ? [each.does] : [])));
    await holdPage(people, { id, seats, from: version }, meeting);
  }
  await eventually(() => holdRound(people, { round, opinions }, meeting));
  return taken;
}

/** A round with two opinions that went out. */
async function roundSentOut(people: People) {
  const on = `fuzz-${randomUUID().slice(0, 8)}`;
  await openRound(people, on);
  let round = openedRound;
  for (const step of sentOut) {
    const id = `x-${randomUUID()}`;
    const { status, body } = await ask(step.act, { people, on, round, id });
    if (status !== 200) throw new Error(`nothing was sent: ${JSON.stringify(body)}`);
    round = after(round, step.act, id);
  }
  return { round: on, opinions: round.opinions.map(({ id }) => id) };
}

interface About {
  readonly round: string;
  readonly opinions: readonly string[];
}

async function convene({ secretary }: People, { id, round, opinions }: About & { readonly id: string }) {
  const agenda = items.map((each, nth) => ({
    id: each,
    title: '미결로 남길 의견',
    motion: { kind: 'recordOpen', round, opinions: [opinions[nth]], reason: '다음 회차에서 다룸' },
  }));
  const convening = {
    committee: 'jobs',
    number: id,
    date: '2021-08-11',
    time: '10:00',
    place: '회의실',
    agenda,
  };
  const { status, body } = await secretary.ask('ConveneMeeting', convening, { stream: 'meeting', id });
  if (status !== 200) throw new Error(`no meeting was convened: ${JSON.stringify(body)}`);
}

function beginningOf(state: ConvenedMeeting, seats: readonly string[]): Meeting {
  return {
    status: 'convened',
    enrolled: seats.length,
    present: [],
    items: items.map((each) => ({
      status: 'pending',
      parties: (state.agenda[each]?.parties ?? []).map((party) => seats.indexOf(party)),
      recused: [],
    })),
    seatOf: { chair: seats.indexOf('chair-private'), secretary: seats.indexOf('secretary') },
    acts: 0,
  };
}

async function pageOf({ secretary }: People, id: string) {
  const { status, body } = await secretary.get(`/meeting/${id}`);
  if (status !== 200) throw new Error(`no page: ${JSON.stringify(body)}`);
  return body as unknown as Page<'meeting'> & { readonly state: ConvenedMeeting };
}

const who = { chair: 'chair', secretary: 'secretary', member: 'member 0' } as const;

function askInMeeting(
  people: People,
  { id, seats }: { readonly id: string; readonly seats: readonly string[] },
  asked: MeetingAct,
): Promise<Answered> {
  const [command, body] = requestOf(asked, seats);
  return people[who[asked.who]].ask(command, body, { stream: 'meeting', id });
}

function requestOf(asked: MeetingAct, seats: readonly string[]): readonly [command: string, body: object] {
  const reason = '까닭';
  switch (asked.does) {
    case 'arrive':
      return ['RecordArrival', { attendance: seats[asked.seat] }];
    case 'leave':
      return ['RecordDeparture', { attendance: seats[asked.seat] }];
    case 'open':
      return ['OpenMeeting', {}];
    case 'close':
      return ['CloseMeeting', {}];
    case 'recuse':
      return ['RecordRecusal', { agendaItem: items[asked.item], seat: seats[asked.seat], reason }];
    case 'noObjection':
      return ['RecordNoObjection', { agendaItem: items[asked.item] }];
    case 'holdOver':
      return ['HoldOver', { agendaItem: items[asked.item], reason }];
    case 'vote': {
      const { inFavour, against, abstained } = asked;
      return ['TakeVote', { agendaItem: items[asked.item], inFavour, against, abstained }];
    }
  }
}

interface Place {
  readonly id: string;
  readonly seats: readonly string[];
  readonly from: number;
}

/** Heads, quorum, what a vote would stand on, outcomes, and as many acts as were taken. */
async function holdPage(people: People, { id, seats, from }: Place, meeting: Meeting): Promise<void> {
  const { version, state, attending, quorum, voting = {} } = await pageOf(people, id);
  const present = seats.filter((each) => state.roll[each]?.status === 'present');
  const isAsked = meeting.status !== 'closed';
  hold(
    'the meeting',
    {
      version,
      status: state.status,
      present,
      count: attending?.present,
      quorum: isAsked ? quorum : undefined,
      outcomes: items.map((each) => state.agenda[each]?.status),
      voting: items.map((each) => (isAsked ? voting[each] : undefined)),
    },
    {
      version: from + meeting.acts,
      status: meeting.status,
      present: seats.filter((_, nth) => meeting.present.includes(nth)),
      count: meeting.present.length,
      quorum: isAsked ? quorumOf(meeting) : undefined,
      outcomes: meeting.items.map(({ status }) => status),
      voting: meeting.items.map((each) =>
        isAsked && each.status === 'pending' ? figuresOn(meeting, each) : undefined,
      ),
    },
  );
}

/** What was carried, or met no objection, is done in the round; all else stands as it was sent. */
async function holdRound({ secretary }: People, { round, opinions }: About, meeting: Meeting): Promise<void> {
  const { body } = await secretary.get(`/round/${round}`);
  const { state } = body as unknown as { readonly state: OpenedRound };
  hold(
    'the round',
    opinions.map((each) => state.opinions[each]?.status),
    meeting.items.map(({ status }) =>
      status === 'carried' || status === 'noObjection' ? 'recordedOpen' : 'sent',
    ),
  );
}
