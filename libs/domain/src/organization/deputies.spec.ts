// Tells who stands in for the holder of a post (직무대리): between which days, by whose word, and that it ends with the holder.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCoordinator, theDeputyOf, theHeadOf, theOfficerOf } from '#testing/given-actors';
import { tourismStaffed } from '#testing/law-worlds';
import type { Stamped } from '../gate/evolution.js';
import { deputiesOn } from './states.js';
import { organizationStream } from './table.js';
import type { OrganizationEvent } from './words.js';

const officer = theOfficerOf('tourism');
const naming = {
  type: 'NameDeputy',
  id: 'd-1',
  post: 'tourism-officer',
  person: 'person-lee',
  from: '2021-08-02',
  until: '2021-08-06',
  grounds: 'absence',
  reason: 'On leave',
} as const;
const named = by(theCoordinator, { ...naming, type: 'DeputyNamed', holder: officer.person });
const ending = { type: 'EndDeputy', deputy: 'd-1', until: '2021-08-03', reason: 'Back earlier' } as const;
const ended = by(theCoordinator, {
  ...ending,
  type: 'DeputyEnded',
  post: 'tourism-officer',
  person: 'person-lee',
});
const staffed = given(organizationStream, ...tourismStaffed);
const withDeputy = given(organizationStream, ...tourismStaffed, named);

