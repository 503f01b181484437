// Tells the life of indicators over two years: first stated, adopted, revised, replaced, carried into the next plan.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import type { AgreedChange } from '../agreed.js';
import type { Change, Indicator, YearFigures } from '../changes.js';
import { indicatorHistory } from './history.js';
import { programStream } from './table.js';

const guides = { indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' };
const growth = { indicator: 'growth', name: 'Growth rate', unit: '%', target: '5' };
const rooms = { indicator: 'rooms', name: 'Rooms let', unit: 'rooms', target: '7' };
const of = (year: number, ...indicators: readonly Indicator[]): YearFigures => ({
  year,
  content: [],
  indicators,
  budget: [],
});
const places = { name: 'Places filled', unit: 'places', target: '12' };

const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Start-ups',
  owner: 'economy',
  cooperating: [],
  ...of(2021, guides, { ...growth, target: '4' }),
});
const restated = by(theCoordinator, { type: 'YearStated', ...of(2021, guides, growth) });

function adopted(plan: string, edition: string, figures: YearFigures) {
  return by(theCarryOver, { type: 'FiguresAdopted', plan, edition, figures });
}

function agreed(id: string, change: Change): AgreedChange {
  return {
    id,
    program: 'market',
    change,
    origin: { round: 'round-1', opinion: `o-${id}`, topic: 'market/change', remarks: ['r-1'] },
    addressee: { kind: 'department', department: 'economy' },
  };
}

const faster = agreed('c-1', {
  kind: 'indicatorTarget',
  effective: 2021,
  indicator: 'growth',
  from: '5',
  to: '10',
});
const stillFaster = agreed('c-2', {
  kind: 'indicatorTarget',
  effective: 2021,
  indicator: 'growth',
  from: '10',
  to: '11',
});
const replaced = agreed('c-3', {
  kind: 'indicatorReplaced',
  effective: 2021,
  indicator: 'guides',
  added: places,
});
const moreWords = agreed('c-4', { kind: 'content', effective: 2021, from: 'Nothing', to: 'Courses' });
const nextYears = agreed('c-5', {
  kind: 'indicatorTarget',
  effective: 2022,
  indicator: 'growth',
  from: '12',
  to: '13',
});
const revised = (change: AgreedChange, on: string) =>
  by(theCarryOver, { type: 'ProgramRevised', agreed: change }, on);

const inPlan = { plan: 'plan-2021', edition: 'e-1' };

describe('the history of an indicator', () => {
  it('tells what it began with, every revision with its day and origin, and where it stands', () => {
    const program = after(programStream, [
      introduced,
      restated,
      adopted('plan-2021', 'e-1', of(2021, guides, growth)),
      revised(faster, '2021-07-20'),
      revised(moreWords, '2021-07-21'),
      revised(stillFaster, '2021-09-01'),
    ]);
    expect(indicatorHistory(program)).toEqual([
      {
        indicator: 'guides',
        name: 'Guides trained',
        unit: 'persons',
        years: [{ year: 2021, first: '30', revisions: [], present: '30', adopted: inPlan }],
      },
      {
        indicator: 'growth',
        name: 'Growth rate',
        unit: '%',
        years: [
          {
            year: 2021,
            first: '5',
            revisions: [
              { on: '2021-07-20', from: '5', to: '10', agreed: faster },
              { on: '2021-09-01', from: '10', to: '11', agreed: stillFaster },
            ],
            present: '11',
            adopted: inPlan,
          },
        ],
      },
    ]);
  });

  it('begins and ends where one takes the place of another', () => {
    const program = after(programStream, [restatedFrom(guides), revised(replaced, '2021-07-20')]);
    expect(indicatorHistory(program)).toEqual([
      {
        indicator: 'guides',
        name: 'Guides trained',
        unit: 'persons',
        years: [{ year: 2021, first: '30', revisions: [{ on: '2021-07-20', from: '30', agreed: replaced }] }],
      },
      {
        indicator: 'c-3',
        name: 'Places filled',
        unit: 'places',
        years: [{ year: 2021, revisions: [{ on: '2021-07-20', to: '12', agreed: replaced }], present: '12' }],
      },
    ]);
  });

  it('goes on from plan to plan, under its latest name, and keeps each year’s revisions apart', () => {
    const renamed = { ...growth, name: 'Growth of start-ups', target: '12' };
    const program = after(programStream, [
      introduced,
      restated,
      adopted('plan-2021', 'e-1', of(2021, guides, growth)),
      revised(faster, '2021-07-20'),
      adopted('plan-2022', 'e-1', of(2022, renamed, rooms)),
      revised(nextYears, '2022-02-01'),
    ]);
    const [first, second, third] = indicatorHistory(program);
    expect([first, third].map((each) => each?.years.map(({ year }) => year))).toEqual([[2021], [2022]]);
    expect(second).toMatchObject({
      name: 'Growth of start-ups',
      years: [
        { year: 2021, first: '5', revisions: [{ to: '10' }], present: '10' },
        {
          year: 2022,
          first: '12',
          revisions: [{ to: '13' }],
          present: '13',
          adopted: { plan: 'plan-2022', edition: 'e-1' },
        },
      ],
    });
  });

  it('keeps what the plan first had where a later edition corrects it', () => {
    const program = after(programStream, [
      introduced,
      adopted('plan-2021', 'e-1', of(2021, growth)),
      revised(faster, '2021-07-20'),
      adopted('plan-2021', 'e-2', of(2021, { ...growth, target: '9' })),
    ]);
    expect(indicatorHistory(program)).toMatchObject([
      {
        indicator: 'growth',
        years: [
          { first: '5', revisions: [{ from: '5', to: '10' }], present: '9', adopted: { edition: 'e-2' } },
        ],
      },
    ]);
  });

  it('is none where there is no program', () => {
    expect(indicatorHistory(after(programStream, []))).toEqual([]);
  });
});

function restatedFrom(...indicators: readonly Indicator[]) {
  return { ...introduced, indicators };
}
