// Who holds which post and seat, as the log has it at the moment of asking: what the door asks before anyone acts.
import type { Committee } from '#domain/committee/states';
import type { Offices } from '#domain/between/posts';
import type { CommitteeId } from '#domain/ids';
import type { EventStore } from '#event-store/store';
import type { AsOf, Streams } from '#event-store/streams';
import { foldings, parseStreamId, streamId } from './foldings.js';

/** With so many events since the last look, everything is read anew rather than they. */
const mostSince = 200;
/** How many organizations are kept. */
const mostKept = 1_000;

type Log = Pick<EventStore, 'head' | 'readAll' | 'streams'>;

/**
 * Keeps the offices of organizations, and looks through what was written since before it answers: by whatever process a
 * post was taken away, whoever asks after that hears of it. A look at the log serves all who came before it began.
 */
export class OfficesInLog {
  /** Each as it stands at `position`, or was read after it. */
  private readonly kept = new Map<string, Promise<Offices>>();
  private position: number | undefined;
  private looking: Promise<void> = Promise.resolve();
  private nextLook: Promise<void> | undefined;

  constructor(
    private readonly log: Log,
    private readonly streams: Streams,
  ) {}

  /**
   * The organization with all its committees, with everything that was acknowledged before the call; or as they were at a
   * point of the past, of which nothing is kept.
   * @throws the log's error
   */
  async of(organization: string, asOf?: AsOf): Promise<Offices> {
    if (asOf) return officesOf(this.log, this.streams, organization, asOf);
    await this.look();
    return this.kept.get(organization) ?? this.read(organization);
  }

  /** One look at a time; who comes while one is under way shares the next with all others who do. */
  private look(): Promise<void> {
    this.nextLook ??= this.looking
      .catch(() => undefined)
      .then(() => {
        this.nextLook = undefined;
        this.looking = this.lookOn();
        return this.looking;
      });
    return this.nextLook;
  }

  /** Forgets the offices that were written to. */
  private async lookOn(): Promise<void> {
    const since =
      this.position === undefined
        ? undefined
        : await this.log.readAll({ after: this.position, limit: mostSince });
    if (since === undefined || since.length === mostSince) {
      const head = await this.log.head();
      this.kept.clear();
      this.position = head;
      return;
    }
    for (const { organization, stream, position } of since) {
      if (saysWhoHoldsWhat(stream)) this.kept.delete(organization);
      this.position = position;
    }
  }

  private read(organization: string): Promise<Offices> {
    const offices = officesOf(this.log, this.streams, organization);
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(organization, offices);
    offices.catch(() => {
      if (this.kept.get(organization) === offices) this.kept.delete(organization);
    });
    return offices;
  }
}

function saysWhoHoldsWhat(stream: string): boolean {
  const kind = parseStreamId(stream)?.stream;
  return kind === 'organization' || kind === 'committee';
}

async function officesOf(log: Log, streams: Streams, organization: string, asOf?: AsOf): Promise<Offices> {
  const address = { organization, stream: streamId('organization', organization) };
  const [city, committees] = await Promise.all([
    streams.load(address, foldings.organization, asOf),
    committeesOf(log, streams, organization, asOf),
  ]);
  return { organization: city.state, committees };
}

async function committeesOf(
  log: Log,
  streams: Streams,
  organization: string,
  asOf?: AsOf,
): Promise<ReadonlyMap<CommitteeId, Committee>> {
  const ids = await log.streams(organization, streamId('committee', ''));
  const committees = await Promise.all(
    ids.map(async (stream): Promise<[CommitteeId, Committee]> => {
      const { state } = await streams.load({ organization, stream }, foldings.committee, asOf);
      return [parseStreamId(stream)?.id ?? stream, state];
    }),
  );
  return new Map(committees);
}
