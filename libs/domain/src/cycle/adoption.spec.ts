// Tells how a cycle comes to its end: what waits goes to the next plan, comes back from it, and nothing is closed over.
import { describe, expect, it } from '@jest/globals';
import { by, expectTried, given, played } from '#testing/given';
import {
  aMember,
  theCarryOver,
  theChair,
  theCoordinator,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  adopted,
  adopting,
  cleared,
  commandsOf,
  concluded,
  cycleAfter,
  cycleOpened,
  growth,
  hours,
  inAdoption,
  inForce,
  leaving,
  leftOpen,
  noted,
  ofLastYear,
  promised,
  putOff,
  reviewed,
  type Happened,
} from '#testing/given-cycle';
import { cycleStream } from './table.js';

const begin = { type: 'BeginAdoption' } as const;
const note = (otherwise: Partial<typeof adopting> = {}) =>
  ({ type: 'NoteAdoption', ...adopting, ...otherwise }) as const;
const close = { type: 'CloseCycle' } as const;
const outcomesAfter = (...events: readonly Happened[]) =>
  Object.fromEntries(Object.values(cycleAfter(...events).owed).map(({ id, status }) => [id, status]));

describe('adoption', () => {
  it.each([
    ['the chair', theChair],
    ['the secretary', theSecretary],
    ['the coordinating office', theCoordinator],
  ])('is begun by %s, in whatever stage nothing stands in its way', (_who, actor) => {
    for (const events of [
      [cycleOpened()],
      [cycleOpened(), noted('round-1', 'midterm'), concluded(leaving({}))],
      inForce,
    ])
      given(cycleStream, ...events)
        .when(actor, begin)
        .happens({ type: 'AdoptionBegun' });
  });

  it('hands over what waits, and nothing else', () => {
    expect(cycleAfter(...inAdoption)).toMatchObject({
      status: 'adoption',
      changes: {
        [growth.id]: { status: 'inForce', revision: 4 },
        [hours.id]: { status: 'handedOver', revision: 2 },
      },
    });
    expect(cycleAfter(...inAdoption)).not.toHaveProperty('begun');
  });

  it('needs the stage, no round under way, and none of this year’s changes on its way', () => {
    given(cycleStream, cycleOpened({ stages: ['midterm', 'planChange'] }))
      .when(theChair, begin)
      .isRefused('stage-not-in-cycle');
    given(cycleStream, ...inForce, noted('round-2'))
      .when(theChair, begin)
      .isRefused('rounds-still-open');
    const stuck = by(theCarryOver, { type: 'ChangeStuck', change: growth.id, code: 'figure-stale' });
    for (const events of [reviewed(), cleared, [...inForce.slice(0, -2), stuck]])
      given(cycleStream, ...events)
        .when(theChair, begin)
        .isRefused('changes-still-open');
    for (const actor of [aMember, theOfficerOf('economy')])
      given(cycleStream, ...inForce)
        .when(actor, begin)
        .isRefused('not-your-part');
  });
});

