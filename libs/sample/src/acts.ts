// The whole case as one ordered list of acts: what the sample is loaded from and the story is played from.
import type { Act, Stage } from './act.js';
import { answers } from './scenes/answers.js';
import { openingOfRound, remarksOfMembers, submissions } from './scenes/collecting.js';
import { ground } from './scenes/ground.js';
import { july, opinions } from './scenes/july.js';
import { again, agreement, august, end } from './scenes/settling.js';

export const acts: readonly Act[] = [
  ...ground,
  ...openingOfRound,
  ...submissions,
  ...remarksOfMembers,
  ...july,
  ...opinions,
  ...answers,
  ...again,
  ...agreement,
  ...august,
  ...end,
];

/** Where the clock of an empty installation starts, so that the case can be played on it: its clock only goes forward. */
export const beginning = '2021-06-21T00:00:00+09:00';

const stages: readonly Stage[] = ['setup', 'round-until-answers-due', 'rest'];

/** The acts up to the end of a stage. */
export function actsUntil(stage: Stage): readonly Act[] {
  return acts.filter((act) => stages.indexOf(act.stage) <= stages.indexOf(stage));
}
