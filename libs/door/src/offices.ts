// Reads from the log who holds which post and seat: what the door asks before anyone acts.
import type { Committee } from '#domain/committee/states';
import type { Offices } from '#domain/between/posts';
import type { CommitteeId } from '#domain/ids';
import type { EventStore } from '#event-store/store';
import type { Streams } from '#event-store/streams';
import { foldings, parseStreamId, streamId } from './foldings.js';

/** The organization with all its committees, as they stand. */
export async function officesOf(store: EventStore, streams: Streams, organization: string): Promise<Offices> {
  const [city, committees] = await Promise.all([
    streams.load({ organization, stream: streamId('organization', organization) }, foldings.organization),
    committeesOf(store, streams, organization),
  ]);
  return { organization: city.state, committees };
}

async function committeesOf(
  store: EventStore,
  streams: Streams,
  organization: string,
): Promise<ReadonlyMap<CommitteeId, Committee>> {
  const ids = await store.streams(organization, 'committee/');
  const committees = await Promise.all(
    ids.map(async (stream): Promise<[CommitteeId, Committee]> => {
      const { state } = await streams.load({ organization, stream }, foldings.committee);
      return [parseStreamId(stream)?.id ?? stream, state];
    }),
  );
  return new Map(committees);
}
