// The story of City S: a whole year, from the plan of 2021 to the plan of 2022 in force and the next cycle running.
import { looseEndLines, outcomeLines, rollLines } from './account.js';
import { acts } from './acts.js';
import { organization, seats, titleOf } from './city.js';
import { compareRound, differences, looseEndsOf } from './outcome.js';
import { nextPlan, plan as basis } from './programs.js';
import { cycle, julyMeeting, nextCycle, office, round, secretary } from './scenes/streams.js';
import type { Reading, Story, StoryEnd } from './story.js';
import { noticedBy, toldSection } from './told-account.js';
import {
  cycleLine,
  deferredLines,
  differenceLines,
  keptLines,
  owedLines,
  planLine,
  stepLines,
  type Sources,
} from './year-account.js';
import { compareRows, yearDifferences } from './year-outcome.js';
import { yearTable } from './year-table.js';

export const story: Story = {
  title:
    '표본의 한 해, 2021년 1월부터 2022년 2월까지 · The year of the sample, January 2021 to February 2022',
  organization: organization.id,
  acts,
  office,
  titleOf,
  end: async (reading) => {
    const ends = [await endOfRound(reading), await endOfYear(reading), await endOfTelling(reading)];
    return {
      sections: ends.flatMap(({ sections }) => sections),
      differences: ends.flatMap((end) => end.differences),
    };
  },
};

async function endOfRound(reading: Reading): Promise<StoryEnd> {
  const played = await reading.state(secretary, round);
  const figures = await reading.figures(secretary, julyMeeting);
  if (played.status === 'none') return neverBegun(round.id);
  return {
    sections: [
      {
        title: '회차의 기대와 결과 (= 같음, ≠ 다름) · The round, expected vs outcome',
        lines: outcomeLines(compareRound(played)),
      },
      { title: '남은 말 · What nothing came of', lines: looseEndLines(looseEndsOf(played)) },
      { title: '7월 회의의 참석 · The roll of the July meeting', lines: rollLines(figures) },
    ],
    differences: differences(played, figures),
  };
}

async function endOfYear(reading: Reading): Promise<StoryEnd> {
  const old = await reading.state(office, cycle);
  const next = await reading.state(office, nextCycle);
  const plan = await reading.state(office, nextPlan);
  const played = await reading.state(secretary, round);
  const before = await reading.state(office, basis);
  if (before.status === 'none') return neverBegun(basis.id);
  if (old.status === 'none') return neverBegun(cycle.id);
  if (next.status === 'none') return neverBegun(nextCycle.id);
  if (plan.status === 'none') return neverBegun(nextPlan.id);
  if (played.status === 'none') return neverBegun(round.id);
  const sources = { round: played, plan, gone: await programsGone(reading) };
  const found = { ...(await reading.comparison(office, nextPlan)), nextCycle: next };
  return {
    sections: [
      { title: '합의된 변경과 거친 절차 · The agreed changes and their steps', lines: stepLines(old) },
      {
        title:
          '2021년 처음 계획과 2022년 계획의 차이 (= 같음, ≠ 다름) · 2021 as first adopted and 2022, line by line',
        lines: differenceLines(compareRows(found.differences), sources),
      },
      { title: '까닭이 있어 그대로 둔 것 · Kept, with the reason', lines: keptLines(found.kept, sources) },
      {
        title: '2022년 계획으로 미룬 것 · What was put off to the plan for 2022',
        lines: deferredLines(sources),
      },
      {
        title: '2022년의 주기로 넘어간 것 · What the cycle of 2022 took over',
        lines: owedLines(next, sources),
      },
      {
        title: '한 해가 끝난 뒤 · Where everything stands',
        lines: [...[before, plan].map(planLine), ...[old, next].map(cycleLine)],
      },
    ],
    differences: [
      ...yearDifferences(found),
      ...(old.status === 'closed' ? [] : [`${cycle.id}: expected closed, found ${old.status}`]),
      ...(next.status === 'planned' ? [] : [`${nextCycle.id}: expected planned, found ${next.status}`]),
      ...(plan.status === 'inForce' ? [] : [`${nextPlan.id}: expected inForce, found ${plan.status}`]),
    ],
  };
}

/** Everybody on the roll of July has heard of the meeting five days before it. */
async function endOfTelling({ letters }: Reading): Promise<StoryEnd> {
  if (!letters) return { sections: [], differences: [] };
  const told = await letters();
  const heard = noticedBy(told, { words: '일자리분과 2021년 7차', day: '2021-07-09' });
  return {
    sections: [toldSection(told)],
    differences:
      heard === seats.length
        ? []
        : [`${julyMeeting.id}: notice: expected ${seats.length} people, found ${heard}`],
  };
}

/** The programs of the old plan's table that are in no line of the new one, as they stand. */
async function programsGone(reading: Reading): Promise<Sources['gone']> {
  const ids = yearTable.filter(({ place, to }) => place === 'line' && to === undefined);
  const read = await Promise.all(
    ids.map(async ({ program: id }) => [id, await reading.state(office, { kind: 'program', id })] as const),
  );
  return Object.fromEntries(
    read.flatMap(([id, program]) => (program.status === 'none' ? [] : [[id, program] as const])),
  );
}

function neverBegun(id: string): StoryEnd {
  return { sections: [], differences: [`${id}: never begun`] };
}
