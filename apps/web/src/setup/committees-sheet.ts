// The table of committees and their seats: a row for each seat with who sits in it, or for a committee alone.
import { committeeKindLabels, sectorLabels, seatRoleLabels } from '#contract/glossary';
import type { ReadinessView } from '#contract/views';
import { dateIn, isDash, isPersonId, wordEnding, wordIn } from '#contract/tables/cells';
import type { SeatRole } from '#domain/actor';
import type { EstablishedCommittee } from '#domain/committee/states';
import type { CommitteeKind, Sector } from '#domain/committee/words';
import type { IsoDate } from '#domain/ids';
import type { EstablishedOrganization } from '#domain/organization/states';
import { idFor } from './ids.js';
import { entryOf, type Entry, type Line, type Sheet, type Step } from './sheet.js';
import { setupStrings, sheetColumns } from './strings.js';

export type CommitteeColumn = keyof typeof sheetColumns.committees;

export interface CommitteeRow {
  readonly committee: string;
  readonly kind: CommitteeKind;
  readonly parent?: string;
  readonly title?: string;
  readonly sector: Sector;
  readonly role: SeatRole;
  /** Null: the seat stays vacant. */
  readonly person?: string | null;
  readonly from: IsoDate;
  /** The last day of the term; absent where the seat stays vacant. */
  readonly until?: IsoDate;
}

type Known = Pick<ReadinessView['committees'][number], 'id' | 'name'>;

export interface AroundCommittees {
  readonly organization: EstablishedOrganization;
  readonly committees: readonly Known[];
  /** Committees whose seats are known, by id. */
  readonly seated: Readonly<Record<string, EstablishedCommittee>>;
  readonly today: IsoDate;
}

export interface CommitteeFacts {
  readonly id: string;
  /** Absent before it is established. */
  readonly state: EstablishedCommittee | undefined;
}

const { problems: say } = setupStrings;

export const committeesSheet: Sheet<CommitteeRow, CommitteeColumn, AroundCommittees, CommitteeFacts> = {
  name: 'committees',
  title: setupStrings.steps.committees,
  columns: [
    { key: 'committee', ...sheetColumns.committees.committee, needed: true },
    { key: 'kind', ...sheetColumns.committees.kind },
    { key: 'parent', ...sheetColumns.committees.parent },
    { key: 'title', ...sheetColumns.committees.title },
    { key: 'sector', ...sheetColumns.committees.sector },
    { key: 'role', ...sheetColumns.committees.role },
    { key: 'person', ...sheetColumns.committees.person },
    { key: 'from', ...sheetColumns.committees.from },
    { key: 'until', ...sheetColumns.committees.until },
  ],
  read: (lines, around) => {
    const filled = filledDown(lines);
    return filled.map((line) => entryAt(line, filled, around));
  },
  known: ({ committee }, { committees, seated }) => {
    const id = idOf(committees, committee);
    return { id, state: seated[id] };
  },
  look: async ({ committee }, look, { committees }) => {
    const id = idOf(committees, committee);
    const state = await look('committee', id);
    return { id, state: state.status === 'none' ? undefined : state };
  },
  next,
  differs: ({ title, person }, { state }) => {
    const seat = seatOf(state, title);
    const sitter = seat?.status === 'filled' ? seat.terms.at(-1)?.person : undefined;
    return sitter !== undefined && person && person !== sitter ? say.heldByAnother : undefined;
  },
};

/** A blank committee is the one above, as in a table with merged cells. */
function filledDown(lines: readonly Line<CommitteeColumn>[]): readonly Line<CommitteeColumn>[] {
  let committee = '';
  return lines.map(({ line, cells }) => {
    committee = cells.committee === '' ? committee : cells.committee;
    return { line, cells: { ...cells, committee } };
  });
}

