// What the papers of plans, programs and cycles lack: an approval, a year's figures, dates, results, and an end.
import { describe, expect, it } from '@jest/globals';
import type { OpenedCycle } from '#domain/cycle/states';
import { cycleStream } from '#domain/cycle/table';
import { yearsFrom } from '#domain/periods';
import { editionShown, type DraftedPlan } from '#domain/plan/states';
import { planStream } from '#domain/plan/table';
import type { IntroducedProgram } from '#domain/program/states';
import { programStream } from '#domain/program/table';
import { plainStanding } from '#domain/reckoning/standing-rules';
import { after } from '#testing/given';
import { inAdoption, promised } from '#testing/given-cycle';
import { draftedFor, planYear } from '#testing/given-plan';
import { introduced } from '#testing/given-program';
import type { PlanOf } from '../plan-of.js';
import type { IndicatorOfYear } from '../year-report.js';
import { followUpsLack, yearReportLacks } from './cycle-checks.js';
import { byCheck, type Found } from './found.js';
import { notAdopted, planLacks, programLacks } from './plan-checks.js';

const on = `${planYear}-03-02`;
const placesOf = (found: readonly Found[]) =>
  Object.fromEntries(byCheck(found).map(({ check, places }) => [check, places]));

describe('a plan as a paper', () => {
  const plan = after(planStream, [draftedFor(planYear)]) as DraftedPlan;
  const edition = editionShown(plan);
  if (!edition) throw new Error('it has no edition');
  const walks = { id: 'walks', title: 'Walks', periods: [`${planYear}-Q1`] };
  const of: PlanOf = {
    ...{ id: 'plan-2022', plan, edition, partly: false, rules: plainStanding, on },
    programs: new Map([['heritage', { schedule: [walks], reasons: {} }]]),
    ...{ nameOfDepartment: String, nameOfCommittee: String, titleOfPost: String },
  };

  it('lacks an approval until it has one', () => {
    expect(placesOf(planLacks(of, 'en'))['version-not-adopted']).toEqual([`${plan.title}: Draft`]);
    expect(notAdopted('P', 'approving', 'ko')).toHaveLength(1);
    for (const status of ['approved', 'inForce', 'superseded'] as const)
      expect(notAdopted('P', status, 'ko')).toEqual([]);
  });

  it('lacks what a program has no figure of in the plan’s year, and a schedule where it has none', () => {
    const found = placesOf(planLacks(of, 'en'));
    expect(found['figures-missing']).toEqual([
      `1-3 Ferry landing: indicators and targets of ${planYear}`,
      `1-3 Ferry landing: budget of ${planYear}`,
    ]);
    expect(found['dates-missing']).toEqual(['1-2 Market start-ups', '1-3 Ferry landing']);
  });

  it('has figures that do not add up until somebody gave a reason', () => {
    const weighed = (reasons: PlanOf['programs']) => {
      const [heritage] = Object.values(edition.lines);
      if (!heritage) throw new Error('it has no line');
      const years = heritage.years.map((year) => ({
        ...year,
        indicators: year.indicators.map((each) => ({ ...each, weight: '40' })),
      }));
      const lines = { heritage: { ...heritage, years } };
      return placesOf(planLacks({ ...of, edition: { ...edition, lines }, programs: reasons }, 'en'));
    };
    expect(weighed(new Map())['figures-differ']).toHaveLength(1);
  });
});

describe('a paper on a program', () => {
  const program = after(programStream, [introduced]) as IntroducedProgram;
  const of = {
    ...{ id: 'heritage', program, rules: plainStanding, on: '2021-05-01' },
    place: { number: '1-1', kind: 'continuing', term: yearsFrom(2021, 2022) },
    ...{ nameOfDepartment: String, officers: [] },
  } as const;

  it('lacks the plan that puts it in force, and the years that nothing was stated for', () => {
    const found = placesOf(programLacks(of, false, 'en'));
    expect(found['version-not-adopted']).toHaveLength(1);
    expect(found['figures-missing']?.every((place) => place.endsWith('of 2022'))).toBe(true);
    expect(found['figures-missing']).toHaveLength(2);
    expect(placesOf(programLacks(of, true, 'en'))).not.toHaveProperty('version-not-adopted');
  });
});

describe('the list of a cycle’s follow-ups', () => {
  const cycle = after(cycleStream, inAdoption) as OpenedCycle;

  it('lacks its end, and a report of each promise that was not made', () => {
    const found = placesOf(followUpsLack(cycle, '2021 Jobs'));
    expect(found['still-running']).toEqual(['2021 Jobs']);
    expect(found['promises-unreported']).toEqual([`${promised.number}: ${promised.asked}`]);
    const closed = { ...cycle, status: 'closed', closedOn: '2022-01-31', owed: {} } as OpenedCycle;
    expect(followUpsLack(closed, '2021 Jobs')).toEqual([]);
  });
});

describe('the report of a plan’s year', () => {
  const shown = (text?: string) => ({
    ...{ figure: { figure: 'result', indicator: 'guides', period: '2021' }, provisional: false },
    ...(text !== undefined && { text }),
  });
  const indicator = (target?: string, result?: string) =>
    ({
      ...{ number: '1-1', program: 'Guides', indicator: 'Trained', unit: 'persons', year: 2021 },
      ...{ target: shown(target), result: shown(result), rate: shown() },
    }) as unknown as IndicatorOfYear;

  it('lacks a result wherever something was to be reached, and the end of the plan', () => {
    const indicators = [indicator('30'), indicator('30', '12'), indicator()];
    expect(placesOf(yearReportLacks({ title: 'Plan', isClosed: false }, indicators, 'en'))).toEqual({
      'still-running': ['Plan'],
      'figures-missing': ['1-1 Guides: result of Trained in 2021'],
    });
    expect(yearReportLacks({ title: 'Plan', isClosed: true }, [indicator('30', '30')], 'en')).toEqual([]);
  });
});
