// The jury's advice on the new plan: a cycle of one round, six recommendations, five paragraphs, and all of it published.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { answeredTogether } from '#domain/paragraphs';
import { publicRoundOf } from '#domain/round/public';
import { HouseInMemory } from '../in-memory.js';
import { play } from '../play.js';
import { acts } from './acts.js';
import {
  advice,
  advisedEnd,
  advising,
  advisoryCycle,
  promised,
  promiseOf,
  recommendationId,
} from './advising.js';
import { district, jury } from './district.js';
import { adviceDifferences } from './outcome.js';
import { advisedIn, paragraphs, recommendations } from './paper.js';
import { jobs } from './pledges.js';
import { story } from './story.js';
import { plan, round } from './streams.js';
import { ground } from './term.js';

const counted = recommendations.map((_, index) => index + 1);

async function playedTo(until: typeof acts): Promise<HouseInMemory> {
  const house = new HouseInMemory(district.id);
  await play(until, (act) => house.perform(act));
  return house;
}

describe('the jury’s advice', () => {
  let house: HouseInMemory;
  beforeAll(async () => {
    house = await playedTo([...ground, ...advising, ...advisedEnd]);
  });

  const answerTo = (nth: number) => {
    const opinion = house.round(advice.id).opinions[recommendationId(nth)];
    return opinion && 'response' in opinion ? opinion.response : undefined;
  };

  it('is a cycle of its own kind: one stage with one round on the plan of the term, and no change', () => {
    expect(house.cycle(advisoryCycle.id)).toMatchObject({
      status: 'closed',
      committee: jury.id,
      plan: plan.id,
      year: advisedIn,
      stages: ['midterm'],
      rounds: { [advice.id]: { tracks: ['midterm'], status: 'concluded' } },
      changes: {},
    });
    expect(house.refused).toEqual([]);
  });

  it('is six recommendations on the pledge of the paper, each with what was said behind it', () => {
    const { opinions, scope } = house.round(advice.id);
    expect(scope.programs.map(({ number }) => number)).toEqual([jobs.number]);
    expect(Object.values(opinions)).toHaveLength(6);
    for (const [index, text] of recommendations.entries()) {
      expect(opinions[recommendationId(index + 1)]).toMatchObject({
        status: 'settled',
        text,
        asks: 'action',
        remarks: [`remark-${index + 1}`],
      });
    }
  });

  it('is answered in five paragraphs, the fifth of which answers the fifth and the sixth', () => {
    const texts = counted.map((nth) => answerTo(nth)?.text);
    expect(texts).toEqual(paragraphs.flatMap(({ text, answers }) => answers.map(() => text)));
    expect(new Set(texts).size).toBe(5);
    const { opinions } = house.round(advice.id);
    const together = Object.values(opinions).map((each) => answeredTogether(Object.values(opinions), each));
    const both = [recommendationId(5), recommendationId(6)];
    expect(together).toEqual([[], [], [], [], both, both]);
    expect(paragraphs.flatMap(({ answers }) => answers)).toEqual(counted);
  });

  it('is answered with what each answer owes: evidence, or what is left out and what is done by when', () => {
    expect(counted.map((nth) => answerTo(nth)?.answer)).toMatchObject([
      { disposition: 'underWay' },
      { disposition: 'underWay' },
      { disposition: 'partlyAccepted', proof: { kind: 'followUp', due: '2018-12-31' } },
      { disposition: 'accepted', proof: { kind: 'followUp', due: '2018-12-31' } },
      { disposition: 'partlyAccepted', proof: { kind: 'followUp', due: '2018-12-31' } },
      { disposition: 'partlyAccepted', proof: { kind: 'followUp', due: '2018-12-31' } },
    ]);
  });

  it('is published with each answer and its reason, and with nobody of the jury', () => {
    const round = house.round(advice.id);
    const { publication } = round;
    if (publication?.status !== 'shown') throw new Error('nothing is published');
    const shown = publicRoundOf(round, publication, '2018-09-20');
    const called = { opinion: '권고사항', response: '검토의견' };
    expect(shown).toMatchObject({ year: advisedIn, status: 'concluded', called });
    expect(shown.opinions).toHaveLength(6);
    for (const [index, { text, answer }] of shown.opinions.entries()) {
      const given = answerTo(index + 1);
      expect(text).toBe(recommendations[index]);
      expect(answer).toMatchObject({ disposition: given?.answer.disposition, text: given?.text });
      const both = index < 4 ? undefined : [recommendationId(5), recommendationId(6)];
      expect(answer?.together).toEqual(both);
      if (given?.answer.disposition === 'partlyAccepted')
        expect(JSON.stringify(answer)).toContain(given.answer.leftOut);
    }
    expect(JSON.stringify(shown)).not.toContain('juror');
  });

  it('leaves four promises, each kept by its day', () => {
    const { owed } = house.cycle(advisoryCycle.id);
    expect(Object.keys(owed)).toEqual(promised.map(promiseOf));
    expect(promised).toEqual([3, 4, 5, 6]);
    for (const nth of promised) {
      expect(owed[promiseOf(nth)]).toMatchObject({ status: 'checked', finding: 'kept' });
    }
  });
});

describe('the same jury’s next cycle', () => {
  it('is of another kind, and owes nothing of the first', async () => {
    const house = await playedTo(acts);
    const cycles = Object.values(house.plan(plan.id).reviewers);
    expect(cycles).toHaveLength(1);
    expect(house.cycle(cycles[0] ?? '')).toMatchObject({ stages: ['planChange'], owed: {} });
    expect(house.now('committee', jury.id)).toMatchObject({ cycleKind: { id: 'citizen-jury' } });
  });

  it('publishes each round as it stood when it was concluded', async () => {
    const concluded = new Map<string, number>();
    const counts = new Map<string, number>();
    const house = new HouseInMemory(district.id, ({ stream, id, event }) => {
      if (stream !== 'round') return;
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (event.type === 'RoundConcluded') concluded.set(id, counts.get(id) ?? 0);
    });
    await play(acts, (act) => house.perform(act));
    for (const { id } of [advice, round]) {
      const { publication } = house.round(id);
      expect(publication).toMatchObject({ status: 'shown', version: concluded.get(id) });
    }
  });

  it('is told with both rounds, and every answer as the paper has it', async () => {
    const house = await playedTo(acts);
    const { sections, differences } = await story.end(house.reading());
    expect(differences).toEqual([]);
    expect(sections[0]?.lines.map((line) => line.slice(-9))).toEqual(
      [1, 2, 3, 4, 5, 5].map((paragraph) => ` (검토의견 ${paragraph})`.slice(-9)),
    );
    const unanswered = { ...house.round(advice.id), opinions: {} };
    expect(adviceDifferences(unanswered)).toHaveLength(6);
  });
});
