// Holds what is owed in a cycle to the state it is derived from: the right debtor, the right day, nothing undoable.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import {
  theCarryOver,
  theChair,
  theCoordinator,
  theHeadOf,
  theLeader,
  theMeeting,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  adopted,
  cleared,
  concluded,
  cycleAfter,
  cycleOpened,
  deliberated,
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
  requiring,
  reviewed,
  teaching,
  type Happened,
} from '#testing/given-cycle';
import { everyLife } from '#testing/law';
import { cycleWorld } from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import { allowed } from '../gate/gate.js';
import type { Debtor, Obligation, ObligationKind } from '../obligations.js';
import { obligationsOfCycle } from './obligations.js';
import type { OpenedCycle } from './states.js';
import { cycleStream } from './table.js';
import type { CycleCommand } from './words.js';

/** What is owed, as `key: who by when`. */
const listAfter = (...events: readonly Happened[]) =>
  obligationsOfCycle(cycleAfter(...events), '2021-07-20').map(
    ({ key, debtor, due }) => `${key}: ${nameOf(debtor)} by ${due ?? 'no date'}`,
  );

function nameOf(debtor: Debtor): string {
  switch (debtor.kind) {
    case 'department':
      return debtor.department;
    case 'posts':
      return debtor.posts.join(' or ');
    case 'seats':
      return `${debtor.role} of ${debtor.committee}`;
    case 'seat':
      return debtor.seat;
    case 'clock':
      return 'the clock';
    case 'office':
      return 'the office';
  }
}

const owes = (...owed: Parameters<typeof leaving>[0]['owed'] & object) => reviewed(leaving({ owed }));

describe('a promise', () => {
  const byDepartment = `follow-up/${promised.id}: economy by 2021-11-30`;
  const byCommittee = `check/${promised.id}: secretary of jobs by 2021-12-01`;
  const claim = by(theOfficerOf('economy'), { type: 'FollowUpReported', owed: promised.id, evidence: 'Ten' });

  it('is its department’s by its date, then the committee’s to check, until it was checked', () => {
    const past = owes(promised);
    expect(listAfter(...past)).toEqual([
      byDepartment,
      byCommittee,
      'begin-adoption: chair of jobs by no date',
    ]);
    expect(listAfter(...past, claim)).toEqual([byCommittee, 'begin-adoption: chair of jobs by no date']);
    const found = by(theChair, { type: 'FollowUpChecked', owed: promised.id, finding: 'kept', note: 'Seen' });
    expect(listAfter(...past, claim, found)).toEqual(['begin-adoption: chair of jobs by no date']);
  });

  it('is owed by the leaders where they made it, and not here once it goes on', () => {
    const ofLeaders = { ...promised, addressee: putOff.addressee };
    expect(listAfter(...owes(ofLeaders))[0]).toBe(
      `follow-up/${promised.id}: welfare-director or college-dean by 2021-11-30`,
    );
    const carried = by(theChair, { type: 'OwedCarried', owed: promised.id, reason: 'Later' });
    expect(listAfter(...owes(promised), carried)).toEqual(['begin-adoption: chair of jobs by no date']);
    expect(listAfter(...adopted)).toEqual(['close-cycle: chair of jobs by no date']);
  });

  it('is overdue from the day after', () => {
    const overdueOn = (day: string) =>
      obligationsOfCycle(cycleAfter(...owes(promised)), day).map(({ overdue }) => overdue);
    expect(overdueOn('2021-11-30')).toEqual([false, false, false]);
    expect(overdueOn('2021-12-01')).toEqual([true, false, false]);
    expect(overdueOn('2021-12-02')).toEqual([true, true, false]);
  });

  it('keeps its key from cycle to cycle', () => {
    expect(listAfter(cycleOpened({ owed: [promised] }))).toEqual([byDepartment, byCommittee]);
  });
});

describe('a deferred or open item', () => {
  it('is to be resolved where it was inherited, and else goes on by itself', () => {
    expect(listAfter(cycleOpened({ owed: [putOff, leftOpen].map(ofLastYear) }))).toEqual([
      'resolve/round-0:o-5: chair of jobs by no date',
      'resolve/round-0:o-6: chair of jobs by no date',
    ]);
    expect(listAfter(...owes(putOff, leftOpen))).toEqual(['begin-adoption: chair of jobs by no date']);
  });
});

