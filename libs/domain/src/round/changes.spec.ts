// Tells what a change must say to be one: figures that are exact, known, current, and within what there is.
import { describe, it } from '@jest/globals';
import { given, type Outcome } from '#testing/given';
import { theLeader, theOfficerOf } from '#testing/given-actors';
import {
  answered,
  answering,
  asksForAction,
  asksForChange,
  moreGrowth,
  moreTeaching,
  roundOpened,
  scope,
  type Happened,
} from '#testing/given-round';
import type { Change, YearFigures } from '../changes.js';
import type { RoundVocabulary } from './states.js';
import { roundStream } from './table.js';
import type { Answer } from './words.js';

const added = { name: 'Places filled', unit: 'places', target: '12' };

function proposing(...some: readonly object[]): Outcome<RoundVocabulary> {
  const changes = some.map((change) => ({ effective: 2021, ...change }) as Change);
  return given(roundStream, roundOpened()).when(theOfficerOf('tourism'), {
    type: 'ProposeChange',
    topic: 'heritage/change',
    changes,
    reason: 'Asked for',
  });
}

describe('a change', () => {
  const target = { kind: 'indicatorTarget', indicator: 'guides', from: '30', to: '40' } as const;
  const move = { kind: 'budgetMoved', fromLine: 'ceremony', toLine: 'teaching', amount: '3000' } as const;

  const more = { kind: 'budgetAmount', line: 'ceremony', from: '3000', to: '4000' } as const;

  it.each<readonly [string, object]>([
    ['a new target', target],
    ['a new indicator', { kind: 'indicatorAdded', added }],
    ['an indicator in place of another', { kind: 'indicatorReplaced', indicator: 'guides', added }],
    ['an indicator given up', { kind: 'indicatorRemoved', indicator: 'guides' }],
    ['a whole budget line moved', move],
    ['other words', { kind: 'content', from: 'Morning courses', to: 'Evening courses' }],
    [
      'other words, from what stands but for blanks',
      { kind: 'content', from: ' Morning courses', to: 'None' },
    ],
    ['more money for a line', { kind: 'budgetAmount', line: 'ceremony', from: '3000', to: '4000' }],
    ['a new target with its parts', { ...target, parts: [{ period: '2021-H2', target: '40' }] }],
    ['a new indicator with its weight', { kind: 'indicatorAdded', added: { ...added, weight: '20' } }],
    ['the end of the program', { kind: 'abolition' }],
    ['something for next year', { ...target, effective: 2022 }],
  ])('can be %s', (_what, change) => {
    proposing(change).happens({
      type: 'ChangeProposed',
      topic: 'heritage/change',
      changes: [{ effective: 2021, ...change } as Change],
      reason: 'Asked for',
    });
  });

  it.each<readonly [string, object, Parameters<Outcome<RoundVocabulary>['isRefused']>[0], string]>([
    ['an indicator of another program', { ...target, indicator: 'growth' }, 'unknown-indicator', 'indicator'],
    ['no figure to come from', { ...target, from: '' }, 'figures-missing', 'from'],
    ['no figure to go to', { ...target, to: ' ' }, 'figures-missing', 'to'],
    ['a negative target', { ...target, to: '-1' }, 'number-invalid', 'to'],
    [
      'a negative target for a new indicator',
      { kind: 'indicatorAdded', added: { ...added, target: '-1' } },
      'number-invalid',
      'added.target',
    ],
    [
      'a negative target in place of another',
      { kind: 'indicatorReplaced', indicator: 'guides', added: { ...added, target: '-0.5' } },
      'number-invalid',
      'added.target',
    ],
    ['a figure in words', { ...target, to: 'more' }, 'number-invalid', 'to'],
    ['a figure that no longer stands', { ...target, from: '25' }, 'figure-stale', 'from'],
    ['the figure that stands already', { ...target, to: '30.0' }, 'nothing-changes', 'to'],
    ['a year before the plan’s', { ...target, effective: 2020 }, 'year-out-of-range', 'effective'],
    ['a year after the next', { ...target, effective: 2023 }, 'year-out-of-range', 'effective'],
    [
      'a new indicator without a name',
      { kind: 'indicatorAdded', added: { ...added, name: '' } },
      'text-missing',
      'added.name',
    ],
    [
      'a new indicator without a unit',
      { kind: 'indicatorAdded', added: { ...added, unit: '' } },
      'text-missing',
      'added.unit',
    ],
    [
      'a new indicator without a target',
      { kind: 'indicatorAdded', added: { ...added, target: '' } },
      'figures-missing',
      'added.target',
    ],
    [
      'an unknown indicator given up',
      { kind: 'indicatorRemoved', indicator: 'growth' },
      'unknown-indicator',
      'indicator',
    ],
    ['money from an unknown line', { ...move, fromLine: 'prizes' }, 'unknown-budget-line', 'fromLine'],
    ['money to an unknown line', { ...move, toLine: 'prizes' }, 'unknown-budget-line', 'toLine'],
    ['money to where it was', { ...move, toLine: 'ceremony' }, 'nothing-changes', 'toLine'],
    ['an amount of an unknown line', { ...more, line: 'prizes' }, 'unknown-budget-line', 'line'],
    ['an amount that no longer stands', { ...more, from: '2000' }, 'figure-stale', 'from'],
    ['an amount from nothing', { ...more, from: '' }, 'figures-missing', 'from'],
    ['an amount to nothing', { ...more, to: '' }, 'figures-missing', 'to'],
    ['an amount below its scale', { ...more, to: '3000.5' }, 'number-invalid', 'to'],
    ['the amount that stands already', { ...more, to: '3000' }, 'nothing-changes', 'to'],
    [
      'a part of another year',
      { ...target, parts: [{ period: '2022-H2', target: '40' }] },
      'part-outside-year',
      'parts[0].period',
    ],
    [
      'a weight beyond a hundred',
      { kind: 'indicatorAdded', added: { ...added, weight: '101' } },
      'weight-out-of-range',
      'added.weight',
    ],
    ['money across scales', { ...move, toLine: 'grant' }, 'nothing-changes', 'toLine'],
    ['no money', { ...move, amount: '0' }, 'figures-missing', 'amount'],
    ['no amount', { ...move, amount: '' }, 'figures-missing', 'amount'],
    ['half a unit of money', { ...move, amount: '0.5' }, 'number-invalid', 'amount'],
    ['negative money', { ...move, amount: '-1' }, 'number-invalid', 'amount'],
    ['more money than the line has', { ...move, amount: '3001' }, 'amount-exceeds-line', 'amount'],
    ['no words to go to', { kind: 'content', from: 'Morning courses', to: ' ' }, 'text-missing', 'to'],
    ['no words to come from', { kind: 'content', from: '', to: 'Evening courses' }, 'text-missing', 'from'],
    [
      'words that do not stand',
      { kind: 'content', from: 'Noon courses', to: 'None' },
      'figure-stale',
      'from',
    ],
    [
      'the words that stand already',
      { kind: 'content', from: 'Courses', to: ' Courses ' },
      'nothing-changes',
      'to',
    ],
  ])('cannot be %s', (_what, change, code, field) => {
    proposing(change).isRefused(code, `changes[0].${field}`);
  });

  it('of words comes from anything where nobody stated any', () => {
    const words = { effective: 2021, kind: 'content', from: 'Not said', to: 'Evening courses' } as const;
    const request = { topic: 'market/change', changes: [words], reason: 'Asked for' };
    const proposal = { type: 'ProposeChange', ...request } as const;
    given(roundStream, roundOpened())
      .when(theOfficerOf('economy'), proposal)
      .happens({ type: 'ChangeProposed', ...request });
    const twice = { ...proposal, changes: [words, { ...words, from: 'Not said either', to: 'Prizes' }] };
    given(roundStream, roundOpened())
      .when(theOfficerOf('economy'), twice)
      .isRefused('changes-contradict', 'changes');
    const apart = { ...request, changes: [words, { ...words, effective: 2022 }] };
    given(roundStream, roundOpened())
      .when(theOfficerOf('economy'), { type: 'ProposeChange', ...apart })
      .happens({ type: 'ChangeProposed', ...apart });
  });

  it('is looked at wherever it stands, and the second one too', () => {
    const answer = (changes: readonly Change[]) =>
      ({
        type: 'GiveResponse',
        opinion: 'o-1',
        text: 'Our answer',
        answer: { disposition: 'accepted', proof: { kind: 'changes', changes } },
      }) as const;
    const asked = given(roundStream, ...answering('market/change', asksForChange));
    asked
      .when(theOfficerOf('economy'), answer([moreGrowth, moreTeaching]))
      .isRefused('unknown-budget-line', 'answer.proof.changes[1].fromLine');
    asked.when(theOfficerOf('economy'), answer([])).isRefused('figures-missing', 'answer.proof.changes');
  });

  it('of figures is nothing that a strategy has', () => {
    given(roundStream, ...answering('s-1/change', asksForAction))
      .when(theLeader('college-dean'), {
        type: 'GiveResponse',
        opinion: 'o-1',
        text: 'Our answer',
        answer: { disposition: 'accepted', proof: { kind: 'changes', changes: [moreGrowth] } },
      })
      .isRefused('unknown-program', 'answer.proof.changes');
  });
});

