// The whole case as one ordered list of acts: what the sample is loaded from and the story is played from.
import type { Act, Stage } from './act.js';
import { closing, followUps } from './scenes/after-the-year.js';
import { answers } from './scenes/answers.js';
import { approval, newYear } from './scenes/approving.js';
import { openingOfRound, remarksOfMembers, submissions } from './scenes/collecting.js';
import { bodies } from './scenes/deliberating.js';
import { ground } from './scenes/ground.js';
import { july, opinions } from './scenes/july.js';
import { drafting, hearing } from './scenes/next-plan.js';
import { planChange } from './scenes/plan-change.js';
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
  ...planChange,
  ...drafting,
  ...hearing,
  ...bodies,
  ...approval,
  ...newYear,
  ...followUps,
  ...closing,
];

const stages: readonly Stage[] = ['setup', 'round-until-answers-due', 'rest'];

/** The acts up to the end of a stage. */
export function actsUntil(stage: Stage): readonly Act[] {
  return acts.filter((act) => stages.indexOf(act.stage) <= stages.indexOf(stage));
}
