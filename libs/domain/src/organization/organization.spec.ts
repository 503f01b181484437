// Tells how an organization is built up: departments, posts and who holds them when, and the rules it applies.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given, today } from '#testing/given';
import { theCoordinator, theInstallation, theOfficerOf } from '#testing/given-actors';
import type { Stamped } from '../gate/evolution.js';
import { nameOn } from '../naming.js';
import type { DatedRule } from '../rule-packs.js';
import { holderOn } from './states.js';
import { organizationStream, organizationTable } from './table.js';
import type { OrganizationCommand, OrganizationEvent } from './words.js';

const establishing = {
  type: 'EstablishOrganization',
  name: 'City S',
  post: 'planning-office',
  postTitle: 'Planning office',
  person: 'person-coordinator',
} as const;
const established = by(theInstallation, { ...establishing, type: 'OrganizationEstablished' }, '2021-01-04');
const tourism = by(theCoordinator, {
  type: 'DepartmentAdded',
  id: 'tourism',
  name: 'Tourism',
  releases: false,
});
const officerPost = by(theCoordinator, {
  type: 'PostAdded',
  id: 'tourism-officer',
  title: 'Officer',
  rank: 'officer',
  department: 'tourism',
});
const appointed = by(theCoordinator, {
  type: 'HolderAppointed',
  post: 'tourism-officer',
  person: 'person-1',
  from: '2021-02-01',
});
const ended = by(theCoordinator, {
  type: 'HoldingEnded',
  post: 'tourism-officer',
  person: 'person-1',
  until: '2021-06-30',
});
const built = given(organizationStream, established, tourism, officerPost);

/** In the specs of deputies, of holidays, of the form of prior review, and of kinds of cycle. */
const toldElsewhere: readonly OrganizationCommand['type'][] = [
  'NameDeputy',
  'EndDeputy',
  'DeclareHoliday',
  'RevokeHoliday',
  'SetChecklist',
  'DefineCycleKind',
];
const rule: DatedRule = { key: 'response.proof', value: 'yes', article: 'Ordinance 7', from: '2021-01-01' };

const holdingsAfter = (...past: readonly Stamped<OrganizationEvent>[]) => {
  const state = after(organizationStream, past);
  return state.status === 'established' ? state.posts['tourism-officer']?.holdings : undefined;
};

