// Who plays which role in a program, and where its items lie.
import { answersFor } from '../agreed.js';
import type { Casting, Shelves } from '../gate/gate.js';
import { loggedBy, type LogEntry } from '../reported.js';
import type { ProgramItems, ProgramVocabulary } from './states.js';

type AnyItem = ProgramItems[keyof ProgramItems];

/** The items of a program by kind. */
export const programShelves: Shelves<ProgramVocabulary> = {
  result: (state) => (state.status === 'none' ? {} : state.results),
  spending: (state) => (state.status === 'none' ? {} : state.spending),
  entry: (state) => (state.status === 'none' ? {} : state.entries),
  stated: (state) => (state.status === 'none' ? {} : state.stated),
};

/** Each role of a program, and who plays it. A cooperating officer has no part in what others wrote. */
export const programCasting: Casting<ProgramVocabulary> = {
  coordinator: ({ post }) => post.kind === 'office',
  'owner officer': ({ post }, state) =>
    state.status !== 'none' && answersFor(post, { kind: 'department', department: state.owner }),
  'cooperating officer': ({ post }, state, item) =>
    state.status !== 'none' &&
    post.kind === 'department' &&
    state.cooperating.includes(post.department) &&
    (item === undefined || (isEntry(item) && departmentOf(item) === post.department)),
  'carry-over': ({ post }) => post.kind === 'policy' && post.policy === 'carry-over',
};

function isEntry(item: AnyItem): item is LogEntry {
  return 'log' in item;
}

function departmentOf(entry: LogEntry): string | undefined {
  const { post } = loggedBy(entry);
  return post.kind === 'department' ? post.department : undefined;
}
