// The table of departments, posts and who holds them: a row for each post, or for a department alone.
import { rankLabels } from '#contract/glossary';
import { dateIn, flagIn, isDash, isPersonId, wordEnding, wordIn } from '#contract/tables/cells';
import { spoken } from '#contract/tables/spoken';
import type { IsoDate } from '#domain/ids';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { Rank } from '#domain/organization/words';
import { idFor } from './ids.js';
import { entryOf, type Entry, type Line, type Sheet, type Step } from './sheet.js';
import { setupStrings, sheetColumns } from './strings.js';

export type OfficeColumn = keyof typeof sheetColumns.offices;

export interface OfficeRow {
  readonly department?: string;
  /** Absent where the table says nothing of it. */
  readonly releases?: boolean;
  readonly title?: string;
  readonly rank: Rank;
  /** Null: the post stays vacant. */
  readonly person?: string | null;
  readonly from: IsoDate;
}

export interface AroundOffices {
  readonly organization: string;
  readonly state: EstablishedOrganization;
  readonly today: IsoDate;
}

const { problems: say } = setupStrings;

export const officesSheet: Sheet<OfficeRow, OfficeColumn, AroundOffices, EstablishedOrganization> = {
  name: 'offices',
  title: setupStrings.steps.offices,
  columns: [
    { key: 'department', ...sheetColumns.offices.department },
    { key: 'title', ...sheetColumns.offices.title },
    { key: 'rank', ...sheetColumns.offices.rank },
    { key: 'person', ...sheetColumns.offices.person },
    { key: 'from', ...sheetColumns.offices.from },
    { key: 'releases', ...sheetColumns.offices.releases },
  ],
  read: (lines, around) => lines.map((line) => entryAt(line, lines, around)),
  known: (_, { state }) => state,
  look: async (_, look, { organization, state }) => {
    const now = await look('organization', organization);
    return now.status === 'none' ? state : now;
  },
  next,
  differs: ({ title, department, person }, state) => {
    const post = postOf(state, title, department);
    const holder = post?.status === 'held' ? post.holdings.at(-1)?.person : undefined;
    return holder !== undefined && person && person !== holder ? say.heldByAnother : undefined;
  },
};

function entryAt(
  { line, cells }: Line<OfficeColumn>,
  lines: readonly Line<OfficeColumn>[],
  { today }: AroundOffices,
): Entry<OfficeRow, OfficeColumn> {
  const { department, title, person } = cells;
  const rank = cells.rank === '' ? rankOf(department, title) : wordIn(rankLabels, cells.rank);
  const from = cells.from === '' ? today : dateIn(cells.from);
  const releases = cells.releases === '' ? undefined : flagIn(cells.releases);
  const twice =
    title !== '' &&
    lines.some(
      (other) => other.line < line && other.cells.title === title && other.cells.department === department,
    );
  const torn =
    releases !== undefined &&
    lines.some(
      (other) =>
        other.line < line &&
        other.cells.department === department &&
        other.cells.releases !== '' &&
        flagIn(other.cells.releases) !== releases,
    );
  const problems = [
    ...(department === '' && title === '' ? [{ column: 'department' as const, say: say.empty }] : []),
    ...(twice ? [{ column: 'title' as const, say: say.twice }] : []),
    ...(rank === undefined ? [{ column: 'rank' as const, say: say.oneOf(rankLabels) }] : []),
    ...(rank !== undefined && (rank === 'coordinator') !== (department === '') && title !== ''
      ? [{ column: 'rank' as const, say: say.coordinatorPlace }]
      : []),
    ...(from === undefined ? [{ column: 'from' as const, say: say.noDate }] : []),
    ...(cells.releases !== '' && releases === undefined
      ? [{ column: 'releases' as const, say: say.noFlag }]
      : []),
    ...(torn ? [{ column: 'releases' as const, say: say.torn }] : []),
    ...(isDash(person) || isPersonId(person) ? [] : [{ column: 'person' as const, say: say.noPersonId }]),
  ].map((problem) => ({ ...problem, line }));
  return entryOf(
    [line],
    problems,
    () => ({
      ...(department === '' ? {} : { department }),
      ...(title === '' ? {} : { title }),
      ...(releases === undefined ? {} : { releases }),
      ...(person === '' ? {} : { person: isDash(person) ? null : person }),
      rank: rank ?? 'officer',
      from: from ?? today,
    }),
    title === '' || rank === undefined ? {} : { rank: rankLabels[rank] },
  );
}

/** Who names no rank is read by the title: 일자리정책과장 is a head. */
function rankOf(department: string, title: string): Rank {
  if (department === '') return 'coordinator';
  return spoken.headsEnd.some((end) => title.endsWith(end))
    ? 'head'
    : (wordEnding(rankLabels, title) ?? 'officer');
}

function next(
  row: OfficeRow,
  state: EstablishedOrganization,
  { organization }: AroundOffices,
): Step | undefined {
  const stream = { stream: 'organization', id: organization } as const;
  const department = departmentOf(state, row.department);
  if (row.department !== undefined && !department) {
    const { department: name, releases = false } = row;
    return { ...stream, command: 'AddDepartment', body: { id: idFor('d', name), name, releases } };
  }
  if (department && row.releases !== undefined && row.releases !== department.releases) {
    return {
      ...stream,
      command: 'SetRelease',
      body: { department: department.id, releases: row.releases },
    };
  }
  if (row.title === undefined) return undefined;
  const post = postOf(state, row.title, row.department);
  if (!post) {
    const { title, rank } = row;
    return {
      ...stream,
      command: 'AddPost',
      body: {
        id: idFor('o', row.department ?? '', title),
        title,
        rank,
        ...(department ? { department: department.id } : {}),
      },
    };
  }
  const unnamed = post.holdings.length === 0 ? `p-${post.id}` : null;
  const person = row.person === undefined ? unnamed : row.person;
  return post.status === 'vacant' && person !== null
    ? { ...stream, command: 'AppointHolder', body: { post: post.id, person, from: row.from } }
    : undefined;
}

function departmentOf(state: EstablishedOrganization, name: string | undefined) {
  return Object.values(state.departments).find((each) => each.status === 'active' && each.name === name);
}

function postOf(state: EstablishedOrganization, title: string | undefined, department: string | undefined) {
  const within = departmentOf(state, department)?.id;
  return Object.values(state.posts).find((post) => post.title === title && post.department === within);
}
