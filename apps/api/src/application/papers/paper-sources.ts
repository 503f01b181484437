// What every paper is made from: streams as one reader sees them, the titles of posts, and the point of the log that it was read at.
import { policyTitles, titleInPost } from '#contract/glossary';
import type { Language } from '#contract/label';
import type { Signature } from '#domain/actor';
import { titlesOf, type Offices } from '#domain/between/posts';
import type { Begun } from '#domain/between/sights';
import type { StreamName } from '#domain/between/streams';
import type { CommitteeId, DepartmentId, IsoDate } from '#domain/ids';
import { standingRules, type StandingRules } from '#domain/reckoning/standing-rules';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Origin } from '#documents/papers/origin';
import type { ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';

/** Reads what one paper is about, and remembers how far. */
export class PaperSources {
  /** Of posts and seats, by key: a table asks for them once for each of its rows. */
  private readonly titles: Readonly<Record<string, string>>;

  private constructor(
    private readonly parts: ReadingParts,
    private readonly asked: Asked,
    private readonly language: Language,
    readonly reader: Reader,
    private readonly offices: Offices,
  ) {
    this.titles = { ...policyTitles, ...titlesOf(offices) };
  }

  /** Sources for whoever asks; refused where they do not hold their post. */
  static async of(parts: ReadingParts, asked: Asked, language: Language): Promise<PaperSources | Refusal> {
    // All that it is made of is read at one position, so that it can be made again as of that.
    const at = { ...asked, asOf: asked.asOf ?? { position: await parts.store.head() } };
    const [reader, offices] = await Promise.all([
      Reader.of(parts, at),
      parts.door.offices(asked.organization),
    ]);
    return isRefusal(reader) ? reader : new PaperSources(parts, asked, language, reader, offices);
  }

  /** A stream as the reader sees it; refused where they see nothing of it. */
  async stream<N extends StreamName>(stream: N, id: string): Promise<Begun<N> | Refusal> {
    const read = await this.reader.seenAt(stream, id);
    if (!read) return refuse('unknown-page', undefined, { stream, id });
    return read.state;
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

  /** Titles of the posts that answer for a department. */
  officersOf(department: DepartmentId): readonly string[] {
    const { organization } = this.offices;
    if (organization.status === 'none') return [];
    return Object.values(organization.posts)
      .filter((post) => post.department === department && post.rank === 'officer')
      .map(({ title }) => title);
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
    return { language, author: organization, position, asOf: last.recordedAt, draft };
  }
}
