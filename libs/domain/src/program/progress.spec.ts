// Tells how a program gets on: its schedule, its logs of progress and outreach, how it stands, and the checks of each quarter.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import {
  abolished,
  aStranger,
  introduced,
  programCommandsOf,
  theHelper,
  theOwner,
} from '#testing/given-program';
import { plainStanding } from '../reckoning/standing-rules.js';
import { programStream } from './table.js';
import type { ProgramCommand } from './words.js';

const running = given(programStream, introduced);

describe('the schedule', () => {
  const setting: Extract<ProgramCommand, { type: 'SetSchedule' }> = {
    type: 'SetSchedule',
    rows: [
      { id: 'courses', title: 'Courses', periods: ['2021-Q2', '2021-Q3'] },
      { id: 'report', title: 'Report', periods: ['2021-12'] },
    ],
  };
  const set = by(theOwner, { ...setting, type: 'ScheduleSet' });
  const scheduled = given(programStream, introduced, set);

  it('is set as a whole, with a reason where it takes the place of another', () => {
    for (const actor of [theOwner, theCoordinator])
      running.when(actor, setting).happens({ ...setting, type: 'ScheduleSet' });
    running.when(theHelper, setting).isRefused('not-your-part');
    scheduled.when(theOwner, setting).isRefused('reason-missing', 'reason');
    const moved = { ...setting, rows: [], reason: 'Put off' };
    scheduled.when(theOwner, moved).happens({ ...moved, type: 'ScheduleSet' });
    expect(after(programStream, [introduced, set])).toMatchObject({ schedule: setting.rows });
  });

  it('takes the place of the one that its writer saw', () => {
    running.when(theOwner, setting, { seen: 0 }).happens({ ...setting, type: 'ScheduleSet' });
    const moved = { ...setting, rows: [], reason: 'Put off' };
    scheduled.when(theOwner, moved, { seen: 1 }).happens({ ...moved, type: 'ScheduleSet' });
    scheduled.when(theCoordinator, moved, { seen: 0 }).isRefused('item-moved', 'rows');
  });

  it.each([
    ['a row without an id', [{ id: '', title: 'Courses', periods: ['2021'] }], 'text-missing', 'rows[0].id'],
    ['a row without a title', [{ id: 'a', title: ' ', periods: ['2021'] }], 'text-missing', 'rows[0].title'],
    ['a row without periods', [{ id: 'a', title: 'A', periods: [] }], 'list-empty', 'rows[0].periods'],
    [
      'a period that is none',
      [{ id: 'a', title: 'A', periods: ['2021', 'spring'] }],
      'period-invalid',
      'rows[0].periods[1]',
    ],
    [
      'a period twice',
      [{ id: 'a', title: 'A', periods: ['2021-Q1', '2021-Q1'] }],
      'list-repeats',
      'rows[0].periods[1]',
    ],
    [
      'an id twice',
      [
        { id: 'a', title: 'A', periods: ['2021'] },
        { id: 'a', title: 'B', periods: ['2021'] },
      ],
      'list-repeats',
      'rows[1]',
    ],
  ] as const)('is not set with %s', (_what, rows, code, field) => {
    running.when(theOwner, { ...setting, rows }).isRefused(code, field);
  });

  it('is that of a program that runs', () => {
    given(programStream, introduced, abolished).when(theOwner, setting).isRefused('wrong-stage');
    const ended = by(theCarryOver, {
      type: 'ProgramEnded',
      plan: 'plan-2022',
      since: '2022-01-01',
      reason: 'Merged',
      successors: [],
    });
    const ending = given(programStream, introduced, ended);
    ending.when(theOwner, setting).happens({ ...setting, type: 'ScheduleSet' });
    ending.when(theOwner, setting, { today: '2022-01-01' }).isRefused('wrong-stage');
  });
});

