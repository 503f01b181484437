// The three papers of plans are read into the model that they describe: every figure follows, and what disagrees is said, nothing else.
import { describe, expect, it } from '@jest/globals';
import { readText } from '#documents/read/text/read-text';
import { parseCommand } from '#contract/commands/validate';
import type { CommandTypeOf } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import { isPlanIdFor } from '#domain/between/naming';
import { contradictionsIn } from '#domain/reckoning/contradictions';
import { explain } from '#domain/reckoning/explain';
import { figureKey, type FigureRef } from '#domain/reckoning/figures';
import { reckoningRules } from '#domain/reckoning/rules';
import { printedOf } from '#domain/reckoning/shown';
import { operatingPlan } from '#intake/operating-plan/recogniser';
import { pledgeSheet } from '#intake/pledge-sheet/recogniser';
import type { Finding } from '#intake/proposal';
import type { Recogniser } from '#intake/recogniser';
import { roadMap } from '#intake/road-map/recogniser';
import { district as districtK } from '#sample/jury/district';
import { printed as ofRoadMap } from '#sample/jury/printed';
import type { SampleOrganization } from '#sample/offices';
import { district as districtD } from '#sample/papers/centre/district';
import { printed as ofCentre } from '#sample/papers/centre/printed';
import { countedTwoWays, foundByHand } from '#sample/papers/found-by-hand';
import { district as districtG } from '#sample/papers/pledge/district';
import { printed as ofPledge } from '#sample/papers/pledge/printed';
import type { Disagreement, Printed } from '#sample/papers/printed';
import { corpusOf, twinOf } from '#testing/corpus';
import { contextIn, seed, takenIn, type TakenIn } from './taking-in.js';

interface Paper {
  readonly twin: string;
  readonly seed: string;
  readonly recogniser: Recogniser;
  readonly organization: SampleOrganization;
  /** When it is brought: on its own day, and years later. */
  readonly days: readonly string[];
  readonly printed: readonly Printed[];
  /** How the sample's ids are called here. */
  readonly ids: Readonly<Record<string, string>>;
  readonly byHand: readonly Disagreement[];
  /** In the order of what was found by hand, the line of each. */
  readonly lines: readonly number[];
}

const pledge: Paper = {
  twin: 'pledge-sheet.txt',
  seed: '002',
  recogniser: pledgeSheet,
  organization: districtG,
  days: ['2024-04-08', '2026-11-02'],
  printed: ofPledge,
  ids: {
    'p-1-4': `${seed}-p1`,
    'i-public-jobs': 'i-1',
    'i-placements': 'i-2',
    'i-training': 'i-3',
    'i-contests': 'i-4',
    'i-centre': 'i-5',
  },
  byHand: foundByHand.pledge,
  lines: [45, 45, 8, 8, 8, 158, 165, 21, 95, 96, 96],
};

const centre: Paper = {
  twin: 'operating-plan.txt',
  seed: '003',
  recogniser: operatingPlan,
  organization: districtD,
  days: ['2016-02-11', '2026-11-02'],
  printed: ofCentre,
  ids: {
    'p-1-3': `${seed}-p3`,
    'p-2-1': `${seed}-p4`,
    'p-4-1': `${seed}-p10`,
    'i-openings': 'i-1',
    'i-seekers': 'i-2',
    'i-placed': 'i-3',
    'i-new-companies': 't-1-3-1',
    'i-centres': 't-2-1-1',
    'i-scouted': 't-2-1-2',
    'i-scouted-jobs': 't-2-1-3',
  },
  byHand: foundByHand.centre,
  lines: [101, 74, 76, 77, 292, 249],
};

const road: Paper = {
  twin: 'road-map.txt',
  seed: '004',
  recogniser: roadMap,
  organization: districtK,
  days: ['2018-07-06', '2026-11-02'],
  printed: ofRoadMap,
  ids: { 'p-iii-1-1': `${seed}-p1`, 'i-iii-1-1': 'i-1' },
  byHand: foundByHand.roadMap,
  lines: [],
};

const cases = [pledge, centre, road].flatMap((paper) =>
  corpusOf(paper.twin, paper.seed).map((text) => ({ ...paper, text, name: `${paper.twin} (${text.kind})` })),
);

