// Tells how an office declares days off that no list has, and takes days off back.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCoordinator, theOfficerOf } from '#testing/given-actors';
import { tourismStaffed } from '#testing/law-worlds';
import { addWorkingDays, isWorkingDay } from '../working-days.js';
import { organizationStream } from './table.js';

const declaring = {
  type: 'DeclareHoliday',
  date: '2021-10-01',
  name: 'Founding day',
  reason: 'City ordinance',
} as const;
const declared = by(theCoordinator, { ...declaring, type: 'HolidayDeclared' });
const revoking = { type: 'RevokeHoliday', date: '2021-10-01', reason: 'Put off' } as const;
const revoked = by(theCoordinator, { ...revoking, type: 'HolidayRevoked' });

const staffed = given(organizationStream, ...tourismStaffed);
const declaredOnce = given(organizationStream, ...tourismStaffed, declared);

describe('a day off', () => {
  it('is declared by the coordinating office, by name and with the reason', () => {
    staffed.when(theCoordinator, declaring).happens({ ...declaring, type: 'HolidayDeclared' });
    staffed.when(theOfficerOf('tourism'), declaring).isRefused('not-your-part');
    staffed.when(theCoordinator, { ...declaring, date: 'October' }).isRefused('date-invalid', 'date');
    staffed.when(theCoordinator, { ...declaring, name: ' ' }).isRefused('text-missing', 'name');
    staffed.when(theCoordinator, { ...declaring, reason: '' }).isRefused('reason-missing', 'reason');
  });

  it.each([
    ['a weekend', '2021-10-02'],
    ['a public holiday', '2021-10-04'],
  ])('is not declared where it is %s', (_what, date) => {
    staffed.when(theCoordinator, { ...declaring, date }).isRefused('day-off-already', 'date');
  });

  it('is declared once, and again after it was revoked', () => {
    declaredOnce.when(theCoordinator, declaring).isRefused('day-off-already', 'date');
    given(organizationStream, ...tourismStaffed, declared, revoked)
      .when(theCoordinator, declaring)
      .happens({ ...declaring, type: 'HolidayDeclared' });
  });

  it('is revoked whether the city declared it or the list has it', () => {
    declaredOnce.when(theCoordinator, revoking).happens({ ...revoking, type: 'HolidayRevoked' });
    staffed
      .when(theCoordinator, { ...revoking, date: '2021-10-04' })
      .happens({ ...revoking, date: '2021-10-04', type: 'HolidayRevoked' });
    declaredOnce.when(theOfficerOf('tourism'), revoking).isRefused('not-your-part');
    declaredOnce.when(theCoordinator, { ...revoking, reason: ' ' }).isRefused('reason-missing', 'reason');
    declaredOnce.when(theCoordinator, { ...revoking, date: '1 Oct' }).isRefused('date-invalid', 'date');
  });

  it.each([
    ['a working day', '2021-09-30'],
    ['a weekend', '2021-10-02'],
    ['a day revoked before', '2021-10-01'],
  ])('is not revoked where it is %s', (_what, date) => {
    given(organizationStream, ...tourismStaffed, declared, revoked)
      .when(theCoordinator, { ...revoking, date })
      .isRefused('day-not-off', 'date');
  });

  it('is reckoned with', () => {
    const organization = after(organizationStream, [
      ...tourismStaffed,
      declared,
      by(theCoordinator, { ...revoking, date: '2021-10-04', type: 'HolidayRevoked' }),
    ]);
    if (organization.status === 'none') throw new Error('no organization');
    const { days } = organization;
    expect([isWorkingDay('2021-10-01', days), isWorkingDay('2021-10-04', days)]).toEqual([false, true]);
    expect(addWorkingDays('2021-09-30', 1, days)).toBe('2021-10-04');
  });

  it('has a story for every row', () => {
    expectTried(organizationStream, ['DeclareHoliday', 'RevokeHoliday']);
  });
});