describe('a deputy', () => {
  it('is named by the coordinating office or by the holder, for some days and with the reason', () => {
    const happened = { ...naming, type: 'DeputyNamed', holder: officer.person } as const;
    staffed.when(theCoordinator, naming).happens(happened);
    staffed.when(officer, naming).happens(happened);
    staffed.when(theOfficerOf('culture'), naming).isRefused('not-your-part');
    staffed.when(theHeadOf('tourism'), naming).isRefused('not-your-part');
    staffed.when(theCoordinator, { ...naming, reason: ' ' }).isRefused('reason-missing', 'reason');
    staffed.when(theCoordinator, { ...naming, person: '' }).isRefused('unknown-person', 'person');
    staffed.when(theCoordinator, { ...naming, id: '' }).isRefused('text-missing', 'id');
    staffed.when(theCoordinator, { ...naming, until: '2021-08-01' }).isRefused('dates-out-of-order', 'until');
    staffed.when(theCoordinator, { ...naming, until: 'August' }).isRefused('date-invalid', 'until');
    staffed.when(theCoordinator, { ...naming, from: '2021-07-01' }).isRefused('date-past', 'from');
    staffed.when(theCoordinator, { ...naming, post: 'no-such-post' }).isRefused('unknown-item', 'post');
  });

  it('is somebody else than the holder and than who names them', () => {
    staffed
      .when(theCoordinator, { ...naming, person: officer.person })
      .isRefused('deputy-is-holder', 'person');
    staffed
      .when(theCoordinator, { ...naming, person: theCoordinator.person })
      .isRefused('deputy-names-self', 'person');
  });

  it('stands in for one who is there', () => {
    const left = by(theCoordinator, {
      type: 'HoldingEnded',
      post: 'tourism-officer',
      person: officer.person,
      until: '2021-07-31',
    });
    given(organizationStream, ...tourismStaffed, left)
      .when(theCoordinator, naming)
      .isRefused('item-not-ready', 'post');
    const later = by(theCoordinator, {
      type: 'HolderAppointed',
      post: 'tourism-officer',
      person: 'person-park',
      from: '2021-09-01',
    });
    given(organizationStream, ...tourismStaffed, left, later)
      .when(theCoordinator, naming)
      .isRefused('post-vacant', 'from');
  });

  it('is one at a time', () => {
    const second = { ...naming, id: 'd-2', person: 'person-park' } as const;
    withDeputy.when(theCoordinator, second).isRefused('deputy-overlaps', 'from');
    withDeputy
      .when(theCoordinator, { ...second, from: '2021-07-26', until: '2021-08-02' })
      .isRefused('deputy-overlaps', 'from');
    withDeputy.when(theCoordinator, { ...second, from: '2021-08-07', until: '2021-08-09' }).happens({
      ...second,
      type: 'DeputyNamed',
      from: '2021-08-07',
      until: '2021-08-09',
      holder: officer.person,
    });
    withDeputy
      .when(theCoordinator, { ...second, id: 'd-1', from: '2021-08-07', until: '2021-08-09' })
      .isRefused('id-taken', 'id');
    given(organizationStream, ...tourismStaffed, named, ended)
      .when(theCoordinator, { ...second, from: '2021-08-04' })
      .happens({ ...second, type: 'DeputyNamed', from: '2021-08-04', holder: officer.person });
  });

  it('ends earlier by the word of who could name them, and never later', () => {
    const happened = {
      ...ending,
      type: 'DeputyEnded',
      post: 'tourism-officer',
      person: 'person-lee',
    } as const;
    withDeputy.when(theCoordinator, ending).happens(happened);
    withDeputy.when(officer, ending).happens(happened);
    withDeputy.when(theOfficerOf('culture'), ending).isRefused('not-your-part');
    withDeputy
      .when(theCoordinator, { ...ending, until: '2021-08-01' })
      .happens({ ...happened, until: '2021-08-01' });
    withDeputy
      .when(theCoordinator, { ...ending, until: '2021-07-31' })
      .isRefused('dates-out-of-order', 'until');
    withDeputy
      .when(theCoordinator, { ...ending, until: '2021-08-06' })
      .isRefused('dates-out-of-order', 'until');
    withDeputy.when(theCoordinator, { ...ending, until: 'soon' }).isRefused('date-invalid', 'until');
    withDeputy.when(theCoordinator, { ...ending, reason: '' }).isRefused('reason-missing', 'reason');
    given(organizationStream, ...tourismStaffed, named, ended)
      .when(theCoordinator, { ...ending, until: '2021-08-02' })
      .isRefused('item-not-ready', 'deputy');
  });

  it('names no deputy and ends none', () => {
    staffed.when(theDeputyOf(officer), naming).isRefused('deputy-names-none');
    staffed.when(theDeputyOf(theCoordinator), naming).isRefused('deputy-names-none');
    withDeputy.when(theDeputyOf(officer), ending).isRefused('deputy-names-none');
  });

  it('stands in from the first day to the last, or to the one on which it was ended', () => {
    expect(standingIn([named], '2021-08-01', '2021-08-02', '2021-08-06', '2021-08-07')).toEqual([0, 1, 1, 0]);
    expect(standingIn([named, ended], '2021-08-03', '2021-08-04')).toEqual([1, 0]);
  });

  it('stands in no longer than the holder holds the post', () => {
    const handedOver = by(theCoordinator, {
      type: 'PostHandedOver',
      post: 'tourism-officer',
      person: 'person-park',
      predecessor: officer.person,
      from: '2021-08-04',
    });
    expect(standingIn([named, handedOver], '2021-08-03', '2021-08-04')).toEqual([1, 0]);
    given(organizationStream, ...tourismStaffed, named, handedOver)
      .when(theCoordinator, { ...naming, id: 'd-2', from: '2021-08-04' })
      .happens({ ...naming, id: 'd-2', type: 'DeputyNamed', from: '2021-08-04', holder: 'person-park' });
  });

  it('has a story for every row', () => {
    expectTried(organizationStream, ['NameDeputy', 'EndDeputy']);
  });
});

/** How many stand in for the tourism officer on each of these days. */
function standingIn(
  past: readonly Stamped<OrganizationEvent>[],
  ...days: readonly string[]
): readonly number[] {
  const state = after(organizationStream, [...tourismStaffed, ...past]);
  const post = state.status === 'established' ? state.posts['tourism-officer'] : undefined;
  return days.map((day) =>
    state.status === 'established' && post ? deputiesOn(state, post, day).length : -1,
  );
}
