// What every paper is made from: streams as one reader sees them, the titles of posts, and the point of the log that it was read at.
import { policyTitles, titleInPost } from '#contract/glossary';
import type { Language } from '#contract/label';
import type { Signature } from '#domain/actor';
import { titlesOf, type Offices } from '#domain/between/posts';
import type { Begun } from '#domain/between/sights';
import type { StreamName } from '#domain/between/streams';
import type { CommitteeId, DepartmentId, IsoDate } from '#domain/ids';
import type { Rank } from '#domain/organization/words';
import { standingRules, type StandingRules } from '#domain/reckoning/standing-rules';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Origin } from '#documents/papers/origin';
import { streamId } from '#door/foldings';
import type { AsOf } from '#event-store/streams';
import type { ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';

/** Reads what one paper is about, and remembers how far. */
export class PaperSources {
  /** The position of the last event that was read for the paper. */
  private position = 0;
  /** Of posts and seats, by key: a table asks for them once for each of its rows. */
  private readonly titles: Readonly<Record<string, string>>;

  private constructor(
    private readonly parts: ReadingParts,
    private readonly city: string,
    private readonly language: Language,
    readonly reader: Reader,
    private readonly offices: Offices,
    private readonly final: boolean,
  ) {
    this.titles = { ...policyTitles, ...titlesOf(offices) };
  }

  /** Sources for whoever asks; refused where they do not hold their post. */
  static async of(parts: ReadingParts, asked: Asked, language: Language): Promise<PaperSources | Refusal> {
    // All that it is made of is read at one position, so that it can be made again as of that.
    const { organization } = asked;
    const at = { ...asked, asOf: asked.asOf ?? { position: await parts.store.head() } };
    const [reader, offices] = await Promise.all([
      Reader.of(parts, at),
      parts.door.offices(organization, asked.asOf),
    ]);
    return isRefusal(reader)
      ? reader
      : new PaperSources(parts, organization, language, reader, offices, false);
  }

  /** Sources for a final paper: as its maker saw everything at a position, offices too. */
  static async ofFinal(
    parts: ReadingParts,
    organization: string,
    {
      by,
      position,
      language,
    }: { readonly by: Signature; readonly position: number; readonly language: Language },
  ): Promise<PaperSources> {
    const asOf = { position };
    const reader = Reader.as(parts, { ...by, also: [] }, { organization, asOf });
    const offices = await parts.door.offices(organization, asOf);
    return new PaperSources(parts, organization, language, reader, offices, true);
  }

  /** A stream as the reader sees it, where named at an earlier point than all else; refused where they see nothing of it. */
  async stream<N extends StreamName>(stream: N, id: string, asOf?: AsOf): Promise<Begun<N> | Refusal> {
    const read = await this.reader.seenAt(stream, id, asOf);
    if (!read) return refuse('unknown-page', undefined, { stream, id });
    this.position = Math.max(this.position, read.position);
    return read.state;
  }

  /** Streams by their ids, as far as the reader sees them. */
  async several<N extends StreamName>(
    stream: N,
    ids: Iterable<string>,
  ): Promise<ReadonlyMap<string, Begun<N>>> {
    const wanted = new Set(ids);
    const read = await Promise.all([...wanted].map((id) => this.stream(stream, id)));
    return new Map([...wanted].flatMap((id, at) => readAs(id, read[at])));
  }

  /** Counts in what was read for the paper by others than these sources. */
  countAll(): void {
    this.position = Math.max(this.position, this.reader.readUpTo);
  }

  /** The streams of a kind that the reader sees and the paper needs, by id. */
  async all<N extends StreamName>(
    stream: N,
    needed: (state: Begun<N>, id: string) => boolean,
    asOf?: AsOf,
  ): Promise<ReadonlyMap<string, Begun<N>>> {
    const found = new Map<string, Begun<N>>();
    for (const id of await this.reader.ids(stream)) {
      const read = await this.reader.seenAt(stream, id, asOf);
      if (!read || !needed(read.state, id)) continue;
      this.position = Math.max(this.position, read.position);
      found.set(id, read.state);
    }
    return found;
  }

  /** What the organization is called. */
  get organization(): string {
    const { organization } = this.offices;
    return organization.status === 'none' ? '' : organization.name;
  }

  /** What a committee is called. */
  committee(id: string): string {
    const committee = this.offices.committees.get(id);
    return committee === undefined || committee.status === 'none' ? '' : committee.name;
  }

  /** The title in whose name a committee's letters go out: its chairs', the committee's where it has none. */
  chairOf(id: CommitteeId): string {
    const committee = this.offices.committees.get(id);
    if (committee === undefined || committee.status === 'none') return '';
    const chairs = Object.values(committee.seats).filter(({ role }) => role === 'chair');
    return chairs.length === 0
      ? committee.name
      : chairs.map(({ title }) => `${committee.name} ${title}`).join('·');
  }

  /** What a department is called. */
  department(id: DepartmentId): string {
    const { organization } = this.offices;
    return (organization.status === 'none' ? undefined : organization.departments[id]?.name) ?? id;
  }

  /** The rules by which figures are reckoned on a day. */
  rules(on: IsoDate): StandingRules {
    const { organization } = this.offices;
    return standingRules(organization.status === 'none' ? [] : organization.rules, on);
  }

  /** Title of a post by its key. */
  titleOf(key: string): string {
    return this.titles[key] ?? key;
  }

  /** Title of who signed, in the post that they signed in. */
  signer({ post }: Signature): string {
    return titleInPost(post, this.titles);
  }

  /** Title of the head of a department; undefined where it has none. */
  headOf(department: DepartmentId): string | undefined {
    return this.postsOf(department, 'head')[0];
  }

  /** Titles of the posts that answer for a department. */
  officersOf(department: DepartmentId): readonly string[] {
    return this.postsOf(department, 'officer');
  }

  private postsOf(department: DepartmentId, rank: Rank): readonly string[] {
    const { organization } = this.offices;
    if (organization.status === 'none') return [];
    return Object.values(organization.posts)
      .filter((post) => post.department === department && post.rank === rank)
      .map(({ title }) => title);
  }

  /** The point right after the last event of a type in a stream; undefined where there was none by then. */
  async after(stream: StreamName, id: string, type: string): Promise<AsOf | undefined> {
    const upTo = await this.reader.position();
    const recorded = await this.parts.store.readStream(this.city, streamId(stream, id), {
      upToPosition: upTo,
    });
    const last = recorded.findLast((each) => each.type === type);
    return last && { position: last.position };
  }

  /** Where the paper comes from: after everything that it says was recorded, and before anything else. */
  async origin(draft: boolean): Promise<Origin> {
    const { language, organization, position } = this;
    const [last] = await this.parts.store.readAll({
      after: position - 1,
      limit: 1,
      organization: this.city,
    });
    if (!last) throw new Error(`nothing is recorded at ${position}`);
    return { language, author: organization, position, asOf: last.recordedAt, draft: draft && !this.final };
  }
}

function readAs<S extends object>(
  id: string,
  state: S | Refusal | undefined,
): readonly (readonly [string, S])[] {
  return state === undefined || isRefusal(state) ? [] : [[id, state]];
}
