// Shows which changes of permission are left by words, kind and day.
import { describe, expect, it } from '@jest/globals';
import type { PermissionChangeView } from '#contract/views';
import { everyChange, leftBy } from './filter.js';

const change = (some: Partial<PermissionChangeView>): PermissionChangeView => ({
  position: 1,
  at: '2021-07-20T00:00:00.000Z',
  on: '2021-07-20',
  event: 'HolderAppointed',
  by: { person: 'kim', post: 'post:office', title: '총괄 담당' },
  post: 'post:officer',
  title: '관광 담당',
  ...some,
});
const appointed = change({ position: 1, gains: 'lee', on: '2021-01-04' });
const handedOver = change({ position: 2, event: 'PostHandedOver', gains: 'Park', loses: 'lee' });
const deputy = change({
  position: 3,
  event: 'DeputyNamed',
  gains: 'choi',
  reason: '연가',
  title: '관광과장',
});
const all = [deputy, handedOver, appointed];
const left = (some: Partial<typeof everyChange>) =>
  leftBy({ ...everyChange, ...some }, all).map(({ position }) => position);

describe('changes of permission', () => {
  it('are all there unless somebody looks for some', () => {
    expect(left({})).toEqual([3, 2, 1]);
  });

  it('are found by post, person, reason and by whom, all words at once', () => {
    expect(left({ text: 'lee' })).toEqual([2, 1]);
    expect(left({ text: 'PARK 담당' })).toEqual([2]);
    expect(left({ text: '연가' })).toEqual([3]);
    expect(left({ text: 'kim 과장' })).toEqual([3]);
    expect(left({ text: 'nobody' })).toEqual([]);
  });

  it('are found by kind and by day', () => {
    expect(left({ event: 'DeputyNamed' })).toEqual([3]);
    expect(left({ since: '2021-01-05' })).toEqual([3, 2]);
    expect(left({ since: '2021-07-20', event: 'PostHandedOver' })).toEqual([2]);
  });
});
