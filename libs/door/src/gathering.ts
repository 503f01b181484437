// What every gathering needs: other streams as they stand, and refusals of what points nowhere.
import type { Offices } from '#domain/between/posts';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Committee } from '#domain/committee/states';
import { needsFile, type FileRef } from '#domain/files';
import type { CommitteeId, IsoDate } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusals';
import type { EventStore } from '#event-store/store';
import type { Streams } from '#event-store/streams';
import type { Propose, Signed } from './proposing.js';
import type { MadePaper } from './made-paper.js';
import { foldings, parseStreamId, streamId } from './foldings.js';

/** Whether a file is kept as a command names it: under its hash, of its type and size. */
export type Keeps = (organization: string, file: FileRef) => Promise<boolean>;

/** Where no files are kept. */
export const keepsNothing: Keeps = () => Promise.resolve(false);

/** Where a command is asked, and what its door can look at. */
export interface Gathering {
  readonly organization: string;
  /** The stream that the command is for. */
  readonly id: string;
  readonly offices: Offices;
  readonly store: Pick<EventStore, 'streams' | 'readStream'>;
  readonly streams: Pick<Streams, 'load'>;
  /** The business date in Korea. */
  readonly today: IsoDate;
  /** An id for the item that the command makes, where the caller gave none. */
  readonly newId: string;
  readonly keeps: Keeps;
  /** Who asks. */
  readonly signed: Signed;
  /** What a file comes to, where files are taken in. */
  readonly propose?: Propose | undefined;
  /** The paper that was made for the command, or why there is none; absent where none was asked for. */
  readonly made?: MadePaper | Refusal;
}

type StateOf<N extends StreamName> = Vocabularies[N]['state'];

/** A stream of the same organization as it stands. */
export async function load<N extends StreamName>(
  name: N,
  id: string,
  { organization, streams }: Gathering,
): Promise<StateOf<N>> {
  const { state } = await streams.load<StateOf<N>>(
    { organization, stream: streamId(name, id) },
    foldings[name],
  );
  return state;
}

/** Several of them, by their ids. */
export async function loadAll<N extends StreamName>(
  name: N,
  ids: Iterable<string>,
  around: Gathering,
): Promise<ReadonlyMap<string, StateOf<N>>> {
  const found = [...new Set(ids)].map(async (id) => [id, await load(name, id, around)] as const);
  return new Map(await Promise.all(found));
}

/** Every stream of a kind but the one that the command is for. */
export async function others<N extends StreamName>(
  name: N,
  around: Gathering,
): Promise<ReadonlyMap<string, StateOf<N>>> {
  const streams = await around.store.streams(around.organization, streamId(name, ''));
  const ids = streams.flatMap((stream) => parseStreamId(stream)?.id ?? []);
  return loadAll(
    name,
    ids.filter((id) => id !== around.id),
    around,
  );
}

/** A committee as it stands. */
export function committeeOf({ offices }: Gathering, id: CommitteeId): Committee {
  return offices.committees.get(id) ?? foldings.committee.initial;
}

/** Refuses a department that the organization does not have, or has no longer. */
export function unknownDepartment({ offices }: Gathering, id: string, field: string): Refusal | undefined {
  const { organization } = offices;
  const known =
    organization.status !== 'none' &&
    Object.hasOwn(organization.departments, id) &&
    organization.departments[id]?.status === 'active';
  return known ? undefined : refuse('unknown-department', field, { id });
}

/** Refuses a post that is in no department: only who is in one can lead a strategy, as they must be able to answer. */
export function unknownPost({ offices }: Gathering, id: string, field: string): Refusal | undefined {
  const { organization } = offices;
  const post =
    organization.status !== 'none' && Object.hasOwn(organization.posts, id)
      ? organization.posts[id]
      : undefined;
  return post?.department === undefined ? refuse('unknown-post', field, { id }) : undefined;
}

/** Refuses a file that nobody brought, or that is another than its name says. */
export async function unknownFile(
  { organization, keeps }: Gathering,
  file: FileRef,
  field: string,
): Promise<Refusal | undefined> {
  return (
    needsFile(file, field) ?? ((await keeps(organization, file)) ? undefined : refuse('file-unknown', field))
  );
}

/** Refuses a committee that was not established. */
export function unknownCommittee(around: Gathering, id: CommitteeId, field: string): Refusal | undefined {
  return committeeOf(around, id).status === 'none' ? refuse('unknown-committee', field, { id }) : undefined;
}

/** Refuses the first of these programs that was not introduced; `fields` names the place of each. */
export async function unknownProgram(
  ids: readonly string[],
  fields: (index: number) => string,
  around: Gathering,
): Promise<Refusal | undefined> {
  const programs = await loadAll('program', ids, around);
  const index = ids.findIndex((id) => programs.get(id)?.status === 'none');
  return index === -1 ? undefined : refuse('unknown-program', fields(index), { id: ids[index] ?? '' });
}

/** The first refusal of all, if there is one. */
export function firstOf(refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((refusal) => refusal !== undefined);
}
