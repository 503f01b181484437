// Where a colleague answered first, what was written becomes a correction of that answer.
import type { OnOpinion } from './at.js';
import { standingResponse, type ResponseValues } from './response-values.js';

export const responseInstead = {
  command: 'CorrectResponse',
  mine: (values: ResponseValues) => ({ ...values, reason: '' }),
  both: (values: ResponseValues, at: OnOpinion) => ({
    ...values,
    text: [standingResponse(at).text, values.text].filter((text) => text.trim() !== '').join('\n\n'),
    sharedWith: '',
    reason: '',
  }),
} as const;
