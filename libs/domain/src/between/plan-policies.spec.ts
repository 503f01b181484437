// Tells what follows from a plan: its draft waits for every part, and in force it is its programs', its cycles' and the old plan's.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import {
  adopting,
  cycleOpened,
  growth,
  hours,
  inAdoption,
  inForce as inMidyear,
  kept,
  putOff,
} from '#testing/given-cycle';
import {
  awaited,
  carried,
  draftedFor,
  draftedWith,
  heritage,
  life,
  lifeOf,
  linesFor,
  market,
  office,
  noFerry,
  strategy,
} from '#testing/given-plan';
import { follow, type Histories } from '#testing/given-streams';
import type { YearFigures } from '../changes.js';
import type { PlanLine } from '../plan/words.js';
import type { DatedRule, RuleKey } from '../rule-packs.js';

const [old, plan] = ['plan/plan-2021', 'plan/plan-2022'];
const id = 'jobs.plan-2021.2021';
const cycle = `cycle/${id}`;
const basis = lifeOf(2021).inForce;
const noting = carried({ type: 'ReviewerNoted', committee: 'jobs', cycle: id });
const reviewed = { [old]: [...basis, noting] };

/** A program as a line has it, introduced with its figures. */
function introduced({ name, owner, cooperating, years: [figures] }: PlanLine, more: object = {}) {
  if (!figures) throw new Error('no figures');
  const event = { type: 'ProgramIntroduced', name, owner, cooperating, ...figures, ...more } as const;
  return by(theCoordinator, event);
}

/** The programs of the plan before, in the year before. */
const programs: Histories = Object.fromEntries(
  linesFor(2021).map((line) => [`program/${line.program}`, [introduced(line)]]),
);
const figuresOf = ({ years: [figures] }: PlanLine): YearFigures => {
  if (!figures) throw new Error('no figures');
  return figures;
};

