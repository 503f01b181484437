// The streams that the scenes act on, and the hands that come back in several of them.
import { inPost, inSeat } from '../city.js';
import type { StreamRef } from '../act.js';

export const round = { kind: 'round', id: '2021-midterm' } as const satisfies StreamRef;
export const julyMeeting = { kind: 'meeting', id: 'jobs-2021-7' } as const satisfies StreamRef;
export const augustMeeting = { kind: 'meeting', id: 'jobs-2021-8' } as const satisfies StreamRef;

export const office = inPost('coordination-officer');
export const secretary = inSeat('secretary');
export const publicChair = inSeat('chair-public');
export const privateChair = inSeat('chair-private');
