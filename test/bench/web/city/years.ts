// The years of a made-up city: founded, then year for year reviewed, planned anew and adopted; the last one is in the middle.
import { cycleIdOf } from '#domain/between/naming';
import type { BudgetLine, Indicator } from '#domain/changes';
import { inheritedOpen } from '#domain/cycle/facts';
import { firstEdition } from '#domain/plan/words';
import type { Written } from '#sample/in-memory';
import { founding, seating } from '#sample/founding';
import { handInPost, type SampleBody } from '#sample/offices';
import { firstYear, turn, type CityProgram, type GeneratedCity } from './offices.js';
import { Playing, seated } from './playing.js';
import { answer, collect, conclude, send, settle, type Reviewing } from './reviewing.js';

/** How much of every hundred is answered in the round that the last year stops in. */
const answeredSoFar = 60;

const office = handInPost('coordination-officer');
const planOf = (year: number) => ({ kind: 'plan', id: `plan-${year}` }) as const;

/** Plays all years; `tell` hears of every event, in their order. Throws where an act is refused. */
export function playYears(city: GeneratedCity, tell: (written: Written) => void): void {
  const playing = new Playing(city.organization.id, tell);
  const last = firstYear + city.size.years - 1;
  playing.on(`${firstYear}-01-04`);
  found(playing, city);
  for (let year = firstYear; year <= last; year += 1) {
    for (const review of reviewsOf(city, year)) {
      collect(playing, review);
      send(playing, review);
      answer(playing, review, year === last ? answeredSoFar : undefined);
      if (year === last) continue;
      settle(playing, review);
      conclude(playing, review);
    }
    for (const { body } of city.reviewers) meet(playing, body, year);
    if (year < last) adopt(playing, city, year);
  }
}

/** The day after what was played last. */
export function lastDayOf({ size }: GeneratedCity): string {
  return `${firstYear + size.years - 1}-06-10`;
}

function reviewsOf({ reviewers, size }: GeneratedCity, year: number): readonly Reviewing[] {
  return reviewers.map(({ body, programs }) => ({
    round: `${body.id}-${year}`,
    committee: body.id,
    plan: planOf(year).id,
    year,
    programs,
    opinions: size.opinions,
  }));
}

function found(
  playing: Playing,
  { organization, strategies, programs, reviewers, bodies }: GeneratedCity,
): void {
  const steps = [founding(organization), ...organization.bodies.map((body) => seating(organization, body))];
  for (const { stream, command, ...hand } of steps.flat()) {
    playing.ask({ person: hand.person, post: hand.post }, stream, command);
  }
  for (const program of programs) {
    const { id, name, owner, cooperating } = program;
    playing.ask(
      office,
      { kind: 'program', id },
      {
        type: 'IntroduceProgram',
        name,
        owner,
        cooperating,
        year: firstYear,
        content: ['주 2회 상담과 교육', '참여자 모임 지원'],
        indicators: indicatorsOf(program),
        budget: budgetOf(program),
      },
    );
  }
  const [plan, edition] = [planOf(firstYear), firstEdition];
  playing.ask(office, plan, {
    type: 'DraftPlan',
    title: `${firstYear}년도 시행계획`,
    year: firstYear,
    bodies: bodies.map(({ id }) => id),
  });
  for (const strategy of strategies) playing.ask(office, plan, { type: 'AddStrategy', edition, ...strategy });
  for (const { id: program, strategy, number, kind, priority } of programs) {
    playing.ask(office, plan, { type: 'PlaceProgram', edition, program, strategy, number, kind, priority });
  }
  for (const { body, programs: part } of reviewers) {
    playing.ask(office, plan, { type: 'AssignPart', committee: body.id, programs: part.map(({ id }) => id) });
  }
  playing.ask(office, plan, { type: 'PutInForce', edition, from: `${firstYear}-01-01` });
}

/** A meeting in June that hears how things stand. */
function meet(playing: Playing, { id: committee, seats }: SampleBody, year: number): void {
  const meeting = { kind: 'meeting', id: `${committee}-${year}-1` } as const;
  const [chair, secretary] = [seated(committee, 'chair'), seated(committee, 'secretary')];
  playing.on(`${year}-06-01`);
  playing.ask(secretary, meeting, {
    type: 'ConveneMeeting',
    committee,
    number: `${year}-1`,
    date: `${year}-06-09`,
    time: '10:00',
    place: '시청 회의실',
    agenda: [
      { id: 'a-1', title: '전차 회의 결과 보고' },
      { id: 'a-2', title: '부서 답변 검토' },
    ],
  });
  playing.on(`${year}-06-09`);
  for (const { id } of seats.slice(0, -1)) {
    playing.ask(secretary, meeting, { type: 'RecordArrival', attendance: id });
  }
  playing.ask(chair, meeting, { type: 'OpenMeeting' });
  playing.ask(chair, meeting, { type: 'CloseMeeting' });
}

