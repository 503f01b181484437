// A whole year by hand: a city that begins with nothing goes from its first department to the plan of the next year, each
// act on a screen by the one whose act it is.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '#testing/needs';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { Tabs } from './browser.js';
import {
  answerByKeyboard,
  answerByMouse,
  releaseAndAskAgain,
  settleAndConclude,
} from './year-by-hand/answers.js';
import { closeTheCycle, closeTheOldPlan, readWhatBecameOfIt } from './year-by-hand/closing.js';
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

describeWithChromium('a year by hand', (executablePath) => {
  let dataDir: string;
  let tabs: Tabs;
  let year: Year;
  let stoppedAt: string | undefined;

  beforeAll(async () => {
    dataDir = temporaryFolder();
    tabs = await Tabs.open(executablePath, await run({ DATA_DIR: dataDir, SAMPLE: 'empty' }).address);
    year = new Year(tabs);
  });
  /** Nothing can follow where the year stopped. */
  function station(name: string, play: (year: Year) => Promise<void>): void {
    it(name, async () => {
      if (stoppedAt !== undefined) throw new Error(`the year stopped where ${stoppedAt}`);
      stoppedAt = name;
      await play(year);
      stoppedAt = undefined;
    });
  }

  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  station('the office founds the city', foundTheCity);
  station('sets up departments, rules and a committee from its spreadsheets', setUp);
  station('takes over the plan of the year, and puts it in force', putThePlanInForce);

  station('the chair opens a round on both tracks', openTheRound);
  station('the departments hand in what they did, what they would change, or nothing', handIn);
  station('members write what they think, one on a phone', writeRemarks);
  station('the secretary makes opinions of it, and sends them', consolidate);
  station('an officer answers without the mouse', answerByKeyboard);
  station('another answers from the list of what is owed', answerByMouse);
  station('a head lets answers out, the chair asks again, and is answered', releaseAndAskAgain);
  station('the chair agrees, settles and concludes', settleAndConclude);
  station('the office has residents heard on the changes of this year', hearResidents);
  station('the committee meets, keeps its roll and votes', deliberateChanges);
  station('the last legal step done, the indicator is the agreed one', takeTheSteps);
  station('the next plan begins with it, and takes in what waits', draftTheNextPlan);
  station('residents are heard on the draft, and answered', hearOnTheDraft);
  station('its body deliberates', deliberateOnTheDraft);
  station('it is reported, signed, submitted, and in force from January', putTheNextPlanInForce);
  station('the chair closes the cycle, and the next one begins with what is owed', closeTheCycle);
  station('the office submits the results of the year, and its plan is over', closeTheOldPlan);
  station('who spoke reads what became of it, from the remark to the plan', readWhatBecameOfIt);

  it('asks no other host for anything, and runs under the strictest policy without a complaint', () => {
    expect(tabs.foreign).toEqual([]);
    expect(tabs.complaints).toEqual([]);
  });
});
