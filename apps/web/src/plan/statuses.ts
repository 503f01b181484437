// The tone of each state of a plan and of the things in it: what waits, what is known, what is done.
import type { DifferenceMark } from '#domain/plan/comparison';
import type { Comment, Deferred, Edition, PlannedChange, PlanStatus } from '#domain/plan/states';
import type { Tone } from '../widgets/chip.js';

export const planTones: Readonly<Record<PlanStatus, Tone>> = {
  inPreparation: 'waiting',
  inForce: 'done',
  reporting: 'known',
  closed: 'quiet',
};

export const editionTones: Readonly<Record<Edition['status'], Tone>> = {
  draft: 'waiting',
  submitted: 'known',
  deliberated: 'known',
  approving: 'known',
  approved: 'agreed',
  inForce: 'done',
  superseded: 'quiet',
  dropped: 'quiet',
};

export const changeTones: Readonly<Record<PlannedChange['status'], Tone>> = {
  takenIn: 'done',
  conflicting: 'grave',
  dropped: 'quiet',
};

export const deferredTones: Readonly<Record<Deferred['status'], Tone>> = {
  open: 'waiting',
  takenIn: 'done',
  declined: 'quiet',
  carried: 'agreed',
};

export const commentTones: Readonly<Record<Comment['status'], Tone>> = {
  received: 'waiting',
  replied: 'done',
};

export const markTones: Readonly<Record<DifferenceMark, Tone>> = {
  alreadyInForce: 'known',
  new: 'agreed',
  byOffice: 'quiet',
};
