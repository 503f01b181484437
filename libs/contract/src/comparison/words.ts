// What the table of a comparison says on screen and on paper, in both languages.
import type { DifferenceMark } from '#domain/plan/comparison';
import type { Label } from '../label.js';

const say = (ko: string, en: string): Label => ({ ko, en });

/** By which way a difference came: between plans of two years, and within one. */
export const markWords = {
  gone: say('빠짐', 'Gone'),
  byYear: {
    alreadyInForce: (from) => say(`이미 ${from}년에 반영`, `Already in ${from}`),
    new: (_, to) => say(`${to}년에 새로`, `New in ${to}`),
    byOffice: () => say('총괄부서가', 'By the office'),
  } satisfies Readonly<Record<DifferenceMark, (from: number, to: number) => Label>>,
  within: {
    alreadyInForce: say('이미 시행 중', 'Already in force'),
    new: say('정정으로 새로', 'New with the correction'),
    byOffice: say('총괄부서가', 'By the office'),
  } satisfies Readonly<Record<DifferenceMark, Label>>,
} as const;

/** What stands on a side of a difference that has no figure. */
export const sideWords = {
  present: say('있음', 'there'),
  priority: say('중점', 'Priority'),
  notPriority: say('일반', 'Ordinary'),
} as const;
