// Tells how a cycle begins, and what its rounds do to it: noted, concluded, cancelled, and on to the plan change.
import { describe, expect, it } from '@jest/globals';
import { by, expectTried, given } from '#testing/given';
import {
  aMember,
  theCarryOver,
  theChair,
  theChairElsewhere,
  theCoordinator,
  theMeeting,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  adopted,
  adopting,
  commandsOf,
  concluded,
  cycleAfter,
  cycleOpened,
  growth,
  hours,
  inAdoption,
  kept,
  leaving,
  leftOpen,
  noted,
  ofLastYear,
  opening,
  outcome,
  promised,
  putOff,
  teaching,
  type Happened,
} from '#testing/given-cycle';
import type { OpenedCycle } from './states.js';
import { cycleStream } from './table.js';

const { type: _, ...opened } = opening;
const note = (round = 'round-1') => ({ type: 'NoteRound', round, tracks: ['midterm', 'change'] }) as const;
const conclude = (left = outcome, round = 'round-1') =>
  ({ type: 'NoteConclusion', round, outcome: left }) as const;
const cancelled = (round: string) => by(theCarryOver, { type: 'CancellationNoted', round });
const begin = { type: 'BeginPlanChange' } as const;
const over = [...adopted, by(theChair, { type: 'CycleClosed', passedOn: [] })];

describe('opening a cycle', () => {
  it.each([
    ['the chair', theChair],
    ['the coordinating office', theCoordinator],
    ['what follows from a round or an adoption', theCarryOver],
  ])('is for %s', (_who, actor) => {
    given(cycleStream)
      .when(actor, opening)
      .happens({ ...opened, type: 'CycleOpened' });
  });

  it('is not for anybody else, nor for the chair of another committee, and happens once', () => {
    for (const actor of [theSecretary, aMember, theOfficerOf('tourism'), theMeeting])
      given(cycleStream).when(actor, opening).isRefused('not-your-part');
    given(cycleStream).when(theChairElsewhere, opening).isRefused('not-your-part', 'committee');
    given(cycleStream, cycleOpened()).when(theChair, opening).isRefused('wrong-stage');
  });

  it('needs a stage, and nothing twice', () => {
    given(cycleStream)
      .when(theChair, { ...opening, stages: [] })
      .isRefused('list-empty', 'stages');
    given(cycleStream)
      .when(theChair, { ...opening, stages: ['midterm', 'midterm'] })
      .isRefused('list-repeats', 'stages[1]');
    given(cycleStream)
      .when(theChair, { ...opening, owed: [promised, promised] })
      .isRefused('list-repeats', 'owed[1]');
  });

  it('starts with what an earlier cycle passed on', () => {
    const entry = ofLastYear(promised);
    const cycle = cycleAfter(cycleOpened({ owed: [entry] }));
    expect(cycle.status).toBe('planned');
    expect(cycle.owed).toEqual({
      [entry.id]: { id: entry.id, revision: 1, entry, inherited: true, claims: [], status: 'owed' },
    });
  });
});

describe('a round', () => {
  it('is noted once, by what follows from its opening', () => {
    given(cycleStream, cycleOpened())
      .when(theCarryOver, note())
      .happens({ ...note(), type: 'RoundNoted' });
    given(cycleStream, cycleOpened(), noted()).when(theCarryOver, note()).isRefused('round-noted', 'round');
    given(cycleStream, cycleOpened(), noted(), concluded())
      .when(theCarryOver, note())
      .isRefused('round-noted', 'round');
    given(cycleStream, cycleOpened())
      .when(theCarryOver, { ...note(), tracks: [] })
      .isRefused('list-empty', 'tracks');
    given(cycleStream, cycleOpened()).when(theChair, note()).isRefused('not-your-part');
  });

  it.each([
    ['midterm', opening.stages, ['midterm', 'change']],
    ['midterm', opening.stages, ['midterm']],
    ['planChange', opening.stages, ['change']],
    ['planChange', ['planChange'], ['midterm', 'change']],
    ['planned', ['planChange'], ['midterm']],
    ['planned', ['adoption'], ['midterm', 'change']],
  ] as const)(
    'takes a planned cycle to %s where its stages are %j and its tracks %j',
    (status, stages, tracks) => {
      expect(cycleAfter(cycleOpened({ stages }), noted('round-1', ...tracks)).status).toBe(status);
    },
  );

  it('leaves a later stage as it is', () => {
    const midterm = [cycleOpened(), noted('round-1', 'midterm')];
    expect(cycleAfter(...midterm, noted('round-2', 'change')).status).toBe('midterm');
    const planChange = [cycleOpened(), noted('round-1', 'change')];
    expect(cycleAfter(...planChange, noted('round-2', 'midterm')).status).toBe('planChange');
  });

  it.each([
    ['adoption', inAdoption],
    ['adopted', adopted],
    ['closed', over],
  ])(
    'that was opened just before is noted, concluded and cancelled where the cycle is %s',
    (status, events) => {
      given(cycleStream, ...events)
        .when(theCarryOver, note('round-2'))
        .happens({ ...note('round-2'), type: 'RoundNoted' });
      const late = given(cycleStream, ...events, noted('round-2'));
      late.when(theCarryOver, conclude(leaving({}), 'round-2')).happens({
        ...conclude(leaving({}), 'round-2'),
        type: 'ConclusionNoted',
      });
      late
        .when(theCarryOver, { type: 'NoteCancellation', round: 'round-2' })
        .happens({ type: 'CancellationNoted', round: 'round-2' });
      expect(cycleAfter(...events, noted('round-2'), concluded(leaving({}), 'round-2')).status).toBe(status);
    },
  );
});