describe('an organization', () => {
  it('begins with its coordinating office held by somebody', () => {
    given(organizationStream)
      .when(theInstallation, establishing)
      .happens({
        ...establishing,
        type: 'OrganizationEstablished',
      });
  });

  it.each([
    ['name', { ...establishing, name: ' ' }, 'text-missing'],
    ['post', { ...establishing, post: '' }, 'text-missing'],
    ['postTitle', { ...establishing, postTitle: '' }, 'text-missing'],
    ['person', { ...establishing, person: '' }, 'unknown-person'],
  ] as const)('is not established without its %s', (field, command, code) => {
    given(organizationStream).when(theInstallation, command).isRefused(code, field);
  });

  it('is established once, and only by the installation', () => {
    built.when(theInstallation, establishing).isRefused('wrong-stage');
    given(organizationStream).when(theCoordinator, establishing).isRefused('not-your-part');
  });

  it('adds departments under ids of their own', () => {
    const culture = { type: 'AddDepartment', id: 'culture', name: 'Culture', releases: true } as const;
    built.when(theCoordinator, culture).happens({ ...culture, type: 'DepartmentAdded' });
    built.when(theCoordinator, { ...culture, id: 'tourism' }).isRefused('id-taken', 'id');
    built.when(theCoordinator, { ...culture, id: ' ' }).isRefused('text-missing', 'id');
    built.when(theCoordinator, { ...culture, name: '' }).isRefused('text-missing', 'name');
    built.when(theOfficerOf('tourism'), culture).isRefused('not-your-part');
  });

  it('lets a department choose that its head releases answers, and says when that changes nothing', () => {
    const choose = (releases: boolean) => ({ type: 'SetRelease', department: 'tourism', releases }) as const;
    built.when(theCoordinator, choose(true)).happens({ ...choose(true), type: 'ReleaseSet' });
    built.when(theCoordinator, choose(false)).isRefused('nothing-changes', 'releases');
    built
      .when(theCoordinator, { ...choose(true), department: 'harbour' })
      .isRefused('unknown-item', 'department');
  });

  it('says where the public reaches a department, and when that changes nothing', () => {
    const reach = (telephone: string) => ({ type: 'SetContact', department: 'tourism', telephone }) as const;
    const set = { ...reach('02-100-1000'), type: 'ContactSet' } as const;
    built.when(theCoordinator, reach('02-100-1000')).happens(set);
    built.when(theCoordinator, reach(' ')).isRefused('text-missing', 'telephone');
    given(organizationStream, established, tourism, by(theCoordinator, set))
      .when(theCoordinator, reach('02-100-1000'))
      .isRefused('nothing-changes', 'telephone');
    built.when(theOfficerOf('tourism'), reach('02-100-1000')).isRefused('not-your-part');
  });

  it('places heads and officers in a department, coordinators in none', () => {
    const head = {
      type: 'AddPost',
      id: 'tourism-head',
      title: 'Head',
      rank: 'head',
      department: 'tourism',
    } as const;
    const second = { type: 'AddPost', id: 'planning-2', title: 'Planner', rank: 'coordinator' } as const;
    built.when(theCoordinator, head).happens({ ...head, type: 'PostAdded' });
    built.when(theCoordinator, second).happens({ ...second, type: 'PostAdded' });
    built
      .when(theCoordinator, { ...head, department: 'harbour' })
      .isRefused('unknown-department', 'department');
    built
      .when(theCoordinator, { ...head, department: undefined })
      .isRefused('unknown-department', 'department');
    built
      .when(theCoordinator, { ...second, department: 'tourism' })
      .isRefused('unknown-department', 'department');
    built.when(theCoordinator, { ...head, id: 'tourism-officer' }).isRefused('id-taken', 'id');
    built.when(theCoordinator, { ...head, title: '' }).isRefused('text-missing', 'title');
  });

  it('passes a post on only after its last holder left', () => {
    const appoint = (from: string) =>
      ({ type: 'AppointHolder', post: 'tourism-officer', person: 'person-2', from }) as const;
    const vacated = given(organizationStream, established, tourism, officerPost, appointed, ended);
    vacated
      .when(theCoordinator, appoint('2021-07-01'))
      .happens({ ...appoint('2021-07-01'), type: 'HolderAppointed' });
    vacated.when(theCoordinator, appoint('2021-06-30')).isRefused('post-held', 'from');
    vacated.when(theCoordinator, appoint('1 July')).isRefused('date-invalid', 'from');
    vacated
      .when(theCoordinator, { ...appoint('2021-07-01'), person: '' })
      .isRefused('unknown-person', 'person');
    given(organizationStream, established, tourism, officerPost, appointed)
      .when(theCoordinator, appoint('2021-07-01'))
      .isRefused('item-not-ready', 'post');
  });

  it('ends a holding with its last day, and keeps who held it', () => {
    const end = (until: string) => ({ type: 'EndHolding', post: 'tourism-officer', until }) as const;
    const heldPost = given(organizationStream, established, tourism, officerPost, appointed);
    heldPost
      .when(theCoordinator, end('2021-06-30'))
      .happens({ ...end('2021-06-30'), type: 'HoldingEnded', person: 'person-1' });
    heldPost.when(theCoordinator, end('2021-01-31')).isRefused('dates-out-of-order', 'until');
    heldPost.when(theCoordinator, end('2021-06-31')).isRefused('date-invalid', 'until');
    built.when(theCoordinator, end('2021-06-30')).isRefused('item-not-ready', 'post');
  });

  it('keeps somebody in its coordinating office', () => {
    const end = (post: string) => ({ type: 'EndHolding', post, until: '2021-06-30' }) as const;
    const second = by(theCoordinator, {
      type: 'PostAdded',
      id: 'second',
      title: 'Planner',
      rank: 'coordinator',
    });
    const held = by(theCoordinator, {
      type: 'HolderAppointed',
      post: 'second',
      person: 'person-2',
      from: '2021-02-01',
    });
    const among = [established, tourism, officerPost, appointed, second] as const;
    given(organizationStream, ...among)
      .when(theCoordinator, end('planning-office'))
      .isRefused('last-coordinator', 'post');
    given(organizationStream, ...among)
      .when(theCoordinator, end('tourism-officer'))
      .happens({ ...end('tourism-officer'), type: 'HoldingEnded', person: 'person-1' });
    given(organizationStream, ...among, held)
      .when(theCoordinator, end('planning-office'))
      .happens({ ...end('planning-office'), type: 'HoldingEnded', person: 'person-coordinator' });
  });

  it('knows who held a post on any day', () => {
    const next = by(theCoordinator, {
      type: 'HolderAppointed',
      post: 'tourism-officer',
      person: 'person-2',
      from: '2021-07-05',
    });
    const state = after(organizationStream, [established, tourism, officerPost, appointed, ended, next]);
    const post = state.status === 'established' ? state.posts['tourism-officer'] : undefined;
    const holders = ['2021-01-31', '2021-02-01', '2021-06-30', '2021-07-01', today].map(
      (day) => post && holderOn(post, day),
    );
    expect(holders).toEqual([undefined, 'person-1', 'person-1', undefined, 'person-2']);
  });

  it('applies a pack of dated rules once', () => {
    const pack = { id: 'city-s', title: 'City S', rules: [rule] };
    const apply: OrganizationCommand = { type: 'ApplyRulePack', pack };
    const applied = by(theCoordinator, { type: 'RulePackApplied', pack });
    built.when(theCoordinator, apply).happens({ type: 'RulePackApplied', pack });
    given(organizationStream, established, applied)
      .when(theCoordinator, apply)
      .isRefused('id-taken', 'pack.id');
    built
      .when(theCoordinator, { ...apply, pack: { ...pack, rules: [] } })
      .isRefused('list-empty', 'pack.rules');
    built.when(theCoordinator, { ...apply, pack: { ...pack, id: '' } }).isRefused('text-missing', 'pack.id');
    built
      .when(theCoordinator, { ...apply, pack: { ...pack, rules: [rule, { ...rule, until: '2020-12-31' }] } })
      .isRefused('dates-out-of-order', 'pack.rules[1].until');
    built
      .when(theCoordinator, { ...apply, pack: { ...pack, rules: [{ ...rule, key: 'meeting.majority' }] } })
      .isRefused('number-invalid', 'pack.rules[0].value');
    const lead = { ...rule, key: 'plan.lead-drafted' } as const;
    built
      .when(theCoordinator, { ...apply, pack: { ...pack, rules: [{ ...lead, value: 'early' }] } })
      .isRefused('number-invalid', 'pack.rules[0].value');
    const leading = { ...pack, rules: [{ ...lead, value: '60' }] };
    built
      .when(theCoordinator, { ...apply, pack: leading })
      .happens({ type: 'RulePackApplied', pack: leading });
  });

  it('hands a post over to a successor without a day between', () => {
    const handOver = (person: string, from: string) =>
      ({ type: 'HandOverPost', post: 'tourism-officer', person, from }) as const;
    const done = (person: string, from: string, predecessor: string) =>
      by(theCoordinator, { ...handOver(person, from), type: 'PostHandedOver', predecessor });
    const heldPost = given(organizationStream, established, tourism, officerPost, appointed);
    heldPost
      .when(theCoordinator, handOver('person-2', '2021-08-02'))
      .happens({ ...handOver('person-2', '2021-08-02'), type: 'PostHandedOver', predecessor: 'person-1' });
    heldPost.when(theCoordinator, handOver('person-1', '2021-08-02')).isRefused('nothing-changes', 'person');
    heldPost.when(theCoordinator, handOver(' ', '2021-08-02')).isRefused('unknown-person', 'person');
    heldPost.when(theCoordinator, handOver('person-2', '2 August')).isRefused('date-invalid', 'from');
    heldPost.when(theCoordinator, handOver('person-2', '2021-02-01')).isRefused('dates-out-of-order', 'from');
    heldPost.when(theOfficerOf('tourism'), handOver('person-2', '2021-08-02')).isRefused('not-your-part');
    built.when(theCoordinator, handOver('person-2', '2021-08-02')).isRefused('item-not-ready', 'post');

    const past = [
      established,
      tourism,
      officerPost,
      appointed,
      done('person-2', '2021-08-02', 'person-1'),
    ] as const;
    expect(holdingsAfter(...past)).toEqual([
      { person: 'person-1', from: '2021-02-01', until: '2021-08-01' },
      { person: 'person-2', from: '2021-08-02' },
    ]);
    const awaited = given(organizationStream, ...past);
    awaited
      .when(theCoordinator, handOver('person-3', '2021-08-02'))
      .happens({ ...handOver('person-3', '2021-08-02'), type: 'PostHandedOver', predecessor: 'person-1' });
    awaited.when(theCoordinator, handOver('person-3', '2021-08-01')).isRefused('dates-out-of-order', 'from');
    expect(holdingsAfter(...past, done('person-3', '2021-08-02', 'person-1'))).toEqual([
      { person: 'person-1', from: '2021-02-01', until: '2021-08-01' },
      { person: 'person-3', from: '2021-08-02' },
    ]);
  });

  it('renames departments and posts, and knows what they were called before', () => {
    const rename = { type: 'RenameDepartment', department: 'tourism', name: 'Tourism and sports' } as const;
    const renamed = by(theCoordinator, { ...rename, type: 'DepartmentRenamed' }, '2021-07-20');
    built.when(theCoordinator, rename).happens({ ...rename, type: 'DepartmentRenamed' });
    built.when(theCoordinator, { ...rename, name: 'Tourism' }).isRefused('nothing-changes', 'name');
    built.when(theCoordinator, { ...rename, name: ' ' }).isRefused('text-missing', 'name');
    const title = { type: 'RenamePost', post: 'tourism-officer', title: 'Planner' } as const;
    const retitled = by(theCoordinator, { ...title, type: 'PostRenamed' }, '2021-07-20');
    built.when(theCoordinator, title).happens({ ...title, type: 'PostRenamed' });
    built.when(theCoordinator, { ...title, title: 'Officer' }).isRefused('nothing-changes', 'title');
    built.when(theCoordinator, { ...title, title: '' }).isRefused('text-missing', 'title');

    const state = after(organizationStream, [established, tourism, officerPost, renamed, retitled]);
    const [department, post] =
      state.status === 'established' ? [state.departments['tourism'], state.posts['tourism-officer']] : [];
    const called = (on: string) =>
      department &&
      post && [nameOn(department.name, department.former, on), nameOn(post.title, post.former, on)];
    expect(called('2021-07-19')).toEqual(['Tourism', 'Officer']);
    expect(called('2021-07-20')).toEqual(['Tourism and sports', 'Planner']);
  });

  it('ends a department once nobody is left in it, and lets nobody in any more', () => {
    const end = (until: string) =>
      ({ type: 'EndDepartment', department: 'tourism', until, reason: 'Merged' }) as const;
    given(organizationStream, established, tourism, officerPost, appointed)
      .when(theCoordinator, end('2021-07-31'))
      .isRefused('department-staffed', 'department');
    const vacated = given(organizationStream, established, tourism, officerPost, appointed, ended);
    vacated
      .when(theCoordinator, end('2021-06-30'))
      .happens({ ...end('2021-06-30'), type: 'DepartmentEnded' });
    vacated.when(theCoordinator, end('2021-06-29')).isRefused('dates-out-of-order', 'until');
    vacated.when(theCoordinator, end('June')).isRefused('date-invalid', 'until');
    vacated.when(theCoordinator, { ...end('2021-06-30'), reason: '' }).isRefused('reason-missing', 'reason');

    const over = by(theCoordinator, { ...end('2021-06-30'), type: 'DepartmentEnded' });
    const gone = given(organizationStream, established, tourism, officerPost, over);
    gone
      .when(theCoordinator, {
        type: 'AppointHolder',
        post: 'tourism-officer',
        person: 'person-2',
        from: '2021-07-20',
      })
      .isRefused('department-ended', 'post');
    gone
      .when(theCoordinator, {
        type: 'AddPost',
        id: 'tourism-head',
        title: 'Head',
        rank: 'head',
        department: 'tourism',
      })
      .isRefused('unknown-department', 'department');
    gone.when(theCoordinator, end('2021-07-31')).isRefused('item-not-ready', 'department');
  });

  it('has a story for every row', () => {
    expectTried(
      organizationStream,
      Object.values(organizationTable)
        .map(({ command }) => command)
        .filter((command) => !toldElsewhere.includes(command)),
    );
  });
});