describe('changes together', () => {
  const target = { kind: 'indicatorTarget', indicator: 'guides', from: '30', to: '40' } as const;
  const removed = { kind: 'indicatorRemoved', indicator: 'guides' } as const;
  const anew = { kind: 'indicatorAdded', added } as const;
  const move = { kind: 'budgetMoved', fromLine: 'ceremony', toLine: 'teaching', amount: '1500' } as const;
  const back = { ...move, fromLine: 'teaching', toLine: 'ceremony', amount: '2000' } as const;
  const next = { effective: 2022 } as const;
  const more = { kind: 'budgetAmount', line: 'ceremony', from: '3000', to: '4000' } as const;
  const end = { kind: 'abolition' } as const;
  const words = { kind: 'content', from: 'Morning courses', to: 'Evening courses' } as const;

  it.each<readonly [string, readonly object[]]>([
    ['an indicator for this year and the next', [target, { ...target, ...next }]],
    ['two new indicators', [anew, anew]],
    ['all of a line, in two moves', [move, move]],
    ['all of a line this year, and again the next', [move, move, { ...move, ...next }]],
    ['money from two lines', [move, back]],
    ['words for this year and the next', [words, { ...words, ...next }]],
    ['an amount of a line for this year and the next', [more, { ...more, ...next }]],
    ['an amount of a line this year, and money moved from it the next', [more, { ...move, ...next }]],
    ['two clauses', [words, { ...words, from: 'A ceremony in autumn' }]],
  ])('can be %s', (_what, changes) => {
    proposing(...changes).happens({
      type: 'ChangeProposed',
      topic: 'heritage/change',
      changes: changes.map((change) => ({ effective: 2021, ...change }) as Change),
      reason: 'Asked for',
    });
  });

  it.each<readonly [string, readonly object[]]>([
    ['two targets of an indicator for one year', [target, { ...target, to: '50' }]],
    ['a target of an indicator that is given up', [target, removed]],
    [
      'an indicator given up for another and kept',
      [{ ...anew, ...removed, kind: 'indicatorReplaced' }, target],
    ],
    ['more money than the line has', [move, { ...move, amount: '1501' }]],
    [
      'more money than the line has next year',
      [move, { ...move, ...next }, { ...move, ...next, amount: '1501' }],
    ],
    ['a clause in two ways', [words, { ...words, from: 'Morning courses ', to: 'Noon courses' }]],
    ['the end of the program beside others', [end, target]],
    ['two amounts of a line for one year', [more, { ...more, to: '5000' }]],
    ['an amount of a line beside money that is moved from it', [more, move]],
    ['the end of the program twice', [end, { ...end, ...next }]],
  ])('cannot be %s', (_what, changes) => {
    proposing(...changes).isRefused('changes-contradict', 'changes');
  });
});