describe('the logs', () => {
  const logging: Extract<ProgramCommand, { type: 'LogEntry' }> = {
    type: 'LogEntry',
    id: 'e-1',
    log: 'progress',
    when: '2021-07-12',
    title: 'First course',
    text: 'Thirty people came.',
  };
  const logged = by(theHelper, { ...logging, type: 'EntryLogged' });
  const correcting = {
    type: 'CorrectEntry',
    entry: 'e-1',
    when: '2021-07-12',
    title: 'First course',
    text: 'Twenty-nine people came.',
    reason: 'One had only asked',
  } as const;
  const striking = { type: 'StrikeEntry', entry: 'e-1', reason: 'Of another program' } as const;
  const kept = given(programStream, introduced, logged);

  it('are kept by owner, cooperating departments and office', () => {
    for (const actor of [theOwner, theHelper, theCoordinator])
      running.when(actor, logging).happens({ ...logging, type: 'EntryLogged' });
    running.when(aStranger, logging).isRefused('not-your-part');
    expect(after(programStream, [introduced, logged])).toMatchObject({
      entries: {
        'e-1': {
          status: 'kept',
          revision: 1,
          log: 'progress',
          when: '2021-07-12',
          by: { person: theHelper.person },
          former: [],
        },
      },
    });
  });

  it.each(['2021-07-20', '2021-07', '2021-Q3', '2021'])('take what happened in %s', (when) => {
    running.when(theOwner, { ...logging, when }).happens({ ...logging, when, type: 'EntryLogged' });
  });

  it.each([
    ['an id that is taken', { id: 'e-1' }, 'id-taken', 'id'],
    ['a day to come', { when: '2021-07-21' }, 'date-future', 'when'],
    ['a month to come', { when: '2021-08' }, 'period-to-come', 'when'],
    ['a day that is none', { when: '2021-07-32' }, 'period-invalid', 'when'],
    ['no title', { title: ' ' }, 'text-missing', 'title'],
    ['no text', { text: '' }, 'text-missing', 'text'],
  ] as const)('take nothing with %s', (_what, wrong, code, field) => {
    kept.when(theOwner, { ...logging, id: 'e-2', ...wrong }).isRefused(code, field);
  });

  it('keep every wording of an entry, and why it was changed', () => {
    for (const actor of [theHelper, theOwner, theCoordinator])
      kept.when(actor, correcting).happens({ ...correcting, type: 'EntryCorrected' });
    kept.when(theOwner, { ...correcting, text: logging.text }).isRefused('nothing-changes', 'text');
    kept.when(theOwner, { ...correcting, reason: ' ' }).isRefused('reason-missing', 'reason');
    kept.when(theOwner, { ...correcting, when: '2022' }).isRefused('period-to-come', 'when');
    const corrected = by(theOwner, { ...correcting, type: 'EntryCorrected' }, '2021-07-21');
    expect(after(programStream, [introduced, logged, corrected])).toMatchObject({
      entries: {
        'e-1': {
          revision: 2,
          text: 'Twenty-nine people came.',
          by: { person: theOwner.person },
          on: '2021-07-21',
          former: [
            {
              when: '2021-07-12',
              title: 'First course',
              text: 'Thirty people came.',
              by: { person: theHelper.person },
              on: '2021-07-20',
              reason: 'One had only asked',
            },
          ],
        },
      },
    });
  });

  it('leave to a cooperating department only what it wrote itself', () => {
    const ownersEntry = by(theOwner, { ...logging, type: 'EntryLogged' });
    const others = given(programStream, introduced, ownersEntry);
    for (const command of [correcting, striking]) others.when(theHelper, command).isRefused('not-your-part');
    const officesEntry = by(theCoordinator, { ...logging, type: 'EntryLogged' });
    given(programStream, introduced, officesEntry).when(theHelper, striking).isRefused('not-your-part');
  });

  it('stay with who wrote them first, whoever puts them in other words', () => {
    const corrected = by(theOwner, { ...correcting, type: 'EntryCorrected' });
    given(programStream, introduced, logged, corrected)
      .when(theHelper, striking)
      .happens({ ...striking, type: 'EntryStruck' });
    const ownersEntry = by(theOwner, { ...logging, type: 'EntryLogged' });
    const byHelper = by(theHelper, { ...correcting, type: 'EntryCorrected' });
    given(programStream, introduced, ownersEntry, byHelper)
      .when(theHelper, striking)
      .isRefused('not-your-part');
  });

  it('strike out what does not belong there, and show it struck', () => {
    kept.when(theHelper, striking).happens({ ...striking, type: 'EntryStruck' });
    kept.when(theHelper, { ...striking, reason: '' }).isRefused('reason-missing', 'reason');
    const struck = by(theOwner, { ...striking, type: 'EntryStruck' }, '2021-07-21');
    given(programStream, introduced, logged, struck)
      .when(theOwner, correcting)
      .isRefused('item-not-ready', 'entry');
    expect(after(programStream, [introduced, logged, struck])).toMatchObject({
      entries: {
        'e-1': {
          status: 'struck',
          revision: 2,
          title: 'First course',
          by: { person: theHelper.person },
          reason: 'Of another program',
          endedBy: { person: theOwner.person },
          endedOn: '2021-07-21',
        },
      },
    });
  });
});

