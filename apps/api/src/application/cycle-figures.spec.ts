// A reader is told what is missing in a cycle as far as they see it, and no step that the rules do not ask for.
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/actor';
import type { OpenedCycle } from '#domain/cycle/states';
import { today } from '#testing/given';
import { theChair, theOfficerOf } from '#testing/given-actors';
import { cycleAfter, cycleOpened, growth, inForce, promised, reviewed } from '#testing/given-cycle';
import { cycleFigures } from './cycle-figures.js';
import { stateSeenBy } from '#domain/between/sights';

function figuresFor(actor: Actor, cycle: OpenedCycle, on: string | undefined) {
  return cycleFigures(cycle, stateSeenBy('cycle', cycle, actor) ?? { status: 'none' }, on);
}

const cycle = cycleAfter(...reviewed());

describe('the figures of a cycle', () => {
  it('name the legal steps that its rules require, while its plan change lasts', () => {
    expect(figuresFor(theChair, cycle, today).steps).toEqual(['deliberated', 'reported']);
    expect(figuresFor(theChair, cycleAfter(cycleOpened()), today).steps).toBeUndefined();
  });

  it('tell the committee all that is owed, on a day', () => {
    const { duties = [] } = figuresFor(theChair, cycle, '2021-12-05');
    expect(new Set(duties.map(({ kind }) => kind))).toEqual(new Set(['follow-up', 'check', 'deliberate']));
    expect(duties.find(({ kind }) => kind === 'follow-up')).toMatchObject({
      due: '2021-11-30',
      overdue: true,
    });
  });

  it('tell a department what is owed on its own items, and on the cycle as a whole', () => {
    const { duties = [] } = figuresFor(theOfficerOf('economy'), cycle, today);
    expect(new Set(duties.map(({ item }) => item?.id))).toEqual(new Set([growth.id, promised.id]));
    const done = figuresFor(theOfficerOf('economy'), cycleAfter(...inForce), today).duties ?? [];
    expect(done.filter(({ item }) => !item).map(({ kind }) => kind)).toEqual(['begin-adoption']);
  });

  it('ask of the past only what was required then', () => {
    expect(figuresFor(theChair, cycle, undefined)).toEqual({ steps: ['deliberated', 'reported'] });
  });

  it('are none before the cycle begins', () => {
    expect(cycleFigures({ status: 'none' }, { status: 'none' }, today)).toEqual({});
  });
});
