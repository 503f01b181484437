// Holds the story to its order: acts in a row by stage, and each remark told where its reader first meets it.
import { describe, expect, it } from '@jest/globals';
import type { StoryAct, StoryItem } from '#contract/views';
import { chaptersOf } from './parts.js';

let position = 0;
const act = (stream: StoryAct['stream'], event: string, ...items: readonly StoryItem[]): StoryAct => ({
  position: (position += 1),
  at: '2021-07-14T01:00:00.000Z',
  on: '2021-07-14',
  event,
  by: { person: 'p', post: 'post:p', title: 'P' },
  said: {},
  rules: [],
  stream,
  id: stream,
  items,
});
const remark = { kind: 'remark', id: 'r-1' };
const opinion = { kind: 'opinion', id: 'o-1' };
const change = { kind: 'change', id: 'round:o-1:1' };
const owed = { kind: 'owed', id: 'round:o-1' };

const told = (...acts: readonly StoryAct[]) =>
  chaptersOf(acts, 'o-1').map(({ part, acts: mine }) => [part, mine.map((each) => each.act.event)]);

describe('the story of an opinion', () => {
  it('goes from the submission to the plan, stage by stage', () => {
    expect(
      told(
        act('round', 'ChangeProposed'),
        act('round', 'RemarkSubmitted', remark),
        act('round', 'OpinionIssued', opinion),
        act('round', 'OpinionsSent', opinion),
        act('round', 'ResponseGiven', opinion),
        act('round', 'AskedAgain', opinion),
        act('round', 'ResponseGiven', opinion),
        act('round', 'OpinionSettled', opinion),
        act('cycle', 'ConclusionNoted', change),
        act('program', 'ProgramRevised'),
        act('cycle', 'FollowUpReported', owed),
        act('plan', 'PlanPutInForce'),
      ),
    ).toEqual([
      ['before', ['ChangeProposed']],
      ['remarks', ['RemarkSubmitted']],
      ['opinion', ['OpinionIssued', 'OpinionsSent']],
      ['answer', ['ResponseGiven']],
      ['settling', ['AskedAgain']],
      ['answer', ['ResponseGiven']],
      ['settling', ['OpinionSettled']],
      ['steps', ['ConclusionNoted', 'ProgramRevised']],
      ['owed', ['FollowUpReported']],
      ['plan', ['PlanPutInForce']],
    ]);
  });

  it('tells a remark and the wording where the reader first meets them, whoever wrote them out of sight', () => {
    const [remarks, worded] = chaptersOf(
      [act('round', 'IntakeClosed', remark), act('round', 'OpinionsSent', opinion)],
      'o-1',
    );
    expect(remarks?.acts).toMatchObject([{ remarks: ['r-1'], wording: false }]);
    expect(worded?.acts).toMatchObject([{ remarks: [], wording: true }]);
  });

  it('leads to where it goes on, once for acts in a row', () => {
    const acts = [
      act('round', 'OpinionSettled', opinion),
      act('cycle', 'ConclusionNoted', change),
      act('cycle', 'StepRecorded', change),
      act('plan', 'PartReceived', change),
    ];
    expect(
      chaptersOf(acts, 'o-1').flatMap((chapter) => chapter.acts.map(({ elsewhere }) => elsewhere)),
    ).toEqual([false, true, false, true]);
  });

  it('leaves out what only passes by things that were met before', () => {
    expect(told(act('round', 'RemarkEntered', remark), act('round', 'IntakeClosed', remark))).toEqual([
      ['remarks', ['RemarkEntered']],
    ]);
  });
});