describe('a round that is concluded too late for any plan', () => {
  const left = leaving({
    changes: [{ ...growth, id: 'round-2:o-1:1', origin: { ...growth.origin, round: 'round-2' } }],
    owed: [{ ...promised, id: 'round-2:o-4' }],
    kept: [kept],
  });
  const [change] = left.changes;
  const entry = {
    id: 'round-2:o-1:1',
    kind: 'open',
    origin: change?.origin,
    addressee: growth.addressee,
    number: 'market',
    program: 'market',
    asked: '',
    reason: 'late',
  };
  const after = (events: readonly Happened[]) =>
    cycleAfter(...events, noted('round-2'), concluded(left, 'round-2'));
  const owedIn = ({ owed }: OpenedCycle) =>
    Object.values(owed)
      .filter(({ id }) => id.startsWith('round-2'))
      .map(({ id, status, inherited }) => [id, status, inherited]);

  it('leaves its changes owed while the next plan is under way, to be passed on with the rest', () => {
    const cycle = after(inAdoption);
    expect(cycle.changes['round-2:o-1:1']).toMatchObject({ status: 'late', agreed: change });
    expect(cycle.owed['round-2:o-1:1']?.entry).toEqual(entry);
    expect(owedIn(cycle)).toEqual([
      ['round-2:o-4', 'owed', false],
      ['round-2:o-1:1', 'owed', false],
    ]);
    expect(cycle.kept).toHaveLength(2);
    given(cycleStream, ...inAdoption, noted('round-2'), concluded(left, 'round-2'))
      .when(theCarryOver, { type: 'NoteAdoption', ...adopting })
      .happens({
        type: 'AdoptionNoted',
        ...adopting,
        passedOn: [promised.id, leftOpen.id, 'round-2:o-4', 'round-2:o-1:1'],
      });
  });

  it.each([
    ['adopted', adopted],
    ['closed', over],
  ])('passes all of it on at once where the cycle is %s', (_status, events) => {
    const cycle = after(events);
    expect(cycle.changes['round-2:o-1:1']?.status).toBe('late');
    expect(owedIn(cycle)).toEqual([
      ['round-2:o-4', 'passedOn', false],
      ['round-2:o-1:1', 'passedOn', false],
    ]);
  });

  it('keeps the cycle from closing while it runs', () => {
    given(cycleStream, ...adopted, noted('round-2'))
      .when(theChair, { type: 'CloseCycle' })
      .isRefused('rounds-still-open');
    given(cycleStream, ...inAdoption, noted('round-2'))
      .when(theCarryOver, { type: 'NoteAdoption', ...adopting })
      .happens({ type: 'AdoptionNoted', ...adopting, passedOn: [promised.id, leftOpen.id] });
  });

  it('brings no change under an id that something owed has', () => {
    const taken = by(theCarryOver, {
      type: 'OwedTakenOver',
      owed: [{ ...ofLastYear(leftOpen), id: 'round-2:o-1:1' }],
    });
    given(cycleStream, ...inAdoption, taken, noted('round-2'))
      .when(theCarryOver, conclude(left, 'round-2'))
      .isRefused('id-taken', 'outcome.changes[0].id');
  });
});