describe('a change', () => {
  const of = (rules = requiring('change.residents-heard', 'change.reported')) =>
    reviewed(leaving({ changes: [growth] }), rules);
  const id = growth.id;
  const heard = by(theSecretary, {
    type: 'StepRecorded',
    changes: [id],
    step: 'residentsHeard',
    taken: '2021-07-20',
    number: 'Notice 4',
    cleared: [],
  });

  it('owes its next legal step, until it is cleared', () => {
    expect(listAfter(...of())).toEqual([`legal-step/${id}/residentsHeard: the office by no date`]);
    expect(listAfter(...of(), heard)).toEqual([`deliberate/${id}: secretary of jobs by no date`]);
    expect(listAfter(...of(), heard, deliberated([id]))).toEqual([
      `legal-step/${id}/reported: the office by no date`,
    ]);
    expect(listAfter(...of([]), deliberated([id], [id]))).toEqual([]);
  });

  it('needs the chair where it is stuck, or can neither take a step nor enter a plan', () => {
    const stuck = by(theCarryOver, { type: 'ChangeStuck', change: id, code: 'figure-stale' });
    expect(listAfter(...of([]), deliberated([id], [id]), stuck)).toEqual([
      `stuck/${id}: chair of jobs by no date`,
    ]);
    const left = concluded(leaving({ changes: [growth, hours] }));
    expect(listAfter(cycleOpened({ stages: ['midterm'] }), noted(), left)).toEqual([
      `stuck/${growth.id}: chair of jobs by no date`,
      `stuck/${hours.id}: chair of jobs by no date`,
    ]);
  });

  it('needs the plan change to begin, where no round on changes has begun it', () => {
    const midterm = [cycleOpened(), noted('round-1', 'midterm')];
    expect(listAfter(...midterm, concluded(leaving({ changes: [teaching] })))).toEqual([
      'begin-plan-change: chair of jobs by no date',
    ]);
    expect(listAfter(...midterm, noted('round-2'), concluded(leaving({ changes: [teaching] })))).toEqual([]);
  });
});

describe('a stage', () => {
  it('is gone on from once something was reviewed and nothing stands in the way', () => {
    expect(listAfter(cycleOpened())).toEqual([]);
    expect(listAfter(cycleOpened(), noted())).toEqual([]);
    expect(listAfter(...reviewed(leaving({})))).toEqual(['begin-adoption: chair of jobs by no date']);
    expect(listAfter(...cleared)).not.toContain('begin-adoption: chair of jobs by no date');
    expect(listAfter(...inForce)).toContain('begin-adoption: chair of jobs by no date');
    expect(listAfter(...inAdoption)).not.toContain('begin-adoption: chair of jobs by no date');
  });

  it('is the last one where no plan follows, or the plan is in force', () => {
    const without = cycleOpened({ stages: ['planChange'] });
    expect(listAfter(without, noted('round-1', 'change'))).toEqual([]);
    expect(listAfter(without, noted('round-1', 'change'), concluded(leaving({})))).toEqual([
      'close-cycle: chair of jobs by no date',
    ]);
    expect(listAfter(...adopted, by(theChair, { type: 'CycleClosed', passedOn: [] }))).toEqual([]);
  });
});

describe('over random lives', () => {
  /** What a debtor does about it. A deliberation is brought before a meeting. */
  const ways: Readonly<Partial<Record<ObligationKind, readonly CycleCommand['type'][]>>> = {
    'follow-up': ['ReportFollowUp'],
    check: ['CheckFollowUp'],
    resolve: ['ResolveOwed', 'CarryOwed'],
    'begin-plan-change': ['BeginPlanChange'],
    deliberate: ['RecordDeliberation'],
    'legal-step': ['RecordStep'],
    stuck: ['RetryChange', 'DropChange'],
    'begin-adoption': ['BeginAdoption'],
    'close-cycle': ['CloseCycle'],
  };

  function whoDoes(cycle: OpenedCycle, { kind, debtor }: Obligation): readonly Actor[] {
    if (kind === 'deliberate') return [sittingIn(cycle, theMeeting)];
    switch (debtor.kind) {
      case 'department':
        return [theHeadOf(debtor.department)];
      case 'posts':
        return [theLeader('college-dean')];
      case 'seats':
        return [sittingIn(cycle, debtor.role === 'chair' ? theChair : theSecretary)];
      case 'office':
        return [theCoordinator];
      case 'seat':
      case 'clock':
        return [];
    }
  }

  function sittingIn({ committee }: OpenedCycle, actor: Actor): Actor {
    const { post } = actor;
    return 'committee' in post ? { ...actor, post: { ...post, committee } } : actor;
  }

  it('nothing is owed twice, and whoever owes can do it', () => {
    everyLife(cycleWorld, { lives: 30, steps: 50 }, ({ after: cycle, today }) => {
      if (cycle.status === 'none') return [];
      const owed = obligationsOfCycle(cycle, today);
      const keys = owed.map(({ key }) => key);
      return [
        ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is a key twice`),
        ...owed
          .filter((duty) => {
            const can = (actor: Actor) =>
              allowed(cycleStream, cycle, actor).some(
                ({ command, item }) =>
                  ways[duty.kind]?.includes(command) && (item === undefined || item === duty.item?.id),
              );
            return !whoDoes(cycle, duty).every(can);
          })
          .map(({ key }) => `${key} is owed, but cannot be done`),
      ];
    });
  });
});
