// The lifecycle of an organization as data.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveOrganization } from './evolve.js';
import * as rules from './rules.js';
import type { OrganizationVocabulary } from './states.js';

const row = rowsOf<OrganizationVocabulary>();

// prettier-ignore
export const organizationTable: Table<OrganizationVocabulary> = {
  EstablishOrganization: row('EstablishOrganization', {
    by: ['installation'], when: ['none'], on: 'stream', is: [], gives: ['OrganizationEstablished'], rule: rules.establish,
  }),
  AddDepartment: row('AddDepartment', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['DepartmentAdded'], rule: rules.addDepartment,
  }),
  SetRelease: row('SetRelease', {
    by: ['coordinator'], when: ['established'], on: 'department', is: ['active'], gives: ['ReleaseSet'], rule: rules.setRelease,
  }),
  SetContact: row('SetContact', {
    by: ['coordinator'], when: ['established'], on: 'department', is: ['active'], gives: ['ContactSet'], rule: rules.setContact,
  }),
  AddPost: row('AddPost', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['PostAdded'], rule: rules.addPost,
  }),
  AppointHolder: row('AppointHolder', {
    by: ['coordinator'], when: ['established'], on: 'post', is: ['vacant'], gives: ['HolderAppointed'], rule: rules.appointHolder,
  }),
  EndHolding: row('EndHolding', {
    by: ['coordinator'], when: ['established'], on: 'post', is: ['held'], gives: ['HoldingEnded'],
    guard: rules.officeStaysHeld, rule: rules.endHolding,
  }),
  ApplyRulePack: row('ApplyRulePack', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['RulePackApplied'], rule: rules.applyRulePack,
  }),
};

/** The organization as the gate knows it. */
export const organizationStream: Stream<OrganizationVocabulary> = {
  name: 'organization',
  initial: { status: 'none' },
  table: organizationTable,
  casting: {
    installation: ({ post }) => post.kind === 'policy' && post.policy === 'installation',
    coordinator: ({ post }) => post.kind === 'office',
  },
  shelves: {
    department: (state) => (state.status === 'none' ? {} : state.departments),
    post: (state) => (state.status === 'none' ? {} : state.posts),
  },
  evolve: evolveOrganization,
  rules: (state) => (state.status === 'none' ? [] : state.rules),
};