describe('after a plan was drafted', () => {
  const drafted = { ...programs, [plan]: [draftedFor(2022)] };
  const awaiting = { type: 'AwaitPart', committee: 'jobs', cycle: id };

  it('it waits for the part of each who reviews the plan before', () => {
    const { commands, followings, refused, again } = follow(
      { ...drafted, ...reviewed, [cycle]: inMidyear },
      plan,
    );
    expect(commands).toEqual([[plan, awaiting]]);
    expect(followings[0]?.actor).toEqual({ ...theCarryOver, person: theCoordinator.person });
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('it has the part of one whose cycle is in adoption', () => {
    const { commands, refused, again } = follow({ ...drafted, ...reviewed, [cycle]: inAdoption }, plan);
    const part = { changes: [hours], deferred: [putOff], kept: [kept] };
    expect(commands).toEqual([
      [plan, awaiting],
      [plan, { type: 'ReceivePart', committee: 'jobs', cycle: id, ...part }],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('it does not wait for one that adopts nothing', () => {
    const jury = [cycleOpened({ stages: ['midterm'] })];
    expect(follow({ ...drafted, ...reviewed, [cycle]: jury }, plan).commands).toEqual([]);
  });

  it('it knows the cycles that were opened over it before, to take over what was owed', () => {
    const early = 'jobs.plan-2022.2022';
    const histories = {
      ...drafted,
      ...reviewed,
      [`cycle/${early}`]: [cycleOpened({ plan: 'plan-2022', year: 2022 })],
    };
    const { commands, refused, again } = follow(histories, plan);
    expect(commands).toEqual([[plan, { type: 'NoteReviewer', committee: 'jobs', cycle: early }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('it learns of what was revised while it was copied', () => {
    const revised = by(theCarryOver, { type: 'ProgramRevised', agreed: growth });
    const histories = {
      ...drafted,
      ...reviewed,
      'program/market': [...(programs['program/market'] ?? []), revised],
    };
    const { commands, refused, again } = follow(histories, plan);
    expect(commands).toEqual([[plan, { type: 'NoteRevision', agreed: growth }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('it learns of no revision that it was copied with', () => {
    const { indicators } = figuresOf(market);
    const years = [
      { ...figuresOf(market), indicators: indicators.map((each) => ({ ...each, target: '10' })) },
    ];
    const copied = { strategies: [strategy], lines: [heritage, { ...market, years }] };
    const revised = by(theCarryOver, { type: 'ProgramRevised', agreed: growth });
    const histories = {
      ...programs,
      ...reviewed,
      [plan]: [draftedWith({ copied })],
      'program/market': [...(programs['program/market'] ?? []), revised],
    };
    expect(follow(histories, plan).commands).toEqual([]);
  });

  it('it learns of an abolition in that moment: by the office, or as it was agreed', () => {
    const ended = by(theCoordinator, {
      type: 'ProgramAbolished',
      since: '2021-07-20',
      reason: 'Nobody came',
    });
    const agreed = { ...growth, id: 'no-ferry', program: 'ferry', change: noFerry.change } as const;
    const lastYear = { ...agreed, change: { ...agreed.change, effective: 2021 } };
    const histories = {
      ...drafted,
      ...reviewed,
      'program/market': [...(programs['program/market'] ?? []), ended],
      'program/ferry': [
        ...(programs['program/ferry'] ?? []),
        by(theCarryOver, { type: 'ProgramRevised', agreed: lastYear }),
      ],
    };
    const { commands, refused, again } = follow(histories, plan);
    expect(commands).toEqual([
      [plan, { type: 'NoteAbolition', program: 'market', reason: 'Nobody came' }],
      [plan, { type: 'NoteRevision', agreed: lastYear }],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('it learns of a name that was given while it was copied', () => {
    const named = {
      ...drafted,
      ...reviewed,
      'program/market': [introduced(market, { year: 2021, name: 'Market' })],
    };
    const { owner, cooperating, program } = market;
    const command = { type: 'NoteProgram', program, name: 'Market', owner, cooperating };
    expect(follow(named, plan).commands).toEqual([[plan, command]]);
  });

  it('a first one waits for nobody', () => {
    const first = draftedWith({ basis: undefined, copied: { strategies: [], lines: [] } });
    expect(follow({ [plan]: [first] }, plan).commands).toEqual([]);
  });
});

describe('after a plan came into force', () => {
  const adoption = (
    line: PlanLine,
    figures: YearFigures,
    before?: YearFigures,
    edition = 'e-1',
    of = 'plan-2022',
  ) => [
    `program/${line.program}`,
    { type: 'AdoptFigures', plan: of, edition, ...(before ? { before } : {}), figures },
  ];

  const first = [
    draftedWith({ basis: undefined, copied: { strategies: [strategy], lines: [heritage, market] } }),
    office({ type: 'PlanPutInForce', edition: 'e-1', from: '2022-01-01' }),
  ];
  const placed = Object.fromEntries(
    [heritage, market].map((line) => [`program/${line.program}`, [introduced(line)]]),
  );

  it('a first one: its programs have its figures, whatever the office stated since they were placed', () => {
    const stated = by(theCoordinator, { type: 'YearStated', ...figuresOf(market), content: ['Ten shops'] });
    const histories = { ...placed, 'program/market': [introduced(market), stated], [plan]: first };
    const { commands, refused, again } = follow(histories, plan);
    expect(commands).toEqual([heritage, market].map((line) => adoption(line, figuresOf(line))));
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('its programs learn what its rules ask of them; pledges alone are checked every quarter', () => {
    const rule = (key: RuleKey): DatedRule => ({
      key,
      value: 'required',
      article: '§ 3',
      from: '2021-01-01',
    });
    const [results, checks] = [rule('result.yearly'), rule('self-check.quarterly')];
    const asking = draftedWith({
      basis: undefined,
      rules: [rule('plan.results'), results, checks],
      copied: { strategies: [strategy], lines: [heritage, { ...market, kind: 'pledge' }] },
    });
    const inForce = office({ type: 'PlanPutInForce', edition: 'e-1', from: '2022-01-01' });
    const { followings, refused } = follow({ ...placed, [plan]: [asking, inForce] }, plan);
    const asked = followings.map(({ command }) => command.type === 'AdoptFigures' && command.asks);
    expect(asked).toEqual([[results], [results, checks]]);
    expect(refused).toEqual([]);
  });

  it('its programs learn what a cycle asks of them that was opened before', () => {
    const asks = [
      { key: 'self-check.quarterly', value: 'required', article: '§ 4', from: '2021-01-01' },
    ] as const;
    const cycleId = 'jobs.plan-2022.2022';
    const early = [cycleOpened({ plan: 'plan-2022', year: 2022, lastYear: 2022, asks })];
    const histories = { ...placed, [`cycle/${cycleId}`]: early, [plan]: first };
    const { commands, refused, again } = follow(histories, plan);
    const asked = { type: 'NoteReview', cycle: cycleId, year: 2022, asks };
    expect(commands.filter(([, { type }]) => type === 'NoteReview')).toEqual(
      [heritage, market].map(({ program }) => [`program/${program}`, asked]),
    );
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a first one: figures that another plan adopted change as far as they stand as they did', () => {
    const adopted = by(theCarryOver, {
      type: 'FiguresAdopted',
      plan: 'pledge-2022',
      edition: 'e-1',
      figures: figuresOf(market),
    });
    const histories = { ...placed, 'program/market': [introduced(market), adopted], [plan]: first };
    const { commands, refused, again } = follow(histories, plan);
    expect(commands).toEqual([
      adoption(heritage, figuresOf(heritage)),
      adoption(market, figuresOf(market), figuresOf(market)),
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a term plan: for each of its years', () => {
    const [, line] = linesFor(2021, 2022);
    const first = [
      draftedWith({
        year: 2021,
        lastYear: 2022,
        basis: undefined,
        copied: { strategies: [strategy], lines: [line] },
      }),
      office({ type: 'PlanPutInForce', edition: 'e-1', from: '2021-07-01' }),
    ];
    const { followings } = follow({ [plan]: first }, plan);
    expect(followings.map(({ about }) => about)).toEqual(['2021', '2022']);
  });

  const termLine = { ...market, years: linesFor(2019, 2020, 2021)[1].years };
  const midway = [
    draftedWith({
      year: 2019,
      lastYear: 2021,
      basis: undefined,
      copied: { strategies: [strategy], lines: [termLine] },
    }),
    office({ type: 'PlanPutInForce', edition: 'e-1', from: '2019-01-01' }),
  ];
  const marketSince = introduced(linesFor(2019)[1]);

  it('a term plan that was taken over midway: for the years that are over too, whose results can be reported', () => {
    const { followings, refused, again } = follow({ [plan]: midway, 'program/market': [marketSince] }, plan);
    expect(
      followings.map(({ about, command }) => [about, command.type === 'AdoptFigures' && command.takenOver]),
    ).toEqual([
      ['2019', true],
      ['2020', true],
      ['2021', undefined],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a term plan that was taken over midway: not for what another plan adopted of a year that is over', () => {
    const adopted = by(theCarryOver, {
      type: 'FiguresAdopted',
      plan: 'plan-2019',
      edition: 'e-1',
      figures: { ...figuresOf(linesFor(2019)[1]), year: 2019 },
    });
    const { followings, refused } = follow(
      { [plan]: midway, 'program/market': [marketSince, adopted] },
      plan,
    );
    expect(followings.map(({ about }) => about)).toEqual(['2020', '2021']);
    expect(refused).toEqual([]);
  });

  it('one that comes when its year is over: the figures stand still, and the series goes on', () => {
    const late = [
      ...life.first.handedIn,
      by(
        theCoordinator,
        { type: 'PlanPutInForce' as const, edition: 'e-1', from: '2022-01-01' },
        '2023-02-01',
      ),
    ];
    const histories = { ...programs, ...reviewed, [plan]: late };
    const { commands, refused, again } = follow(histories, plan, { on: '2023-02-01' });
    expect(commands).toEqual([[old, { type: 'NoteSuccessor', plan: 'plan-2022', from: '2022-01-01' }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('one that follows another: its programs have new figures, and the old plan a successor', () => {
    const { commands, refused, again } = follow({ ...programs, ...reviewed, [plan]: life.inForce }, plan);
    const successor = { type: 'NoteSuccessor', plan: 'plan-2022', from: '2022-01-01' };
    expect(commands).toEqual([
      ...linesFor(2022).map((line) => adoption(line, figuresOf(line))),
      [old, successor],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a program that it leaves out comes to its end, and one that is over already does not', () => {
    const leaving = (program: string) =>
      office({ type: 'ProgramLeftOut', edition: 'e-1', program, reason: 'Merged', successors: ['market'] });
    const forced = office({ type: 'PlanPutInForce', edition: 'e-1', from: '2022-01-01' });
    const abolished = by(theCoordinator, {
      type: 'ProgramAbolished',
      since: '2021-03-31',
      reason: 'Nobody came',
    });
    const histories = {
      ...programs,
      ...reviewed,
      'program/ferry': [...(programs['program/ferry'] ?? []), abolished],
      [plan]: [draftedFor(2022), leaving('heritage'), leaving('ferry'), forced],
    };
    const ended = follow(histories, plan).commands.filter(([, { type }]) => type === 'EndProgram');
    const ending = { plan: 'plan-2022', since: '2022-01-01', reason: 'Merged', successors: ['market'] };
    expect(ended).toEqual([['program/heritage', { type: 'EndProgram', ...ending }]]);
  });

  it('each cycle that it waited for learns what became of its changes and deferred items', () => {
    const waited = [
      draftedFor(2022),
      awaited(),
      carried({
        type: 'PartReceived',
        committee: 'jobs',
        cycle: id,
        changes: [hours],
        deferred: putOff.kind === 'deferred' ? [putOff] : [],
        kept: [],
        fits: [],
      }),
      office({ type: 'PlannedChangeDropped', change: hours.id, reason: 'The hall is closed' }),
      office({ type: 'DeferredDeclined', deferred: putOff.id, reason: 'No data yet' }),
      office({ type: 'PlanPutInForce', edition: 'e-1', from: '2022-01-01' }),
    ];
    const histories = { ...programs, ...reviewed, [cycle]: inAdoption, [plan]: waited };
    const { commands, refused, again } = follow(histories, plan);
    const changes = [{ change: hours.id, outcome: 'dropped', reason: 'The hall is closed' }];
    expect(commands.at(-1)).toEqual([cycle, { type: 'NoteAdoption', ...adopting, changes }]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('what fitted is in the plan, and what came by itself is no committee’s', () => {
    const waited = [
      draftedFor(2022),
      awaited(),
      carried({ type: 'RevisionNoted', agreed: growth, fits: true }),
      carried({
        type: 'PartReceived',
        committee: 'jobs',
        cycle: id,
        changes: [hours],
        deferred: [],
        kept: [],
        fits: [],
      }),
      office({ type: 'PlanPutInForce', edition: 'e-1', from: '2022-01-01' }),
    ];
    const { commands } = follow({ ...programs, ...reviewed, [cycle]: inAdoption, [plan]: waited }, plan);
    expect(commands.at(-1)).toEqual([
      cycle,
      {
        type: 'NoteAdoption',
        plan: 'plan-2022',
        changes: [{ change: hours.id, outcome: 'inPlan' }],
        deferred: [],
      },
    ]);
  });

  it('a correction: only what it corrects, on what it was copied from', () => {
    const raised = { ...figuresOf(market), content: ['Ten shops more'] };
    const corrected = [
      ...life.correction.drafted,
      office({ type: 'LineSet', edition: 'e-2', ...market, years: [raised], reason: 'A misprint' }),
      office({
        type: 'ProgramLeftOut',
        edition: 'e-2',
        program: 'ferry',
        reason: 'A mistake',
        successors: [],
      }),
      office({ type: 'PlanPutInForce', edition: 'e-2', from: '2022-03-01' }),
    ];
    const before = follow({ ...programs, ...reviewed, [plan]: life.inForce }, plan).histories;
    const { commands, refused, again } = follow({ ...before, [plan]: corrected }, plan);
    const ending = { plan: 'plan-2022', since: '2022-03-01', reason: 'A mistake', successors: [] };
    expect(commands).toEqual([
      adoption(market, raised, figuresOf(market), 'e-2'),
      ['program/ferry', { type: 'EndProgram', ...ending }],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('an edition that comes again after its correction turns nothing back', () => {
    const raised = { ...figuresOf(market), content: ['Ten shops more'] };
    const first = follow({ ...programs, ...reviewed, [plan]: life.inForce }, plan).histories;
    const adopted = by(theCarryOver, {
      type: 'FiguresAdopted',
      plan: 'plan-2022',
      edition: 'e-2',
      figures: raised,
    });
    const meanwhile = { ...first, 'program/market': [...(first['program/market'] ?? []), adopted] };
    expect(follow({ ...programs, ...reviewed, [plan]: life.inForce }, plan, { meanwhile }).commands).toEqual(
      [],
    );
  });
});

it('a correction learns of what was revised while it was copied', () => {
  const corrected = 'plan/plan-2021';
  const revised = by(theCarryOver, { type: 'ProgramRevised', agreed: growth });
  const histories = {
    ...programs,
    'program/market': [...(programs['program/market'] ?? []), revised],
    [corrected]: lifeOf(2021).correction.drafted,
  };
  const { commands, refused, again } = follow(histories, corrected);
  expect(commands).toEqual([[corrected, { type: 'NoteRevision', agreed: growth }]]);
  expect({ refused, again }).toEqual({ refused: [], again: [] });
});

it('a draft that is sent back, and a correction, name their programs as they are called today', () => {
  const named = { 'program/market': [introduced(market, { name: 'Market' })] };
  const { owner, cooperating, program } = market;
  const command = { type: 'NoteProgram', program, name: 'Market', owner, cooperating };
  const sentBack = [
    ...life.first.submitted,
    office({ type: 'DraftSentBack', edition: 'e-1', reason: 'Again' }),
  ];
  for (const history of [sentBack, life.correction.drafted])
    expect(follow({ ...named, [plan]: history }, plan).commands).toEqual([[plan, command]]);
});
