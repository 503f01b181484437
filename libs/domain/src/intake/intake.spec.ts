// Tells how a file is taken in: begun by who brought it, carried out row after row, taken back from the last row to the first.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  aMember,
  theChair,
  theCoordinator,
  theIntakePolicy,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import type { Actor } from '../actor.js';
import { sees, tagsOf } from '../tags.js';
import { audienceOfIntake } from './sight.js';
import { intakeStream } from './table.js';
import { mostSteps, type IntakeCommand } from './words.js';

const theOfficer = theOfficerOf('tourism');
const file = { hash: 'a'.repeat(64), name: '답변서.xlsx', type: 'xlsx', size: 9_000 } as const;
const beginning = {
  type: 'BeginIntake',
  file,
  kind: 'answer-sheet',
  target: { stream: 'round', id: 'round-1' },
  decisions: [],
  proposal: 'b'.repeat(64),
  steps: 3,
  findings: 0,
} as const satisfies IntakeCommand;
const begun = by(theOfficer, { ...beginning, type: 'IntakeBegun' });
const done = (row: number) => ({ row, outcome: 'done' }) as const;
const there = (row: number) => ({ row, outcome: 'there' }) as const;
const refused = (row: number) =>
  ({ row, outcome: 'refused', code: 'item-not-ready', field: 'opinion' }) as const;
const first = by(theIntakePolicy, { type: 'OutcomesNoted', rows: [done(0)] });
const carriedOut = by(theIntakePolicy, { type: 'IntakeCarriedOut', rows: [refused(1), done(2)] });
const seenBy = (intake: Parameters<typeof audienceOfIntake>[0], reader: Actor) =>
  sees(tagsOf(reader), audienceOfIntake(intake));
const undoing = by(theOfficer, { type: 'IntakeUndoBegun', reason: '지난해 답변서였음' });

describe('an intake', () => {
  it('is begun by anybody in a post or a seat, with a file that is kept and something to take in', () => {
    const story = given(intakeStream);
    story.when(theOfficer, beginning).happens({ ...beginning, type: 'IntakeBegun' });
    story.when(aMember, beginning).happens({ ...beginning, type: 'IntakeBegun' });
    story.when(theIntakePolicy, beginning).isRefused('not-your-part');
    story.when(theOfficer, { ...beginning, steps: 0 }).isRefused('intake-empty', 'file');
    story.when(theOfficer, { ...beginning, steps: mostSteps + 1 }).isRefused('intake-too-long', 'file');
    story
      .when(theOfficer, { ...beginning, file: { ...file, hash: 'a' } })
      .isRefused('file-invalid', 'file.hash');
    story.when(theOfficer, { ...beginning, proposal: ' ' }).isRefused('text-missing', 'proposal');
    story
      .when(theOfficer, { ...beginning, target: { stream: 'round', id: '' } })
      .isRefused('text-missing', 'target.id');
    const twice = [
      { doubt: 'd', choice: 'new' },
      { doubt: 'd', choice: 'same' },
    ];
    story.when(theOfficer, { ...beginning, decisions: twice }).isRefused('list-repeats', 'decisions[1]');
    given(intakeStream, begun).when(theOfficer, beginning).isRefused('wrong-stage');
  });

  it('goes on where it stands, row after row, until the last has come out', () => {
    given(intakeStream, begun)
      .when(theIntakePolicy, { type: 'NoteOutcomes', rows: [done(0), there(1)] })
      .happens({ type: 'OutcomesNoted', rows: [done(0), there(1)] });
    given(intakeStream, begun, first)
      .when(theIntakePolicy, { type: 'NoteOutcomes', rows: [refused(1), done(2)] })
      .happens({ type: 'IntakeCarriedOut', rows: [refused(1), done(2)] });
    const running = given(intakeStream, begun, first);
    running
      .when(theIntakePolicy, { type: 'NoteOutcomes', rows: [done(0)] })
      .isRefused('number-invalid', 'rows[0].row');
    running
      .when(theIntakePolicy, { type: 'NoteOutcomes', rows: [done(1), done(2), done(3)] })
      .isRefused('number-invalid', 'rows[2].row');
    running.when(theIntakePolicy, { type: 'NoteOutcomes', rows: [] }).isRefused('list-empty', 'rows');
    running.when(theOfficer, { type: 'NoteOutcomes', rows: [done(1)] }).isRefused('not-your-part');
  });

  it('is taken back with a reason, by the post that began it or the coordinating office, once it is carried out', () => {
    const undo = { type: 'UndoIntake', reason: '지난해 답변서였음' } as const;
    const event = { ...undo, type: 'IntakeUndoBegun' } as const;
    const story = given(intakeStream, begun, first, carriedOut);
    story.when(theOfficer, undo).happens(event);
    story.when(theCoordinator, undo).happens(event);
    story.when(theChair, undo).isRefused('not-your-part');
    story.when(theOfficerOf('welfare'), undo).isRefused('not-your-part');
    story.when(theOfficer, { ...undo, reason: ' ' }).isRefused('reason-missing', 'reason');
    given(intakeStream, begun, first).when(theOfficer, undo).isRefused('wrong-stage');
    given(
      intakeStream,
      begun,
      by(theIntakePolicy, { type: 'IntakeCarriedOut', rows: [there(0), refused(1), there(2)] }),
    )
      .when(theOfficer, undo)
      .isRefused('nothing-to-undo');
  });

  it('takes back only what it did itself, the last row first', () => {
    const back = (row: number) => ({ row, outcome: 'reversed' }) as const;
    const past = [begun, first, carriedOut, undoing] as const;
    given(intakeStream, ...past)
      .when(theIntakePolicy, { type: 'NoteReversals', rows: [back(2)] })
      .happens({ type: 'ReversalsNoted', rows: [back(2)] });
    given(intakeStream, ...past)
      .when(theIntakePolicy, { type: 'NoteReversals', rows: [back(0)] })
      .isRefused('number-invalid', 'rows[0].row');
    const rest = { type: 'NoteReversals', rows: [{ row: 0, outcome: 'left' }] } as const;
    const oneBack = by(theIntakePolicy, { type: 'ReversalsNoted', rows: [back(2)] });
    given(intakeStream, ...past, oneBack)
      .when(theIntakePolicy, rest)
      .happens({ ...rest, type: 'IntakeUndone' });
    expect(
      after(intakeStream, [...past, oneBack, by(theIntakePolicy, { ...rest, type: 'IntakeUndone' })]),
    ).toMatchObject({
      status: 'undone',
      undo: { by: { person: theOfficer.person }, reversals: [back(2), { row: 0, outcome: 'left' }] },
    });
  });

  it('is seen by the post that began it and by the office, of a member by nobody else of the committee', () => {
    expect([theOfficer, theCoordinator, theChair].map((each) => seenBy(begun, each))).toEqual([
      true,
      true,
      false,
    ]);
    const ofSecretary = { ...begun, by: { person: theSecretary.person, post: theSecretary.post } };
    expect([theSecretary, theCoordinator, aMember].map((each) => seenBy(ofSecretary, each))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('has a story for every row', () => {
    expectTried(intakeStream, ['BeginIntake', 'NoteOutcomes', 'UndoIntake', 'NoteReversals']);
  });
});