describe('the plan in force', () => {
  it('says what became of what was handed over; the rest is passed on', () => {
    given(cycleStream, ...inAdoption)
      .when(theCarryOver, note())
      .happens({ type: 'AdoptionNoted', ...adopting, passedOn: [promised.id, leftOpen.id] });
    const cycle = cycleAfter(...adopted);
    expect(cycle).toMatchObject({ status: 'adopted', into: 'plan-2022' });
    expect(cycle.changes[hours.id]).toMatchObject({ status: 'inPlan', plan: 'plan-2022' });
    expect(cycle.owed[putOff.id]).toMatchObject({
      status: 'planned',
      plan: 'plan-2022',
      outcome: 'declined',
      reason: 'No data yet',
    });
    expect(outcomesAfter(...adopted)).toEqual({
      [promised.id]: 'passedOn',
      [putOff.id]: 'planned',
      [leftOpen.id]: 'passedOn',
    });
  });

  it('may have dropped a change, with its reason, and carried a deferred item', () => {
    const dropped = played(cycleStream, inAdoption, [
      theCarryOver,
      {
        ...note(),
        changes: [{ change: hours.id, outcome: 'dropped', reason: 'Taken back' }],
        deferred: [{ owed: putOff.id, outcome: 'carried', reason: 'The survey is late' }],
      },
    ]);
    expect(cycleAfter(...dropped).changes[hours.id]).toMatchObject({
      status: 'dropped',
      dropped: { reason: 'Taken back', on: '2021-07-20' },
    });
    expect(dropped.at(-1)).toMatchObject({ passedOn: [promised.id, putOff.id, leftOpen.id] });
    expect(outcomesAfter(...dropped)[putOff.id]).toBe('passedOn');
  });

  it('may have been in force before: then a change is owed, and passed on under its id', () => {
    const late = played(cycleStream, inAdoption, [
      theCarryOver,
      { ...note(), changes: [{ change: hours.id, outcome: 'late' }], deferred: [] },
    ]);
    expect(late.at(-1)).toMatchObject({ passedOn: [promised.id, putOff.id, leftOpen.id, hours.id] });
    const cycle = cycleAfter(...late);
    expect(cycle).toMatchObject({ status: 'adopted', into: 'plan-2022' });
    expect(cycle.changes[hours.id]?.status).toBe('late');
    const { origin, addressee } = hours;
    expect(cycle.owed[hours.id]).toMatchObject({
      status: 'passedOn',
      inherited: false,
      entry: { id: hours.id, kind: 'open', origin, addressee, program: 'heritage', reason: 'late' },
    });
    given(cycleStream, ...late)
      .when(theChair, close)
      .happens({ type: 'CycleClosed', passedOn: [] });
  });

  it('leaves what the committee has decided on meanwhile', () => {
    const decided = [
      ...inAdoption,
      by(theChair, { type: 'OwedResolved', owed: putOff.id, outcome: 'done', note: 'Measured' }),
      by(theChair, { type: 'OwedCarried', owed: leftOpen.id, reason: 'Not this year' }),
    ];
    const after = played(cycleStream, decided, [theCarryOver, note()]);
    expect(outcomesAfter(...after)).toEqual({
      [promised.id]: 'passedOn',
      [putOff.id]: 'resolved',
      [leftOpen.id]: 'passedOn',
    });
  });

  it('leaves what was inherited, unless it was carried by name', () => {
    const [late, later] = [ofLastYear(promised), ofLastYear(leftOpen)];
    const events = [
      ...inAdoption,
      by(theCarryOver, { type: 'OwedTakenOver', owed: [late, later] }),
      by(theChair, { type: 'OwedCarried', owed: later.id, reason: 'Not this year' }),
    ];
    given(cycleStream, ...events)
      .when(theCarryOver, note())
      .happens({ type: 'AdoptionNoted', ...adopting, passedOn: [promised.id, leftOpen.id, later.id] });
  });

  it('has to say so of every change that was handed over, and of no other', () => {
    const handedOver = given(cycleStream, ...inAdoption);
    handedOver.when(theCarryOver, { ...note(), changes: [] }).isRefused('changes-still-open', 'changes');
    handedOver
      .when(theCarryOver, {
        ...note(),
        changes: [...adopting.changes, { change: growth.id, outcome: 'inPlan' }],
      })
      .isRefused('change-unknown', 'changes[1].change');
    handedOver
      .when(theCarryOver, { ...note(), changes: [...adopting.changes, ...adopting.changes] })
      .isRefused('list-repeats', 'changes[1]');
    handedOver
      .when(theCarryOver, { ...note(), changes: [{ change: hours.id, outcome: 'dropped' }] })
      .isRefused('reason-missing', 'changes[0].reason');
    handedOver
      .when(theCarryOver, {
        ...note(),
        deferred: [{ owed: promised.id, outcome: 'takenIn', reason: 'Done' }],
      })
      .isRefused('unknown-item', 'deferred[0].owed');
    handedOver
      .when(theCarryOver, { ...note(), deferred: [...adopting.deferred, ...adopting.deferred] })
      .isRefused('list-repeats', 'deferred[1]');
    handedOver.when(theCoordinator, note()).isRefused('not-your-part');
    given(cycleStream, ...inForce)
      .when(theCarryOver, note())
      .isRefused('wrong-stage');
  });
});