describe('a change of next year, where the plan has a row for that', () => {
  const [heritage] = scope.programs;
  const next: YearFigures = {
    year: 2022,
    content: ['Night courses'],
    indicators: [{ indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '50' }],
    budget: [
      { line: 'ceremony', source: 'own', item: 'Ceremony', amount: '100', scale: 'thousandWon' },
      { line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' },
    ],
  };
  const opened = roundOpened();
  const story = given(roundStream, {
    ...opened,
    scope: { ...scope, programs: heritage ? [{ ...heritage, next }] : [] },
  } as Happened);
  const target = {
    effective: 2022,
    kind: 'indicatorTarget',
    indicator: 'guides',
    from: '50',
    to: '60',
  } as const;
  const move = { effective: 2022, kind: 'budgetMoved', fromLine: 'ceremony', toLine: 'teaching' } as const;
  const words = { effective: 2022, kind: 'content', from: 'Night courses', to: 'Evening courses' } as const;
  const propose = (...changes: readonly Change[]) =>
    story.when(theOfficerOf('tourism'), {
      type: 'ProposeChange',
      topic: 'heritage/change',
      changes,
      reason: 'Asked for',
    });

  it('comes from the figures of that row', () => {
    const changes = [target, { ...move, amount: '100' }, words];
    propose(...changes).happens({
      type: 'ChangeProposed',
      topic: 'heritage/change',
      changes,
      reason: 'Asked for',
    });
    propose({ ...target, from: '30' }).isRefused('figure-stale', 'changes[0].from');
    propose({ ...words, from: 'Morning courses' }).isRefused('figure-stale', 'changes[0].from');
    propose({ ...move, amount: '101' }).isRefused('amount-exceeds-line', 'changes[0].amount');
    propose({ ...move, amount: '60' }, { ...move, amount: '41' }).isRefused('changes-contradict', 'changes');
  });

  it('leaves this year’s to the figures of this year', () => {
    propose({ ...target, effective: 2021 }).isRefused('figure-stale', 'changes[0].from');
    propose({ ...words, effective: 2021 }).isRefused('figure-stale', 'changes[0].from');
  });
});

describe('figures', () => {
  const written = { ...moreGrowth, from: '5.00', to: '10.0' } as Change;
  const economy = theOfficerOf('economy');

  it.each<readonly [string, Change, Change]>([
    ['of a target', written, moreGrowth],
    [
      'of a new indicator',
      { effective: 2021, kind: 'indicatorAdded', added: { ...added, target: '12.0' } },
      { effective: 2021, kind: 'indicatorAdded', added },
    ],
    [
      'of an indicator in place of another',
      {
        effective: 2021,
        kind: 'indicatorReplaced',
        indicator: 'growth',
        added: { ...added, target: '12.00' },
      },
      { effective: 2021, kind: 'indicatorReplaced', indicator: 'growth', added },
    ],
  ])('%s are kept in canonical form', (_what, change, kept) => {
    given(roundStream, roundOpened())
      .when(economy, {
        type: 'ProposeChange',
        topic: 'market/change',
        changes: [change],
        reason: 'Asked for',
      })
      .happens({ type: 'ChangeProposed', topic: 'market/change', changes: [kept], reason: 'Asked for' });
  });

  it('are kept so in answers too, given and corrected', () => {
    const accepted = (change: Change): Answer => ({
      disposition: 'accepted',
      proof: { kind: 'changes', changes: [change] },
    });
    const partly = (change: Change): Answer => ({
      disposition: 'partlyAccepted',
      proof: { kind: 'changes', changes: [change] },
      leftOut: 'Next year',
    });
    const asked = answering('market/change', asksForChange);
    const said = { opinion: 'o-1', text: 'Our answer' } as const;
    given(roundStream, ...asked)
      .when(economy, { ...said, type: 'GiveResponse', answer: accepted(written) })
      .happens({ ...said, type: 'ResponseGiven', answer: accepted(moreGrowth), awaitsRelease: false });
    const corrected = { ...said, reason: 'A figure was wrong' } as const;
    given(roundStream, ...asked, answered(economy, 'o-1'))
      .when(economy, { ...corrected, type: 'CorrectResponse', answer: partly(written) })
      .happens({
        ...corrected,
        type: 'ResponseCorrected',
        answer: partly(moreGrowth),
        awaitsRelease: false,
      });
  });
});
