// A whole year by hand: a city that begins with nothing goes from its first department to the plan of the next year, each
// act on a screen by the one whose act it is.
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { Tabs } from './browser.js';
import {
  answerByKeyboard,
  answerByMouse,
  releaseAndAskAgain,
  settleAndConclude,
} from './year-by-hand/answers.js';
import { foundTheCity, putThePlanInForce, setUp } from './year-by-hand/setting-up.js';
import { handIn, openTheRound } from './year-by-hand/opening.js';
import {
  deliberateOnTheDraft,
  draftTheNextPlan,
  hearOnTheDraft,
  putTheNextPlanInForce,
} from './year-by-hand/next-plan.js';
import { deliberateChanges, hearResidents, takeTheSteps } from './year-by-hand/plan-change.js';
import { consolidate, writeRemarks } from './year-by-hand/remarks.js';
import { Year } from './year-by-hand/year.js';

jest.setTimeout(180_000);

describeWithChromium('a year by hand', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let year: Year;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir, SAMPLE: 'empty' }).address);
    year = new Year(tabs);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  it('a-found', () => foundTheCity(year));
  it('b-setup', () => setUp(year));
  it('c-plan', () => putThePlanInForce(year));

  it('d-open', () => openTheRound(year));
  it('e-handin', () => handIn(year));
  it('f-write', () => writeRemarks(year));
  it('g-consolidate', () => consolidate(year));
  it('h-keyboard', () => answerByKeyboard(year));
  it('i-mouse', () => answerByMouse(year));
  it('j-release', () => releaseAndAskAgain(year));
  it('k-settle', () => settleAndConclude(year));
  it('l-hear', () => hearResidents(year));
  it('m-deliberate', () => deliberateChanges(year));
  it('n-steps', () => takeTheSteps(year));
  it('o-draft', () => draftTheNextPlan(year));
  it('p-hear', () => hearOnTheDraft(year));
  it('q-deliberate', () => deliberateOnTheDraft(year));
  it('r-force', () => putTheNextPlanInForce(year));

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
