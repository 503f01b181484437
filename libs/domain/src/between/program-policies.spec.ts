// Tells what follows from a program: rounds and drafts know its owner and name, its cycle and the next draft its revision.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theCarryOver, theChair, theCoordinator, theInstallation } from '#testing/given-actors';
import { cleared, growth } from '#testing/given-cycle';
import { draftedFor, draftedWith, life, lifeOf, linesFor } from '#testing/given-plan';
import { answering, opening, roundOpened } from '#testing/given-round';
import { follow, type Histories } from '#testing/given-streams';
import type { OrganizationEvent } from '../organization/words.js';
import type { ProgramEvent } from '../program/words.js';

const market = 'program/market';
const draft = 'plan/plan-2022';
const [, line] = linesFor(2021);

function office<const E extends ProgramEvent>(event: E) {
  return by(theCoordinator, event);
}

const { name, owner, cooperating } = line;
const [figures = { year: 2021, content: [], indicators: [], budget: [] }] = line.years;
const introduced = office({ type: 'ProgramIntroduced', name, owner, cooperating, ...figures });
const movedTo = (to: string) =>
  office({ type: 'ProgramMoved', owner: to, from: '2021-07-20', reason: 'Reorganized' });
const renamed = office({ type: 'ProgramRenamed', name: 'Market of the young', reason: 'Clearer' });
const revised = by(theCarryOver, { type: 'ProgramRevised' as const, agreed: growth });

const organization = [
  by(theInstallation, {
    type: 'OrganizationEstablished',
    name: 'City',
    post: 'planning-office',
    postTitle: 'Planning office',
    person: theCoordinator.person,
  } satisfies OrganizationEvent),
  by(theCoordinator, { type: 'DepartmentAdded', id: 'culture', name: 'Culture', releases: true }),
];

describe('after a program moved', () => {
  const culture = { department: 'culture', name: 'Culture', releases: true };
  const noting = { type: 'NoteOwner', program: 'market', department: culture };
  const moved: Histories = { 'organization/city': organization, [market]: [introduced, movedTo('culture')] };

  it('its new owner is noted in every running round that has it, by the owner policy', () => {
    const without = { ...opening.scope, programs: opening.scope.programs.slice(0, 1) };
    const histories = {
      ...moved,
      'round/collecting': [roundOpened()],
      'round/answering': answering('market/midterm'),
      'round/over': [roundOpened(), by(theChair, { type: 'RoundCancelled', reason: 'Taken back' })],
      'round/without': [by(theChair, { ...opening, type: 'RoundOpened', scope: without })],
    };
    const { commands, followings, refused, again } = follow(histories, market);
    expect(commands).toEqual([
      ['round/collecting', noting],
      ['round/answering', noting],
    ]);
    expect(followings[0]?.actor).toEqual({
      person: theCoordinator.person,
      post: { kind: 'policy', policy: 'owner-moved' },
      also: [],
    });
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('nothing is turned back where it was moved on since', () => {
    const meanwhile = { [market]: [...(moved[market] ?? []), movedTo('economy')] };
    const histories = { ...moved, 'round/round-1': [roundOpened()] };
    expect(follow(histories, market).commands).toHaveLength(1);
    expect(follow(histories, market, { meanwhile }).commands).toEqual([]);
  });

  it('nothing follows for a department that nobody knows, or from its end', () => {
    const unknown = [introduced, movedTo('nowhere')];
    const ended = office({ type: 'ProgramAbolished', since: '2021-03-31', reason: 'Nobody came' });
    const round = { 'round/round-1': [roundOpened()] };
    expect(follow({ ...moved, ...round, [market]: unknown }, market).commands).toEqual([]);
    expect(follow({ ...moved, ...round, [market]: [introduced, ended] }, market).commands).toEqual([]);
  });
});

describe('after a program was renamed or moved', () => {
  const noting = (about: object) => ({
    type: 'NoteProgram',
    program: 'market',
    name,
    owner,
    cooperating,
    ...about,
  });

  it('every edition that is being prepared names it so', () => {
    const histories = {
      [market]: [introduced, renamed],
      [draft]: [draftedFor(2022)],
      'plan/other-2021': lifeOf(2021).correction.drafted,
      'plan/plan-2021': lifeOf(2021).inForce,
      'plan/empty-2021': [draftedWith({ year: 2021, copied: { strategies: [], lines: [] } })],
    };
    const { commands, refused, again } = follow(histories, market);
    const command = noting({ name: 'Market of the young' });
    expect(commands).toEqual([
      [draft, command],
      ['plan/other-2021', command],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('one that was submitted learns of it once, for when it comes back', () => {
    const histories = { [market]: [introduced, movedTo('culture')], [draft]: life.first.submitted };
    const { commands, refused, again } = follow(histories, market);
    expect(commands).toEqual([[draft, noting({ owner: 'culture' })]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('the last name counts, however late an earlier one comes', () => {
    const meanwhile = { [market]: [introduced, renamed, office({ ...renamed, name: 'Market' })] };
    const histories = { [market]: [introduced, renamed], [draft]: [draftedFor(2022)] };
    expect(follow(histories, market, { meanwhile }).commands).toEqual([[draft, noting({ name: 'Market' })]]);
  });
});

describe('after a program was revised', () => {
  const cycle = 'cycle/jobs.plan-2021.2021';
  const ground: Histories = {
    [market]: [introduced, revised],
    'round/round-1': [roundOpened()],
    'plan/plan-2021': lifeOf(2021).inForce,
    [cycle]: cleared,
  };
  const inForce = { type: 'NoteRevision', change: growth.id };
  const inDraft = { type: 'NoteRevision', agreed: growth };

  it('the change is in force in the cycle that it came from', () => {
    const { commands, refused, again } = follow(ground, market);
    expect(commands).toEqual([[cycle, inForce]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('the next plan’s draft learns of it', () => {
    const { commands, refused, again } = follow({ ...ground, [draft]: [draftedFor(2022)] }, market);
    expect(commands).toEqual([
      [cycle, inForce],
      [draft, inDraft],
    ]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a draft that was begun later has its figures already', () => {
    const meanwhile = { [draft]: [draftedFor(2022)] };
    expect(follow(ground, market, { meanwhile }).commands).toEqual([[cycle, inForce]]);
  });

  it('a draft without the program has nothing to learn', () => {
    const without = { [draft]: [draftedWith({ copied: { strategies: [], lines: [] } })] };
    expect(follow({ ...ground, ...without }, market).commands).toEqual([[cycle, inForce]]);
  });

  it('a year of a term plan that is not its last is no other plan’s', () => {
    const term = { 'plan/plan-2021': [draftedWith({ year: 2021, lastYear: 2022, basis: undefined })] };
    const histories = { ...ground, ...term, 'plan/plan-2023': [draftedFor(2023)] };
    expect(follow(histories, market).commands).toEqual([[cycle, inForce]]);
  });

  it('nothing follows where nobody knows the round', () => {
    expect(follow({ [market]: [introduced, revised] }, market).commands).toEqual([]);
  });
});