describe('the conclusion of a round', () => {
  it('brings its changes, what is owed, and what was kept', () => {
    given(cycleStream, cycleOpened(), noted())
      .when(theCarryOver, conclude())
      .happens({ ...conclude(), type: 'ConclusionNoted' });
    const cycle = cycleAfter(cycleOpened(), noted(), concluded());
    expect(cycle.rounds).toEqual({ 'round-1': { tracks: ['midterm', 'change'], status: 'concluded' } });
    expect(Object.values(cycle.changes).map(({ id, status }) => [id, status])).toEqual([
      [growth.id, 'agreed'],
      [teaching.id, 'agreed'],
      [hours.id, 'waiting'],
    ]);
    expect(Object.values(cycle.owed).map(({ entry, inherited }) => [entry, inherited])).toEqual([
      [promised, false],
      [putOff, false],
      [leftOpen, false],
    ]);
    expect(cycle.kept).toEqual([kept]);
  });

  it('leaves the changes of a term plan’s later years to its own rows, and those of the year after to the next plan', () => {
    const cycle = cycleAfter(cycleOpened({ lastYear: 2022 }), noted(), concluded());
    expect(cycle.changes[hours.id]?.status).toBe('agreed');
    const last = cycleAfter(cycleOpened({ year: 2022, lastYear: 2022 }), noted(), concluded());
    expect(last.changes[hours.id]?.status).toBe('agreed');
    const after = { ...hours, change: { ...hours.change, effective: 2023 } };
    const beyond = [noted(), concluded(leaving({ changes: [after] }))];
    expect(cycleAfter(cycleOpened({ year: 2022, lastYear: 2022 }), ...beyond).changes[hours.id]?.status).toBe(
      'waiting',
    );
  });

  it('is of a round that runs here', () => {
    given(cycleStream, cycleOpened()).when(theCarryOver, conclude()).isRefused('unknown-round');
    given(cycleStream, cycleOpened(), noted('round-2'))
      .when(theCarryOver, conclude())
      .isRefused('unknown-round', 'round');
    given(cycleStream, cycleOpened(), noted(), noted('round-2'), concluded())
      .when(theCarryOver, conclude())
      .isRefused('unknown-round', 'round');
    given(cycleStream, cycleOpened(), noted()).when(theSecretary, conclude()).isRefused('not-your-part');
  });

  it('brings nothing under an id that is taken', () => {
    const second = given(cycleStream, cycleOpened(), noted(), concluded(), noted('round-2'));
    second
      .when(theCarryOver, conclude(leaving({ changes: [hours] }), 'round-2'))
      .isRefused('id-taken', 'outcome.changes[0].id');
    second
      .when(theCarryOver, conclude(leaving({ owed: [promised] }), 'round-2'))
      .isRefused('id-taken', 'outcome.owed[0].id');
    const first = given(cycleStream, cycleOpened(), noted());
    first
      .when(theCarryOver, conclude(leaving({ changes: [growth, growth] })))
      .isRefused('list-repeats', 'outcome.changes[1]');
    first
      .when(theCarryOver, conclude(leaving({ owed: [putOff, putOff] })))
      .isRefused('list-repeats', 'outcome.owed[1]');
  });
});

describe('the cancellation of a round', () => {
  it('leaves nothing behind', () => {
    const command = { type: 'NoteCancellation', round: 'round-1' } as const;
    given(cycleStream, cycleOpened(), noted())
      .when(theCarryOver, command)
      .happens({ type: 'CancellationNoted', round: 'round-1' });
    given(cycleStream, cycleOpened(), noted(), noted('round-2'), cancelled('round-1'))
      .when(theCarryOver, command)
      .isRefused('unknown-round', 'round');
    given(cycleStream, cycleOpened()).when(theCarryOver, command).isRefused('unknown-round');
    expect(cycleAfter(cycleOpened(), noted(), cancelled('round-1')).rounds['round-1']?.status).toBe(
      'cancelled',
    );
  });
});

describe('the plan change', () => {
  it('begins by itself once the last round is over and one of them judged changes', () => {
    const both = [cycleOpened(), noted(), noted('round-2', 'midterm')];
    expect(cycleAfter(...both, concluded()).status).toBe('midterm');
    expect(cycleAfter(...both, concluded(), concluded(leaving({}), 'round-2', '2021-08-20'))).toMatchObject({
      status: 'planChange',
      begun: '2021-08-20',
    });
    expect(cycleAfter(...both, concluded(), cancelled('round-2')).status).toBe('planChange');
  });

  it('waits for somebody to begin it after a mid-term round, or where no round came to an end', () => {
    expect(cycleAfter(cycleOpened(), noted('round-1', 'midterm'), concluded()).status).toBe('midterm');
    expect(cycleAfter(cycleOpened(), noted(), cancelled('round-1')).status).toBe('midterm');
    const without = cycleOpened({ stages: ['midterm', 'adoption'] });
    expect(cycleAfter(without, noted(), concluded()).status).toBe('midterm');
  });

  it.each([
    ['the chair', theChair],
    ['the secretary', theSecretary],
    ['the coordinating office', theCoordinator],
  ])('is begun by %s', (_who, actor) => {
    given(cycleStream, cycleOpened(), noted('round-1', 'midterm'), concluded())
      .when(actor, begin)
      .happens({ type: 'PlanChangeBegun' });
    given(cycleStream, cycleOpened()).when(actor, begin).happens({ type: 'PlanChangeBegun' });
  });

  it('needs the stage, and no round under way', () => {
    given(cycleStream, cycleOpened({ stages: ['midterm'] }))
      .when(theChair, begin)
      .isRefused('stage-not-in-cycle');
    given(cycleStream, cycleOpened(), noted()).when(theChair, begin).isRefused('rounds-still-open');
    given(cycleStream, cycleOpened()).when(theOfficerOf('economy'), begin).isRefused('not-your-part');
  });
});

it('tells of every command about the beginning and the rounds', () => {
  expectTried(cycleStream, commandsOf('rounds'));
});

describe('what its kind says of a cycle', () => {
  it('stays with it from stage to stage', () => {
    const kind = { kindName: '공약이행평가', asks: opening.rules.slice(0, 1) };
    expect(cycleAfter(cycleOpened(kind), noted(), concluded())).toMatchObject({
      status: 'planChange',
      ...kind,
    });
  });
});
