// What follows from each event of an organization.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import type {
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
      rank: 'coordinator',
      holdings: [{ person, from: on }],
      status: 'held',
    };
    return { status: 'established', name, departments: {}, posts: { [post]: first }, packs: [], rules: [] };
  },
  DepartmentAdded: (state, { id, name, releases }) => {
    const before = established(state);
    return {
      ...before,
      departments: { ...before.departments, [id]: { id, revision: 1, status: 'active', name, releases } },
    };
  },
  ReleaseSet: (state, { department, releases }) =>
    changeDepartment(established(state), department, (before) => ({ ...before, releases })),
  ContactSet: (state, { department, telephone }) =>
    changeDepartment(established(state), department, (before) => ({ ...before, telephone })),
  PostAdded: (state, { id, title, rank, department }) => {
    const post: Post = {
      id,
      revision: 1,
      title,
      rank,
      holdings: [],
      status: 'vacant',
      ...(department === undefined ? {} : { department }),
    };
    return setPost(established(state), post);
  },
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
  RulePackApplied: (state, { pack }) => {
    const before = established(state);
    const { id, title } = pack;
    return { ...before, packs: [...before.packs, { id, title }], rules: [...before.rules, ...pack.rules] };
  },
};

function established(state: Organization): EstablishedOrganization {
  return expectStatus(state, 'established');
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
