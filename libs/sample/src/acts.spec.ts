// The case told on the domain alone must come out as its table says, act by act.
import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '#contract/commands/validate';
import type { CommandTypeOf } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import { isIsoDate } from '#domain/dates';
import { ruleKeys } from '#domain/rule-packs';
import type { Act } from './act.js';
import { acts, actsUntil } from './acts.js';
import { beginning } from './beginning.js';
import { shows } from './consequence.js';
import { HouseInMemory } from './in-memory.js';
import { acts as juryActs } from './jury/acts.js';
import { papers } from './papers/papers.js';
import { compareRound, differences, looseEndsOf } from './outcome.js';
import { OffScript, play } from './play.js';
import { cityRulePack, notApplied } from './rule-pack.js';
import { scenes, type Scene } from './scenes.js';
import { augustMeeting, julyMeeting, round } from './scenes/streams.js';

const played = async (list: readonly Act[]): Promise<HouseInMemory> => {
  const house = new HouseInMemory();
  await play(list, (act) => {
    const refusal = house.perform(act);
    const missing = (act.brings ?? []).filter(
      (each) => !shows(house.now(each.stream.kind, each.stream.id), each),
    );
    expect(missing).toEqual([]);
    return refusal;
  });
  return house;
};

describe('the acts of the case', () => {
  it('come in the order of their instants and scenes, in Korean time', () => {
    for (const story of [acts, juryActs, ...papers.map((paper) => paper.acts)]) {
      expect(story.map(({ at }) => at)).toEqual(story.map(({ at }) => at).toSorted());
      expect(story.every(({ at }) => isIsoDate(at.slice(0, 10)) && /T\d\d:[0-5]\d:00\+09:00$/.test(at))).toBe(
        true,
      );
      const told = new Set(story.map(({ scene }) => scene));
      const names = Object.keys(scenes) as readonly Scene[];
      expect([...told]).toEqual(names.filter((name) => told.has(name)));
    }
  });

  it('can be played on an empty installation, whose clock starts before them', () => {
    for (const story of [acts, juryActs]) expect(beginning < String(story[0]?.at)).toBe(true);
  });

  it('end on the domain as the case table says, and refuse what they show to be refused', async () => {
    const house = await played(acts);
    expect(differences(house.round(round.id), house.figures(julyMeeting.id))).toEqual([]);
  });

  it('travel as the contract wants them', () => {
    for (const { stream, command } of [...acts, ...juryActs, ...papers.flatMap((paper) => paper.acts)]) {
      const { type, ...body } = command;
      const parsed = parseCommand<StreamName, CommandTypeOf<StreamName>>(stream.kind, type, body);
      expect(parsed).toEqual({ command });
    }
  });

  it('ask nothing of a policy that is refused', async () => {
    expect((await played(acts)).refused).toEqual([]);
  });

  it('leave 23 opinions, six of them agreed changes, one asked again twice', async () => {
    const comparisons = compareRound((await played(acts)).round(round.id));
    expect(comparisons).toHaveLength(23);
    expect(comparisons.filter(({ found }) => found && found.changes.length > 0).map(({ id }) => id)).toEqual([
      'o-1-1-change',
      'o-1-2-change',
      'o-1-5-midterm',
      'o-1-5-change',
      'o-1-6-change',
      'o-1-9-change',
    ]);
    expect(comparisons.filter(({ found }) => found?.askedAgain).map(({ id }) => id)).toEqual([
      'o-1-4-midterm',
    ]);
  });

  it('count 12 of 17 in July, 1 of 6 public and 11 of 11 private, against the printed 11/17 and 0/6', async () => {
    const figures = (await played(acts)).figures(julyMeeting.id);
    expect(figures.count).toEqual({
      present: 12,
      enrolled: 17,
      sectors: { public: { present: 1, enrolled: 6 }, private: { present: 11, enrolled: 11 } },
    });
    expect(figures.disagreements).toEqual([
      { figure: 'present', stated: 11, counted: 12 },
      { figure: 'public.present', stated: 0, counted: 1 },
    ]);
  });

  it('let the meeting settle the strategy with both co-chairs recused', async () => {
    const house = await played(acts);
    const item = house.meeting(augustMeeting.id).agenda['strategy'];
    expect(item?.recused.map(({ seat }) => seat)).toEqual(['chair-public', 'chair-private']);
    for (const id of ['o-s1-midterm', 'o-s1-change']) {
      expect(house.round(round.id).opinions[id]).toMatchObject({
        status: 'settled',
        settled: { post: { kind: 'policy', policy: 'meeting-outcome', meeting: augustMeeting.id } },
      });
    }
  });

  it('leave one remark that nothing took up and one question that nobody answered', async () => {
    expect(looseEndsOf((await played(acts)).round(round.id))).toEqual({
      notTakenUp: ['r-1-1-budget'],
      withoutReply: ['r-1-5-halves'],
    });
  });

  it('stop, for the sample, where every opinion has gone out and waits for an answer', async () => {
    const sample = (await played(actsUntil('round-until-answers-due'))).round(round.id);
    expect(sample).toMatchObject({ status: 'answering', answersDue: '2021-08-06' });
    expect(new Set(Object.values(sample.opinions).map(({ status }) => status))).toEqual(new Set(['sent']));
  });

  it('show these refusals', () => {
    expect(acts.flatMap(({ expect: code }) => code ?? [])).toEqual([
      'not-your-part',
      'nothing-proposed',
      'not-your-part',
      'change-owed',
      'own-item',
      'change-awaits-agreement',
      'opinions-still-open',
      'own-item',
      'step-out-of-order',
      'already-recorded',
      'wrong-stage',
      'parts-awaited',
      'change-undone',
      'deferred-open',
      'figure-stale',
      'hearing-owed',
      'comments-unanswered',
      'no-quorum',
      'no-quorum',
      'item-not-ready',
      'report-owed',
      'signature-missing',
      'submission-owed',
      'own-item',
      'year-frozen',
    ]);
  });
});

describe('playing', () => {
  it('ends at the first act that comes out otherwise than the case says', async () => {
    const [founding, ...others] = acts;
    const told: number[] = [];
    const tried = play(
      others,
      () => 'post-not-held',
      (_act, index) => told.push(index),
    );
    await expect(tried).rejects.toThrow(OffScript);
    expect(told).toEqual([]);
    expect(founding?.command.type).toBe('EstablishOrganization');
  });

  it('takes an accepted act that should have been refused for a fault as well', async () => {
    const shown = acts.filter(({ expect: code }) => code !== undefined);
    await expect(play(shown, () => undefined)).rejects.toThrow(
      /should be refused \(not-your-part\) and was accepted/,
    );
  });
});

describe('the rule pack', () => {
  it('sets every rule once but those that its committees go without or say themselves', () => {
    const others = ruleKeys.filter((key) => !notApplied.includes(key));
    expect(cityRulePack.rules.map(({ key }) => key).toSorted()).toEqual(others.toSorted());
  });
});
