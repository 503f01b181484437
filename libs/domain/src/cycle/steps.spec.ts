// Tells how this year's changes take their legal steps: which are required, in which order, and when nothing is left.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given, played } from '#testing/given';
import {
  aMember,
  theChair,
  theCoordinator,
  theMeeting,
  theMeetingElsewhere,
  theSecretary,
} from '#testing/given-actors';
import {
  commandsOf,
  concluded,
  cycleAfter,
  cycleOpened,
  deliberated,
  growth,
  hours,
  inForce,
  leaving,
  noted,
  requiring,
  reviewed,
  teaching,
} from '#testing/given-cycle';
import type { ChangeStep } from './words.js';
import { cycleStream } from './table.js';

const both = [growth.id, teaching.id];
const deliberate = (...changes: readonly string[]) =>
  ({ type: 'RecordDeliberation', changes, meeting: 'jobs-2021-7' }) as const;
const record = (
  step: Exclude<ChangeStep, 'deliberated'>,
  taken = '2021-07-20',
  ...changes: readonly string[]
) =>
  ({
    type: 'RecordStep',
    changes: changes.length > 0 ? changes : [growth.id],
    step,
    taken,
    number: 'Assembly 12',
  }) as const;

describe('deliberation', () => {
  it('is recorded by the outcome of a meeting of the same committee', () => {
    given(cycleStream, ...reviewed())
      .when(theMeeting, deliberate(...both))
      .happens({ type: 'ChangesDeliberated', changes: both, meeting: 'jobs-2021-7', cleared: [] })
      .stamps('change.deliberated');
    for (const actor of [theMeetingElsewhere, theChair, theSecretary, theCoordinator])
      given(cycleStream, ...reviewed())
        .when(actor, deliberate(...both))
        .isRefused('not-your-part');
  });

  it('is required of every change, and may be all that is', () => {
    given(cycleStream, ...reviewed(undefined, []))
      .when(theMeeting, deliberate(growth.id))
      .happens({
        type: 'ChangesDeliberated',
        changes: [growth.id],
        meeting: 'jobs-2021-7',
        cleared: [growth.id],
      });
    const cycle = cycleAfter(...reviewed(undefined, []), deliberated([growth.id], [growth.id]));
    expect(cycle.changes[growth.id]).toMatchObject({
      status: 'cleared',
      revision: 2,
      steps: [{ step: 'deliberated', taken: '2021-07-20', meeting: 'jobs-2021-7' }],
    });
    expect(cycle.changes[teaching.id]).toMatchObject({ status: 'agreed', revision: 1, steps: [] });
  });

  it('is of changes of this year that are known and have not been taken', () => {
    const agreed = given(cycleStream, ...reviewed());
    agreed.when(theMeeting, deliberate()).isRefused('list-empty', 'changes');
    agreed.when(theMeeting, deliberate(growth.id, growth.id)).isRefused('list-repeats', 'changes[1]');
    agreed.when(theMeeting, deliberate(growth.id, 'round-9:o-1:1')).isRefused('change-unknown', 'changes[1]');
    agreed.when(theMeeting, deliberate(hours.id)).isRefused('item-not-ready', 'changes[0]');
    given(cycleStream, ...reviewed(), deliberated([growth.id]))
      .when(theMeeting, deliberate(teaching.id, growth.id))
      .isRefused('already-recorded', 'changes[1]');
  });

  it('waits until the residents have been heard, where that is required', () => {
    const past = reviewed(undefined, requiring('change.residents-heard'));
    given(cycleStream, ...past)
      .when(theMeeting, deliberate(growth.id))
      .isRefused('step-not-required');
    const heard = played(cycleStream, past, [theSecretary, record('residentsHeard')]);
    given(cycleStream, ...heard)
      .when(theMeeting, deliberate(growth.id))
      .happens({
        type: 'ChangesDeliberated',
        changes: [growth.id],
        meeting: 'jobs-2021-7',
        cleared: [growth.id],
      })
      .stamps('change.residents-heard');
    given(cycleStream, ...heard)
      .when(theMeeting, deliberate(teaching.id))
      .isRefused('step-out-of-order', 'changes[0]');
  });

  it('belongs to the plan change, and to something that waits for it', () => {
    given(cycleStream, cycleOpened(), noted())
      .when(theMeeting, deliberate(growth.id))
      .isRefused('wrong-stage');
    given(cycleStream, ...reviewed(leaving({})))
      .when(theMeeting, deliberate(growth.id))
      .isRefused('step-not-required');
  });
});

