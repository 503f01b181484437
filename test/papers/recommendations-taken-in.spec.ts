// A jury's recommendations are taken in with the paragraphs that answer them: six and five, and somebody says which answers which.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readText } from '#documents/read/text/read-text';
import { answeredTogether } from '#domain/paragraphs';
import { recommendations } from '#intake/recommendations/recommendations';
import type { Proposal } from '#intake/proposal';
import { HouseInMemory } from '#sample/in-memory';
import { advice, advising } from '#sample/jury/advising';
import { district } from '#sample/jury/district';
import { secretary } from '#sample/jury/streams';
import { ground } from '#sample/jury/term';
import { play } from '#sample/play';
import { corpusOf } from '#testing/corpus';
import { carriedOut, proposedFor, shapeOf } from '#testing/taken-in';

const at = '2018-09-12T10:00:00+09:00';
const texts = corpusOf('road-map.txt', '004').map(({ kind, bytes, lines }) => ({
  kind,
  lines,
  document: readText(bytes),
}));
const both = ['paper-recommendation-5', 'paper-recommendation-6'];

/** The round as it is opened, with nothing to hand in. */
async function opened(): Promise<HouseInMemory> {
  const house = new HouseInMemory(district.id);
  const beginning = advising.filter(
    ({ command: { type } }) => type === 'OpenRound' || type === 'WaiveSubmission',
  );
  await play([...ground, ...beginning], (act) => house.perform(act));
  return house;
}

describe.each(texts)('Recommendations ($kind)', ({ document, lines }) => {
  let house: HouseInMemory;
  let proposal: Proposal;
  beforeAll(async () => {
    house = await opened();
    proposal = proposedFor(house, recommendations, document, { round: advice.id });
  });

  it('are known by their list and its review, and contradict nothing', () => {
    expect(recommendations.likeness(document)).toBe(1);
    expect(proposal.findings).toEqual([]);
    expect(proposal.notTaken).toEqual([]);
  });

  it('leave it open which paragraph answers which: asked for each, the last one for the last two', () => {
    const asked = proposal.doubts.filter(({ id }) => id.includes('answer-of'));
    expect(asked.map(({ usual }) => usual)).toEqual(['1', '2', '3', '4', '5', '5']);
    expect(asked.every(({ choices }) => choices.length === 6)).toBe(true);
    expect(asked.map(({ place: { line = 0 } }) => lines[line - 1]?.startsWith('- '))).toEqual(
      Array(6).fill(true),
    );
  });

  it('are taken in word for word, each answer as a promise that owes its proof', () => {
    expect(carriedOut(house, proposal, secretary, at)).toEqual([]);
    const round = house.round(advice.id);
    const opinions = Object.values(round.opinions);
    const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
    const first = items.indexOf(opinions[0]?.text ?? '');
    expect(opinions.map(({ text }) => text)).toEqual(items.slice(first, first + 6));
    const paragraphs = items.slice(first + 6, first + 11);
    expect(opinions.map(({ found }) => found?.text)).toEqual([...paragraphs, paragraphs[4]]);
    expect(opinions.map(({ status, asks }) => [status, asks])).toEqual(
      Array(6).fill(['proofOwed', 'action']),
    );
    expect(opinions.map((each) => answeredTogether(opinions, each))).toEqual([[], [], [], [], both, both]);
    const again = proposedFor(house, recommendations, document, { round: advice.id });
    expect(again.steps.map(({ key }) => key)).toEqual(proposal.steps.map(({ key }) => key));
    expect(carriedOut(house, again, secretary, at)).toHaveLength(again.steps.length);
    expect(house.round(advice.id)).toEqual(round);
  });

  it('are paired as somebody decides', async () => {
    const decided = proposedFor(await opened(), recommendations, document, {
      round: advice.id,
      decisions: { 'recommendation-answer-of-6': 'none', 'recommendation-6-taken-as': 'change' },
    });
    expect(decided.steps.some(({ key }) => key === 'paper-recommendation-6-a')).toBe(false);
    expect(decided.steps.find(({ key }) => key === 'paper-recommendation-6')?.command).toMatchObject({
      wording: { asks: 'change' },
    });
  });
});

it('Recommendations and their twin are of one shape', async () => {
  const house = await opened();
  const shapes = texts.map(({ document }) =>
    shapeOf(proposedFor(house, recommendations, document, { round: advice.id })),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});