function entryAt(
  { line, cells }: Line<CommitteeColumn>,
  lines: readonly Line<CommitteeColumn>[],
  { organization, committees, today }: AroundCommittees,
): Entry<CommitteeRow, CommitteeColumn> {
  const { committee, parent, title } = cells;
  const kind = cells.kind === '' ? kindOf(committee) : wordIn(committeeKindLabels, cells.kind);
  const sector = cells.sector === '' ? wordStarting(title) : wordIn(sectorLabels, cells.sector);
  const role =
    cells.role === '' ? (wordEnding(seatRoleLabels, title) ?? 'member') : wordIn(seatRoleLabels, cells.role);
  const person = personIn(cells.person, organization);
  const sits = title !== '' && person !== null;
  const from = cells.from === '' ? today : dateIn(cells.from);
  const until = dateIn(cells.until);
  const above = [...committees.map(({ name }) => name), ...lines.flatMap(earlierThan(line))];
  const twice =
    title !== '' &&
    lines.some(
      (other) => other.line < line && other.cells.title === title && other.cells.committee === committee,
    );
  const problems = [
    ...(committee === '' ? [{ column: 'committee' as const, say: say.empty }] : []),
    ...(kind === undefined ? [{ column: 'kind' as const, say: say.oneOf(committeeKindLabels) }] : []),
    ...(isDash(parent) || above.includes(parent)
      ? []
      : [{ column: 'parent' as const, say: say.unknownCommittee }]),
    ...(twice ? [{ column: 'title' as const, say: say.twice }] : []),
    ...(title !== '' && sector === undefined
      ? [{ column: 'sector' as const, say: say.oneOf(sectorLabels) }]
      : []),
    ...(role === undefined ? [{ column: 'role' as const, say: say.oneOf(seatRoleLabels) }] : []),
    ...(isKnownPerson(cells.person, organization)
      ? []
      : [{ column: 'person' as const, say: say.noPersonOrPost }]),
    ...(from === undefined ? [{ column: 'from' as const, say: say.noDate }] : []),
    ...(sits && until === undefined ? [{ column: 'until' as const, say: say.noDate }] : []),
    ...(from !== undefined && until !== undefined && until < from
      ? [{ column: 'until' as const, say: say.endsBefore }]
      : []),
  ].map((problem) => ({ ...problem, line }));
  return entryOf(
    [line],
    problems,
    () => ({
      committee,
      kind: kind ?? 'subcommittee',
      ...(isDash(parent) ? {} : { parent }),
      ...(title === '' ? {} : { title }),
      sector: sector ?? 'private',
      role: role ?? 'member',
      ...(person === undefined ? {} : { person }),
      from: from ?? today,
      ...(until === undefined ? {} : { until }),
    }),
    {
      ...(kind && { kind: committeeKindLabels[kind] }),
      ...(title !== '' && sector && { sector: sectorLabels[sector] }),
      ...(title !== '' && role && { role: seatRoleLabels[role] }),
    },
  );
}

function earlierThan(line: number): (other: Line<CommitteeColumn>) => readonly string[] {
  return (other) => (other.line < line ? [other.cells.committee] : []);
}

/** Who names no kind is read by the name: 일자리분과 is a subcommittee. */
function kindOf(name: string): CommitteeKind {
  return wordEnding(committeeKindLabels, name) ?? 'subcommittee';
}

/** Who names no sector is read by the title: 민간 위원 1. */
function wordStarting(title: string): Sector | undefined {
  const [first = ''] = title.split(/\s/);
  return (Object.keys(sectorLabels) as Sector[]).find((sector) => first.startsWith(sectorLabels[sector].ko));
}

/** A person by id, or by the post that they hold besides: nothing else tells them apart from another. */
function personIn(cell: string, organization: EstablishedOrganization): string | null | undefined {
  if (cell === '') return undefined;
  return isDash(cell) ? null : (holderOf(organization, cell) ?? cell);
}

function isKnownPerson(cell: string, organization: EstablishedOrganization): boolean {
  return isDash(cell) || isPersonId(cell) || holderOf(organization, cell) !== undefined;
}

function holderOf({ posts }: EstablishedOrganization, title: string): string | undefined {
  const post = Object.values(posts).find((each) => each.title === title && each.status === 'held');
  return post?.holdings.at(-1)?.person;
}

function next(
  row: CommitteeRow,
  { id, state }: CommitteeFacts,
  { committees }: AroundCommittees,
): Step | undefined {
  const stream = { stream: 'committee', id } as const;
  if (!state) {
    const { committee: name, kind, parent } = row;
    return {
      ...stream,
      command: 'EstablishCommittee',
      body: { name, kind, ...(parent === undefined ? {} : { reportsTo: idOf(committees, parent) }) },
    };
  }
  if (row.title === undefined) return undefined;
  const seat = seatOf(state, row.title);
  if (!seat) {
    const { title, sector, role } = row;
    return { ...stream, command: 'AddSeat', body: { id: idFor('s', id, title), title, sector, role } };
  }
  const unnamed = seat.terms.length === 0 ? `p-${seat.id}` : null;
  const person = row.person === undefined ? unnamed : row.person;
  return seat.status === 'vacant' && person !== null && row.until !== undefined
    ? { ...stream, command: 'FillSeat', body: { seat: seat.id, person, from: row.from, until: row.until } }
    : undefined;
}

function idOf(committees: readonly Known[], name: string): string {
  return committees.find((each) => each.name === name)?.id ?? idFor('c', name);
}

function seatOf(state: EstablishedCommittee | undefined, title: string | undefined) {
  return state && Object.values(state.seats).find((seat) => seat.title === title);
}