/** What the product prints where the paper prints a figure of it, under the ids of the taking-in. */
function figuresOf({ house }: TakenIn, { printed, ids, organization }: Paper, today: string) {
  const state = house.now('organization', organization.id);
  const rules = reckoningRules(state.status === 'none' ? [] : state.rules, today);
  return printed.flatMap(({ place, says, of }) => {
    if (!of) return [];
    const ref: FigureRef =
      'indicator' in of.ref ? { ...of.ref, indicator: ids[of.ref.indicator] ?? of.ref.indicator } : of.ref;
    const follows = printedOf(explain(house.program(ids[of.program] ?? of.program), ref, rules));
    return [{ place, says: says === '-' ? '0' : says, follows: follows ?? '0' }];
  });
}

const sizes = (findings: readonly (Finding | Disagreement)[]) =>
  findings.map(({ says, follows, by }) => ({ says, follows, by }));

describe.each(cases)('$name', (paper) => {
  const { recogniser, organization, text, byHand, lines, days } = paper;
  const document = readText(text.bytes);

  it('is known for what it is, and for nothing else', () => {
    expect(recogniser.likeness(document)).toBe(1);
    const others = [pledgeSheet, operatingPlan, roadMap].filter((each) => each !== recogniser);
    for (const other of others) expect(other.likeness(document)).toBeLessThan(0.8);
  });

  it.each(days)('gives every figure that it prints, brought on %s', (today) => {
    const taken = takenIn(recogniser, document, organization, today);
    expect(taken.refused).toEqual({});
    const figures = figuresOf(taken, paper, today);
    expect(figures.length).toBeGreaterThan(15);
    for (const { place, says, follows } of figures) expect([place, follows]).toEqual([place, says]);
  });

  it('says what a person finds, each at its place, and nothing more', () => {
    const { proposal } = takenIn(recogniser, document, organization, days[0] ?? '');
    const figures = proposal.findings.filter(({ by }) => by !== undefined);
    expect(sizes(figures)).toEqual(sizes(byHand));
    expect(figures.map(({ place }) => place.line)).toEqual(lines);
    const words = proposal.findings.filter(({ by }) => by === undefined);
    expect(words).toHaveLength(paper.twin === centre.twin ? countedTwoWays.length : 0);
  });

  it('comes to commands as anybody would send them', () => {
    const { proposal } = takenIn(recogniser, document, organization, days[0] ?? '');
    const wrong = proposal.steps.flatMap(({ key, stream, command: { type, ...body } }) => {
      const parsed = parseCommand<StreamName, CommandTypeOf<StreamName>>(stream, type, body);
      return 'problems' in parsed ? [[key, parsed.problems]] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is the same however often it is read, with a key of its own for each step', () => {
    const taken = takenIn(recogniser, document, organization, days[0] ?? '');
    const again = recogniser.propose(document, {}, contextIn(taken.house, organization, days[0] ?? ''));
    expect(again).toEqual(taken.proposal);
    const keys = again.steps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.length > 60)).toEqual([]);
  });
});

describe('a pledge sheet', () => {
  const document = readText(twinOf(pledge.twin).bytes);
  const today = '2024-04-08';

  it('brings results, spending, both logs and the standing of its boxes', () => {
    const { house, proposal } = takenIn(pledgeSheet, document, districtG, today);
    const program = house.program(`${seed}-p1`);
    const logged = Object.values(program.entries).map(({ log }) => log);
    expect(logged.filter((log) => log === 'progress')).toHaveLength(19 + 7);
    expect(logged.filter((log) => log === 'outreach')).toHaveLength(17);
    expect(Object.values(program.results).map(({ period }) => period)).toEqual(
      Array(5).fill('2022-Q3/2024-Q1'),
    );
    expect(Object.values(program.spending)).toHaveLength(8);
    expect(program.judgement?.standing).toBe('carriedOn');
    expect(proposal.doubts.map(({ id, usual }) => [id, usual])).toEqual([
      ['measure:5', 'maintained'],
      ['results-until', '2024-Q1'],
    ]);
  });

  it('leaves the product to say what does not add up in it, as of the one that was entered by hand', () => {
    const { house } = takenIn(pledgeSheet, document, districtG, today);
    const state = house.now('organization', districtG.id);
    const rules = reckoningRules(state.status === 'none' ? [] : state.rules, today);
    const found = contradictionsIn(house.program(`${seed}-p1`), rules, today);
    expect(found.filter(({ kind }) => kind === 'stated').map(({ at, by }) => [figureKey(at), by])).toEqual([
      ['budget@2022/2026', '-444'],
      ['budget:province@2022/2026', '-940'],
      ['budget:own@2022/2026', '496'],
    ]);
    expect(found.filter(({ kind }) => kind === 'overspent').map(({ by }) => by)).toEqual(['3448', '1405']);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['stated', 'overspent', 'noEvidence']));
  });

  it('asks who answers where no department is named, and takes nothing in until somebody says', () => {
    const stranger = {
      ...districtG,
      departments: [{ id: 'else', name: '다른과', releases: false }],
      posts: [],
    };
    const open = takenIn(pledgeSheet, document, stranger, today);
    expect(open.proposal.steps).toEqual([]);
    expect(
      open.proposal.doubts.find(({ id }) => id === 'owner:1-4')?.choices.map(({ value }) => value),
    ).toEqual(['else']);
    const said = takenIn(pledgeSheet, document, stranger, today, { 'owner:1-4': 'else' });
    expect(said.proposal.steps.length).toBeGreaterThan(50);
  });

  it('takes decisions in place of what is likely', () => {
    const decisions = { 'measure:5': 'last', 'results-until': '2023-Q4' };
    const { house } = takenIn(pledgeSheet, document, districtG, today, decisions);
    const { years, results } = house.program(`${seed}-p1`);
    expect(years[2024]?.indicators.at(-1)?.measure?.parts).toBe('last');
    expect(Object.values(results)[0]?.period).toBe('2022-Q3/2023-Q4');
  });
});