/** What was agreed goes into the next year's plan, which comes into force. */
function adopt(playing: Playing, { reviewers, bodies }: GeneratedCity, year: number): void {
  const [now, next, edition] = [planOf(year), planOf(year + 1), firstEdition];
  playing.on(`${year}-09-10`);
  for (const { body } of reviewers) checkFollowUps(playing, body, year);
  playing.on(`${year}-10-04`);
  playing.ask(office, next, {
    type: 'DraftPlan',
    title: `${year + 1}년도 시행계획`,
    year: year + 1,
    basis: now.id,
    bodies: bodies.map(({ id }) => id),
  });
  playing.on(`${year}-11-02`);
  for (const { body } of reviewers) {
    const cycle = { kind: 'cycle', id: cycleIdOf(body.id, now.id, year) } as const;
    playing.ask(seated(body.id, 'chair'), cycle, { type: 'BeginAdoption' });
  }
  dealWithWhatCame(playing, year + 1);
  playing.ask(office, next, { type: 'SubmitDraft', edition });
  for (const body of bodies) deliberate(playing, body, year);
  playing.on(`${year}-12-10`);
  playing.ask(office, next, {
    type: 'StartApproval',
    edition,
    line: [{ title: '부시장', part: 'approves' }],
  });
  playing.ask(office, next, {
    type: 'RecordSignature',
    edition,
    signer: 0,
    manner: 'approved',
    signed: `${year}-12-10`,
  });
  playing.ask(office, next, {
    type: 'FinishApproval',
    edition,
    number: `기획-${year}-120`,
    approved: `${year}-12-10`,
  });
  playing.ask(office, next, { type: 'PutInForce', edition, from: `${year + 1}-01-01` });
  for (const { body } of reviewers) closeCycle(playing, body, year);
}

function checkFollowUps(playing: Playing, { id: committee }: SampleBody, year: number): void {
  const cycle = { kind: 'cycle', id: cycleIdOf(committee, planOf(year).id, year) } as const;
  const owed = Object.values(playing.house.cycle(cycle.id).owed);
  for (const [nth, { id, entry, status }] of owed.entries()) {
    if (entry.kind !== 'followUp' || status !== 'owed' || nth % 2 === 0) continue;
    playing.ask(seated(committee, 'secretary'), cycle, {
      type: 'CheckFollowUp',
      owed: id,
      finding: nth % 5 === 0 ? 'late' : 'kept',
      note: '위원회에서 확인함',
    });
  }
}

/** What does not fit is dropped, and what was deferred is declined or carried on, so that nothing waits. */
function dealWithWhatCame(playing: Playing, year: number): void {
  const plan = planOf(year);
  const { changes, deferred } = playing.house.plan(plan.id);
  for (const { agreed, status } of Object.values(changes)) {
    if (status !== 'conflicting') continue;
    playing.ask(office, plan, { type: 'DropChange', change: agreed.id, reason: '이미 더 높게 고쳐짐' });
  }
  for (const [nth, { id }] of Object.values(deferred).entries()) {
    playing.ask(
      office,
      plan,
      nth % 3 === 0
        ? { type: 'CarryDeferred', deferred: id, reason: '예산이 아직 정해지지 않음' }
        : { type: 'DeclineDeferred', deferred: id, reason: '다른 사업에서 다룸' },
    );
  }
}

function deliberate(playing: Playing, { id: committee, seats }: SampleBody, year: number): void {
  const meeting = { kind: 'meeting', id: `${committee}-${year}-plan` } as const;
  const [chair, secretary] = [seated(committee, 'chair'), seated(committee, 'secretary')];
  playing.on(`${year}-11-20`);
  playing.ask(secretary, meeting, {
    type: 'ConveneMeeting',
    committee,
    number: `${year}-2`,
    date: `${year}-11-27`,
    time: '14:00',
    place: '시청 대회의실',
    agenda: [
      {
        id: 'a-1',
        title: `${year + 1}년도 시행계획(안) 심의`,
        motion: { kind: 'deliberatePlan', plan: planOf(year + 1).id, edition: firstEdition },
      },
    ],
  });
  playing.on(`${year}-11-27`);
  for (const { id } of seats) playing.ask(secretary, meeting, { type: 'RecordArrival', attendance: id });
  playing.ask(chair, meeting, { type: 'OpenMeeting' });
  playing.ask(chair, meeting, { type: 'RecordNoObjection', agendaItem: 'a-1' });
  playing.ask(chair, meeting, { type: 'CloseMeeting' });
}

function closeCycle(playing: Playing, { id: committee }: SampleBody, year: number): void {
  const cycle = { kind: 'cycle', id: cycleIdOf(committee, planOf(year).id, year) } as const;
  const chair = seated(committee, 'chair');
  playing.on(`${year}-12-20`);
  for (const { id } of inheritedOpen(playing.house.cycle(cycle.id))) {
    playing.ask(chair, cycle, { type: 'CarryOwed', owed: id, reason: '내년에 이어서 확인함' });
  }
  playing.ask(chair, cycle, { type: 'CloseCycle' });
}

function indicatorsOf({ id }: CityProgram): readonly Indicator[] {
  const nth = Number(id.slice(2));
  return [
    { indicator: `i-${id}-people`, name: '참여 인원', unit: '명', target: String(40 + (nth % 17) * 10) },
    { indicator: `i-${id}-rate`, name: '만족도', unit: '점', target: String(60 + (nth % 9)) },
  ];
}

function budgetOf({ id }: CityProgram): readonly BudgetLine[] {
  const nth = Number(id.slice(2));
  return (['인건비', '운영비'] as const).map((item, index) => ({
    line: `b-${id}-${index + 1}`,
    source: turn(['own', 'province', 'national'] as const, nth + index),
    item,
    amount: String(12_000 + (nth % 13) * 1_500),
    scale: 'thousandWon',
  }));
}
