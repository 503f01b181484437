// What follows from each event of an organization.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { formerly } from '../naming.js';
import type {
  DeclaredDay,
  Department,
  EstablishedOrganization,
  Organization,
  OrganizationVocabulary,
  Post,
} from './states.js';

export const evolveOrganization: Evolve<OrganizationVocabulary> = {
  OrganizationEstablished: (state, { name, post, postTitle, person, on }) => {
    expectStatus(state, 'none');
    const first: Post = {
      id: post,
      revision: 1,
      title: postTitle,
      former: [],
      rank: 'coordinator',
      holdings: [{ person, from: on }],
      status: 'held',
    };
    return {
      status: 'established',
      name,
      departments: {},
      posts: { [post]: first },
      deputies: {},
      packs: [],
      rules: [],
      days: {},
    };
  },
  DepartmentAdded: (state, { id, name, releases }) => {
    const before = established(state);
    return {
      ...before,
      departments: {
        ...before.departments,
        [id]: { id, revision: 1, status: 'active', name, former: [], releases },
      },
    };
  },
  ReleaseSet: (state, { department, releases }) =>
    changeDepartment(established(state), department, (before) => ({ ...before, releases })),
  ContactSet: (state, { department, telephone }) =>
    changeDepartment(established(state), department, (before) => ({ ...before, telephone })),
  DepartmentRenamed: (state, { department, name, on }) =>
    changeDepartment(established(state), department, (before) => ({
      ...before,
      name,
      former: formerly(before.former, before.name, on),
    })),
  DepartmentEnded: (state, { department, until }) =>
    changeDepartment(established(state), department, (before) => ({ ...before, status: 'ended', until })),
  PostAdded: (state, { id, title, rank, department }) => {
    const post: Post = {
      id,
      revision: 1,
      title,
      former: [],
      rank,
      holdings: [],
      status: 'vacant',
      ...(department === undefined ? {} : { department }),
    };
    return setPost(established(state), post);
  },
  PostRenamed: (state, { post, title, on }) =>
    changePost(established(state), post, (before) => ({
      ...before,
      title,
      former: formerly(before.former, before.title, on),
      revision: before.revision + 1,
    })),
  HolderAppointed: (state, { post, person, from }) =>
    changePost(established(state), post, (before) => ({
      ...before,
      status: 'held',
      holdings: [...before.holdings, { person, from }],
      revision: before.revision + 1,
    })),
  HoldingEnded: (state, { post, until }) =>
    changePost(established(state), post, (before) => ({
      ...before,
      status: 'vacant',
      holdings: before.holdings.map((held, index) =>
        index === before.holdings.length - 1 ? { ...held, until } : held,
      ),
      revision: before.revision + 1,
    })),
  PostHandedOver: (state, { post, person, from }) =>
    changePost(established(state), post, (before) => ({
      ...before,
      holdings: [...heldUntil(before.holdings, from), { person, from }],
      revision: before.revision + 1,
    })),
  DeputyNamed: (state, { id, post, person, holder, from, until, grounds, reason }) => {
    const before = established(state);
    return {
      ...before,
      deputies: {
        ...before.deputies,
        [id]: { id, revision: 1, status: 'named', post, person, holder, from, until, grounds, reason },
      },
    };
  },
  DeputyEnded: (state, { deputy, until, reason }) => {
    const before = established(state);
    const ended = before.deputies[deputy];
    if (!ended) return before;
    return {
      ...before,
      deputies: {
        ...before.deputies,
        [deputy]: { ...ended, status: 'ended', until, endReason: reason, revision: ended.revision + 1 },
      },
    };
  },
  RulePackApplied: (state, { pack }) => {
    const before = established(state);
    const { id, title } = pack;
    return { ...before, packs: [...before.packs, { id, title }], rules: [...before.rules, ...pack.rules] };
  },
  HolidayDeclared: (state, { date, name, reason }) =>
    setDay(established(state), date, { status: 'off', name, reason }),
  HolidayRevoked: (state, { date, reason }) => setDay(established(state), date, { status: 'worked', reason }),
  ChecklistSet: (state, { checklist }) => ({ ...established(state), checklist }),
  CycleKindDefined: (state, { kind }) => {
    const before = established(state);
    return { ...before, cycleKinds: { ...before.cycleKinds, [kind.id]: kind } };
  },
};

function established(state: Organization): EstablishedOrganization {
  return expectStatus(state, 'established');
}

/** Who held a post until somebody takes it over; who was to begin on that very day never does. */
function heldUntil(holdings: Post['holdings'], from: string): Post['holdings'] {
  return holdings
    .filter((held) => held.from < from)
    .map((held, index, all) => (index === all.length - 1 ? { ...held, until: addDays(from, -1) } : held));
}

function changeDepartment(
  state: EstablishedOrganization,
  id: string,
  change: (before: Department) => Department,
): EstablishedOrganization {
  const before = state.departments[id];
  if (!before) return state;
  const changed = { ...change(before), revision: before.revision + 1 };
  return { ...state, departments: { ...state.departments, [id]: changed } };
}

function setDay(state: EstablishedOrganization, date: IsoDate, day: DeclaredDay): EstablishedOrganization {
  return { ...state, days: { ...state.days, [date]: day } };
}

function setPost(state: EstablishedOrganization, post: Post): EstablishedOrganization {
  return { ...state, posts: { ...state.posts, [post.id]: post } };
}

function changePost(
  state: EstablishedOrganization,
  id: string,
  change: (before: Post) => Post,
): EstablishedOrganization {
  const before = state.posts[id];
  return before ? setPost(state, change(before)) : state;
}