describe('how it stands', () => {
  const judgement = { standing: 'inPart', reason: 'The course was put off' } as const;
  const judging = { type: 'JudgeStanding', ...judgement, words: plainStanding.words } as const;
  const lifting = { type: 'LiftJudgement', reason: 'The course was held' } as const;
  const judged = by(theOwner, { ...judgement, type: 'StandingJudged' });

  it('is judged by the owner or the office, with a reason', () => {
    for (const actor of [theOwner, theCoordinator])
      running.when(actor, judging).happens({ ...judgement, type: 'StandingJudged' });
    running.when(theHelper, judging).isRefused('not-your-part');
    running.when(theOwner, { ...judging, reason: ' ' }).isRefused('reason-missing', 'reason');
    expect(after(programStream, [introduced, judged])).toMatchObject({
      judgement: { standing: 'inPart', reason: 'The course was put off', on: '2021-07-20' },
    });
  });

  it('is judged anew where something is said anew', () => {
    const again = given(programStream, introduced, judged);
    again.when(theOwner, judging).isRefused('nothing-changes', 'standing');
    const reason = 'The teacher is ill';
    again.when(theOwner, { ...judging, reason }).happens({ ...judgement, reason, type: 'StandingJudged' });
  });

  it('is said by the words that the city uses', () => {
    const held = { ...judging, standing: 'onHold' } as const;
    running.when(theOwner, held).isRefused('standing-not-used', 'standing');
    running
      .when(theOwner, { ...held, words: [...judging.words, 'onHold'] })
      .happens({ ...judgement, standing: 'onHold', type: 'StandingJudged' });
  });

  it('is judged and lifted by who saw how it was judged', () => {
    const otherwise = { ...judging, reason: 'The teacher is ill' };
    running.when(theOwner, judging, { seen: 0 }).happens({ ...judgement, type: 'StandingJudged' });
    const again = given(programStream, introduced, judged);
    again.when(theCoordinator, otherwise, { seen: 0 }).isRefused('item-moved', 'standing');
    again.when(theCoordinator, lifting, { seen: 0 }).isRefused('item-moved', 'standing');
    again.when(theCoordinator, lifting, { seen: 1 }).happens({ ...lifting, type: 'JudgementLifted' });
    const lifted = by(theOwner, { ...lifting, type: 'JudgementLifted' });
    given(programStream, introduced, judged, lifted, judged)
      .when(theCoordinator, otherwise, { seen: 1 })
      .isRefused('item-moved', 'standing');
  });

  it('follows from the rule again once the judgement is lifted', () => {
    const again = given(programStream, introduced, judged);
    again.when(theCoordinator, lifting).happens({ ...lifting, type: 'JudgementLifted' });
    again.when(theOwner, { ...lifting, reason: '' }).isRefused('reason-missing', 'reason');
    running.when(theOwner, lifting).isRefused('nothing-judged');
    const lifted = by(theOwner, { ...lifting, type: 'JudgementLifted' });
    expect(after(programStream, [introduced, judged, lifted])).not.toHaveProperty('judgement');
  });
});

