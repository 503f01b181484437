// The lifecycle of an organization as data.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveOrganization } from './evolve.js';
import * as rules from './rules.js';
import type { PostId } from '../ids.js';
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
  RenameDepartment: row('RenameDepartment', {
    by: ['coordinator'], when: ['established'], on: 'department', is: ['active'], gives: ['DepartmentRenamed'],
    rule: rules.renameDepartment,
  }),
  EndDepartment: row('EndDepartment', {
    by: ['coordinator'], when: ['established'], on: 'department', is: ['active'], gives: ['DepartmentEnded'],
    guard: rules.nobodyLeft, rule: rules.endDepartment,
  }),
  AddPost: row('AddPost', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['PostAdded'], rule: rules.addPost,
  }),
  RenamePost: row('RenamePost', {
    by: ['coordinator'], when: ['established'], on: 'post', is: ['vacant', 'held'], gives: ['PostRenamed'], rule: rules.renamePost,
  }),
  AppointHolder: row('AppointHolder', {
    by: ['coordinator'], when: ['established'], on: 'post', is: ['vacant'], gives: ['HolderAppointed'],
    guard: rules.departmentIsActive, rule: rules.appointHolder,
  }),
  EndHolding: row('EndHolding', {
    by: ['coordinator'], when: ['established'], on: 'post', is: ['held'], gives: ['HoldingEnded'],
    guard: rules.officeStaysHeld, rule: rules.endHolding,
  }),
  HandOverPost: row('HandOverPost', {
    by: ['coordinator'], when: ['established'], on: 'post', is: ['held'], gives: ['PostHandedOver'], rule: rules.handOverPost,
  }),
  NameDeputy: row('NameDeputy', {
    by: ['coordinator', 'holder'], when: ['established'], on: 'post', is: ['held'], gives: ['DeputyNamed'],
    guard: rules.inPerson, rule: rules.nameDeputy,
  }),
  EndDeputy: row('EndDeputy', {
    by: ['coordinator', 'holder'], when: ['established'], on: 'deputy', is: ['named'], gives: ['DeputyEnded'],
    guard: rules.inPerson, rule: rules.endDeputy,
  }),
  ApplyRulePack: row('ApplyRulePack', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['RulePackApplied'], rule: rules.applyRulePack,
  }),
  DeclareHoliday: row('DeclareHoliday', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['HolidayDeclared'], rule: rules.declareHoliday,
  }),
  RevokeHoliday: row('RevokeHoliday', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['HolidayRevoked'], rule: rules.revokeHoliday,
  }),
  SetChecklist: row('SetChecklist', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['ChecklistSet'], rule: rules.setChecklist,
  }),
  DefineCycleKind: row('DefineCycleKind', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['CycleKindDefined'],
    rule: rules.defineCycleKind,
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
    holder: ({ post }, _state, item) =>
      post.kind === 'department' && item !== undefined && post.post === postOf(item),
  },
  shelves: {
    department: (state) => (state.status === 'none' ? {} : state.departments),
    post: (state) => (state.status === 'none' ? {} : state.posts),
    deputy: (state) => (state.status === 'none' ? {} : state.deputies),
  },
  evolve: evolveOrganization,
  rules: (state) => (state.status === 'none' ? [] : state.rules),
};

/** The post that an item is, or is about. */
function postOf(
  item: OrganizationVocabulary['items'][keyof OrganizationVocabulary['items']],
): PostId | undefined {
  if ('post' in item) return item.post;
  return 'holdings' in item ? item.id : undefined;
}
