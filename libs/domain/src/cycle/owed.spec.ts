// Tells what becomes of what is owed: promises reported and checked, deferred and open items resolved, anything carried on.
import { describe, expect, it } from '@jest/globals';
import { by, expectTried, given } from '#testing/given';
import {
  alsoHolding,
  theActingChair,
  theCarryOver,
  theChair,
  theCoordinator,
  theHeadOf,
  theLeader,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  adopted,
  commandsOf,
  cycleAfter,
  cycleOpened,
  inAdoption,
  leaving,
  leftOpen,
  ofLastYear,
  promised,
  putOff,
  reviewed,
  type Happened,
} from '#testing/given-cycle';
import { cycleStream } from './table.js';

const economy = theOfficerOf('economy');
const evidence = 'Twelve shops consulted';
const report = (said = evidence, owed = promised.id) =>
  ({ type: 'ReportFollowUp', owed, evidence: said }) as const;
const reported = { ...report(), type: 'FollowUpReported' } as const;
const check = (
  finding: 'kept' | 'late' | 'dropped' = 'kept',
  note = 'Seen on the spot',
  owed = promised.id,
) => ({ type: 'CheckFollowUp', owed, finding, note }) as const;
const checked = { ...check(), type: 'FollowUpChecked' } as const;
const resolve = (outcome: 'done' | 'dropped' = 'done', note = 'Measured by hand', owed = putOff.id) =>
  ({ type: 'ResolveOwed', owed, outcome, note }) as const;
const resolved = { ...resolve(), type: 'OwedResolved' } as const;
const carry = (reason = 'Not this year', owed = putOff.id) => ({ type: 'CarryOwed', owed, reason }) as const;
const carried = { ...carry(), type: 'OwedCarried' } as const;

const owedAfter = (id: string, ...events: readonly Happened[]) => cycleAfter(...events).owed[id];
const past = reviewed();

describe('a promise', () => {
  it.each([
    ['its officer', economy],
    ['the head of its department', theHeadOf('economy')],
  ])('is reported done by %s, with what shows it', (_who, actor) => {
    given(cycleStream, ...past)
      .when(actor, report())
      .happens(reported);
    given(cycleStream, ...past)
      .when(actor, report(' '))
      .isRefused('evidence-missing', 'evidence');
  });

  it('stays a claim, and may be claimed again, until the committee has looked', () => {
    const claim = by(economy, reported);
    const { person, post } = economy;
    expect(owedAfter(promised.id, ...past, claim)).toMatchObject({
      status: 'owed',
      revision: 2,
      claims: [{ evidence, by: { person, post }, on: '2021-07-20' }],
    });
    given(cycleStream, ...past, claim)
      .when(economy, report('All of them'))
      .happens({ ...reported, evidence: 'All of them' });
    given(cycleStream, ...past, claim, by(theChair, checked))
      .when(economy, report())
      .isRefused('item-not-ready', 'owed');
  });

  it('is nobody else’s to report, and nothing else is reported', () => {
    for (const actor of [theOfficerOf('tourism'), theLeader('college-dean'), theChair, theCoordinator])
      given(cycleStream, ...past)
        .when(actor, report())
        .isRefused('not-your-part');
    given(cycleStream, ...past)
      .when(theLeader('college-dean'), report(undefined, putOff.id))
      .isRefused('not-a-follow-up', 'owed');
  });

  it.each([
    ['the chair', theChair],
    ['an acting chair', theActingChair],
    ['the secretary', theSecretary],
  ])('is checked by %s, claimed or not', (_who, actor) => {
    given(cycleStream, ...past)
      .when(actor, check())
      .happens(checked)
      .stamps('settlement.recusal');
    given(cycleStream, ...past, by(economy, reported), by(theChair, { ...carried, owed: promised.id }))
      .when(actor, check('late'))
      .happens({ ...checked, finding: 'late' });
  });

  it('is found kept, late, or dropped with a reason', () => {
    expect(owedAfter(promised.id, ...past, by(theSecretary, checked))).toMatchObject({
      status: 'checked',
      finding: 'kept',
      note: 'Seen on the spot',
    });
    given(cycleStream, ...past)
      .when(theChair, check('kept', ''))
      .isRefused('text-missing', 'note');
    given(cycleStream, ...past)
      .when(theChair, check('dropped', ''))
      .isRefused('reason-missing', 'note');
    given(cycleStream, ...past)
      .when(theChair, check('kept', 'Seen', leftOpen.id))
      .isRefused('not-a-follow-up', 'owed');
    given(cycleStream, ...past)
      .when(theChair, resolve('done', 'Seen', promised.id))
      .isRefused('a-follow-up', 'owed');
  });
});

