// Tells the life of a program: introduced with exact figures, adopted by plans, revised as agreed, renamed, moved, ended.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCarryOver, theCoordinator, theOfficerOf } from '#testing/given-actors';
import { programCommandsOf } from '#testing/given-program';
import type { AgreedChange } from '../agreed.js';
import type { BudgetLine, Change, YearFigures } from '../changes.js';
import { ImpossibleHistory } from '../gate/evolution.js';
import { figuresOf } from './states.js';
import { programStream } from './table.js';
import type { ProgramCommand } from './words.js';

const guides = { indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' };
const teaching: BudgetLine = {
  line: 'teaching',
  source: 'own',
  item: 'Teaching',
  amount: '12000',
  scale: 'thousandWon',
};
const ceremony: BudgetLine = { ...teaching, line: 'ceremony', item: 'Ceremony', amount: '3000' };
const first: YearFigures = {
  year: 2021,
  content: ['Morning courses'],
  indicators: [guides],
  budget: [teaching, ceremony],
};
const introducing: Extract<ProgramCommand, { type: 'IntroduceProgram' }> = {
  type: 'IntroduceProgram',
  name: 'Heritage guides',
  owner: 'tourism',
  cooperating: ['culture'],
  ...first,
};
const introduced = by(theCoordinator, { ...introducing, type: 'ProgramIntroduced' });
const running = given(programStream, introduced);

const next: YearFigures = { ...first, year: 2022, indicators: [{ ...guides, target: '40' }] };
const stated = by(theCoordinator, { ...next, type: 'YearStated' });
const adoption = { plan: 'plan-2021', edition: 'e-1', before: first, figures: first } as const;
const adopted = by(theCarryOver, { type: 'FiguresAdopted', ...adoption });

const moreGuides = {
  kind: 'indicatorTarget',
  effective: 2021,
  indicator: 'guides',
  from: '30',
  to: '35',
} as const;

function agreed(change: Change, opinion = 'o-1'): AgreedChange {
  return {
    id: `round-1:${opinion}:1`,
    program: 'heritage',
    change,
    origin: { round: 'round-1', opinion, topic: 'heritage/change', remarks: ['r-1', 'r-2'] },
    addressee: { kind: 'department', department: 'tourism' },
  };
}

const revised = (change: Change, opinion?: string) =>
  by(theCarryOver, { type: 'ProgramRevised', agreed: agreed(change, opinion) });
const moving = { type: 'MoveProgram', owner: 'culture', from: '2021-07-20', reason: 'Reorganized' } as const;
const abolishing = { type: 'AbolishProgram', on: '2021-03-31', reason: 'Nobody came' } as const;
const abolished = by(theCoordinator, {
  type: 'ProgramAbolished',
  since: '2021-03-31',
  reason: 'Nobody came',
});

describe('a program', () => {
  it('is introduced with its owner, content, indicators and budget', () => {
    given(programStream)
      .when(theCoordinator, introducing)
      .happens({ ...introducing, type: 'ProgramIntroduced' });
    given(programStream).when(theOfficerOf('tourism'), introducing).isRefused('not-your-part');
    expect(after(programStream, [introduced])).toMatchObject({
      status: 'running',
      years: { 2021: { ...first, first } },
      revisions: [],
      ancestors: [],
    });
  });

  it('keeps its figures in their one form', () => {
    given(programStream)
      .when(theCoordinator, { ...introducing, indicators: [{ ...guides, target: '30.0' }] })
      .happens({ ...introducing, type: 'ProgramIntroduced' });
    running
      .when(theCoordinator, { type: 'StateYear', ...next, indicators: [{ ...guides, target: '40.00' }] })
      .happens({ type: 'YearStated', ...next });
    running
      .when(theCarryOver, {
        type: 'AdoptFigures',
        ...adoption,
        before: { ...first, indicators: [{ ...guides, target: '30.0' }] },
        figures: { ...first, indicators: [{ ...guides, target: '30.00' }] },
      })
      .happens({ type: 'FiguresAdopted', ...adoption });
  });

  it('may come from other programs', () => {
    const ancestors = [
      { program: 'walks', how: 'merges' },
      { program: 'talks', how: 'merges' },
    ] as const;
    given(programStream)
      .when(theCoordinator, { ...introducing, ancestors })
      .happens({ ...introducing, ancestors, type: 'ProgramIntroduced' });
    expect(after(programStream, [{ ...introduced, ancestors }])).toMatchObject({ ancestors });
  });

  it('may be introduced without content, as the first ones were', () => {
    const { content: _, ...bare } = introduced;
    expect(figuresOf(after(programStream, [bare]), 2021)).toEqual({ ...first, content: [] });
  });

  it.each([
    ['a blank name', { name: ' ' }, 'text-missing', 'name'],
    ['no owner', { owner: '' }, 'unknown-department', 'owner'],
    ['the same department twice', { cooperating: ['culture', 'culture'] }, 'list-repeats', 'cooperating[1]'],
    ['an owner that cooperates with itself', { cooperating: ['tourism'] }, 'same-department', 'cooperating'],
    ['a year that is none', { year: 21 }, 'year-far', 'year'],
    ['a blank clause', { content: ['Morning courses', ' '] }, 'text-missing', 'content[1]'],
    ['an indicator named twice', { indicators: [guides, guides] }, 'list-repeats', 'indicators[1]'],
    [
      'a target that is no number',
      { indicators: [{ ...guides, target: 'many' }] },
      'number-invalid',
      'indicators[0].target',
    ],
    [
      'a negative target',
      { indicators: [{ ...guides, target: '-1' }] },
      'number-invalid',
      'indicators[0].target',
    ],
    ['a budget line named twice', { budget: [teaching, teaching] }, 'list-repeats', 'budget[1]'],
    [
      'an amount with separators',
      { budget: [{ ...teaching, amount: '12,000' }] },
      'number-invalid',
      'budget[0].amount',
    ],
    [
      'an amount below its scale',
      { budget: [{ ...teaching, amount: '0.5' }] },
      'number-invalid',
      'budget[0].amount',
    ],
    [
      'an ancestor without a name',
      { ancestors: [{ program: '', how: 'continues' }] },
      'unknown-program',
      'ancestors[0].program',
    ],
    [
      'the same ancestor twice',
      {
        ancestors: [
          { program: 'walks', how: 'merges' },
          { program: 'walks', how: 'continues' },
        ],
      },
      'list-repeats',
      'ancestors[1]',
    ],
  ] as const)('is not introduced with %s', (_what, wrong, code, field) => {
    given(programStream)
      .when(theCoordinator, { ...introducing, ...wrong } as ProgramCommand)
      .isRefused(code, field);
  });
});

describe('the figures of a year', () => {
  const stating = { type: 'StateYear', ...next } as const;

  it('are stated, and stated again, until a plan adopts them', () => {
    running.when(theCoordinator, stating).happens({ ...next, type: 'YearStated' });
    given(programStream, introduced, stated)
      .when(theCoordinator, { ...stating, content: [] })
      .happens({ ...next, content: [], type: 'YearStated' });
    given(programStream, introduced, adopted)
      .when(theCoordinator, { ...stating, year: 2021 })
      .isRefused('year-adopted', 'year');
    expect(after(programStream, [introduced, stated])).toMatchObject({
      years: { 2021: first, 2022: { ...next, first: next } },
    });
  });

  it('are not stated over what a committee has agreed on', () => {
    given(programStream, introduced, revised(moreGuides))
      .when(theCoordinator, { ...stating, year: 2021 })
      .isRefused('year-adopted', 'year');
  });

  it('are stated exactly, and while their year lasts', () => {
    running.when(theCoordinator, { ...stating, year: 2022.5 }).isRefused('number-invalid', 'year');
    running
      .when(theCoordinator, { ...stating, budget: [{ ...teaching, amount: '-1' }] })
      .isRefused('number-invalid', 'budget[0].amount');
    running.when(theCoordinator, stating, { today: '2022-12-31' }).happens({ ...next, type: 'YearStated' });
  });

  it('are stated once the year is over only where none stood', () => {
    const late = { today: '2023-01-01' };
    running.when(theCoordinator, stating, late).happens({ ...next, type: 'YearStated' });
    given(programStream, introduced, stated)
      .when(theCoordinator, stating, late)
      .isRefused('year-frozen', 'year');
  });

  const adopting = { type: 'AdoptFigures', ...adoption } as const;
  const { before: _, ...anew } = { ...adopting, plan: 'plan-2022', figures: next };

  it('are adopted by a plan that was drafted on them', () => {
    running.when(theCarryOver, adopting).happens({ ...adoption, type: 'FiguresAdopted' });
    running.when(theCoordinator, adopting).isRefused('not-your-part');
    expect(after(programStream, [introduced, adopted])).toMatchObject({
      years: { 2021: { ...first, first, adopted: { plan: 'plan-2021', edition: 'e-1' } } },
    });
  });

  it('are adopted by a plan for a year that no plan has adopted', () => {
    running.when(theCarryOver, anew).happens({ ...anew, type: 'FiguresAdopted' });
    given(programStream, introduced, stated)
      .when(theCarryOver, anew)
      .happens({ ...anew, type: 'FiguresAdopted' });
    given(programStream, introduced, adopted)
      .when(theCarryOver, { ...anew, plan: 'plan-2021', edition: 'e-2', figures: first })
      .isRefused('year-adopted', 'figures.year');
  });

  it('are asked for by a cycle that reviews them, once', () => {
    const asks = [{ key: 'result.yearly', value: 'required', article: '§ 3', from: '2021-01-01' }] as const;
    const noting = { type: 'NoteReview', cycle: 'jobs.plan-2021.2021', year: 2021, asks } as const;
    const { type: _type, ...review } = noting;
    running.when(theCarryOver, noting).happens({ type: 'ReviewNoted', ...review });
    running.when(theCoordinator, noting).isRefused('not-your-part');
    running.when(theCarryOver, { ...noting, year: 2030 }).isRefused('unknown-year', 'year');
    running.when(theCarryOver, { ...noting, asks: [] }).isRefused('list-empty', 'asks');
    running.when(theCarryOver, { ...noting, cycle: ' ' }).isRefused('text-missing', 'cycle');
    given(programStream, introduced, by(theCarryOver, { type: 'ReviewNoted', ...review }))
      .when(theCarryOver, noting)
      .isRefused('already-recorded', 'cycle');
  });

  it('are adopted of an abolished program too, which stays in the list', () => {
    given(programStream, introduced, abolished)
      .when(theCarryOver, adopting)
      .happens({ ...adoption, type: 'FiguresAdopted' });
    expect(after(programStream, [introduced, abolished, adopted])).toMatchObject({ status: 'abolished' });
  });

  it('are corrected as long as they stand as the correction found them', () => {
    const correcting = {
      ...adopting,
      edition: 'e-2',
      figures: { ...first, content: ['Evening courses'] },
    };
    const past = [introduced, adopted];
    given(programStream, ...past)
      .when(theCarryOver, correcting)
      .happens({ ...correcting, type: 'FiguresAdopted' });
    given(programStream, ...past, revised(moreGuides))
      .when(theCarryOver, correcting)
      .isRefused('figure-stale', 'before');
    const { type: _type, ...facts } = correcting;
    const corrected = by(theCarryOver, { type: 'FiguresAdopted', ...facts });
    expect(after(programStream, [...past, corrected])).toMatchObject({
      years: { 2021: { content: ['Evening courses'], first, adopted: { edition: 'e-2' } } },
    });
  });

  it('are adopted exactly, and while their year lasts', () => {
    const wrong = { ...first, budget: [teaching, teaching] };
    running.when(theCarryOver, { ...adopting, plan: '' }).isRefused('unknown-plan', 'plan');
    running.when(theCarryOver, { ...adopting, edition: ' ' }).isRefused('text-missing', 'edition');
    running
      .when(theCarryOver, { ...adopting, figures: { ...first, year: 0 } })
      .isRefused('year-far', 'figures.year');
    running
      .when(theCarryOver, { ...adopting, figures: wrong })
      .isRefused('list-repeats', 'figures.budget[1]');
    running.when(theCarryOver, { ...adopting, before: wrong }).isRefused('list-repeats', 'before.budget[1]');
    running.when(theCarryOver, { ...adopting, before: next }).isRefused('figure-stale', 'before');
    running.when(theCarryOver, adopting, { today: '2022-01-01' }).isRefused('year-frozen', 'figures.year');
  });

  it('are taken over of a year that is over by a first plan, once', () => {
    const late = { today: '2023-05-01' };
    const takingOver = { ...adopting, takenOver: true };
    running.when(theCarryOver, takingOver, late).happens({ ...takingOver, type: 'FiguresAdopted' });
    for (const past of [
      [introduced, adopted],
      [introduced, revised(moreGuides)],
    ])
      given(programStream, ...past)
        .when(theCarryOver, takingOver, late)
        .isRefused('year-frozen', 'figures.year');
    const taken = by(theCarryOver, { ...takingOver, type: 'FiguresAdopted' }, late.today);
    const reporting = {
      type: 'ReportResult',
      id: 'r-1',
      indicator: 'guides',
      period: '2021',
      value: '24',
      evidence: [],
      late: 'Entered with the plan',
    } as const;
    given(programStream, introduced, taken)
      .when(theOfficerOf('tourism'), reporting, late)
      .happens({ ...reporting, type: 'ResultReported' });
  });

  it('are nothing where nobody stated any', () => {
    expect(figuresOf(after(programStream, []), 2021)).toEqual({
      year: 2021,
      content: [],
      indicators: [],
      budget: [],
    });
    expect(figuresOf(after(programStream, [introduced]), 2022).indicators).toEqual([]);
  });
});

describe('an agreed change', () => {
  const past = [introduced, adopted];
  const revising = (change: Change, opinion?: string): ProgramCommand => ({
    type: 'ReviseProgram',
    agreed: agreed(change, opinion),
  });

  it('takes effect in the figures of its year, and keeps what stood before', () => {
    given(programStream, ...past)
      .when(theCarryOver, revising(moreGuides))
      .happens({ type: 'ProgramRevised', agreed: agreed(moreGuides) });
    expect(after(programStream, [...past, stated, revised(moreGuides)])).toMatchObject({
      status: 'running',
      years: {
        2021: {
          ...first,
          indicators: [{ ...guides, target: '35' }],
          first,
          adopted: { plan: 'plan-2021', edition: 'e-1' },
        },
        2022: next,
      },
      revisions: [{ agreed: agreed(moreGuides), before: first, on: '2021-07-20' }],
    });
  });

  it('gives an indicator that it adds its own id', () => {
    const added = { name: 'Places filled', unit: 'places', target: '12' };
    const program = after(programStream, [
      ...past,
      revised({ kind: 'indicatorAdded', effective: 2021, added }),
    ]);
    expect(figuresOf(program, 2021).indicators).toEqual([guides, { indicator: 'round-1:o-1:1', ...added }]);
  });

  it('is one that a program ends with, for the reason that it leads back to', () => {
    const abolition = { kind: 'abolition', effective: 2021 } as const;
    given(programStream, ...past)
      .when(theCarryOver, revising(abolition))
      .happens({ type: 'ProgramRevised', agreed: agreed(abolition) });
    const program = after(programStream, [...past, revised(abolition)]);
    expect(program).toMatchObject({
      status: 'abolished',
      since: '2021-07-20',
      reason: 'round-1:o-1:1',
      revisions: [{ before: first }],
    });
    expect(figuresOf(program, 2021)).toEqual(first);
    given(programStream, ...past, revised(abolition))
      .when(theCarryOver, revising(moreGuides, 'o-2'))
      .isRefused('wrong-stage');
  });

  it('takes effect once', () => {
    given(programStream, ...past, revised(moreGuides))
      .when(theCarryOver, revising(moreGuides))
      .isRefused('already-recorded', 'agreed.id');
  });

  it('finds the figures that it was agreed on', () => {
    given(programStream, ...past, revised(moreGuides))
      .when(theCarryOver, revising({ ...moreGuides, to: '50' }, 'o-2'))
      .isRefused('figure-stale', 'agreed.change.from');
    given(programStream, ...past)
      .when(theCarryOver, revising({ ...moreGuides, indicator: 'growth' }))
      .isRefused('unknown-indicator', 'agreed.change.indicator');
  });

  it('is of a year that was stated, and is not over', () => {
    const later = { ...moreGuides, effective: 2022 };
    given(programStream, ...past)
      .when(theCarryOver, revising(later))
      .isRefused('unknown-year', 'agreed.change.effective');
    given(programStream, ...past)
      .when(theCarryOver, revising(moreGuides), { today: '2021-12-31' })
      .happens({ type: 'ProgramRevised', agreed: agreed(moreGuides) });
    given(programStream, ...past)
      .when(theCarryOver, revising(moreGuides), { today: '2022-01-01' })
      .isRefused('year-frozen', 'agreed.change.effective');
  });

  it('comes from the house, not from a person', () => {
    given(programStream, ...past)
      .when(theCoordinator, revising(moreGuides))
      .isRefused('not-your-part');
  });

  it('cannot have taken effect in other figures', () => {
    const twice = [...past, revised(moreGuides), revised(moreGuides, 'o-2')];
    expect(() => after(programStream, twice)).toThrow(ImpossibleHistory);
    expect(() => after(programStream, [introduced, revised({ ...moreGuides, effective: 2022 })])).toThrow(
      ImpossibleHistory,
    );
  });
});

describe('the name, the owner and the end of a program', () => {
  const renaming = { type: 'RenameProgram', name: 'Guides and stewards', reason: 'Widened' } as const;

  it('is renamed, with a reason', () => {
    running.when(theCoordinator, renaming).happens({ ...renaming, type: 'ProgramRenamed' });
    running
      .when(theCoordinator, { ...renaming, name: ' Guides and stewards ' })
      .happens({ ...renaming, type: 'ProgramRenamed' });
    running.when(theCoordinator, { ...renaming, name: ' ' }).isRefused('text-missing', 'name');
    running
      .when(theCoordinator, { ...renaming, name: 'Heritage guides ' })
      .isRefused('nothing-changes', 'name');
    running.when(theCoordinator, { ...renaming, reason: '' }).isRefused('reason-missing', 'reason');
    const renamed = by(theCoordinator, { ...renaming, type: 'ProgramRenamed' });
    expect(after(programStream, [introduced, renamed])).toMatchObject({ name: 'Guides and stewards' });
  });

  it('passes to another department at once, with a day and a reason', () => {
    running.when(theCoordinator, moving).happens({ ...moving, type: 'ProgramMoved' });
    running.when(theCoordinator, { ...moving, owner: 'tourism' }).isRefused('same-department', 'owner');
    running.when(theCoordinator, { ...moving, owner: '' }).isRefused('unknown-department', 'owner');
    running.when(theCoordinator, { ...moving, from: '2021-13-01' }).isRefused('date-invalid', 'from');
    running.when(theCoordinator, { ...moving, from: '2021-07-21' }).isRefused('date-future', 'from');
    running.when(theCoordinator, { ...moving, reason: '' }).isRefused('reason-missing', 'reason');
  });

  it('is not cooperated on by its own new owner', () => {
    const moved = by(theCoordinator, { ...moving, type: 'ProgramMoved' });
    expect(after(programStream, [introduced, moved])).toMatchObject({ owner: 'culture', cooperating: [] });
  });

  it('is abolished for good, with a day and a reason', () => {
    const { by: _by, on: _on, ...fact } = abolished;
    running.when(theCoordinator, abolishing).happens(fact);
    running.when(theCoordinator, { ...abolishing, on: 'March' }).isRefused('date-invalid', 'on');
    running.when(theCoordinator, { ...abolishing, on: '2021-07-21' }).isRefused('date-future', 'on');
    running.when(theCoordinator, { ...abolishing, reason: ' ' }).isRefused('reason-missing', 'reason');
    given(programStream, introduced, abolished).when(theCoordinator, moving).isRefused('wrong-stage');
  });

  it('ends with the plan that it is not in, ahead of its day', () => {
    const ending = {
      type: 'EndProgram',
      plan: 'plan-2022',
      since: '2022-01-01',
      reason: 'Merged',
      successors: ['town-guides'],
    } as const;
    running.when(theCarryOver, ending).happens({ ...ending, type: 'ProgramEnded' });
    running.when(theCoordinator, ending).isRefused('not-your-part');
    running.when(theCarryOver, { ...ending, plan: '' }).isRefused('unknown-plan', 'plan');
    running.when(theCarryOver, { ...ending, since: '2022' }).isRefused('date-invalid', 'since');
    running.when(theCarryOver, { ...ending, reason: '' }).isRefused('reason-missing', 'reason');
    running
      .when(theCarryOver, { ...ending, successors: ['town-guides', 'town-guides'] })
      .isRefused('list-repeats', 'successors[1]');
    const ended = by(theCarryOver, { ...ending, type: 'ProgramEnded' });
    expect(after(programStream, [introduced, ended])).toMatchObject({
      status: 'ended',
      since: '2022-01-01',
      successors: ['town-guides'],
    });
  });

  describe('that is to end', () => {
    const ended = by(theCarryOver, {
      type: 'ProgramEnded',
      plan: 'plan-2022',
      since: '2022-01-01',
      reason: 'Merged',
      successors: ['town-guides'],
    });
    const ending = given(programStream, introduced, stated, adopted, ended);
    const revising = (change: Change) => ({ type: 'ReviseProgram', agreed: agreed(change) }) as const;
    const correcting = { type: 'AdoptFigures', ...adoption, edition: 'e-2' } as const;
    const dayBefore = { today: '2021-12-31' };
    const theDay = { today: '2022-01-01' };

    it('is revised, adopted, renamed and moved like any other until its day', () => {
      ending
        .when(theCarryOver, revising(moreGuides), dayBefore)
        .happens({ type: 'ProgramRevised', agreed: agreed(moreGuides) });
      ending.when(theCarryOver, correcting, dayBefore).happens({ ...correcting, type: 'FiguresAdopted' });
      ending.when(theCoordinator, renaming, dayBefore).happens({ ...renaming, type: 'ProgramRenamed' });
      ending.when(theCoordinator, moving, dayBefore).happens({ ...moving, type: 'ProgramMoved' });
      const lived = [
        revised(moreGuides),
        by(theCoordinator, { ...renaming, type: 'ProgramRenamed' }),
        by(theCoordinator, { ...moving, type: 'ProgramMoved' }),
        by(theCarryOver, { type: 'FiguresAdopted', ...adoption, edition: 'e-2' }),
      ];
      expect(after(programStream, [introduced, stated, adopted, ended, ...lived])).toMatchObject({
        status: 'ended',
        since: '2022-01-01',
        name: renaming.name,
        owner: 'culture',
        revisions: [{ agreed: agreed(moreGuides) }],
        years: { 2021: { adopted: { edition: 'e-2' } } },
      });
    });

    it('stays as it is from then on', () => {
      const nextYears = revising({ ...moreGuides, effective: 2022, from: '40', to: '45' });
      const anew = { ...correcting, before: next, figures: next };
      for (const command of [nextYears, anew])
        ending.when(theCarryOver, command, theDay).isRefused('wrong-stage');
      for (const command of [renaming, moving])
        ending.when(theCoordinator, command, theDay).isRefused('wrong-stage');
    });

    it('is abolished before its day where that is agreed', () => {
      const abolition = revised({ kind: 'abolition', effective: 2021 });
      const program = after(programStream, [introduced, ended, abolition]);
      expect(program).toMatchObject({ status: 'abolished', since: '2021-07-20', reason: 'round-1:o-1:1' });
      expect(program).not.toHaveProperty('successors');
    });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(programStream, programCommandsOf('figures'));
});
