// Tells what follows from an organization: plans that are not over and committees that meet regularly learn of the days that
// it declared.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theCoordinator, theInstallation } from '#testing/given-actors';
import { seatedCommittee } from '#testing/given-committee';
import { carried, draftedWith, life, priorReview } from '#testing/given-plan';
import { follow } from '#testing/given-streams';
import type { OrganizationEvent } from '../organization/words.js';

const city = 'organization/city';
const established = by(theInstallation, {
  type: 'OrganizationEstablished',
  name: 'City',
  post: 'planning-office',
  postTitle: 'Planning office',
  person: theCoordinator.person,
} satisfies OrganizationEvent);
const declared = by(theCoordinator, {
  type: 'HolidayDeclared',
  date: '2021-10-01',
  name: 'Founding day',
  reason: 'Ordinance',
} satisfies OrganizationEvent);
const revoked = by(theCoordinator, {
  type: 'HolidayRevoked',
  date: '2021-10-01',
  reason: 'Put off',
} satisfies OrganizationEvent);
const noting = { type: 'NoteDay', date: '2021-10-01', name: 'Founding day' };

describe('after a day was declared', () => {
  it('every plan that is not closed notes it', () => {
    const { commands, refused, again } = follow(
      {
        [city]: [established, declared],
        'plan/plan-2021': life.closed,
        'plan/plan-2022': [draftedWith({})],
        'plan/plan-2023': life.inForce,
      },
      city,
    );
    expect(commands).toEqual([
      ['plan/plan-2022', noting],
      ['plan/plan-2023', noting],
    ]);
    expect(refused).toEqual([]);
    expect(again).toEqual([]);
  });

  it('a plan that knows it already notes nothing', () => {
    const known = carried({ type: 'DayNoted', date: '2021-10-01', name: 'Founding day' });
    const { commands } = follow(
      { [city]: [established, declared], 'plan/plan-2022': [draftedWith({}), known] },
      city,
    );
    expect(commands).toEqual([]);
  });
});

describe('a committee', () => {
  const jobs = 'committee/jobs';

  it('that meets regularly notes the day, once', () => {
    const { commands, refused, again } = follow(
      { [city]: [established, declared], [jobs]: seatedCommittee },
      city,
    );
    expect({ commands, refused, again }).toEqual({ commands: [[jobs, noting]], refused: [], again: [] });
  });

  it('that meets when it likes has nothing to reckon', () => {
    const withoutSeries = seatedCommittee.filter(({ type }) => type !== 'MeetingSeriesSet');
    const { commands } = follow({ [city]: [established, declared], [jobs]: withoutSeries }, city);
    expect(commands).toEqual([]);
  });
});

describe('after a day was revoked', () => {
  it('the plans note that it is worked', () => {
    const { commands } = follow(
      { [city]: [established, declared, revoked], 'plan/plan-2022': [draftedWith({})] },
      city,
    );
    expect(commands).toEqual([['plan/plan-2022', { type: 'NoteDay', date: '2021-10-01' }]]);
  });
});

describe('after a form of prior review was set', () => {
  const set = by(theCoordinator, {
    type: 'ChecklistSet',
    checklist: priorReview,
  } satisfies OrganizationEvent);

  it('every plan that is not closed has it, and one that has it notes nothing', () => {
    const { commands, refused, again } = follow(
      {
        [city]: [established, set],
        'plan/plan-2021': life.closed,
        'plan/plan-2022': [draftedWith({})],
        'plan/plan-2023': [draftedWith({ checklist: priorReview })],
      },
      city,
    );
    expect(commands).toEqual([['plan/plan-2022', { type: 'NoteChecklist', checklist: priorReview }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });
});
