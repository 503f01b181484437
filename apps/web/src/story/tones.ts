// The tone of each state in the story of a remark.
import type { ChangeStanding, OwedFate, RemarkStanding } from '#domain/between/fate';
import type { Tone } from '../widgets/chip.js';

export const standingTones: Readonly<Record<RemarkStanding, Tone>> = {
  takenUp: 'done',
  notTakenUp: 'grave',
  undecided: 'waiting',
  withdrawn: 'quiet',
};

export const changeTones: Readonly<Record<ChangeStanding, Tone>> = {
  inRound: 'waiting',
  agreed: 'known',
  cleared: 'agreed',
  inForce: 'done',
  stuck: 'grave',
  waiting: 'waiting',
  handedOver: 'known',
  inPlan: 'done',
  late: 'waiting',
  dropped: 'quiet',
  drafted: 'agreed',
  conflicting: 'grave',
};

export const owedTones: Readonly<Record<OwedFate['standing'], Tone>> = {
  owed: 'waiting',
  checked: 'done',
  resolved: 'done',
  planned: 'done',
  carried: 'waiting',
  passedOn: 'waiting',
};
