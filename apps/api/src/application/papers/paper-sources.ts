// What every paper is made from: streams as one reader sees them, the titles of posts, and the point of the log that it was read at.
import { policyTitles, titleInPost } from '#contract/glossary';
import type { Language } from '#contract/label';
import { postKey, type Signature } from '#domain/actor';
import { titlesOf, type Offices } from '#domain/between/posts';
import type { Begun } from '#domain/between/sights';
import type { StreamName } from '#domain/between/streams';
import { groupedBy } from '#domain/grouped-by';
import type { CommitteeId, DepartmentId, IsoDate } from '#domain/ids';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { Rank } from '#domain/organization/words';
import { standingRules, type StandingRules } from '#domain/reckoning/standing-rules';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Origin } from '#documents/papers/origin';
import type { Photo } from '#documents/papers/photos';
import { streamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { AsOf } from '#event-store/streams';
import type { PaperParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { photosOf } from './photos.js';

/** What several papers of one reader look up again and again. */
interface Known {
  /** Of posts and seats, by key: a table asks for them once for each of its rows. */
  readonly titles: Readonly<Record<string, string>>;
  /** The rounds of each committee, once somebody asked. */
  rounds?: Promise<ReadonlyMap<CommitteeId, readonly string[]>>;
}

function knownOf(offices: Offices): Known {
  return { titles: { ...policyTitles, ...titlesOf(offices) } };
}

/** Reads what one paper is about, and remembers how far. */
export class PaperSources {
  private readonly photos = new Map<string, Promise<readonly Photo[]>>();

  private constructor(
    readonly parts: PaperParts,
    private readonly asked: Asked,
    private readonly language: Language,
    readonly reader: Reader,
    private readonly offices: Offices,
    private readonly known: Known,
    private readonly final: boolean,
  ) {}

  /** Sources for whoever asks; refused where they do not hold their post. */
  static async of(parts: PaperParts, asked: Asked, language: Language): Promise<PaperSources | Refusal> {
    // All that it is made of is read at one position, so that it can be made again as of that.
    const { organization } = asked;
    const at = { ...asked, asOf: asked.asOf ?? { position: await parts.store.head() } };
    const [reader, offices] = await Promise.all([
      Reader.of(parts, at),
      parts.door.offices(organization, at.asOf),
    ]);
    return isRefusal(reader)
      ? reader
      : new PaperSources(parts, at, language, reader, offices, knownOf(offices), false);
  }

  /** For another paper of the same reader, read at the same position. */
  anew(): PaperSources {
    const { parts, asked, language, reader, offices, known, final } = this;
    return new PaperSources(parts, asked, language, reader.anew(), offices, known, final);
  }

  /** Sources for a final paper: as its maker saw everything at a position, offices too. */
  static async ofFinal(
    parts: PaperParts,
    organization: string,
    {
      by,
      position,
      language,
    }: { readonly by: Signature; readonly position: number; readonly language: Language },
  ): Promise<PaperSources> {
    const actor = { ...by, also: [] };
    const signed = { person: by.person, post: postKey(by.post) };
    const asked = { organization, signed, actor, asOf: { position } };
    const [reader, offices] = await Promise.all([
      Reader.of(parts, asked),
      parts.door.offices(organization, asked.asOf),
    ]);
    if (isRefusal(reader)) throw new Error(`${signed.post} of ${organization} cannot read`);
    return new PaperSources(parts, asked, language, reader, offices, knownOf(offices), true);
  }

  /** A stream as the reader sees it, where named at an earlier point than all else; refused where they see nothing of it. */
  async stream<N extends StreamName>(stream: N, id: string, asOf?: AsOf): Promise<Begun<N> | Refusal> {
    const read = await this.reader.seenAt(stream, id, asOf);
    if (!read) return refuse('unknown-page', undefined, { stream, id });
    return read.state;
  }

  /** The streams of a kind that the reader sees and the paper needs, by id; of those that are named, or of all. */
  async all<N extends StreamName>(
    stream: N,
    needed: (state: Begun<N>, id: string) => boolean,
    { ids, asOf }: { readonly ids?: readonly string[]; readonly asOf?: AsOf | undefined } = {},
  ): Promise<ReadonlyMap<string, Begun<N>>> {
    const found = new Map<string, Begun<N>>();
    for (const id of ids ?? (await this.reader.ids(stream))) {
      const read = await this.reader.seenAt(stream, id, asOf);
      if (!read || !needed(read.state, id)) continue;
      found.set(id, read.state);
    }
    return found;
  }

  /** The rounds of a committee, by id. */
  async roundsOf(committee: CommitteeId): Promise<readonly string[]> {
    this.known.rounds ??= this.roundsByCommittee();
    return (await this.known.rounds).get(committee) ?? [];
  }

  private async roundsByCommittee(): Promise<ReadonlyMap<CommitteeId, readonly string[]>> {
    const rounds: { readonly id: string; readonly committee: CommitteeId }[] = [];
    // Looking through them is no part of any paper.
    const looking = this.reader.anew();
    for (const id of await looking.ids('round')) {
      const round = await looking.whole('round', id);
      if (round) rounds.push({ id, committee: round.committee });
    }
    const by = groupedBy(rounds, ({ committee }) => committee);
    return new Map([...by].map(([committee, all]) => [committee, all.map(({ id }) => id)]));
  }

  /** The photographs of a meeting, fetched once. */
  photosOf(id: string, meeting: ConvenedMeeting): Promise<readonly Photo[]> {
    const photos = this.photos.get(id) ?? photosOf(this.parts.files, this.asked.organization, meeting);
    this.photos.set(id, photos);
    return photos;
  }

  /** What the organization is called. */
  get organization(): string {
    const { organization } = this.offices;
    return organization.status === 'none' ? '' : organization.name;
  }

  /** The question as this paper asks it: of the position that all of it is read at. */
  get pinned(): Asked {
    return this.asked;
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
    return this.known.titles[key] ?? key;
  }

  /** Title of who signed, in the post that they signed in. */
  signer({ post }: Signature): string {
    return titleInPost(post, this.known.titles);
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
    const last = (await this.recorded(stream, id)).findLast((each) => each.type === type);
    return last && { position: last.position };
  }

  /** Whether the last event of a type in a stream came after the last one of another: on one day, their dates do not tell. */
  async isLater(stream: StreamName, id: string, type: string, other: string): Promise<boolean> {
    const last = (await this.recorded(stream, id)).findLast((each) => [type, other].includes(each.type));
    return last?.type === type;
  }

  private async recorded(stream: StreamName, id: string): Promise<readonly Recorded[]> {
    const upToPosition = await this.reader.position();
    return this.parts.store.readStream(this.asked.organization, streamId(stream, id), { upToPosition });
  }

  /** Where the paper comes from: after everything that it says was recorded, and before anything else. */
  async origin(draft: boolean): Promise<Origin> {
    const { language, organization } = this;
    const position = this.reader.readUpTo;
    const [last] = await this.parts.store.readAll({
      after: position - 1,
      limit: 1,
      organization: this.asked.organization,
    });
    if (!last) throw new Error(`nothing is recorded at ${position}`);
    return { language, author: organization, position, asOf: last.recordedAt, draft: draft && !this.final };
  }
}