describe('the end of a cycle', () => {
  const withoutAdoption = (...events: readonly Happened[]) => [
    cycleOpened({ stages: ['midterm', 'planChange'] }),
    ...events,
  ];
  const settled = leaving({ owed: [promised, leftOpen] });

  it.each([
    ['the chair', theChair],
    ['the coordinating office', theCoordinator],
  ])('is said by %s', (_who, actor) => {
    given(cycleStream, ...adopted)
      .when(actor, close)
      .happens({ type: 'CycleClosed', passedOn: [] });
    const cycle = cycleAfter(...adopted, by(actor, { type: 'CycleClosed', passedOn: [] }, '2022-03-02'));
    expect(cycle).toMatchObject({ status: 'closed', into: 'plan-2022', closedOn: '2022-03-02' });
  });

  it('comes without adoption in the earlier years of a term plan, whatever stages the cycle has', () => {
    const earlier = cycleOpened({ lastYear: 2022, stages: ['adoption'] });
    given(cycleStream, earlier).when(theChair, begin).isRefused('stage-not-in-cycle');
    given(cycleStream, earlier).when(theChair, close).happens({ type: 'CycleClosed', passedOn: [] });
  });

  it('comes after the next plan is in force, where the cycle leads to one', () => {
    for (const events of [[cycleOpened()], [cycleOpened(), noted(), concluded(leaving({}))]])
      given(cycleStream, ...events)
        .when(theChair, close)
        .isRefused('adoption-owed');
    given(cycleStream, ...inAdoption)
      .when(theChair, close)
      .isRefused('wrong-stage');
  });

  it('passes on what the cycle owes, where it leads to no plan', () => {
    const carried = by(theChair, { type: 'OwedCarried', owed: leftOpen.id, reason: 'Not this year' });
    const events = withoutAdoption(noted(), concluded(settled), carried);
    given(cycleStream, ...events)
      .when(theChair, close)
      .happens({ type: 'CycleClosed', passedOn: [promised.id, leftOpen.id] });
    expect(
      outcomesAfter(...events, by(theChair, { type: 'CycleClosed', passedOn: [promised.id, leftOpen.id] })),
    ).toEqual({ [promised.id]: 'passedOn', [leftOpen.id]: 'passedOn' });
    given(cycleStream, ...withoutAdoption())
      .when(theChair, close)
      .happens({ type: 'CycleClosed', passedOn: [] });
  });

  it('is not over a round, a change on its way, or something inherited', () => {
    given(cycleStream, ...withoutAdoption(noted()))
      .when(theChair, close)
      .isRefused('rounds-still-open');
    for (const change of [growth, hours])
      given(cycleStream, ...withoutAdoption(noted(), concluded(leaving({ changes: [change] }))))
        .when(theChair, close)
        .isRefused('changes-still-open');
    const taken = by(theCarryOver, { type: 'OwedTakenOver', owed: [ofLastYear(promised)] });
    given(cycleStream, ...inAdoption, taken, ...adopted.slice(-1))
      .when(theChair, close)
      .isRefused('owed-still-open');
    given(cycleStream, ...adopted)
      .when(theSecretary, close)
      .isRefused('not-your-part');
  });
});

it('tells of every command about adoption and the end', () => {
  expectTried(cycleStream, commandsOf('adoption'));
});