describe('a plan in draft', () => {
  it('takes a sheet in under the strategy that it has by that number', () => {
    const document = readText(twinOf(pledge.twin).bytes);
    const map = readText(twinOf(road.twin).bytes);
    const { house, proposal } = takenIn(roadMap, map, districtK, '2018-07-06');
    const drafted = proposal.steps.find(({ command }) => command.type === 'DraftPlan');
    if (drafted?.command.type !== 'DraftPlan') throw new Error('no plan was drafted');
    expect(isPlanIdFor(drafted.id, drafted.command.year)).toBe(true);
    const target = { stream: 'plan', id: drafted.id } as const;
    const context = { ...contextIn(house, districtK, '2018-07-06', target), seed: 'in-2' };
    const { steps } = pledgeSheet.propose(document, { 'owner:1-4': 'job-support' }, context);
    expect(steps.filter(({ command }) => command.type === 'DraftPlan')).toEqual([]);
    expect(steps.filter(({ stream }) => stream === 'plan').every(({ id }) => id === target.id)).toBe(true);
    expect(steps.map(({ command }) => command.type)).toContain('AddStrategy');
    const again = roadMap.propose(map, {}, context);
    expect(again.steps).toEqual([]);
    expect(again.notTaken.map(({ why }) => why.ko)).toContain('계획에 이미 있는 사업입니다.');
  });

  it('asks whether a program is the same where it has the number and not the name', () => {
    const { lines } = twinOf(road.twin);
    const { house, proposal } = takenIn(roadMap, readText(twinOf(road.twin).bytes), districtK, '2018-07-06');
    const placed = proposal.steps.find(({ command }) => command.type === 'PlaceProgram');
    const [introduced] = proposal.steps.flatMap(({ command }) =>
      command.type === 'IntroduceProgram' ? [command] : [],
    );
    if (placed?.command.type !== 'PlaceProgram' || !introduced) throw new Error('no program was placed');
    const target = { stream: 'plan', id: placed.id } as const;
    const context = { ...contextIn(house, districtK, '2018-07-06', target), seed: 'in-2' };
    const renamed = readText(
      Buffer.from(lines.map((line) => line.replaceAll(introduced.name, '다른 사업')).join('\n')),
    );
    const { number } = placed.command;
    const open = roadMap.propose(renamed, {}, context);
    expect(open.steps).toEqual([]);
    expect(open.doubts).toContainEqual(
      expect.objectContaining({ id: `standing:${number}`, quoted: `${number} 다른 사업` }),
    );
    expect(open.doubts[0]).not.toHaveProperty('usual');
    const same = roadMap.propose(renamed, { [`standing:${number}`]: 'same' }, context);
    expect(same.steps).toEqual([]);
    const another = roadMap.propose(renamed, { [`standing:${number}`]: 'another' }, context);
    const numbers = another.steps.flatMap(({ command }) =>
      command.type === 'PlaceProgram' ? [command.number] : [],
    );
    expect(numbers).toEqual([number.replace(/\d+$/, (nth) => String(Number(nth) + 1))]);
  });
});