describe('a legal step', () => {
  const taken = [...reviewed(), deliberated(both)];

  it.each([
    ['the secretary', theSecretary],
    ['the coordinating office', theCoordinator],
  ])('is recorded by %s, with its date and number', (_who, actor) => {
    given(cycleStream, ...taken)
      .when(actor, record('reported', '2021-07-19', ...both))
      .happens({
        type: 'StepRecorded',
        changes: both,
        step: 'reported',
        taken: '2021-07-19',
        number: 'Assembly 12',
        cleared: both,
      })
      .stamps('change.reported');
  });

  it('clears a change only once nothing is left for it', () => {
    const past = [
      ...reviewed(undefined, requiring('change.reported', 'change.submitted')),
      deliberated([growth.id]),
    ];
    given(cycleStream, ...past)
      .when(theSecretary, record('submitted'))
      .isRefused('step-out-of-order', 'changes[0]');
    const reported = played(cycleStream, past, [theSecretary, record('reported')]);
    expect(reported.at(-1)).toMatchObject({ cleared: [] });
    given(cycleStream, ...reported)
      .when(theSecretary, record('reported'))
      .isRefused('already-recorded', 'changes[0]');
    given(cycleStream, ...reported)
      .when(theSecretary, record('submitted'))
      .happens({ ...record('submitted'), type: 'StepRecorded', cleared: [growth.id] });
  });

  it('is one that the rules require, and of a change that is at it', () => {
    const ready = given(cycleStream, ...taken);
    ready.when(theSecretary, record('approved')).isRefused('step-not-required', 'step');
    ready.when(theSecretary, { ...record('reported'), changes: [] }).isRefused('list-empty', 'changes');
    ready
      .when(theSecretary, record('reported', '2021-07-20', 'round-9:o-1:1'))
      .isRefused('change-unknown', 'changes[0]');
    ready
      .when(theSecretary, record('reported', '2021-07-20', hours.id))
      .isRefused('item-not-ready', 'changes[0]');
    given(cycleStream, ...reviewed(), deliberated([teaching.id]))
      .when(theSecretary, record('reported'))
      .isRefused('step-out-of-order', 'changes[0]');
  });

  it('has happened, after the steps before it', () => {
    const ready = given(cycleStream, ...taken);
    ready.when(theSecretary, record('reported', '2021-07-21')).isRefused('date-future', 'taken');
    ready.when(theSecretary, record('reported', '21.7.2021')).isRefused('date-invalid', 'taken');
    ready.when(theSecretary, { ...record('reported'), number: ' ' }).isRefused('text-missing', 'number');
    const heard = played(
      cycleStream,
      reviewed(undefined, requiring('change.residents-heard', 'change.reported')),
      [theSecretary, record('residentsHeard', '2021-07-18')],
      [theMeeting, deliberate(growth.id)],
    );
    given(cycleStream, ...heard)
      .when(theSecretary, record('reported', '2021-07-17'))
      .isRefused('dates-out-of-order', 'taken');
    given(cycleStream, ...heard)
      .when(theSecretary, record('reported', '2021-07-18'))
      .happens({ ...record('reported', '2021-07-18'), type: 'StepRecorded', cleared: [growth.id] });
  });

  it('is asked for where some change is at one, and of nobody else', () => {
    given(cycleStream, ...reviewed())
      .when(theSecretary, record('reported'))
      .isRefused('step-not-required');
    given(cycleStream, ...inForce)
      .when(theSecretary, record('reported'))
      .isRefused('step-not-required');
    for (const actor of [theChair, aMember, theMeeting])
      given(cycleStream, ...taken)
        .when(actor, record('reported'))
        .isRefused('not-your-part');
  });

  it('is required as the rules stood when the plan change began', () => {
    const [reported] = requiring('change.reported');
    const rules = reported ? [{ ...reported, until: '2021-07-31' }] : [];
    const opened = [cycleOpened({ rules }), noted('round-1', 'midterm')];
    const begunIn = (day: string) => [
      ...opened,
      concluded(leaving({ changes: [growth] })),
      by(theChair, { type: 'PlanChangeBegun' }, day),
    ];
    const clearedIn = (day: string) => {
      const state = after(
        cycleStream,
        played(cycleStream, begunIn(day), [theMeeting, deliberate(growth.id), '2021-08-20']),
      );
      return state.status === 'none' ? undefined : state.changes[growth.id]?.status;
    };
    expect(clearedIn('2021-07-31')).toBe('agreed');
    expect(clearedIn('2021-08-01')).toBe('cleared');
  });
});

it('tells of every command about legal steps', () => {
  expectTried(cycleStream, commandsOf('steps'));
});