describe('an item that was deferred or left open', () => {
  it('is resolved by the chair, done or dropped, and says how', () => {
    given(cycleStream, ...past)
      .when(theChair, resolve())
      .happens(resolved)
      .stamps('settlement.recusal');
    given(cycleStream, ...past, by(theChair, { ...carried, owed: leftOpen.id }))
      .when(theChair, resolve('dropped', 'All agree now', leftOpen.id))
      .happens({ ...resolved, owed: leftOpen.id, outcome: 'dropped', note: 'All agree now' });
    expect(owedAfter(putOff.id, ...past, by(theChair, resolved))).toMatchObject({
      status: 'resolved',
      outcome: 'done',
      note: 'Measured by hand',
    });
  });

  it('is not resolved in silence, twice, or by anybody else', () => {
    given(cycleStream, ...past)
      .when(theChair, resolve('done', ' '))
      .isRefused('text-missing', 'note');
    given(cycleStream, ...past)
      .when(theChair, resolve('dropped', ' '))
      .isRefused('reason-missing', 'note');
    given(cycleStream, ...past, by(theChair, resolved))
      .when(theChair, resolve())
      .isRefused('item-not-ready', 'owed');
    given(cycleStream, ...past)
      .when(theSecretary, resolve())
      .isRefused('not-your-part');
  });
});

describe('what is carried on', () => {
  it('waits for the next cycle, by a named act', () => {
    for (const { id } of [promised, putOff, leftOpen])
      given(cycleStream, ...past)
        .when(theChair, carry(undefined, id))
        .happens({ ...carried, owed: id });
    expect(owedAfter(putOff.id, ...past, by(theChair, carried))).toMatchObject({
      status: 'carried',
      carried: { reason: 'Not this year', on: '2021-07-20' },
    });
    given(cycleStream, ...past)
      .when(theChair, carry(''))
      .isRefused('reason-missing', 'reason');
    given(cycleStream, ...past, by(theChair, carried))
      .when(theChair, carry())
      .isRefused('item-not-ready', 'owed');
    given(cycleStream, ...past)
      .when(theSecretary, carry())
      .isRefused('not-your-part');
  });

  it('is passed on at once where the next plan is in force already', () => {
    const inherited = ofLastYear(promised);
    const taken = by(theCarryOver, { type: 'OwedTakenOver', owed: [inherited] });
    const late = [...inAdoption, taken, ...adopted.slice(-1)];
    given(cycleStream, ...late)
      .when(theChair, carry(undefined, inherited.id))
      .happens({ ...carried, owed: inherited.id });
    expect(owedAfter(inherited.id, ...late)?.status).toBe('owed');
    expect(owedAfter(inherited.id, ...late, by(theChair, { ...carried, owed: inherited.id }))?.status).toBe(
      'passedOn',
    );
  });
});

describe('what arrives late from an earlier cycle', () => {
  const entry = ofLastYear(leftOpen);
  const takeOver = { type: 'TakeOver', owed: [entry] } as const;

  it('is owed here, as what was there from the beginning', () => {
    for (const events of [[cycleOpened()], past, inAdoption])
      given(cycleStream, ...events)
        .when(theCarryOver, takeOver)
        .happens({ type: 'OwedTakenOver', owed: [entry] });
    const taken = by(theCarryOver, { type: 'OwedTakenOver', owed: [entry] });
    expect(owedAfter(entry.id, ...past, taken)).toMatchObject({ inherited: true, status: 'owed' });
  });

  it('arrives once, and not after the next plan is in force', () => {
    given(cycleStream, cycleOpened({ owed: [entry] }))
      .when(theCarryOver, takeOver)
      .isRefused('id-taken', 'owed[0].id');
    given(cycleStream, cycleOpened())
      .when(theCarryOver, { ...takeOver, owed: [entry, entry] })
      .isRefused('list-repeats', 'owed[1]');
    given(cycleStream, cycleOpened())
      .when(theCarryOver, { ...takeOver, owed: [] })
      .isRefused('list-empty', 'owed');
    given(cycleStream, ...adopted)
      .when(theCarryOver, takeOver)
      .isRefused('wrong-stage');
    given(cycleStream, cycleOpened()).when(theChair, takeOver).isRefused('not-your-part');
  });
});

describe('nobody decides on what they owe themselves', () => {
  it('in whatever post they hold besides', () => {
    const officerToo = alsoHolding(theSecretary, economy.post);
    const leaderToo = alsoHolding(theChair, theLeader('college-dean').post);
    given(cycleStream, ...past)
      .when(officerToo, check())
      .isRefused('own-item', 'owed');
    for (const command of [resolve(), carry()])
      given(cycleStream, ...past)
        .when(leaderToo, command)
        .isRefused('own-item', 'owed');
    given(cycleStream, ...past)
      .when(leaderToo, check())
      .happens(checked);
  });

  it('nor on a promise of which they have said themselves that it was kept', () => {
    const moved = { ...economy, person: theChair.person };
    given(cycleStream, ...past, by(moved, reported))
      .when(theChair, check())
      .isRefused('own-item', 'owed');
    given(cycleStream, ...reviewed(leaving({ owed: [promised] })))
      .when(theChair, check())
      .happens(checked);
  });
});

it('tells of every command about what is owed', () => {
  expectTried(cycleStream, commandsOf('owed'));
});