describe('the check of a quarter', () => {
  const check = {
    period: '2021-Q2',
    standing: 'onCourse',
    done: 'Two courses were held.',
    obstacles: 'Few rooms',
    remedy: 'The school lends two',
  } as const;
  const checking = { ...check, type: 'CheckQuarter', words: plainStanding.words } as const;
  const checked = by(theOwner, { ...check, type: 'QuarterChecked' });
  const again = given(programStream, introduced, checked);

  it('is made by the owner or the office', () => {
    for (const actor of [theOwner, theCoordinator])
      running.when(actor, checking).happens({ ...check, type: 'QuarterChecked' });
    running.when(theHelper, checking).isRefused('not-your-part');
    expect(after(programStream, [introduced, checked])).toMatchObject({
      selfChecks: { '2021-Q2': { ...check, former: [] } },
    });
  });

  it('is of a quarter that has begun, and says what was done', () => {
    const period = '2021-Q3';
    running.when(theOwner, { ...checking, period }).happens({ ...check, period, type: 'QuarterChecked' });
    running.when(theOwner, { ...checking, period: '2021-Q4' }).isRefused('period-to-come', 'period');
    for (const period of ['2021', '2021-H1', '2021-04', '2021-Q1/2021-Q2'])
      running.when(theOwner, { ...checking, period }).isRefused('quarter-needed', 'period');
    running.when(theOwner, { ...checking, period: 'spring' }).isRefused('period-invalid', 'period');
    running.when(theOwner, { ...checking, done: ' ' }).isRefused('text-missing', 'done');
    running.when(theOwner, { ...checking, standing: 'givenUp' }).isRefused('standing-not-used', 'standing');
  });

  it('takes the place of the one of its quarter that its writer saw', () => {
    const other = { done: 'One was held.', reason: 'One fell out' };
    const anew = { ...checking, ...other };
    again.when(theOwner, anew, { seen: 1 }).happens({ ...check, ...other, type: 'QuarterChecked' });
    again.when(theCoordinator, anew, { seen: 0 }).isRefused('item-moved', 'period');
    const q1 = { period: '2021-Q1' };
    again
      .when(theOwner, { ...checking, ...q1 }, { seen: 0 })
      .happens({ ...check, ...q1, type: 'QuarterChecked' });
  });

  it('takes the place of an earlier one with a reason, and keeps that', () => {
    again.when(theOwner, checking).isRefused('reason-missing', 'reason');
    const anew = { ...check, standing: 'inPart', done: 'One was held.', reason: 'One fell out' } as const;
    again.when(theOwner, { ...checking, ...anew }).happens({ ...anew, type: 'QuarterChecked' });
    const replaced = by(theOwner, { ...anew, type: 'QuarterChecked' });
    const once = after(programStream, [introduced, checked, replaced]);
    expect(once).toMatchObject({
      selfChecks: {
        '2021-Q2': {
          standing: 'inPart',
          former: [{ standing: 'onCourse', done: 'Two courses were held.', replaced: 'One fell out' }],
        },
      },
    });
    const twice = after(programStream, [introduced, checked, replaced, replaced]);
    expect(twice).toMatchObject({
      selfChecks: { '2021-Q2': { former: [{ standing: 'onCourse' }, { standing: 'inPart' }] } },
    });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(programStream, programCommandsOf('progress'));
});
